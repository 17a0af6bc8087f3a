// Tiptap as products set it up: tasks, tables, mentions, a placeholder.
import { Editor } from '@tiptap/core'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import Mention from '@tiptap/extension-mention'
import Placeholder from '@tiptap/extension-placeholder'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOf } from './prosemirror-lines.js'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const contentOf = (html) => html.replaceAll('<br>', '')
const state = () => linesOf(editor.state.doc)
const editor = new Editor({
  element: host(),
  extensions: [
    StarterKit,
    TaskList,
    TaskItem.configure({ nested: true }),
    TableKit,
    Mention,
    Placeholder.configure({ placeholder: 'Write the note' }),
  ],
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
