// Plain contenteditable, and editors that nobody knows. Where the page's DOM is the whole truth the browser's own typing is
// right; an editor with a model of its own would lose or damage what is typed into its DOM, but takes a paste. So a paste
// of plain text is offered first, and what a page's own paste handler does with it is as good as any.
import { enter, isElement, parentOf, tagOf, viewOf } from '../realm.ts'
import { type Line, type Mark, type Point, cleanLine, walkText } from '../walk-text.ts'
import { tellEntered } from '../unfocused.ts'
import { browserUndo, dispatchInput, undoInput, undoKeys } from './events.ts'
import type { Family, Hand } from './family.ts'
import { pasteMerged, pasteText } from './pastes.ts'

declare const document: never

const editable = (el: Element): HTMLElement => el as HTMLElement

function selectionOf(el: Element): Selection | null {
  const root = el.getRootNode() as Node & { getSelection?: () => Selection | null }
  return root.getSelection?.() ?? el.ownerDocument.getSelection()
}

function pointAt(lines: Line[], el: Element, offset: number): Point {
  let start = 0
  for (const line of lines) {
    if (offset <= start + line.text.length) return outOfClosed(line.end, el)
    start += line.text.length + 1
  }
  return outOfClosed(lines.at(-1)?.end ?? { node: el, offset: 0 }, el)
}

/** After the table or the closed piece that a line ends in: text would stand in a cell, or could not be typed at all. */
function outOfClosed(point: Point, el: Element): Point {
  let closed: Node | null = null
  for (let node: Node | null = point.node; node && node !== el; node = parentOf(node)) {
    if (isElement(node) && (tagOf(node) === 'table' || !(node as HTMLElement).isContentEditable)) closed = node
  }
  // A caret behind the last closed piece of an inline element is drawn back into it.
  while (closed?.parentNode && closed.parentNode !== el && !closed.nextSibling && isInline(closed.parentNode))
    closed = closed.parentNode
  const around = closed?.parentNode
  if (!closed || !around) return point
  return { node: around, offset: [...around.childNodes].indexOf(closed as ChildNode) + 1 }
}

const isInline = (node: Node): boolean => isElement(node) && viewOf(node)?.getComputedStyle(node).display === 'inline'

function place(el: Element, from: Point, to: Point): boolean {
  enter(el)
  tellEntered(el)
  const selection = selectionOf(el)
  if (!selection) return false
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  return selection.rangeCount > 0
}

export const contenteditable: Family = {
  name: 'contenteditable',
  detect: (el) => editable(el).isContentEditable || el.hasAttribute('contenteditable'),
  read: (el) =>
    walkText(el)
      .map((line) => line.text)
      .join('\n'),
  asRead: (text) => text.replaceAll(/\r\n?/g, '\n').split('\n').map(cleanLine).join('\n'),
  selection(el) {
    const selection = selectionOf(el)
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    if (!range || !el.contains(range.startContainer) || !el.contains(range.endContainer)) return null
    const start: Mark = { node: range.startContainer, offset: range.startOffset, at: null }
    const end: Mark = { node: range.endContainer, offset: range.endOffset, at: null }
    walkText(el, [start, end])
    return start.at !== null && end.at !== null && start.at <= end.at ? { start: start.at, end: end.at } : null
  },
  maxLength: () => null,
  takesText: (el) => editable(el).isContentEditable || el.ownerDocument.designMode === 'on',
}

/** The browser's own typing, which its undo takes back in one step. */
export function typeText(el: Element, text: string): boolean {
  const doc = el.ownerDocument
  // Chromium ends each line by a break of its own; Firefox takes all at once, and so undoes it.
  const lineByLine = editable(el).contentEditable === 'plaintext-only' && !('mozInnerScreenX' in (viewOf(el) ?? {}))
  if (lineByLine) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) doc.execCommand('insertLineBreak')
      if (line !== '') doc.execCommand('insertText', false, line)
    })
  } else doc.execCommand('insertText', false, text)
  return false
}

export const contenteditableHand: Hand = {
  settle: 160,
  patience: 100,
  caret(el, offset) {
    const point = pointAt(walkText(el), el, offset)
    return place(el, point, point)
  },
  // Return at the end of a list's last item makes an item, and once more leaves the list: one more for each level.
  breaks(el, wanted) {
    if (wanted === 0) return 0
    let items = 0
    const view = viewOf(el)
    for (let node = selectionOf(el)?.anchorNode ?? null; node && node !== el; node = parentOf(node)) {
      if (node.nodeType === 1 && view?.getComputedStyle(node as Element).display === 'list-item') items++
    }
    return wanted + items
  },
  ways: [pasteText, (el, text) => dispatchInput(el, 'insertFromPaste', text), pasteMerged],
  typing: typeText,
  // An editor's own keys first: in a field without any they do nothing, and the browser may know of no change of ours.
  undo: [undoKeys, browserUndo, undoInput],
  remove(el, { start, end }) {
    const lines = walkText(el)
    if (place(el, pointAt(lines, el, start), pointAt(lines, el, end))) el.ownerDocument.execCommand('delete')
  },
  set: null,
  leaves: true,
}
