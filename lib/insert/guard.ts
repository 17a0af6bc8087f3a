// The last look before a change, made in the same task as the change: the same chart, the same note, the same words.
import { lockOf } from '../field/lock.ts'
import { isSeparateNote, readField } from '../field/read-field.ts'
import type { ChartParts } from '../schema/chart.ts'
import type { ChartCheck, InsertRefusal } from '../schema/insertion.ts'

declare const document: never

/** Why nothing may be inserted now, or null. */
export const refusal = (
  el: Element,
  request: { chart: ChartParts; before: string },
  checkChart: ChartCheck,
): InsertRefusal | null => checkChart(el.ownerDocument, request.chart) ?? fieldRefusal(el, request.before)

export function fieldRefusal(el: Element, before: string): InsertRefusal | null {
  if (!el.isConnected || isSeparateNote(el)) return 'field-gone'
  if (lockOf(el) !== null) return 'locked'
  return readField(el) === before ? null : 'field-changed'
}
