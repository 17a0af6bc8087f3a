// Puts an approved text into one field and believes only what it reads back. Nothing is touched before every refusal
// has been asked; chart, note and words are asked once more in the same task as the first change; what does not stand
// there to the letter is taken out again.
import { familyOf } from '../field/families.ts'
import type { Family } from '../field/families/family.ts'
import { refind } from '../field/describe-field.ts'
import { hands } from '../field/hands.ts'
import { readField } from '../field/read-field.ts'
import { enter, viewOf } from '../field/realm.ts'
import { tellLeft } from '../field/unfocused.ts'
import type { ChartCheck, InsertReport, InsertRequest } from '../schema/insertion.ts'
import { fieldRefusal } from './guard.ts'
import { type Placed, placeWorksheet } from './place-worksheet.ts'
import { pause } from './restore.ts'
import { type PutIn, refused, takeOut } from './take-out.ts'
import { tryWays } from './try-ways.ts'

declare const document: never

/** Milliseconds in which a page may answer a change (re-render, autosave) before the field is read for the last time. */
const settleTime = 60
let underWay = false

/** Never throws: a thrown message may carry the page's words. */
export async function insertWorksheet(
  doc: Document,
  request: InsertRequest,
  checkChart: ChartCheck,
): Promise<InsertReport> {
  if (underWay) return refused('busy')
  underWay = true
  let touched: Element | null = null
  try {
    const el = refind(doc, request.field)
    const family = el && familyOf(el)
    const { why } = checkChart(doc, request.chart, el)
    if (why) return refused(why)
    if (!el || !family) return refused('field-gone')
    const text = family.asRead(request.text)
    // Said before "the note changed": after an insertion both are true, and this one tells what happened.
    if (!request.allowRepeat && text !== '' && readField(el).includes(text)) return refused('already-there')
    const wrong = fieldRefusal(el, request)
    if (wrong) return refused(wrong)
    const placed = placeWorksheet(request.before, text, request.at)
    const limit = family.maxLength(el)
    if (limit !== null && placed.after.length > limit)
      return { ...refused('too-long'), over: placed.after.length - limit }
    touched = el
    return await change(el, family, { ...request, text }, placed, checkChart)
  } catch {
    return { ...refused('not-exact'), untouched: touched === null || readsAs(touched, request.before) }
  } finally {
    tellLeft()
    underWay = false
  }
}

async function change(
  el: Element,
  family: Family,
  request: InsertRequest,
  placed: Placed,
  checkChart: ChartCheck,
): Promise<InsertReport> {
  const { before } = request
  const { after } = placed
  const doc = el.ownerDocument
  const hand = hands[family.name]
  const putIn: PutIn = { request, after, hand, checkChart }
  const put = await tryWays(el, placed, putIn)
  if ('done' in put) return put
  const { undoable, chartSeen } = put
  if (hand.leaves && el.isConnected) leave(el)
  else tellLeft()
  await pause(el, settleTime)
  const now = el.isConnected ? el : refind(doc, request.field)
  if (!now) return { ...refused('chart-changed-after'), untouched: false }
  if (readField(now) !== after) return takeOut(now, putIn)
  if (checkChart(doc, request.chart).why === 'chart-changed') return takeOut(now, putIn)
  return { done: true, before, after: readField(now), family: family.name, undoable, chartSeen }
}

/** Leaves the field and comes back: the browser then fires its own trusted `change`, which some pages wait for. */
function leave(el: Element): void {
  const view = viewOf(el)
  // One widely used page learns of a change from keys alone. The key is none, so nothing acts on it.
  if (view) el.dispatchEvent(new view.KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Unidentified' }))
  ;(el as HTMLElement).blur()
  tellLeft()
  if (el.isConnected) enter(el)
}

function readsAs(el: Element, text: string): boolean {
  try {
    return readField(el) === text
  } catch {
    return false
  }
}
