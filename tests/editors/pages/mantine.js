import { MantineProvider, Textarea } from '@mantine/core'
import '@mantine/core/styles.css'
import { createElement as h } from 'react'
import { mountArea } from './react-area.js'

mountArea((value, changed) =>
  h(
    MantineProvider,
    null,
    h(Textarea, {
      label: 'Progress note',
      autosize: true,
      minRows: 8,
      value,
      onChange: (event) => changed(event.currentTarget.value),
    }),
  ),
)
