// What the clinician can see. "The largest editable" is often a hidden mirror, a twin in a hidden tab, or a frame kept
// loaded out of sight, so visibility is asked of the element, of what clips it and of every frame around it.
import { frameOf, parentOf, viewOf } from './realm.ts'

declare const document: never

/** Visible area in CSS pixels squared; 0 when hidden, clipped away or pushed off the page. */
export function areaOf(el: Element): number {
  if (!el.isConnected) return 0
  if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 0
  const view = viewOf(el)
  if (!view) return 0
  const box = el.getBoundingClientRect()
  let left = Math.max(box.left, -view.scrollX)
  let top = Math.max(box.top, -view.scrollY)
  let { right, bottom } = box
  const root = el.ownerDocument.documentElement
  for (let around = parentOf(el); around && around !== root; around = parentOf(around)) {
    const style = view.getComputedStyle(around)
    if (style.position === 'fixed') break
    // A scrolled container may show any part of its content: only one that shows nothing at all hides the field.
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
    const clip = around.getBoundingClientRect()
    if (clip.width < 2 || clip.height < 2) return 0
    if (style.overflowX === 'hidden' || style.overflowX === 'clip') {
      left = Math.max(left, clip.left)
      right = Math.min(right, clip.right)
    }
    if ((style.overflowY === 'hidden' || style.overflowY === 'clip') && around.scrollHeight <= around.clientHeight) {
      top = Math.max(top, clip.top)
      bottom = Math.min(bottom, clip.bottom)
    }
  }
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

export function isShown(el: Element): boolean {
  const box = el.getBoundingClientRect()
  return box.width > 0 && box.height > 0 && el.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

/** False when a frame around this document is hidden, as far up as may be looked. */
export function isFrameShown(doc: Document): boolean {
  for (let inner: Document | undefined = doc; inner;) {
    const frame = frameOf(inner)
    if (!frame) break
    if (areaOf(frame) < 100) return false
    inner = frame.ownerDocument
  }
  const view = doc.defaultView
  return view !== null && view.innerWidth > 1 && view.innerHeight > 1
}
