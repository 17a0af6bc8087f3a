// One made-up page per test, in a frame of its own: focus, selection and undo stay apart from the runner's document.
import { canonicalParts } from '../../../lib/chart/canonical-parts.ts'
import { readChart } from '../../../lib/chart/read-chart.ts'
import { describeField } from '../../../lib/field/describe-field.ts'
import { findFields } from '../../../lib/field/find-fields.ts'
import { readField } from '../../../lib/field/read-field.ts'
import { chartRefusal } from '../../../lib/insert/chart-refusal.ts'
import { type Undo, undoInsertion as undoChecked } from '../../../lib/insert/undo-insertion.ts'
import { insertWorksheet as insertChecked } from '../../../lib/insert/insert-worksheet.ts'
import { offsetOf } from '../../../lib/insert/choose-place.ts'
import type { InsertReport, InsertRequest, Placement } from '../../../lib/schema/insertion.ts'

export type Page = { frame: HTMLIFrameElement; doc: Document; close(): void }

/** `html` is the body's content, or a whole document when it has a doctype. */
export async function openPage(html: string): Promise<Page> {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width:900px;height:700px;border:0'
  frame.srcdoc = html.startsWith('<!doctype') ? html : `<!doctype html><title>Page</title><body>${html}`
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const doc = frame.contentDocument
  if (!doc) throw new Error('no document')
  return { frame, doc, close: () => frame.remove() }
}

export function field(doc: Document, selector: string): HTMLElement {
  const el = doc.querySelector<HTMLElement>(selector)
  if (!el) throw new Error(`no ${selector}`)
  return el
}

/** A request as the panel makes it from a fresh read of the first field, or of the one named. */
export function requestFor(
  doc: Document,
  text: string,
  more: Partial<InsertRequest> & { placement?: Placement } = {},
  selector?: string,
): InsertRequest {
  const el = selector ? field(doc, selector) : findFields(doc)[0]
  if (!el) throw new Error('no field')
  const before = readField(el)
  const { placement = 'end', ...others } = more
  return {
    field: describeField(el),
    at: offsetOf({ text: before, caret: null }, placement),
    text,
    html: '',
    before,
    chart: canonicalParts(readChart(doc).banner),
    allowRepeat: false,
    ...others,
  }
}

/** As in the page, where the chart's check comes as a script of its own. */
export const insertWorksheet = (doc: Document, request: InsertRequest): Promise<InsertReport> =>
  insertChecked(doc, request, chartRefusal)

export const undoInsertion = (doc: Document, request: Undo): Promise<{ done: boolean }> =>
  undoChecked(doc, request, chartRefusal)
