// Puts an approved text into one field and believes only what it reads back. Nothing is touched before every refusal
// has been asked; chart, note and words are asked once more in the same task as the first change; what does not stand
// there to the letter is taken out again.
import { familyOf } from '../field/families.ts'
import { keepsOwnModel } from '../field/families/contenteditable.ts'
import type { Family } from '../field/families/family.ts'
import { refind } from '../field/describe-field.ts'
import { readField } from '../field/read-field.ts'
import { viewOf } from '../field/realm.ts'
import type { InsertRefusal, InsertReport, InsertRequest } from '../schema/insertion.ts'
import { chartRefusal, fieldRefusal, refusal } from './guard.ts'
import { type Placed, placeWorksheet } from './place-worksheet.ts'

declare const document: never

/** Milliseconds in which a page may answer a change (re-render, autosave) before the field is read for the last time. */
const settleTime = 60

let underWay = false

/** Never throws: a thrown message may carry the page's words. */
export async function insertWorksheet(doc: Document, request: InsertRequest): Promise<InsertReport> {
  if (underWay) return refused('busy')
  underWay = true
  let touched: Element | null = null
  try {
    const el = refind(doc, request.field)
    const family = el && familyOf(el)
    const chart = chartRefusal(doc, request.chart)
    if (chart) return refused(chart)
    if (!el || !family) return refused('field-gone')
    const text = family.asRead(request.text)
    // Said before "the note changed": after an insertion both are true, and this one tells what happened.
    if (!request.allowRepeat && text !== '' && readField(el).includes(text)) return refused('already-there')
    const wrong = fieldRefusal(el, request.before)
    if (wrong) return refused(wrong)
    const placed = placeWorksheet(request.before, text, request.placement)
    const limit = family.maxLength(el)
    if (limit !== null && placed.after.length > limit)
      return { ...refused('too-long'), over: placed.after.length - limit }
    if (keepsOwnModel(el)) return refused('not-exact')
    touched = el
    return await change(doc, el, family, request, placed, text)
  } catch {
    return { ...refused('not-exact'), untouched: touched === null || readsAs(touched, request.before) }
  } finally {
    underWay = false
  }
}

const refused = (why: InsertRefusal): Extract<InsertReport, { done: false }> => ({
  done: false,
  why,
  untouched: true,
  over: null,
})

async function change(
  doc: Document,
  el: Element,
  family: Family,
  request: InsertRequest,
  placed: Placed,
  text: string,
): Promise<InsertReport> {
  const { before } = request
  if (!family.caret(el, placed.at)) return refused('field-gone')
  // The focus may have woken the page: everything is asked again, and from here to the change nothing else can run.
  const wrong = refusal(doc, el, request)
  if (wrong) return refused(wrong)
  const typed = '\n'.repeat(family.breaks(el, placed.breaksBefore)) + text + '\n'.repeat(placed.breaksAfter)
  family.type(el, typed)
  let undoable = true
  if (readField(el) === before && family.set) {
    family.set(el, placed.after)
    undoable = false
  }
  if (readField(el) !== placed.after) return takeOut(el, family, before)
  commit(el)
  await pause(el)
  const now = el.isConnected ? el : refind(doc, request.field)
  if (!now) return { ...refused('not-exact'), untouched: false }
  if (readField(now) !== placed.after) return takeOut(now, family, before)
  if (chartRefusal(doc, request.chart) === 'chart-changed') {
    return { ...takeOut(now, family, before), why: 'chart-changed' }
  }
  return { done: true, before, after: readField(now), family: family.name, undoable }
}

/** Takes back what did not land to the letter, and says whether the field reads as before. */
function takeOut(el: Element, family: Family, before: string): Extract<InsertReport, { done: false }> {
  if (readField(el) !== before) el.ownerDocument.execCommand('undo')
  if (readField(el) !== before) family.set?.(el, before)
  return { ...refused('not-exact'), untouched: readField(el) === before }
}

/** Leaves the field and comes back: the browser then fires its own trusted `change`, which some pages wait for. */
function commit(el: Element): void {
  const view = viewOf(el)
  // One widely used page learns of a change from keys alone. The key is none, so nothing acts on it.
  if (view) el.dispatchEvent(new view.KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Unidentified' }))
  ;(el as HTMLElement).blur()
  if (el.isConnected) (el as HTMLElement).focus({ preventScroll: true })
}

const pause = (el: Element): Promise<void> =>
  new Promise((resolve) => {
    const view = viewOf(el)
    if (view) view.setTimeout(resolve, settleTime)
    else resolve()
  })

function readsAs(el: Element, text: string): boolean {
  try {
    return readField(el) === text
  } catch {
    return false
  }
}
