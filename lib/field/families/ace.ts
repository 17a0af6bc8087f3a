// Ace draws only the lines in view and takes keys in a hidden textarea, so it is read and filled through its own object.
// Page script alone sees that object: both happen in the page's own world.
import { cleanLine } from '../walk-text.ts'
import type { Family } from './family.ts'
import { handOf } from './pasting.ts'

declare const document: never

type Position = { row: number; column: number }
type Range = { start: Position; end: Position }
type Session = {
  doc: { indexToPosition(index: number): Position; positionToIndex(position: Position): number }
  insert(at: Position, text: string): unknown
  remove(range: Range): unknown
  markUndoGroup?(): void
}
type Editor = {
  getValue(): string
  getReadOnly(): boolean
  getSelectionRange(): Range
  getCursorPosition(): Position
  moveCursorToPosition(at: Position): void
  clearSelection(): void
  session: Session
  focus(): void
  undo(): void
}

const editorOf = (el: Element): Editor | null => (el as Element & { env?: { editor?: Editor } }).env?.editor ?? null

const ends = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

function drawn(el: Element): string {
  return [...el.querySelectorAll('.ace_line')].map((line) => cleanLine(line.textContent ?? '')).join('\n')
}

export const ace: Family = {
  name: 'ace',
  detect: (el) => el.matches('.ace_editor'),
  read: (el) => ends(editorOf(el)?.getValue() ?? drawn(el)),
  asRead: ends,
  selection(el) {
    const editor = editorOf(el)
    if (!editor) return null
    const { start, end } = editor.getSelectionRange()
    const { doc } = editor.session
    return { start: doc.positionToIndex(start), end: doc.positionToIndex(end) }
  },
  maxLength: () => null,
  takesText: (el) => !(editorOf(el)?.getReadOnly() ?? el.querySelector('textarea')?.readOnly),
}

export const aceHand = /* @__PURE__ */ handOf({
  settle: 0,
  patience: 0,
  caret(el, offset) {
    const editor = editorOf(el)
    if (!editor || editor.getValue().includes('\r')) return false
    editor.focus()
    editor.moveCursorToPosition(editor.session.doc.indexToPosition(offset))
    editor.clearSelection()
    return true
  },
  breaks: (_el, wanted) => wanted,
  typing: null,
  ways: [
    (el, text) => {
      const editor = editorOf(el)
      // A step of its own in the editor's undo.
      editor?.session.markUndoGroup?.()
      editor?.session.insert(editor.getCursorPosition(), text)
      return false
    },
  ],
  undo: [(el) => editorOf(el)?.undo()],
  remove(el, { start, end }) {
    const session = editorOf(el)?.session
    session?.remove({ start: session.doc.indexToPosition(start), end: session.doc.indexToPosition(end) })
  },
  leaves: false,
})
