import TextField from '@mui/material/TextField'
import { createElement as h } from 'react'
import { mountArea } from './react-area.js'

mountArea((value, changed) =>
  h(TextField, {
    label: 'Progress note',
    multiline: true,
    minRows: 8,
    fullWidth: true,
    value,
    onChange: (event) => changed(event.target.value),
  }),
)
