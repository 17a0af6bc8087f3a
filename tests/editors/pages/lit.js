// A Lit element: its textarea stands in an open shadow root, its value in a property that is drawn again at each change.
import { LitElement, html } from 'lit'
import { live } from 'lit/directives/live.js'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
class NoteField extends LitElement {
  static properties = { text: { type: String } }
  // Set here and not as a class field, which would stand before Lit's own accessor.
  constructor() {
    super()
    this.text = note
  }
  render() {
    return html`<textarea
      .value=${live(this.text)}
      @input=${(event) => {
        events.push(event.target.value)
        this.text = event.target.value
      }}
    ></textarea>`
  }
}
customElements.define('note-field', NoteField)
const element = host().appendChild(document.createElement('note-field'))
element.text = note
await element.updateComplete
exposeTextarea(element.shadowRoot.querySelector('textarea'), {
  state: () => element.text,
  set: (next) => (element.text = next),
  events,
})
