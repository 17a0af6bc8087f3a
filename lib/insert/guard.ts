// The last look before a change, made in the same task as the change: the same chart, the same note, the same words.
import { canonicalParts } from '../chart/canonical-parts.ts'
import { compareCharts, compareLists } from '../chart/compare-charts.ts'
import { readChart } from '../chart/read-chart.ts'
import { isSeparateNote, readField } from '../field/read-field.ts'
import { lockOf } from '../field/lock.ts'
import type { ChartParts } from '../schema/chart.ts'
import type { InsertRefusal } from '../schema/insertion.ts'

declare const document: never

/** Why nothing may be inserted now, or null. */
export function refusal(
  doc: Document,
  el: Element,
  request: { chart: ChartParts; before: string },
): InsertRefusal | null {
  return chartRefusal(doc, request.chart) ?? fieldRefusal(el, request.before)
}

export function fieldRefusal(el: Element, before: string): InsertRefusal | null {
  if (!el.isConnected || isSeparateNote(el)) return 'field-gone'
  if (lockOf(el) !== null) return 'locked'
  return readField(el) === before ? null : 'field-changed'
}

/**
 * A moment ago the same page gave `expected`: what can be read now must agree with it in every part that both have. A
 * part may be missing here because it stands in a frame out of reach; when nothing is out of reach and all of it is
 * gone, another page stands here.
 */
export function chartRefusal(doc: Document, expected: ChartParts): InsertRefusal | null {
  const { banner, complete } = readChart(doc)
  const now = canonicalParts(banner)
  if (now.several !== expected.several || compareCharts(expected, now) === 'different') return 'chart-changed'
  const pairs = [
    [expected.patientIds, now.patientIds],
    [expected.mrns, now.mrns],
    [expected.dobs, now.dobs],
    [expected.names, now.names],
  ] as const
  if (pairs.some(([then, here]) => compareLists(then, here) === 'differ')) return 'chart-changed'
  const had = pairs.some(([then]) => then.length > 0)
  if (complete && had && pairs.every(([, here]) => here.length === 0)) return 'chart-changed'
  // Another visit of the same client: its note may look the same (both empty), and is another note.
  return compareLists(expected.encounterIds, now.encounterIds) === 'differ' ? 'field-changed' : null
}
