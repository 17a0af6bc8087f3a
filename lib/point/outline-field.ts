// Shows in the page which field will take the worksheet, before it does. The outline lives on a lease: the panel renews it
// while it is open, and a panel that was closed or has crashed leaves nothing behind. It ends by itself when the field or
// the page's address is another one: what stands there then may be another client's.
import { refind } from '../field/describe-field.ts'
import { viewOf } from '../field/realm.ts'
import type { FieldRef } from '../schema/page-note.ts'
import { type Overlay, drawOverlay, drawnIn } from './overlay.ts'

declare const document: never

/** Milliseconds that an outline stays without being renewed. */
export const outlineLease = 9_000

type Shown = { el: Element; field: string; address: string; overlay: Overlay; end(): void; renew(): void }
let shown: Shown | null = null

/**
 * False when the field cannot be found. The same field again renews the lease; another one takes the outline along.
 * `renew`: what has ended stays so.
 */
export function outlineField(doc: Document, ref: FieldRef, words: string, renew = false): boolean {
  const key = `${ref.path}\n${ref.label}\n${words}`
  const address = viewOf(doc)?.location.href ?? ''
  if (shown?.field === key && shown.el.isConnected) {
    if (shown.address !== address) return clearOutline()
    shown.renew()
    return true
  }
  clearOutline()
  if (renew) return false
  const el = refind(doc, ref)
  const view = el && viewOf(el)
  if (!el || !view) return false
  const overlay = drawOverlay(drawnIn(el))
  overlay.frame(el, words)
  let timer = view.setTimeout(clearOutline, outlineLease)
  view.addEventListener('pagehide', clearOutline)
  const watch = view.setInterval(() => {
    if (!el.isConnected || view.location.href !== address) clearOutline()
  }, 250)
  shown = {
    el,
    field: key,
    address,
    overlay,
    renew() {
      view.clearTimeout(timer)
      timer = view.setTimeout(clearOutline, outlineLease)
    },
    end() {
      view.clearTimeout(timer)
      view.clearInterval(watch)
      view.removeEventListener('pagehide', clearOutline)
      overlay.remove()
    },
  }
  return true
}

export function clearOutline(): false {
  shown?.end()
  shown = null
  return false
}

/** Brings the field on screen, and in a long one the place of the caret. False when it cannot be found. */
export function revealField(doc: Document, ref: FieldRef): boolean {
  const el = refind(doc, ref)
  const view = el && viewOf(el)
  if (!el || !view) return false
  const tall = el.getBoundingClientRect().height > view.innerHeight - 2 * margin
  const caret = el.ownerDocument.getSelection()?.anchorNode?.parentElement
  bring(tall && caret && el.contains(caret) ? caret : el, view)
  for (let inner: Window | null = view; inner?.frameElement; inner = inner.frameElement.ownerDocument.defaultView)
    bring(inner.frameElement, inner.frameElement.ownerDocument.defaultView ?? view)
  return true
}

const margin = 8

/** What is seen in full is left where it is. */
function bring(el: Element, view: Window): void {
  const { top, bottom } = el.getBoundingClientRect()
  if (top >= margin && bottom <= view.innerHeight - margin) return
  el.scrollIntoView({ block: bottom - top < view.innerHeight ? 'center' : 'nearest', inline: 'nearest' })
}
