import m from 'mithril'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
let text = note
m.mount(host(), {
  view: () =>
    m('textarea', {
      value: text,
      oninput(event) {
        text = event.target.value
        events.push(text)
      },
    }),
})
exposeTextarea(host().querySelector('textarea'), {
  state: () => text,
  set: (next) => ((text = next), m.redraw.sync()),
  events,
})
