// A textarea controlled by React, drawn by whichever component library.
import { createElement as h, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

/** `draw` gets the value and the callback for the next one. The field is the textarea that is no hidden mirror. */
export function mountArea(draw) {
  const events = []
  let text = note
  let setText
  function Field() {
    const [value, set] = useState(note)
    text = value
    setText = set
    return draw(value, (next) => {
      events.push(next)
      set(next)
    })
  }
  flushSync(() => createRoot(host()).render(h(Field)))
  const area = host().querySelector('textarea:not([aria-hidden])')
  exposeTextarea(area, { state: () => text, set: (next) => flushSync(() => setText(next)), events })
}
