// CodeMirror 5 draws only the lines in view and takes keys in a hidden textarea, so it is read and filled through its own
// object. Page script alone sees that object: both happen in the page's own world.
import { walkText } from '../walk-text.ts'
import type { Family } from './family.ts'
import { handOf } from './pasting.ts'

declare const document: never

type Position = { line: number; ch: number }
type Editor = {
  getValue(separator?: string): string
  getCursor(start?: 'from' | 'to'): Position
  setSelection(from: Position, to: Position): void
  posFromIndex(index: number): Position
  indexFromPos(position: Position): number
  replaceSelection(text: string, select: 'end', origin: string): void
  getOption(name: string): unknown
  focus(): void
  undo(): void
}

const editorOf = (el: Element): Editor | null => (el as Element & { CodeMirror?: Editor }).CodeMirror ?? null

export const codemirror5: Family = {
  name: 'codemirror5',
  detect: (el) => el.matches('.CodeMirror'),
  read(el) {
    const lines = () => [...el.querySelectorAll('.CodeMirror-line')].map((line) => walkText(line)[0]?.text ?? '')
    return editorOf(el)?.getValue('\n') ?? lines().join('\n')
  },
  asRead: (text) => text.replaceAll(/\r\n?/g, '\n'),
  selection(el) {
    const editor = editorOf(el)
    if (!editor) return null
    return { start: editor.indexFromPos(editor.getCursor('from')), end: editor.indexFromPos(editor.getCursor('to')) }
  },
  maxLength: () => null,
  takesText: (el) => !(editorOf(el)?.getOption('readOnly') ?? el.querySelector('textarea')?.readOnly),
}

export const codemirror5Hand = /* @__PURE__ */ handOf({
  settle: 0,
  patience: 0,
  caret(el, offset) {
    const editor = editorOf(el)
    editor?.focus()
    editor?.setSelection(editor.posFromIndex(offset), editor.posFromIndex(offset))
    return editor !== null
  },
  breaks: (_el, wanted) => wanted,
  typing: null,
  ways: [
    (el, text) => {
      editorOf(el)?.replaceSelection(text, 'end', 'paste')
      return false
    },
  ],
  undo: [(el) => editorOf(el)?.undo()],
  remove(el, { start, end }) {
    const editor = editorOf(el)
    editor?.setSelection(editor.posFromIndex(start), editor.posFromIndex(end))
    editor?.replaceSelection('', 'end', 'cut')
  },
  leaves: false,
})
