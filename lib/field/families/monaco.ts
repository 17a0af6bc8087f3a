// Monaco draws only the lines in view (11 of 400 in one measured page) and takes keys in a hidden field, so it is read and
// filled through its own object, in the page's own world. A page that keeps that object to itself is refused.
import { tagOf, viewOf } from '../realm.ts'
import { cleanLine } from '../walk-text.ts'
import type { Family, TextRange } from './family.ts'
import { handOf } from './pasting.ts'

declare const document: never

type Position = { lineNumber: number; column: number }
type Range = { startLineNumber: number; startColumn: number; endLineNumber: number; endColumn: number }
type Model = {
  getValue(ends?: number): string
  getPositionAt(offset: number): Position
  getOffsetAt(position: Position): number
}
type Editor = {
  getDomNode(): Element | null
  getModel(): Model | null
  getSelection(): Range | null
  getPosition(): Position | null
  setPosition(position: Position): void
  getRawOptions(): { readOnly?: boolean }
  executeEdits(source: string, edits: { range: Range; text: string; forceMoveMarkers: boolean }[]): boolean
  pushUndoStop(): boolean
  focus(): void
  trigger(source: string, command: string, payload: null): void
}
type Monaco = { editor?: { getEditors?(): readonly Editor[] } }

function editorOf(el: Element): Editor | null {
  const view = viewOf(el) as (Window & { monaco?: Monaco }) | null
  return view?.monaco?.editor?.getEditors?.().find((editor) => editor.getDomNode() === el) ?? null
}

/** What is drawn, top to bottom. */
function drawn(el: Element): string {
  const lines = [...el.querySelectorAll<HTMLElement>('.view-line')]
  const top = (line: HTMLElement) => Number.parseFloat(line.style.top) || 0
  return lines
    .sort((a, b) => top(a) - top(b))
    .map((line) => cleanLine(line.textContent ?? ''))
    .join('\n')
}

const rangeOf = (model: Model, { start, end }: TextRange): Range => {
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}

function replace(el: Element, range: TextRange, text: string): void {
  const editor = editorOf(el)
  const model = editor?.getModel()
  if (!editor || !model) return
  editor.pushUndoStop()
  editor.executeEdits('carryover', [{ range: rangeOf(model, range), text, forceMoveMarkers: true }])
  editor.pushUndoStop()
}

/** The model may end its lines in CRLF: its offsets then count both, ours count one. */
const ends = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

export const monaco: Family = {
  name: 'monaco',
  detect: (el) => tagOf(el) === 'div' && el.matches('.monaco-editor'),
  read(el) {
    const model = editorOf(el)?.getModel()
    return model ? ends(model.getValue()) : drawn(el)
  },
  asRead: ends,
  selection(el) {
    const editor = editorOf(el)
    const [model, range] = [editor?.getModel(), editor?.getSelection()]
    if (!model || !range) return null
    const start = model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn })
    const end = model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn })
    return { start, end }
  },
  maxLength: () => null,
  takesText(el) {
    // Its hidden textarea is read-only at all times in some versions, and says nothing.
    return !editorOf(el)?.getRawOptions().readOnly
  },
}

export const monacoHand = /* @__PURE__ */ handOf({
  settle: 0,
  patience: 0,
  caret(el, offset) {
    const editor = editorOf(el)
    const model = editor?.getModel()
    if (!editor || !model || model.getValue().includes('\r')) return false
    editor.focus()
    editor.setPosition(model.getPositionAt(offset))
    return true
  },
  breaks: (_el, wanted) => wanted,
  typing: null,
  ways: [
    (el, text) => {
      const editor = editorOf(el)
      const [model, position] = [editor?.getModel(), editor?.getPosition()]
      const at = model && position ? model.getOffsetAt(position) : null
      if (at !== null) replace(el, { start: at, end: at }, text)
      return false
    },
  ],
  undo: [(el) => editorOf(el)?.trigger('carryover', 'undo', null)],
  remove: (el, range) => replace(el, range, ''),
  leaves: false,
})
