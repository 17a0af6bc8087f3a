// Reads a rich field line by line. Our own walk and not innerText: that one turns margins into blank lines, drops list
// markers and collapses what the clinician sees (wrong on 22 of 25 measured editor pages). Each line keeps where it ends
// in the page, so that a caret can be put there.
import { marker } from './list-marker.ts'
import { isElement, tagOf, viewOf } from './realm.ts'

declare const document: never

export type Point = { node: Node; offset: number }
export type Line = { text: string; end: Point }
/** A place in the page, and its offset in the read text once the walk has passed it. */
export type Mark = Point & { at: number | null }

const skipped =
  'script,style,noscript,template,head,select,textarea,input,button,svg,[data-slate-placeholder],[data-slate-spacer],.ql-ui,.ql-clipboard,.ql-tooltip,[data-mce-bogus=all],' +
  '.ck-widget__type-around,.ck-fake-selection-container,.ProseMirror-separator,.cm-placeholder,.cm-widgetBuffer,.public-DraftEditorPlaceholder-root,' +
  '[data-trix-serialize=false],.fr-marker,.jodit-selection-marker'
const invisible = /[\u200B\u200C\u2060\uFEFF]/g
const inlineTags = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

/** The text as the clinician sees it: no zero-width characters, plain spaces, nothing hanging at a line's end. */
export const cleanLine = (text: string): string =>
  text
    .replaceAll(invisible, '')
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]+$/, '')

export function walkText(root: Element, marks: Mark[] = []): Line[] {
  const view = viewOf(root)
  const lines: Line[] = []
  let text = ''
  let done = 0
  /** Where the current line ends so far; null before its first character. */
  let end: Point | null = null
  /** Where the current line begins. */
  let start: Point | null = null
  /** Something stands on the current line. */
  let open = false
  /** A block began or ended: the next content starts a new line. */
  let broken = false
  /** A table cell has just begun: a block in it does not start a line. */
  let fresh = false
  /** White space that shows only if more follows on the line. */
  let space = false
  let prefix = ''

  const push = (empty?: Point) => {
    const line = cleanLine(text)
    // A line of nothing but a hard space reads as empty: what is put there goes before that space.
    lines.push({ text: line, end: (line === '' ? start : end) ?? empty ?? { node: root, offset: 0 } })
    done += line.length + 1
    text = ''
    start = end = null
    open = broken = fresh = space = false
  }
  const begin = () => {
    if (broken && open) push()
    broken = fresh = false
    if (!open) {
      text = prefix
      prefix = ''
      open = true
    }
  }
  const boundary = () => {
    space = false
    if (open && !fresh) broken = true
  }
  const mark = (node: Node, offset: number) => {
    const here = broken && open ? cleanLine(text).length + 1 : text.replaceAll(invisible, '').length + (space ? 1 : 0)
    for (const one of marks) {
      if (one.node === node && one.offset === offset && one.at === null) one.at = done + here
    }
  }

  const readText = (node: Text, keepSpaces: boolean, keepBreaks: boolean) => {
    const data = node.data
    const wanted = marks.filter((one) => one.node === node)
    for (let i = 0; i < data.length; i++) {
      if (wanted.length > 0) mark(node, i)
      const char = data[i] ?? ''
      if (char === '\n' && keepBreaks) {
        begin()
        push({ node, offset: i })
      } else if (!keepSpaces && (char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f')) {
        if (open && !broken) space = true
      } else {
        begin()
        if (space && text !== '' && !text.endsWith('\t')) text += ' '
        space = false
        text += char
        start ??= { node, offset: i }
        end = { node, offset: i + 1 }
      }
    }
    if (wanted.length > 0) mark(node, data.length)
    if (end && !broken) end = { node, offset: data.length }
  }

  const visit = (node: Node, at: number, keepSpaces: boolean, keepBreaks: boolean): void => {
    if (node.nodeType === 3) return readText(node as Text, keepSpaces, keepBreaks)
    if (!isElement(node) || (node !== root && node.matches(skipped))) return
    const tag = tagOf(node)
    if (tag === 'br') {
      const cell = node.closest('td,th')
      // Editors hold an empty cell open with a break that is not seen as one.
      if (cell && root.contains(cell) && cell.textContent.trim() === '') return
      begin()
      return push({ node: node.parentNode ?? root, offset: at })
    }
    const style = view?.getComputedStyle(node)
    const display = style?.display ?? (inlineTags.has(tag) ? 'inline' : 'block')
    if (node !== root && (display === 'none' || style?.visibility === 'hidden')) return
    const white = style?.whiteSpaceCollapse ?? ''
    const spaces = style ? white === 'preserve' || white === 'break-spaces' : keepSpaces
    const breaks = style ? spaces || white === 'preserve-breaks' : keepBreaks
    const isCell = display === 'table-cell'
    const isBlock = !isCell && display !== 'contents' && !display.startsWith('inline')
    if (isCell) {
      if (previousCell(node)) {
        if (!open) begin()
        broken = space = false
        text += '\t'
        fresh = true
      } else boundary()
    } else if (isBlock) {
      boundary()
      if (display === 'list-item' || tag === 'li' || node.hasAttribute('data-content-type'))
        prefix = `${prefix}${marker(node, display === 'list-item' ? (style?.listStyleType ?? 'disc') : 'none')}`
    }
    let index = 0
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (marks.length > 0) mark(node, index)
      visit(child, index++, spaces, breaks)
    }
    if (marks.length > 0) mark(node, index)
    // Some editors write the marker themselves, and set it apart by a margin.
    if (!isBlock && /^(?:[•◦▪]|\d+\.)$/.test(text) && (node as HTMLElement).contentEditable === 'false') space = true
    if (!isBlock) return
    if (display === 'list-item' || tag === 'li') {
      // An empty list item shows its marker.
      if (prefix !== '' && node.getBoundingClientRect().height > 0) {
        begin()
        end = { node, offset: 0 }
      }
      prefix = ''
    }
    boundary()
  }
  visit(root, 0, false, false)
  if (open) push()
  return lines
}

function previousCell(cell: Element): boolean {
  const before = cell.previousElementSibling
  return before !== null && /^t[dh]$/.test(tagOf(before))
}
