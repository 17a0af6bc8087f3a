// A textarea that is read-only until the clinician enters it, and again when it is left.
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
const area = exposeTextarea(host().appendChild(document.createElement('textarea')), {
  state: () => area.value,
  set: (text) => void (area.value = text),
  events,
})
area.value = note
area.readOnly = true
area.addEventListener('focus', () => (area.readOnly = false))
area.addEventListener('blur', () => (area.readOnly = true))
area.addEventListener('input', () => events.push(area.value))
