// Quill inside React: its value is HTML that React hands back at every change.
import { createElement as h, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import ReactQuill from 'react-quill-new'
import 'react-quill-new/dist/quill.snow.css'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOfQuillHtml } from './html-lines.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
let held
let setHeld
function Field() {
  const [value, set] = useState(noteHtml)
  held = value
  setHeld = set
  return h(ReactQuill, {
    theme: 'snow',
    value,
    onChange(next) {
      events.push(linesOfQuillHtml(next))
      set(next)
    },
  })
}
flushSync(() => createRoot(host()).render(h(Field)))
// Filling it is a step of its undo, and steps within a second are one.
await new Promise((resolve) => setTimeout(resolve, 1100))
const drawn = () => host().querySelector('.ql-editor')
const state = () => linesOfQuillHtml(held)
expose({
  state,
  events,
  set: (text) => flushSync(() => setHeld(htmlOf(text.split('\n')))),
  focus: () => drawn().focus(),
  caretAt: (where) => caretInDom(drawn(), state(), where),
})
