import { createElement as h } from 'react'
import { mountArea } from './react-area.js'

mountArea((value, changed) => h('textarea', { value, onChange: (event) => changed(event.target.value) }))
