// react-textarea-autosize measures in a hidden textarea that it appends to the page.
import { createElement as h } from 'react'
import TextareaAutosize from 'react-textarea-autosize'
import { mountArea } from './react-area.js'

mountArea((value, changed) =>
  h(TextareaAutosize, { minRows: 6, value, onChange: (event) => changed(event.target.value) }),
)
