import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOf } from './prosemirror-lines.js'
import { caretInDom, expose, host } from './surface.ts'

const events = []
// A break would be one of the note's own here, not a filler.
const contentOf = (html) => html.replaceAll('<br>', '')
const state = () => linesOf(editor.state.doc)
const editor = new Editor({
  element: host(),
  extensions: [StarterKit],
  content: contentOf(noteHtml),
  onUpdate: () => events.push(state()),
})
expose({
  state,
  events,
  set: (text) => editor.commands.setContent(contentOf(htmlOf(text.split('\n')))),
  focus: () => editor.commands.focus(),
  caretAt: (where) => caretInDom(editor.view.dom, state(), where),
})
