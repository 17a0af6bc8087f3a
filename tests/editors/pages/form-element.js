// An element of the page's own that takes part in its form through ElementInternals.
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
class NoteBox extends HTMLElement {
  static formAssociated = true
  #internals = this.attachInternals()
  area = this.attachShadow({ mode: 'open', delegatesFocus: true }).appendChild(document.createElement('textarea'))
  connectedCallback() {
    this.area.addEventListener('input', () => {
      this.#internals.setFormValue(this.area.value)
      events.push(this.area.value)
    })
  }
  set value(text) {
    this.area.value = text
    this.#internals.setFormValue(text)
  }
}
customElements.define('note-box', NoteBox)
const form = host().appendChild(document.createElement('form'))
const box = form.appendChild(document.createElement('note-box'))
box.setAttribute('name', 'note')
box.value = note
exposeTextarea(box.area, {
  state: () => new FormData(form).get('note').replaceAll('\r\n', '\n'),
  set: (next) => (box.value = next),
  events,
})
