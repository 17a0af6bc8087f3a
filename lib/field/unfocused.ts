// The clinician's last click was in the panel, so the page does not have the focus: the browser moves `activeElement` there
// but fires no focus event, and an editor that has heard of none (CKEditor 5, Draft.js, all that goes by React's
// `onSelect`) does not follow a caret that is set in it. It is told what it would hear if its page had the focus, and told
// afterwards that the focus has gone again, which is true.
import { viewOf } from './realm.ts'

declare const document: never

let told: Element | null = null

/** Called when the field was given the focus. Does nothing in a page that has it. */
export function tellEntered(el: Element): void {
  if (told === el || el.ownerDocument.hasFocus()) return
  tellLeft()
  told = el
  tell(el, 'focus', 'focusin')
}

/** Called when the work in the field is done; pages that take a change when their field is left take it now. */
export function tellLeft(): void {
  const el = told
  told = null
  if (el?.isConnected && !el.ownerDocument.hasFocus()) tell(el, 'blur', 'focusout')
}

function tell(el: Element, own: string, bubbling: string): void {
  const view = viewOf(el)
  if (!view) return
  el.dispatchEvent(new view.FocusEvent(own, { composed: true }))
  el.dispatchEvent(new view.FocusEvent(bubbling, { composed: true, bubbles: true }))
}
