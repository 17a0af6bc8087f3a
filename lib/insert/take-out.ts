// Takes back what did not land to the letter, or landed in a page that has moved on. It touches only what is surely ours:
// in these milliseconds another client's note may have come into the very same field.
import type { Hand } from '../field/families/family.ts'
import { readField } from '../field/read-field.ts'
import type { ChartCheck, InsertReport, InsertRequest } from '../schema/insertion.ts'
import { isSameNote } from './guard.ts'
import { type Restored, restore, settles } from './restore.ts'

declare const document: never

export type Refused = Extract<InsertReport, { done: false }>
export type PutIn = { request: InsertRequest; after: string; hand: Hand; checkChart: ChartCheck }

export const refused = (why: Refused['why']): Refused => ({ done: false, why, untouched: true, over: null })

/** `by` is null when the field does not read as before by our own doing. */
export type TakenOut = { refused: Refused; by: Restored | null }

export const takeOut = async (el: Element, putIn: PutIn): Promise<Refused> => (await takenOut(el, putIn)).refused

/**
 * Says whether the field reads as before. `chart-changed-after`: another note is open; untouched then means that nothing of
 * ours is in the field, else the note that was left may hold the worksheet.
 */
export async function takenOut(el: Element, putIn: PutIn): Promise<TakenOut> {
  const { request, after, hand, checkChart } = putIn
  const isThere = (): boolean => isSameNote(el, request, checkChart)
  const says = (why: Refused['why'], untouched: boolean, by: Restored | null = null): TakenOut => ({
    refused: { ...refused(why), untouched },
    by,
  })
  if (!el.isConnected) return says('chart-changed-after', false)
  const now = readField(el)
  const there = isThere()
  // The whole of what was put in, or in the same note some line of it.
  if (now === after || (there && holdsLine(now, request.text))) {
    const isOurs = (text: string): boolean => text === after || (isThere() && holdsLine(text, request.text))
    const by = await restore(el, hand, request.before, isOurs, isThere)
    return says(there ? 'not-exact' : 'chart-changed-after', by !== null, by)
  }
  if (there) return says('not-exact', now === request.before)
  // An editor that inserts a moment after the paste may have done so on top of the next note.
  const landed = squeeze(now).includes(squeeze(request.text))
  return says('chart-changed-after', landed && (await undoneFrom(el, now, putIn)))
}

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
