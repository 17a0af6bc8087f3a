// A page is many documents and shadow trees. Everything here takes the element or document it is asked about: the
// script's own global document may belong to another frame, and `instanceof` fails across frames.
declare const document: never

export function viewOf(node: Node): (Window & typeof globalThis) | null {
  const doc = node.nodeType === 9 ? (node as Document) : node.ownerDocument
  return doc?.defaultView ?? null
}

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1

/** Lower-case tag name, the same in HTML and XHTML documents. */
export const tagOf = (el: Element): string => el.localName.toLowerCase()

/** The parent, also out of a shadow tree, but never out of the document. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode
  if (isElement(parent)) return parent
  return parent?.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null
}

/** The element around this document, when the parent document may be looked into. */
export function frameOf(doc: Document): Element | null {
  try {
    return doc.defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

/** Where a field stands in its page: an editor that is a frame's whole body stands where the frame does. */
export const placeOf = (el: Element): Element => (tagOf(el) === 'body' ? (frameOf(el.ownerDocument) ?? el) : el)

let closedRootOf: (el: Element) => ShadowRoot | null = () => null

/** Browsers open closed shadow roots to extensions, by a call of their own: a script's entry hands it in once. */
export function seeClosedRoots(open: (el: Element) => ShadowRoot | null): void {
  closedRootOf = open
}

/** Elements of the language itself that may have a shadow root, beside all custom ones. */
const mayHost = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.*-.*)$/

/** The element's shadow root, closed ones included where the browser lets us look. */
export const shadowOf = (el: Element): ShadowRoot | null =>
  el.shadowRoot ?? (mayHost.test(el.localName) ? closedRootOf(el) : null)

/** The document and its shadow roots, in tree order. */
export function rootsOf(doc: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [doc]
  for (const root of roots) {
    for (const el of root.querySelectorAll('*')) {
      const shadow = shadowOf(el)
      if (shadow) roots.push(shadow)
    }
  }
  return roots
}

/** The focused element, looked for down through shadow roots. */
export function activeIn(doc: Document): Element | null {
  let active = doc.activeElement
  for (let inner = active; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner
  return active
}

/** True when `inner` is `outer` or stands in it, shadow trees included. */
export function holds(outer: Element, inner: Node | null): boolean {
  for (let node = inner; node; node = parentOf(node)) if (node === outer) return true
  return false
}

/** Gives the field the focus without scrolling. A frame that is edited as a whole is entered by its window. */
export function enter(el: Element): void {
  const frame = frameOf(el.ownerDocument)
  // Firefox takes this step by itself only in a window that has the focus.
  if (frame && activeIn(frame.ownerDocument) !== frame) enter(frame)
  ;(el as HTMLElement).focus({ preventScroll: true })
  if (el.ownerDocument.designMode === 'on') viewOf(el)?.focus()
}
