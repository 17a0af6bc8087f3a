import { createSignal } from 'solid-js'
import html from 'solid-js/html'
import { render } from 'solid-js/web'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
const [text, setText] = createSignal(note)
render(
  () =>
    html`<textarea
      prop:value=${text}
      onInput=${(event) => {
        events.push(event.target.value)
        setText(event.target.value)
      }}
    ></textarea>`,
  host(),
)
const area = host().querySelector('textarea')
area.value = note
exposeTextarea(area, { state: () => text(), set: (next) => (setText(next), (area.value = next)), events })
