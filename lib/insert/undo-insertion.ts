// Takes an insertion back, and only that: the field must still read exactly as it did after it, in the same chart. The inserted piece is
// deleted rather than the browser asked to undo, whose last step may by now belong to another field. An editor with a model
// of its own has an undo of its own.
import { familyOf } from '../field/families.ts'
import { refind } from '../field/describe-field.ts'
import { hands } from '../field/hands.ts'
import { readField } from '../field/read-field.ts'
import { tellLeft } from '../field/unfocused.ts'
import type { ChartParts } from '../schema/chart.ts'
import type { ChartCheck } from '../schema/insertion.ts'
import type { FieldRef } from '../schema/page-note.ts'
import { restore } from './restore.ts'

declare const document: never

export type Undo = {
  field: FieldRef
  before: string
  after: string
  /** Canonical parts at a fresh read; null to take back what landed in a page that has gone on to another chart. */
  chart?: ChartParts | null | undefined
}

/** `done` only when the field reads exactly `before` again. */
export async function undoInsertion(doc: Document, request: Undo, checkChart: ChartCheck): Promise<{ done: boolean }> {
  const { before, after, chart = null } = request
  try {
    const el = refind(doc, request.field)
    const elsewhere = () => chart !== null && checkChart(doc, chart, el).why !== null
    if (elsewhere()) return { done: false }
    const family = el && familyOf(el)
    if (!el || !family || !family.takesText(el) || readField(el) !== after) return { done: false }
    const hand = hands[family.name]
    hand.remove?.(el, addedRange(before, after))
    const left = readField(el)
    const isThere = () => chart !== null && !elsewhere()
    const restored = await restore(el, hand, before, (now) => now === after || (now === left && isThere()), isThere)
    return { done: restored !== null }
  } catch {
    return { done: false }
  } finally {
    tellLeft()
  }
}

/** The piece of `after` without which it reads `before`; it starts as late as it can, at the end of what stood there. */
function addedRange(before: string, after: string): { start: number; end: number } {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  return { start, end: start + after.length - before.length }
}
