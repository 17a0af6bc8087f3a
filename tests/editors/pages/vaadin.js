// Vaadin slots the textarea into its element: it stands in the page, its frame in a shadow root.
import '@vaadin/text-area'
import { mountElement } from './element-area.js'

await mountElement('vaadin-text-area', 'value-changed', { label: 'Progress note', 'value-change-mode': 'eager' })
