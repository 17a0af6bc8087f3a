import { mount } from 'svelte'
import { note } from '../note.ts'
import { host } from './surface.ts'
import Field from './svelte-note.svelte'
import { exposeTextarea } from './textarea.ts'

const events = []
let model
mount(Field, {
  target: host(),
  props: { start: note, changed: (text) => events.push(text), ready: (made) => (model = made) },
})
exposeTextarea(host().querySelector('textarea'), { ...model, events })
