// wangEditor: Slate without React, drawn by a view of its own.
import { createEditor } from '@wangeditor/editor'
import '@wangeditor/editor/dist/css/style.css'
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

let tell = () => undefined
const place = host().appendChild(document.createElement('div'))
place.style.height = '420px'
const editor = createEditor({
  selector: place,
  html: noteHtml,
  config: { autoFocus: false, onChange: () => tell() },
})
exposeMarkup({
  html: () => editor.getHtml(),
  setHtml: (html) => editor.setHtml(html),
  drawn: () => host().querySelector('[data-slate-editor]'),
  focus: () => editor.focus(),
  listen: (changed) => (tell = changed),
})
