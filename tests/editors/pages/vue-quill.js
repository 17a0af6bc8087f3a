import { QuillEditor } from '@vueup/vue-quill'
import '@vueup/vue-quill/dist/vue-quill.snow.css'
import { createApp, h } from 'vue/dist/vue.esm-bundler.js'
import { note } from '../note.ts'
import { exposeQuill } from './quill.js'
import { host } from './surface.ts'

const place = host().appendChild(document.createElement('div'))
const quill = await new Promise((resolve) =>
  createApp({ render: () => h('div', [h(QuillEditor, { theme: 'snow', onReady: resolve })]) }).mount(place),
)
exposeQuill(quill, note)
