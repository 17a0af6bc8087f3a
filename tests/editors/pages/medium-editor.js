import MediumEditor from 'medium-editor'
import 'medium-editor/dist/css/medium-editor.css'
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

const root = host().appendChild(document.createElement('div'))
root.innerHTML = noteHtml
const editor = new MediumEditor(root, { placeholder: { text: 'Progress note' } })
exposeMarkup({
  html: () => editor.getContent(),
  setHtml: (html) => editor.setContent(html),
  drawn: () => root,
  listen: (changed) => editor.subscribe('editableInput', () => changed()),
})
