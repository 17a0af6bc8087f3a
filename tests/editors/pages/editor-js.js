// Editor.js: one editable element for each block, and no undo of its own.
import EditorJS from '@editorjs/editorjs'
import List from '@editorjs/list'
import { escapeHtml, noteLines } from '../note.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const blocks = []
for (const line of noteLines) {
  const last = blocks.at(-1)
  if (!line.startsWith('• ')) blocks.push({ type: 'paragraph', data: { text: escapeHtml(line) } })
  else if (last?.type === 'list') last.data.items.push({ content: escapeHtml(line.slice(2)), items: [] })
  else
    blocks.push({
      type: 'list',
      data: { style: 'unordered', items: [{ content: escapeHtml(line.slice(2)), items: [] }] },
    })
}
const plain = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent
const linesOf = (saved) =>
  saved.blocks
    .flatMap(({ type, data }) =>
      type === 'list' ? data.items.map(({ content }) => `• ${plain(content)}`) : [plain(data.text)],
    )
    .join('\n')
let held = ''
const editor = new EditorJS({
  holder: host(),
  tools: { list: List, paragraph: { config: { preserveBlank: true } } },
  data: { blocks },
  async onChange(api) {
    held = linesOf(await api.saver.save())
    events.push(held)
  },
})
await editor.isReady
held = linesOf(await editor.save())
expose({
  state: () => held,
  events,
  set: () => undefined,
  focus: () => editor.focus(true),
  caretAt: (where) => caretInDom(host().querySelector('.codex-editor__redactor'), held, where),
})
