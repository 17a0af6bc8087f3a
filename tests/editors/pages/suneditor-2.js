import suneditor from 'suneditor2'
import 'suneditor2/dist/css/suneditor.min.css'
import plugins from 'suneditor2/src/plugins'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const target = host().appendChild(document.createElement('textarea'))
const editor = suneditor.create(target, {
  plugins,
  buttonList: [['undo', 'redo', 'bold', 'list']],
  width: '760px',
  height: '360px',
  value: noteHtml,
})
await new Promise((resolve) => (editor.onload = resolve))
editor.onChange = (html) => events.push(linesOfHtml(html))
const state = () => linesOfHtml(editor.getContents(true))
expose({
  state,
  events,
  set: (text) => editor.setContents(htmlOf(text.split('\n'))),
  focus: () => editor.core.focus(),
  caretAt: (where) => caretInDom(host().querySelector('.se-wrapper-wysiwyg'), state(), where),
})
