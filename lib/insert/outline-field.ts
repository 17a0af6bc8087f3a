// Shows in the page which field will take the worksheet. A frame drawn over the page in a closed shadow tree, taken away
// again: the field's own style and classes are never changed, since an EHR may save them with the note.
import { refind } from '../field/describe-field.ts'
import { viewOf } from '../field/realm.ts'
import type { FieldRef } from '../schema/page-note.ts'

declare const document: never

let clear: (() => void) | null = null

/** False when the field cannot be found. A second outline replaces the first. */
export function outlineField(doc: Document, ref: FieldRef): boolean {
  clearOutline()
  try {
    const el = refind(doc, ref)
    const view = el && viewOf(el)
    if (!el || !view) return false
    const host = doc.createElement('div')
    host.setAttribute('aria-hidden', 'true')
    host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647;pointer-events:none'
    const box = doc.createElement('div')
    host.attachShadow({ mode: 'closed' }).append(box)
    const follow = () => {
      const { top, left, width, height } = el.getBoundingClientRect()
      box.style.cssText = `position:fixed;box-sizing:border-box;border:3px solid #0b6b5d;border-radius:6px;box-shadow:0 0 0 2px #fff;top:${top - 4}px;left:${left - 4}px;width:${width + 8}px;height:${height + 8}px`
    }
    follow()
    view.addEventListener('scroll', follow, { capture: true, passive: true })
    view.addEventListener('resize', follow)
    doc.documentElement.append(host)
    clear = () => {
      host.remove()
      view.removeEventListener('scroll', follow, { capture: true })
      view.removeEventListener('resize', follow)
    }
    return true
  } catch {
    return false
  }
}

export function clearOutline(): void {
  clear?.()
  clear = null
}
