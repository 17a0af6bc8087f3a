// Puts an approved text into one field and believes only what it reads back. Nothing is touched before every refusal
// has been asked; chart, note and words are asked once more in the same task as the first change; what does not stand
// there to the letter is taken out again.
import { familyOf } from '../field/families.ts'
import type { Family } from '../field/families/family.ts'
import { refind } from '../field/describe-field.ts'
import { hands } from '../field/hands.ts'
import { readField } from '../field/read-field.ts'
import { viewOf } from '../field/realm.ts'
import type { ChartCheck, InsertReport, InsertRequest } from '../schema/insertion.ts'
import { fieldRefusal, lastLook } from './guard.ts'
import { type Placed, placeWorksheet } from './place-worksheet.ts'
import { settles } from './restore.ts'
import { type PutIn, refused, takeOut } from './take-out.ts'

declare const document: never

/** Milliseconds in which a page may answer a change (re-render, autosave) before the field is read for the last time. */
const settleTime = 60
/** Milliseconds in which an editor that says that it took a paste may show it. */
const longestAnswer = 450
/**
 * Milliseconds after which a wait was no wait but a page that had been put to sleep (the clinician went elsewhere and
 * came back): nobody expects a worksheet then.
 */
const longestWait = 3000

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
    const { why } = checkChart(doc, request.chart)
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
  const { before, text } = request
  const { after } = placed
  const doc = el.ownerDocument
  const hand = hands[family.name]
  const started = Date.now()
  const putIn: PutIn = { request, after, hand, checkChart }
  let undoable = true
  let chartSeen = true
  for (const way of hand.ways) {
    if (!hand.caret(el, placed.at)) return refused('not-taken')
    // An editor follows a caret that was set in the page only after a while.
    if (hand.settle > 0 && way === hand.ways[0]) await pause(el, hand.settle)
    // The focus may have woken the page: everything is asked again, and from here to the change nothing else can run.
    if (Date.now() - started > longestWait) return refused('field-gone')
    const look = lastLook(el, request, checkChart)
    if (look.why) return refused(look.why)
    chartSeen = look.chartSeen
    const typed = '\n'.repeat(hand.breaks(el, placed.breaksBefore)) + text + '\n'.repeat(placed.breaksAfter)
    const taken = way(el, typed)
    if (way === hand.ways.at(-1) && readField(el) === before && hand.set) {
      // What the page did when it was typed into may have been to go on.
      const again = lastLook(el, request, checkChart)
      if (again.why) return refused(again.why)
      hand.set(el, after)
      undoable = false
    }
    // The text would stand there twice if another way were tried before this one has had its time.
    if (taken || readField(el) !== before) await settles(el, after, longestAnswer)
    else if (way === hand.ways[0]) await settles(el, after, hand.patience)
    if (readField(el) !== before) break
  }
  if (readField(el) === before && after !== before) return refused('not-taken')
  if (readField(el) !== after) return takeOut(el, putIn)
  if (hand.leaves) leave(el)
  await pause(el, settleTime)
  const now = el.isConnected ? el : refind(doc, request.field)
  if (!now) return { ...refused('not-exact'), untouched: false }
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
  if (el.isConnected) (el as HTMLElement).focus({ preventScroll: true })
}

const pause = (el: Element, time: number): Promise<void> =>
  new Promise((resolve) => {
    const view = viewOf(el)
    if (view) view.setTimeout(resolve, time)
    else resolve()
  })

function readsAs(el: Element, text: string): boolean {
  try {
    return readField(el) === text
  } catch {
    return false
  }
}
