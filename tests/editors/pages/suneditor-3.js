import suneditor from 'suneditor'
import 'suneditor/css/editor'
import plugins from 'suneditor/plugins'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const target = host().appendChild(document.createElement('textarea'))
let editor
await new Promise((resolve) => {
  editor = suneditor.create(target, {
    plugins,
    buttonList: [['undo', 'redo', 'bold', 'list']],
    width: '760px',
    height: '360px',
    value: noteHtml,
    events: { onload: resolve, onChange: ({ data }) => events.push(linesOfHtml(data)) },
  })
})
const state = () => linesOfHtml(editor.$.html.get())
expose({
  state,
  events,
  set: (text) => editor.$.html.set(htmlOf(text.split('\n'))),
  focus: () => editor.$.focusManager.focus(),
  caretAt: (where) => caretInDom(host().querySelector('.se-wrapper-wysiwyg'), state(), where),
})
