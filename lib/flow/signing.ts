// Sign-off and what it allows. The order is the product's promise: approve what is on screen, read the page afresh,
// compare chart and note, hash what is about to leave, insert, and say "Inserted" only after the read-back.
import { type Problem, type ProblemCode, problem } from '../errors.ts'
import { type Result, fail, ok } from '../result.ts'
import type { ApprovalRecord, Reviewer } from '../schema/approval.ts'
import type { ChartParts } from '../schema/chart.ts'
import type { Renderings } from '../schema/draft.ts'
import type { InsertReport, InsertionReceipt, Placement } from '../schema/insertion.ts'
import type { NoteField } from '../schema/page-note.ts'
import { placeFor } from './placing.ts'
import { type LookTools, chartAfter, freshLook, isInOtherChart, lookBeforeUndo } from './fresh-look.ts'

export type SigningTools = LookTools & {
  clipboard: { write(text: string, html: string): Promise<void> }
}

/** Signs what is on screen, unless this very text is signed already. The record is on the desk before anything leaves. */
export async function signOff(
  { desk, store, stages }: SigningTools,
  tabId: number,
  renderings: Renderings,
  reviewer: Reviewer,
): Promise<Result<ApprovalRecord>> {
  const { draft, chart, noteIdentity, note, target, approvalId } = store.get(tabId)
  if (!draft || !chart || !noteIdentity) return fail(problem('approval-gone'))
  const held = approvalId === null ? null : await desk.approval(tabId, approvalId)
  if (held && (await stages.release(held, 'chart', renderings)).ok) return ok(held)
  const field = target === null ? null : (note?.fields[target]?.ref ?? null)
  const record = await stages.approve({ draft, renderings, chart, note: noteIdentity, tabId, field, reviewer })
  try {
    await desk.saveApproval(record)
  } catch {
    return fail(problem('storage-failed'))
  }
  store.update(tabId, { approvalId: record.id })
  return ok(record)
}

/** Copies one rendering, by its approval. */
export async function copyApproved(
  { desk, stages, clipboard }: SigningTools,
  record: ApprovalRecord,
  which: keyof Renderings,
  renderings: Renderings,
): Promise<Result<null>> {
  const released = await stages.release(await desk.approval(record.tabId, record.id), which, renderings)
  if (!released.ok) return released
  try {
    await clipboard.write(released.value.text, released.value.html)
    return ok(null)
  } catch {
    return fail(problem('copy-failed'))
  }
}

const refusals: Record<Exclude<Extract<InsertReport, { done: false }>['why'], 'already-there'>, ProblemCode> = {
  'field-gone': 'field-gone',
  'field-changed': 'field-changed',
  'chart-changed': 'chart-changed',
  'chart-changed-after': 'chart-changed-after',
  locked: 'locked',
  'too-long': 'too-long',
  'not-exact': 'not-exact',
  'not-taken': 'not-taken',
  busy: 'busy',
}

function refusal(report: Extract<InsertReport, { done: false }>): Problem {
  if (report.why === 'already-there') return problem('busy')
  if (report.why === 'too-long') return { code: 'too-long', over: report.over ?? 0 }
  // Every other sentence says that nothing was changed.
  if (report.untouched) return problem(refusals[report.why])
  return problem(report.why === 'chart-changed-after' ? 'chart-left' : 'not-restored')
}

/** The place that the panel named, in the field as it is now; null when the field has no such place any more. */
function sharedPlace({ store, stages }: SigningTools, tabId: number, field: NoteField): Placement | null {
  const places = stages.placesIn(field).map(({ placement }) => placement)
  const named = placeFor(stages, store.get(tabId))?.placement
  return named === undefined ? (places[0] ?? null) : places.includes(named) ? named : null
}

/** Inserts what the record signs. Null: the clinician answered a question with no, and nothing was done. */
export async function insertApproved(
  tools: SigningTools,
  record: ApprovalRecord,
  renderings: Renderings,
): Promise<Result<InsertionReceipt> | null> {
  const { desk, page, stages, ask } = tools
  const look = await freshLook(tools, record)
  if (look === 'stopped') return null
  if (!look.ok) return look
  const { field, parts, beside } = look.value
  const released = await stages.release(await desk.approval(record.tabId, record.id), 'chart', renderings)
  if (!released.ok) return released
  if ((await tools.activeTab()) !== record.tabId) return fail(problem('other-tab'))

  const { frameId, documentId } = field.ref
  const placement = sharedPlace(tools, record.tabId, field)
  if (placement === null) {
    tools.store.update(record.tabId, { note: look.value.note, placement: null })
    return fail(problem('place-gone'))
  }
  const at = stages.offsetOf(field, placement)
  const taught = tools.taught()
  const send = (allowRepeat: boolean) =>
    page.insert(
      { tabId: record.tabId, frameId, documentId },
      {
        field: field.ref,
        at,
        text: released.value.text,
        html: released.value.html,
        before: field.text,
        beside,
        chart: parts,
        allowRepeat,
      },
      taught,
    )
  let report = await send(false)
  if (report.ok && !report.value.done && report.value.why === 'already-there') {
    if (!(await ask(record.tabId, { kind: 'already-there', firstLine: '' }))) return null
    report = await send(true)
  }
  if (!report.ok) return report
  if (!report.value.done) return fail(refusal(report.value))
  const { before, after, undoable } = report.value
  // The same arithmetic as in the page, done again where the page has no say.
  if (after !== stages.placeWorksheet(before, released.value.text, at).after) return fail(problem('not-restored'))
  if (report.value.chartSeen !== true) {
    const wrong = await checkAfter(tools, record, look.value.parts, { field: field.ref, before, after })
    if (wrong) return fail(wrong)
  }
  return ok({
    approvalId: record.id,
    field: field.ref,
    label: field.label,
    undoable,
    before,
    after,
    at: new Date().toISOString(),
  })
}

type Inserted = Pick<InsertionReceipt, 'field' | 'before' | 'after'>

/** Where the client's name stands out of the insertion's sight the page is read right after it, too. */
async function checkAfter(
  tools: SigningTools,
  record: ApprovalRecord,
  parts: ChartParts,
  inserted: Inserted,
): Promise<Problem | null> {
  const chart = await chartAfter(tools, record, parts)
  if (chart === 'same') return null
  if (chart === 'unread') return problem('chart-left')
  return takeBack(tools, record, inserted)
}

async function takeBack(tools: SigningTools, record: ApprovalRecord, inserted: Inserted): Promise<Problem> {
  const { frameId, documentId } = inserted.field
  const undone = await tools.page.undo(
    { tabId: record.tabId, frameId, documentId },
    { ...inserted, chart: null },
    tools.taught(),
  )
  return problem(undone.ok && undone.value.done ? 'chart-changed-after' : 'not-restored')
}

/** Milliseconds after the insertion. */
const lateLooks = [800, 2500]

/**
 * A page may bring the next client's note before that client's name: the last look then saw the name that was there before.
 * So the page is read again when names have had their time. Null unless the text stood in another chart; it is then taken
 * out.
 */
export async function lookLate(
  tools: SigningTools,
  record: ApprovalRecord,
  receipt: InsertionReceipt,
): Promise<Problem | null> {
  let waited = 0
  for (const at of lateLooks) {
    await new Promise((resolve) => setTimeout(resolve, at - waited))
    waited = at
    const { step } = tools.store.get(record.tabId)
    if (step.at !== 'inserted' || step.receipt !== receipt) return null
    if (!(await isInOtherChart(tools, record, receipt))) continue
    const { field, before, after } = receipt
    return takeBack(tools, record, { field, before, after })
  }
  return null
}

/** Takes the insertion back, if the field still reads as it did after it, in the chart that it went into. */
export async function undoInserted(
  tools: SigningTools,
  tabId: number,
  receipt: InsertionReceipt,
): Promise<Result<null>> {
  const look = await lookBeforeUndo(tools, tabId, receipt)
  if (!look.ok) return look
  const { field, before, after } = receipt
  const { frameId, documentId } = field
  const undone = await tools.page.undo(
    { tabId, frameId, documentId },
    { field, before, after, chart: look.value },
    tools.taught(),
  )
  if (!undone.ok) return undone
  return undone.value.done ? ok(null) : fail(problem('undo-refused'))
}
