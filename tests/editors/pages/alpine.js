import Alpine from 'alpinejs'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
const model = Alpine.reactive({ text: note })
Alpine.effect(() => events.push(model.text))
Alpine.data('note', () => ({ model }))
host().innerHTML = '<div x-data="note"><textarea x-model="model.text"></textarea></div>'
Alpine.start()
exposeTextarea(host().querySelector('textarea'), {
  state: () => model.text,
  set: (next) => (model.text = next),
  events,
})
