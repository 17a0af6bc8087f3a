// What every page of the matrix shows to its tests, in the page's own world. `state` and `events` come from the
// framework's model and its change callback, never from the DOM: text that only stands on screen is lost on save.

export type Surface = {
  /** The model's text: LF between lines, `• ` before a list item. */
  state(): string
  /** Texts that the framework's change callback was given, oldest first. */
  events: string[]
  /** Sets the whole text by the framework's own way. */
  set(text: string): void
  focus(): void
  /** Puts the caret at an offset of the text, or right after the first place where these words stand. */
  caretAt(where: number | string): void
}

declare global {
  var __editor: Surface | undefined
}

/** What the row says of this page: `read-only`, `short`, `open-root`, `closed-root`. */
export const isSaid = (word: string): boolean => location.search === `?${word}`

const place = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('#editor')
  if (!found) throw new Error('no #editor')
  if (!isSaid('open-root') && !isSaid('closed-root')) return found
  const root = found.attachShadow({ mode: isSaid('open-root') ? 'open' : 'closed' })
  // Styles of the page do not reach into a shadow root.
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) root.append(sheet.cloneNode())
  const inner = root.appendChild(document.createElement('div'))
  inner.style.minHeight = '120px'
  return inner
}
let mounted: HTMLElement | null = null

/** The place that an editor is mounted in: in the page, or in a shadow root where the row says so. */
export const host = (): HTMLElement => (mounted ??= place())

export function expose(surface: Surface): void {
  globalThis.__editor = surface
}

/** Offset in a text of what caretAt() was given. */
export function offsetIn(text: string, where: number | string): number {
  if (typeof where === 'number') return where
  const at = text.indexOf(where)
  if (at < 0) throw new Error('these words are not in the text')
  return at + where.length
}

/** Chromium keeps a selection of its own for each shadow root. */
function selectionAt(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as Document & { getSelection?: () => Selection | null }
  return tree.getSelection?.() ?? root.ownerDocument.getSelection()
}

/** Puts the DOM's caret where this offset of the model's text is drawn: the way of a click, which every editor follows. */
export function caretInDom(root: HTMLElement, text: string, where: number | string): void {
  const before = text.slice(0, offsetIn(text, where)).split('\n')
  const line = (text.split('\n')[before.length - 1] ?? '').replace(/^• /, '')
  const column = (before.at(-1) ?? '').replace(/^• /, '').length
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(line)
    if (line === '' || at < 0) continue
    root.focus({ preventScroll: true })
    // A frame that is edited as a whole is entered by its window, as by a click.
    if (root.ownerDocument.designMode === 'on') root.ownerDocument.defaultView?.focus()
    selectionAt(root)?.setBaseAndExtent(node, at + column, node, at + column)
    return
  }
  throw new Error('that line is not drawn')
}
