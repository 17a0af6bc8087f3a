// Puts an approved text into one field and believes only what it reads back. Nothing is touched before every refusal
// has been asked; chart, note and words are asked once more in the same task as the first change; what does not stand
// there to the letter is taken out again.
import { familyOf } from '../field/families.ts'
import type { Family, Hand } from '../field/families/family.ts'
import { refind } from '../field/describe-field.ts'
import { hands } from '../field/hands.ts'
import { readField } from '../field/read-field.ts'
import { viewOf } from '../field/realm.ts'
import type { ChartCheck, InsertRefusal, InsertReport, InsertRequest } from '../schema/insertion.ts'
import { fieldRefusal, refusal } from './guard.ts'
import { type Placed, placeWorksheet } from './place-worksheet.ts'
import { restore, settles } from './restore.ts'

declare const document: never

/** Milliseconds in which a page may answer a change (re-render, autosave) before the field is read for the last time. */
const settleTime = 60
/** Milliseconds in which an editor that says that it took a paste may show it. */
const longestAnswer = 450

type Refused = Extract<InsertReport, { done: false }>

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
    const chart = checkChart(doc, request.chart)
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
    touched = el
    return await change(el, family, { ...request, text }, placed, checkChart)
  } catch {
    return { ...refused('not-exact'), untouched: touched === null || readsAs(touched, request.before) }
  } finally {
    underWay = false
  }
}

const refused = (why: InsertRefusal): Refused => ({ done: false, why, untouched: true, over: null })

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
  let undoable = true
  for (const way of hand.ways) {
    if (!hand.caret(el, placed.at)) return refused('not-taken')
    // An editor follows a caret that was set in the page only after a while.
    if (hand.settle > 0 && way === hand.ways[0]) await pause(el, hand.settle)
    // The focus may have woken the page: everything is asked again, and from here to the change nothing else can run.
    const wrong = refusal(el, request, checkChart)
    if (wrong) return refused(wrong)
    const typed = '\n'.repeat(hand.breaks(el, placed.breaksBefore)) + text + '\n'.repeat(placed.breaksAfter)
    const taken = way(el, typed)
    if (way === hand.ways.at(-1) && readField(el) === before && hand.set) {
      hand.set(el, after)
      undoable = false
    }
    // The text would stand there twice if another way were tried before this one has had its time.
    if (taken || readField(el) !== before) await settles(el, after, longestAnswer)
    else if (way === hand.ways[0]) await settles(el, after, hand.patience)
    if (readField(el) !== before) break
  }
  if (readField(el) === before && after !== before) return refused('not-taken')
  const putIn: PutIn = { request, after, hand, checkChart }
  if (readField(el) !== after) return takeOut(el, putIn)
  if (hand.leaves) leave(el)
  await pause(el, settleTime)
  const now = el.isConnected ? el : refind(doc, request.field)
  if (!now) return { ...refused('not-exact'), untouched: false }
  if (readField(now) !== after) return takeOut(now, putIn)
  if (checkChart(doc, request.chart) === 'chart-changed') {
    return { ...(await takeOut(now, putIn)), why: 'chart-changed' }
  }
  return { done: true, before, after: readField(now), family: family.name, undoable }
}

type PutIn = { request: InsertRequest; after: string; hand: Hand; checkChart: ChartCheck }

/** Takes back what did not land to the letter, and says whether the field reads as before. */
async function takeOut(el: Element, putIn: PutIn): Promise<Refused> {
  const { request, hand, checkChart } = putIn
  // A page that went on to another note in these milliseconds has a field in the same place: its text is not ours to
  // set. The note that was left may hold the worksheet, so that it is not called untouched.
  if (!holdsOurs(el, putIn)) {
    const same = readField(el) === request.before && checkChart(el.ownerDocument, request.chart) === null
    return { ...refused('not-exact'), untouched: same }
  }
  return { ...refused('not-exact'), untouched: await restore(el, hand, request.before) }
}

/** The whole of what was put in, or some line of it in the same chart. */
function holdsOurs(el: Element, { request, after, checkChart }: PutIn): boolean {
  const now = readField(el)
  if (now === after) return true
  if (checkChart(el.ownerDocument, request.chart) !== null) return false
  const squeezed = squeeze(now)
  return request.text.split('\n').some((line) => line.trim() !== '' && squeezed.includes(squeeze(line)))
}

/** Letters alone: a field that does not take text to the letter changes its spaces and its case first. */
const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

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
