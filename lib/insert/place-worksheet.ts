// Where in a text the worksheet goes and how it is set off from what stands there. Pure: the page works out with it what
// the field must read afterwards, and the panel may work it out again from the same words.
import { afterPlan } from '../field/sections.ts'
import type { Placement } from '../schema/insertion.ts'

export type Placed = {
  /** Offset in the text before: always the end of a line. */
  at: number
  /** Line breaks between the line before and the worksheet, so that one blank line separates them. */
  breaksBefore: number
  /** Line breaks to add after the worksheet, so that the next section does not stick to it. */
  breaksAfter: number
  /** What the field must read afterwards, to the letter. */
  after: string
}

/** `text` as the field's reader gives it back. `caret`: an offset in `before`, for that placement. */
export function placeWorksheet(
  before: string,
  text: string,
  placement: Placement,
  caret: number | null = null,
): Placed {
  const at = offsetOf(before, placement, caret)
  const head = before.slice(0, at)
  const tail = before.slice(at)
  const ending = /(?:\n[ \t]*)*$/.exec(head)?.[0] ?? ''
  const standing = ending.split('\n').length - 1
  const blank = head.trim() === ''
  const breaksBefore = blank ? (head === '' || head.endsWith('\n') ? 0 : 1) : Math.max(0, 2 - standing)
  const breaksAfter = /^\n[ \t]*[^\s]/.test(tail) ? 1 : 0
  return {
    at,
    breaksBefore,
    breaksAfter,
    after: `${head}${'\n'.repeat(breaksBefore)}${text}${'\n'.repeat(breaksAfter)}${tail}`,
  }
}

/** The end of a line: a sentence is never cut in two. */
function offsetOf(before: string, placement: Placement, caret: number | null): number {
  if (placement === 'after-heading') return afterPlan(before) ?? before.length
  if (placement === 'end' || caret === null || caret > before.length) return before.length
  const end = before.indexOf('\n', caret)
  return end < 0 ? before.length : end
}
