import CodeMirror from 'codemirror5/lib/codemirror.js'
import 'codemirror5/lib/codemirror.css'
import { note } from '../note.ts'
import { expose, host, offsetIn } from './surface.ts'

const events = []
const editor = CodeMirror(host(), { value: note, lineWrapping: true })
editor.on('change', () => events.push(editor.getValue()))
expose({
  state: () => editor.getValue(),
  events,
  set: (text) => editor.setValue(text),
  focus: () => editor.focus(),
  caretAt(where) {
    editor.focus()
    editor.setCursor(editor.posFromIndex(offsetIn(editor.getValue(), where)))
  },
})
