import { Jodit } from 'jodit/es2021/jodit.min.js'
import 'jodit/es2021/jodit.min.css'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

const events = []
const editor = Jodit.make(host().appendChild(document.createElement('textarea')), {
  height: 420,
  beautifyHTML: false,
  iframe: isSaid('frame'),
  readonly: isSaid('read-only'),
})
editor.value = noteHtml
editor.history?.clear()
const state = () => linesOfHtml(editor.value)
editor.events.on('change', () => events.push(state()))
expose({
  state,
  events,
  set: (text) => (editor.value = htmlOf(text.split('\n'))),
  focus: () => editor.focus(),
  caretAt: (where) => caretInDom(editor.editor, state(), where),
})
