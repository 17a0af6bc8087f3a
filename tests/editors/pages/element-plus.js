// Element Plus measures in a hidden textarea at the end of the page.
import { ElInput } from 'element-plus'
import 'element-plus/dist/index.css'
import { createApp, h, nextTick, ref } from 'vue'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
const text = ref(note)
const update = (next) => {
  text.value = next
  events.push(next)
}
createApp({
  render: () => h(ElInput, { type: 'textarea', autosize: true, modelValue: text.value, 'onUpdate:modelValue': update }),
}).mount(host())
await nextTick()
exposeTextarea(host().querySelector('textarea'), {
  state: () => text.value,
  set: (next) => (text.value = next),
  events,
})
