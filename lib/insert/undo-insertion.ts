// Takes an insertion back, and only that: the field must still read exactly as it did after it. The inserted piece is
// deleted rather than the browser asked to undo, whose last step may by now belong to another field. An editor with a model
// of its own has an undo of its own.
import { familyOf } from '../field/families.ts'
import { refind } from '../field/describe-field.ts'
import { hands } from '../field/hands.ts'
import { lockOf } from '../field/lock.ts'
import { readField } from '../field/read-field.ts'
import type { FieldRef } from '../schema/page-note.ts'
import { restore } from './restore.ts'

declare const document: never

/** `done` only when the field reads exactly `before` again. */
export async function undoInsertion(
  doc: Document,
  request: { field: FieldRef; before: string; after: string },
): Promise<{ done: boolean }> {
  const { before, after } = request
  try {
    const el = refind(doc, request.field)
    const family = el && familyOf(el)
    if (!el || !family || lockOf(el) !== null || readField(el) !== after) return { done: false }
    const hand = hands[family.name]
    hand.remove?.(el, addedRange(before, after))
    return { done: await restore(el, hand, before) }
  } catch {
    return { done: false }
  }
}

/** The piece of `after` without which it reads `before`; it starts as late as it can, at the end of what stood there. */
function addedRange(before: string, after: string): { start: number; end: number } {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  return { start, end: start + after.length - before.length }
}
