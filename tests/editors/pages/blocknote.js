import { BlockNoteEditor } from '@blocknote/core'
import '@blocknote/core/style.css'
import { noteLines } from '../note.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const blocksOf = (lines) =>
  lines.map((line) =>
    line.startsWith('• ') ? { type: 'bulletListItem', content: line.slice(2) } : { type: 'paragraph', content: line },
  )
const linesOf = (blocks) =>
  blocks
    .map(
      ({ type, content }) => (type === 'bulletListItem' ? '• ' : '') + (content ?? []).map(({ text }) => text).join(''),
    )
    .join('\n')
const editor = BlockNoteEditor.create({ initialContent: blocksOf(noteLines), trailingBlock: false })
editor.mount(host().appendChild(document.createElement('div')))
editor.onChange(() => events.push(linesOf(editor.document)))
const drawn = () => host().querySelector('.ProseMirror')
const state = () => linesOf(editor.document)
expose({
  state,
  events,
  set: (text) => editor.replaceBlocks(editor.document, blocksOf(text.split('\n'))),
  focus: () => editor.focus(),
  caretAt: (where) => caretInDom(drawn(), state(), where),
})
