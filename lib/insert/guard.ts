// The last look before a change, made in the same task as the change: the same chart, the same note, the same words.
import { familyOf } from '../field/families.ts'
import { findFields } from '../field/find-fields.ts'
import { readField } from '../field/read-field.ts'
import type { ChartCheck, InsertRefusal, InsertRequest } from '../schema/insertion.ts'

declare const document: never

export type LastLook = { why: InsertRefusal | null; chartSeen: boolean }

/** Why nothing may be inserted now, if anything, and whether the chart could be seen in full. */
export function lastLook(el: Element, request: InsertRequest, checkChart: ChartCheck): LastLook {
  const { why, complete } = checkChart(el.ownerDocument, request.chart, el)
  return { why: why ?? fieldRefusal(el, request), chartSeen: complete }
}

export function fieldRefusal(
  el: Element,
  { before, beside = [] }: Pick<InsertRequest, 'before' | 'beside'>,
): InsertRefusal | null {
  if (!el.isConnected) return 'field-gone'
  if (familyOf(el)?.takesText(el) === false) return 'locked'
  return readField(el) === before && standsBeside(el, beside) ? null : 'field-changed'
}

/** Whether chart and note are the expected ones, whatever stands in the field itself. */
export const isSameNote = (el: Element, request: InsertRequest, checkChart: ChartCheck): boolean =>
  checkChart(el.ownerDocument, request.chart).why === null && standsBeside(el, request.beside ?? [])

/** An empty Plan is like any other: what stands in the note's other fields tells whose Plan it is. */
function standsBeside(el: Element, texts: readonly string[]): boolean {
  if (texts.length === 0) return true
  const others = findFields(el.ownerDocument)
    .filter((one) => one !== el)
    .map(readField)
  return texts.every((text) => {
    const at = others.indexOf(text)
    if (at >= 0) others.splice(at, 1)
    return at >= 0
  })
}
