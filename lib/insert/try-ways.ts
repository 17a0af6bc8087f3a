// The ways of an editor's family, one after the other, each only when the field reads to the letter as it did before: the
// former did nothing, or was taken back. Chart, note and words are asked again before each, in the task of the change.
import type { Way } from '../field/families/family.ts'
import { readField } from '../field/read-field.ts'
import type { InsertReport } from '../schema/insertion.ts'
import { isSameNote, lastLook } from './guard.ts'
import type { Placed } from './place-worksheet.ts'
import { pause, settles } from './restore.ts'
import { type Seam, type Sent, nextSeam, seamIn } from './seam.ts'
import { type PutIn, type Refused, refused, takenOut } from './take-out.ts'

declare const document: never

/** Milliseconds in which an editor that says that it took a paste may show it. */
const longestAnswer = 450
/**
 * Milliseconds after which a wait was no wait but a page that had been put to sleep (the clinician went elsewhere and
 * came back): nobody expects a worksheet then.
 */
const longestWait = 3000
/** Times that one way is tried with other line breaks at its seams. */
const mostSeams = 3

type Put = { undoable: boolean; chartSeen: boolean }
type Report = Extract<InsertReport, { done: false }>

/** What stands in the field reads `after`, or a refusal. */
export async function tryWays(el: Element, placed: Placed, putIn: PutIn): Promise<Put | Report> {
  const { hand } = putIn
  let last: Refused | null = null
  /** The editor has a model that took our text: what is typed into its page would be lost, or do harm. */
  let modelled = false
  let first = true
  for (const way of hand.typing ? [...hand.ways, hand.typing] : hand.ways) {
    if (modelled && way === hand.typing) break
    const tried: Sent[] = []
    let seam: Seam | null = null
    for (let again = 0; again <= mostSeams; again++) {
      const put = await tryOnce(el, placed, putIn, way, seam, first)
      first = false
      if (put === 'nothing') break
      if (!('sent' in put)) return put
      const read = seamIn(readField(el), putIn.request.before, putIn.request.text, placed)
      const { refused: taken, by } = await takenOut(el, putIn)
      if (by === null || taken.why !== 'not-exact') return taken
      last = taken
      modelled ||= by === 'editor'
      if (!read) break
      tried.push({ sent: put.sent, read })
      seam = nextSeam({ before: placed.breaksBefore, after: placed.breaksAfter }, tried)
      if (!seam) break
    }
  }
  return last ?? refused('not-taken')
}

/** Something was tried, and the page has gone on: the note that was left may hold the worksheet. */
const left: Report = { ...refused('chart-changed-after'), untouched: false }

/** The field reads as before although our text stood in it, or in another note: which note holds it, nobody can say. */
const movedOn = (el: Element, { request, checkChart }: PutIn): Report | null =>
  el.isConnected && isSameNote(el, request, checkChart) ? null : left

/**
 * One way, once. `nothing`: the field reads as before; `sent`: our text stands in it, and not to the letter. `seam`: line
 * breaks to send instead of the family's own.
 */
async function tryOnce(
  el: Element,
  placed: Placed,
  putIn: PutIn,
  way: Way,
  seam: Seam | null,
  first: boolean,
): Promise<Put | Report | 'nothing' | { sent: Seam }> {
  const { request, after, hand, checkChart } = putIn
  const { before, text } = request
  const started = Date.now()
  if (!hand.caret(el, placed.at)) return refused('not-taken')
  // An editor follows a caret that was set in the page only after a while.
  if (hand.settle > 0 && (first || seam !== null)) await pause(el, hand.settle)
  // The focus may have woken the page: everything is asked again, and from here to the change nothing else can run.
  if (Date.now() - started > longestWait) return refused('field-gone')
  const look = lastLook(el, request, checkChart)
  if (look.why) return first ? refused(look.why) : left
  const sent = seam ?? { before: hand.breaks(el, placed.breaksBefore), after: placed.breaksAfter }
  const taken = way(el, '\n'.repeat(sent.before) + text + '\n'.repeat(sent.after))
  let undoable = true
  if (way === hand.ways.at(-1) && hand.set && readField(el) === before) {
    // What the page did when it was typed into may have been to go on.
    const again = lastLook(el, request, checkChart)
    if (again.why) return left
    hand.set(el, after)
    undoable = false
  }
  // The text would stand there twice if another way were tried before this one has had its time.
  if (taken || readField(el) !== before) await settles(el, after, longestAnswer)
  else if (first) await settles(el, after, hand.patience)
  const now = readField(el)
  if (now === after) return { undoable, chartSeen: look.chartSeen }
  return now === before ? (movedOn(el, putIn) ?? 'nothing') : { sent }
}
