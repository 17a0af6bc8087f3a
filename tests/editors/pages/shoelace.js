// Shoelace: the textarea stands in an open shadow root, the value is the element's.
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js'
import '@shoelace-style/shoelace/dist/themes/light.css'
import { mountElement } from './element-area.js'

await mountElement('sl-textarea', 'sl-input', { label: 'Progress note', rows: '10' })
