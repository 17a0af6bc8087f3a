// Toast UI, `?markdown` in its Markdown view.
import Editor from '@toast-ui/editor'
import '@toast-ui/editor/dist/toastui-editor.css'
import { note, noteHtml } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

const events = []
const markdown = isSaid('markdown')
const editor = new Editor({
  el: host(),
  height: '420px',
  initialEditType: markdown ? 'markdown' : 'wysiwyg',
  previewStyle: 'tab',
  usageStatistics: false,
  initialValue: markdown ? note : '',
  autofocus: false,
})
if (!markdown) editor.setHTML(noteHtml, false)
// Filling it is a step of its undo, and steps within half a second are one.
await new Promise((resolve) => setTimeout(resolve, 600))
const drawn = () => host().querySelector(`.toastui-editor-${markdown ? 'md' : 'ww'}-container .ProseMirror`)
const state = () => (markdown ? editor.getMarkdown() : linesOfHtml(editor.getHTML()))
editor.on('change', () => events.push(state()))
expose({
  state,
  events,
  set: (text) => editor.setMarkdown(text),
  focus: () => editor.focus(),
  caretAt: (where) => caretInDom(drawn(), state(), where),
})
