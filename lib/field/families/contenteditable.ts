// Plain contenteditable: the page's DOM is the whole truth, so the browser's own typing is right for it. Editors that
// keep a model of their own are read here as well, but typing into them is not faithful (Slate shows the text and loses
// it on save, Draft.js damages a line that was there): they are named, and refused before anything is touched.
import { isElement, parentOf, tagOf, viewOf } from '../realm.ts'
import { type Line, type Mark, type Point, cleanLine, walkText } from '../walk-text.ts'
import type { Family } from './family.ts'

declare const document: never

const ownModel =
  '[data-lexical-editor],[data-slate-editor],.public-DraftEditor-content,.ql-editor,.ck-editor__editable,.ProseMirror,' +
  '.cke_editable,.mce-content-body,.cm-content,trix-editor,.fr-element,.e-richtexteditor,.sun-editor-editable'

/** True for an editor that would not keep what is typed into its DOM. */
export const keepsOwnModel = (el: Element): boolean =>
  el.matches(ownModel) || el.closest('.monaco-editor,.cm-editor,.CodeMirror') !== null

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
  editable(el).focus({ preventScroll: true })
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
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
    if (!range || !el.contains(range.startContainer) || !el.contains(range.endContainer)) return null
    const start: Mark = { node: range.startContainer, offset: range.startOffset, at: null }
    const end: Mark = { node: range.endContainer, offset: range.endOffset, at: null }
    walkText(el, [start, end])
    return start.at !== null && end.at !== null && start.at < end.at ? { start: start.at, end: end.at } : null
  },
  maxLength: () => null,
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
  type(el, text) {
    const doc = el.ownerDocument
    if (editable(el).contentEditable !== 'plaintext-only') {
      doc.execCommand('insertText', false, text)
      return
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) doc.execCommand('insertLineBreak')
      if (line !== '') doc.execCommand('insertText', false, line)
    })
  },
  select(el, { start, end }) {
    const lines = walkText(el)
    return place(el, pointAt(lines, el, start), pointAt(lines, el, end))
  },
  set: null,
}
