// The same client, just before a change. This half of the last look is sent as a script of its own (it reads the whole
// page, insertion only one field) and is handed to the insertion, which does nothing without it.
import { canonicalParts } from '../chart/canonical-parts.ts'
import { compareCharts, compareLists } from '../chart/compare-charts.ts'
import { readChart } from '../chart/read-chart.ts'
import { closedAs } from '../field/closed-field.ts'
import { markedLock } from '../field/marked-lock.ts'
import type { ChartParts } from '../schema/chart.ts'
import type { ChartLook, ChartRefusal } from '../schema/insertion.ts'

declare const document: never

/**
 * A moment ago the same page gave `expected`: what can be read now must agree with it in every part that both have. A
 * part may be missing here because it stands in a frame out of reach; when nothing is out of reach and all of it, or all
 * that tells two people of one name apart, is gone, another page stands here.
 */
export function chartRefusal(doc: Document, expected: ChartParts, el: Element | null = null): ChartLook {
  const { banner, complete } = readChart(doc)
  return { why: compareWith(expected, canonicalParts(banner), complete) ?? fieldMarks(el), complete }
}

/** What the page around a field says against writing in it: it may have been made another kind of note, or signed. */
function fieldMarks(el: Element | null): ChartRefusal | null {
  if (!el) return null
  if (closedAs(el) !== null) return 'field-gone'
  return markedLock(el) === null ? null : 'locked'
}

function compareWith(expected: ChartParts, now: ChartParts, complete: boolean): ChartRefusal | null {
  if (now.several !== expected.several || compareCharts(expected, now) === 'different') return 'chart-changed'
  const strong = [
    [expected.patientIds, now.patientIds],
    [expected.mrns, now.mrns],
    [expected.dobs, now.dobs],
  ] as const
  const names = [expected.names, now.names] as const
  for (const parts of [[...strong, names], strong] as const) {
    if (parts.some(([then, here]) => compareLists(then, here) === 'differ')) return 'chart-changed'
    const had = parts.some(([then]) => then.length > 0)
    if (complete && had && parts.every(([, here]) => here.length === 0)) return 'chart-changed'
  }
  // Another visit of the same client: its note may look the same (both empty), and is another note.
  const visits = [
    [expected.encounterIds, now.encounterIds],
    [expected.sessionDates ?? [], now.sessionDates ?? []],
    [expected.otherIds ?? [], now.otherIds ?? []],
  ] as const
  return visits.some(([then, here]) => compareLists(then, here) === 'differ') ? 'field-changed' : null
}
