import { h, render } from 'preact'
import { useState } from 'preact/hooks'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
let text = note
let setText
function Field() {
  const [value, set] = useState(note)
  text = value
  setText = set
  return h('textarea', {
    value,
    onInput: (event) => {
      events.push(event.target.value)
      set(event.target.value)
    },
  })
}
render(h(Field), host())
exposeTextarea(host().querySelector('textarea'), { state: () => text, set: (next) => setText(next), events })
