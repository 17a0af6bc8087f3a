// EasyMDE: CodeMirror 5 in the place of a textarea.
import EasyMDE from 'easymde'
import 'easymde/dist/easymde.min.css'
import { note } from '../note.ts'
import { expose, host, offsetIn } from './surface.ts'

const events = []
const element = host().appendChild(document.createElement('textarea'))
element.value = note
const editor = new EasyMDE({ element, autoDownloadFontAwesome: false, spellChecker: false, status: false })
editor.codemirror.on('change', () => events.push(editor.value()))
expose({
  state: () => editor.value(),
  events,
  set: (text) => editor.value(text),
  focus: () => editor.codemirror.focus(),
  caretAt(where) {
    editor.codemirror.focus()
    editor.codemirror.setCursor(editor.codemirror.posFromIndex(offsetIn(editor.value(), where)))
  },
})
