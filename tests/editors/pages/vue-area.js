// A textarea bound by Vue's v-model.
import { createApp, nextTick, ref, watch } from 'vue/dist/vue.esm-bundler.js'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

export async function mountVue(template) {
  const text = ref(note)
  const events = []
  watch(text, (next) => events.push(next), { flush: 'sync' })
  createApp({ template, setup: () => ({ text }) }).mount(host())
  await nextTick()
  exposeTextarea(host().querySelector('textarea'), {
    state: () => text.value,
    set: (next) => (text.value = next),
    events,
  })
}
