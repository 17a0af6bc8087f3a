import { TextArea } from '@carbon/react'
import { createElement as h } from 'react'
import { mountArea } from './react-area.js'

mountArea((value, changed) =>
  h(TextArea, {
    id: 'progress-note',
    labelText: 'Progress note',
    rows: 10,
    value,
    onChange: (event) => changed(event.target.value),
  }),
)
