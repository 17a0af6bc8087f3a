// A textarea without a framework. Its model is what a form would send; its callback is a listener for `change`.
import { note } from '../note.ts'
import { host, isSaid } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

// A form of its own, so that what it would send can be asked in a shadow root as well.
const form = host().appendChild(document.createElement('form'))
const area = exposeTextarea(form.appendChild(document.createElement('textarea')), {
  state: () => new URLSearchParams(new FormData(form)).get('note').replaceAll('\r\n', '\n'),
  set: (text) => void (area.value = text),
})
area.name = 'note'
area.value = note
area.readOnly = isSaid('read-only')
if (isSaid('short')) area.maxLength = note.length + 100
area.addEventListener('change', () => globalThis.__editor.events.push(area.value))
