import '@material/web/textfield/outlined-text-field.js'
import { mountElement } from './element-area.js'

await mountElement('md-outlined-text-field', 'input', { type: 'textarea', label: 'Progress note', rows: '10' })
