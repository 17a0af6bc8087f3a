// The only maker of an approval. A record in storage instead of a branded value: a brand is erased at a message
// boundary, a record with the hash of the very bytes is not.
import type { ApprovalRecord, NoteIdentity, RenderingHashes, Reviewer } from '../schema/approval.ts'
import type { ChartIdentity } from '../schema/chart.ts'
import type { Draft, Renderings } from '../schema/draft.ts'
import type { FieldRef } from '../schema/page-note.ts'
import { sha256 } from './hash.ts'

export type SignOff = {
  draft: Draft
  /** What is on screen at the click. */
  renderings: Renderings
  chart: ChartIdentity
  note: NoteIdentity
  tabId: number
  field: FieldRef | null
  reviewer: Reviewer
}

export async function hashRenderings({ chart, client }: Renderings): Promise<RenderingHashes> {
  const [chartText, chartHtml, clientText, clientHtml] = await Promise.all(
    [chart.text, chart.html, client.text, client.html].map(sha256),
  )
  return {
    chartText: chartText ?? '',
    chartHtml: chartHtml ?? '',
    clientText: clientText ?? '',
    clientHtml: clientHtml ?? '',
  }
}

/** The clinician's sign-off of exactly these bytes, for this chart, note, tab and field. */
export async function approve(signOff: SignOff): Promise<ApprovalRecord> {
  return {
    id: crypto.randomUUID(),
    hashes: await hashRenderings(signOff.renderings),
    chart: signOff.chart,
    note: signOff.note,
    tabId: signOff.tabId,
    field: signOff.field,
    reviewer: signOff.reviewer,
    at: new Date().toISOString(),
    worksheet: signOff.draft,
  }
}
