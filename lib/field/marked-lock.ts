// What the page says against writing in a field, before anything is touched and whatever editor it is. The native setter would
// overwrite a read-only textarea, and some products leave a signed note editable: both are told by looking.
import type { Lock } from '../schema/page-note.ts'
import { labelOf } from './label.ts'
import { holds, parentOf, placeOf, tagOf } from './realm.ts'
import { isShown } from './visible.ts'

declare const document: never

const sentence =
  /\b(?:electronically|digitally|e-?)[ -]?signed\b|^\W*(?:(?:co-?)?signed|locked|finali[sz]ed)(?: (?:and|&) (?:locked|signed))? (?:by|on|at)\b|\b(?:note|record|entry|document|encounter|visit)\b.{0,20}\b(?:is|was|has been)(?: now)? (?:co-?signed|signed|locked|finali[sz]ed|closed)\b|\b(?:signed|locked) (?:note|record)s? (?:can(?:not|'t)|may not) be (?:edited|changed)/i
const badge =
  /^\W*(?:(?:note )?status:? )?(?:signed|locked|finali[sz]ed|co-?signed)(?: (?:and|&|\/) (?:locked|signed))?\W*$/i
const denied =
  /\b(?:not|never|un|until|once|when|after|before|if|will be|to be|must be|needs? to be|awaiting|pending|ready to be)[ -]?(?:yet )?(?:been )?(?:electronically |digitally |e-?)?(?:signed|locked|finali[sz]ed)\b|unsigned|unlocked/i
const container =
  'form,article,dialog,[role="dialog"],[role="article"],[role="tabpanel"],[role="form"],main,[role="main"]'

/** What the page says of it, whatever editor it is. */
export function markedLock(el: Element): Lock | null {
  // An addendum is what a signed note still takes.
  if (!/\b(?:addend|amend)/i.test(labelOf(el).text) && (isSigned(el) || isSigned(placeOf(el)))) return 'signed'
  if (el.matches(':disabled') || el.closest('[aria-disabled="true"],[inert]')) return 'disabled'
  return isReadOnly(el) ? 'read-only' : null
}

const isReadOnly = (el: Element): boolean => el.closest('[aria-readonly="true"]') !== null

/** A signed or locked status in the note's own container: not in a list of other notes, a button or a field. */
function isSigned(el: Element): boolean {
  const around = el.closest(container) ?? fewUp(el)
  const wide = around.matches('main,[role="main"],body')
  const walker = el.ownerDocument.createTreeWalker(around, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = (node as Text).data
    if (data.length > 400 || !/sign|lock|final|closed/i.test(data)) continue
    const holder = node.parentElement
    if (!holder || holder.closest('textarea,[contenteditable],button,a,label,option,script,style,nav,[role="button"]'))
      continue
    const item = holder.closest('li,tr,article,[role="row"],[role="listitem"],aside')
    if (item && item !== around && !holds(item, el)) continue
    const line = ((holder.textContent ?? '').length <= 200 ? (holder.textContent ?? '') : data)
      .replaceAll(/\s+/g, ' ')
      .trim()
    if (denied.test(line)) continue
    if (sentence.test(line) || (badge.test(line) && (!wide || isStatus(holder)))) {
      if (isShown(holder)) return true
    }
  }
  return false
}

/** In a page's whole main part a bare "Signed" may belong to anything: only a status mark counts. */
const isStatus = (el: Element): boolean =>
  el.closest(
    '[role="status"],[role="alert"],[class*="status" i],[class*="badge" i],[class*="chip" i],[class*="tag" i],[class*="lock" i],[class*="banner" i]',
  ) !== null

function fewUp(el: Element): Element {
  let around = el
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(around)
    if (!parent || tagOf(parent) === 'body' || tagOf(parent) === 'html') break
    around = parent
  }
  return around
}
