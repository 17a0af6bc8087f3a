import 'trix'
import 'trix/dist/trix.css'
import { escapeHtml, noteLines } from '../note.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
// Trix keeps the lines of running text in one block.
const htmlFor = (lines) =>
  lines
    .map((line) =>
      line.startsWith('• ') ? `<ul><li>${escapeHtml(line.slice(2))}</li></ul>` : `${escapeHtml(line)}<br>`,
    )
    .join('')
    .replaceAll('</ul><ul>', '')
    .replaceAll('<br><ul>', '<ul>')
    .replace(/<br>$/, '')
host().innerHTML =
  '<input type="hidden" id="note-value"><trix-editor input="note-value" aria-label="Progress note"></trix-editor>'
const element = host().querySelector('trix-editor')
if (!element.editor)
  await new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }))
element.editor.loadHTML(htmlFor(noteLines))
const state = () =>
  element.editor
    .getDocument()
    .getBlocks()
    .map(
      (block) => `${block.getAttributes().includes('bullet') ? '• ' : ''}${block.text.toString().replace(/\n$/, '')}`,
    )
    .join('\n')
element.addEventListener('trix-change', () => events.push(state()))
expose({
  state,
  events,
  set: (text) => element.editor.loadHTML(htmlFor(text.split('\n'))),
  focus: () => element.focus(),
  caretAt: (where) => caretInDom(element, state(), where),
})
