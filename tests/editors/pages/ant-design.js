import { Input } from 'antd'
import { createElement as h } from 'react'
import { mountArea } from './react-area.js'

mountArea((value, changed) =>
  h(Input.TextArea, { autoSize: { minRows: 8 }, value, onChange: (event) => changed(event.target.value) }),
)
