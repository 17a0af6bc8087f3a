// Vuetify measures in a second, hidden textarea.
import { createApp, h, nextTick, ref } from 'vue/dist/vue.esm-bundler.js'
import { createVuetify } from 'vuetify'
import { VTextarea } from 'vuetify/components/VTextarea'
import 'vuetify/styles'
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
  render: () =>
    h(VTextarea, { label: 'Progress note', autoGrow: true, modelValue: text.value, 'onUpdate:modelValue': update }),
})
  .use(createVuetify())
  .mount(host())
await nextTick()
exposeTextarea(host().querySelector('textarea:not(.v-textarea__sizer)'), {
  state: () => text.value,
  set: (next) => (text.value = next),
  events,
})
