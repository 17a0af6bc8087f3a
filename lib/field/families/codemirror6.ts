// CodeMirror 6 draws only the lines in view (59 of 400 in one measured page), so it is read and filled through its own
// state. Page script alone sees that: both happen in the page's own world.
import { contenteditable } from './contenteditable.ts'
import { undoInput, undoKeys } from './events.ts'
import type { Family } from './family.ts'
import { handOf } from './pasting.ts'

declare const document: never

type Change = {
  changes: { from: number; to: number; insert: string }
  selection: { anchor: number }
  userEvent: string
}
type View = {
  state: {
    doc: { toString(): string }
    readOnly: boolean
    lineBreak: string
    selection: { main: { from: number; to: number } }
    toText(text: string): unknown
  }
  dispatch(change: Change | { selection: { anchor: number } }): void
  focus(): void
}
type Tile = { view?: View; rootView?: { view?: View } }

function viewOf(el: Element): View | null {
  const { cmTile, cmView } = el as Element & { cmTile?: Tile; cmView?: Tile }
  const tile = cmTile ?? cmView
  return tile?.view ?? tile?.rootView?.view ?? null
}

function replace(el: Element, from: number, to: number, insert: string, userEvent: string): void {
  viewOf(el)?.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent })
}

export const codemirror6: Family = {
  ...contenteditable,
  name: 'codemirror6',
  detect: (el) => el.matches('.cm-content'),
  read: (el) => viewOf(el)?.state.doc.toString() ?? contenteditable.read(el),
  asRead: (text) => text.replaceAll(/\r\n?/g, '\n'),
  selection(el) {
    const view = viewOf(el)
    if (!view) return contenteditable.selection(el)
    const { from, to } = view.state.selection.main
    return { start: from, end: to }
  },
  takesText: (el) => !viewOf(el)?.state.readOnly && contenteditable.takesText(el),
}

export const codemirror6Hand = /* @__PURE__ */ handOf({
  settle: 0,
  patience: 0,
  caret(el, offset) {
    const view = viewOf(el)
    view?.focus()
    view?.dispatch({ selection: { anchor: offset } })
    return view !== null
  },
  breaks: (_el, wanted) => wanted,
  typing: null,
  ways: [
    (el, text) => {
      const at = viewOf(el)?.state.selection.main.to
      if (at !== undefined) replace(el, at, at, text, 'input.paste')
      return false
    },
  ],
  undo: [undoKeys, undoInput],
  remove: (el, { start, end }) => replace(el, start, end, '', 'delete.cut'),
  leaves: false,
})
