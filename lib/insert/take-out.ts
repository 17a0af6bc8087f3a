// Takes back what did not land to the letter, or landed in a page that has moved on. It touches only what is surely ours:
// in these milliseconds another client's note may have come into the very same field.
import type { Hand } from '../field/families/family.ts'
import { readField } from '../field/read-field.ts'
import type { ChartCheck, InsertReport, InsertRequest } from '../schema/insertion.ts'
import { restore, settles } from './restore.ts'

declare const document: never

export type Refused = Extract<InsertReport, { done: false }>
export type PutIn = { request: InsertRequest; after: string; hand: Hand; checkChart: ChartCheck }

export const refused = (why: Refused['why']): Refused => ({ done: false, why, untouched: true, over: null })

/** Says whether the field reads as before; `chart-changed-after` when another chart is open and nothing of ours is in it. */
export async function takeOut(el: Element, putIn: PutIn): Promise<Refused> {
  const { request, after, hand } = putIn
  const now = readField(el)
  const there = chartNow(el, putIn) === null
  // The whole of what was put in, or in the same chart some line of it.
  if (now === after || (there && holdsLine(now, request.text))) {
    const isOurs = (text: string): boolean =>
      text === after || (chartNow(el, putIn) === null && holdsLine(text, request.text))
    const untouched = await restore(el, hand, request.before, isOurs)
    return { ...refused(there ? 'not-exact' : 'chart-changed-after'), untouched }
  }
  // An editor that inserts a moment after the paste may have done so on top of the next note.
  if (!there && squeeze(now).includes(squeeze(request.text))) {
    return { ...refused('chart-changed-after'), untouched: await undoneFrom(el, now, putIn) }
  }
  // The note that was left may hold the worksheet, so that it is not called untouched.
  return { ...refused('not-exact'), untouched: now === request.before && there }
}

const chartNow = (el: Element, { request, checkChart }: PutIn) => checkChart(el.ownerDocument, request.chart).why

const holdsLine = (text: string, sheet: string): boolean => {
  const squeezed = squeeze(text)
  return sheet.split('\n').some((line) => line.trim() !== '' && squeezed.includes(squeeze(line)))
}

/**
 * The editor's own undo, once: a paste that it has just made is its last step. A note that came with such a worksheet in
 * it has no such step, and keeps it. True when exactly the worksheet went.
 */
async function undoneFrom(el: Element, now: string, { request, hand }: PutIn): Promise<boolean> {
  const [all, sheet] = [squeeze(now), squeeze(request.text)]
  const rest = all.replace(sheet, () => '')
  for (const undo of hand.undo) {
    undo(el)
    if (readField(el) === now) await settles(el, request.before, Math.min(hand.patience, 100))
    if (readField(el) !== now) break
  }
  return squeeze(readField(el)) === rest
}

/** Letters alone: a field that does not take text to the letter changes its spaces and its case first. */
const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase()
