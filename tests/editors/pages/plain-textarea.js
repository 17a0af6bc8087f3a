// A textarea without a framework. Its model is what a form would send; its callback is a listener for `change`.
import { note } from '../note.ts'
import { exposeTextarea } from './textarea.ts'

const area = exposeTextarea(document.querySelector('#editor').appendChild(document.createElement('textarea')), {
  state: () => new URLSearchParams(new FormData(document.querySelector('form'))).get('note').replaceAll('\r\n', '\n'),
  set: (text) => void (area.value = text),
})
area.name = 'note'
area.value = note
area.addEventListener('change', () => globalThis.__editor.events.push(area.value))
