// Sign-off and what it allows. The order is the product's promise: approve what is on screen, read the page afresh,
// compare chart and note, hash what is about to leave, insert, and say "Inserted" only after the read-back.
import { type Problem, type ProblemCode, problem } from '../errors.ts'
import { type Result, fail, ok } from '../result.ts'
import type { ApprovalRecord, Reviewer } from '../schema/approval.ts'
import type { ChartParts } from '../schema/chart.ts'
import type { Renderings } from '../schema/draft.ts'
import type { InsertReport, InsertionReceipt, Placement } from '../schema/insertion.ts'
import type { NoteField, PageNote } from '../schema/page-note.ts'
import { type ReadingTools, clientOf, firstLineOf, identify, sameTarget } from './reading.ts'
import type { TabState } from './tab-state.ts'

export type SigningTools = ReadingTools & {
  /** The tab that is in front in this panel's window. */
  activeTab(): Promise<number | null>
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

type Fresh = { note: PageNote; field: NoteField; parts: ChartParts }

/** The page as it is now, if it is still the chart, the note and the field that were signed for. */
async function freshLook(tools: SigningTools, record: ApprovalRecord): Promise<Result<Fresh> | 'stopped'> {
  const { page, store, stages, ask } = tools
  const { tabId } = record
  if ((await tools.activeTab()) !== tabId) return fail(problem('other-tab'))
  const frames = await page.read(tabId)
  const composed = frames.ok ? stages.composeNote(frames.value) : frames
  if (!composed.ok)
    return composed.problem.code === 'no-note' || composed.problem.code === 'parts-unreachable'
      ? fail(problem('field-gone'))
      : composed
  const note = composed.value
  if (note.banner.several) return fail(problem('chart-several'))

  const now = await identify(tools, note)
  const openNow = clientOf(note)
  const firstLine = firstLineOf(note)
  const verdict =
    now.chart.origin === record.chart.origin ? stages.compareCharts(record.chart.parts, now.chart.parts) : 'different'
  if (verdict === 'different') {
    const draftFor = store.get(tabId).client
    if (openNow && draftFor) store.update(tabId, { names: { draftFor: title(draftFor), openNow: title(openNow) } })
    return fail(problem('chart-changed'))
  }
  if (verdict === 'unknown' && !(await ask(tabId, { kind: 'chart-unknown', firstLine }))) return 'stopped'
  if (stages.compareNotes(record.note, now.noteIdentity) === 'different') {
    if (!(await ask(tabId, { kind: 'different-note', firstLine }))) return 'stopped'
  }
  // The questions took time: what they were about must still be there.
  const held = store.get(tabId)
  const index = sameTarget(held, note)
  const field = index === null ? undefined : note.fields[index]
  if (!record.field) return fail(problem('no-target'))
  if (!field || field.ref.path !== record.field.path || field.ref.frameId !== record.field.frameId)
    return fail(problem('field-gone'))
  if (field.lock) return fail(problem('locked'))
  return ok({ note, field, parts: stages.canonicalParts(note.banner) })
}

const title = ({ name, dob }: NonNullable<TabState['client']>): string => (dob === '' ? name : `${name} · ${dob}`)

const refusals: Record<Exclude<Extract<InsertReport, { done: false }>['why'], 'already-there'>, ProblemCode> = {
  'field-gone': 'field-gone',
  'field-changed': 'field-changed',
  'chart-changed': 'chart-changed',
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
  return problem(report.untouched ? refusals[report.why] : 'not-restored')
}

/** In a single field with headings the worksheet goes under its Plan heading; in a field of its own, at its end. */
const placementIn = ({ section }: NoteField): Placement =>
  section === null || section === 'narrative' ? 'after-heading' : 'end'

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
  const { field, parts } = look.value
  const released = await stages.release(await desk.approval(record.tabId, record.id), 'chart', renderings)
  if (!released.ok) return released
  if ((await tools.activeTab()) !== record.tabId) return fail(problem('other-tab'))

  const { frameId, documentId } = field.ref
  const placement = placementIn(field)
  const send = (allowRepeat: boolean) =>
    page.insert(
      { tabId: record.tabId, frameId, documentId },
      {
        field: field.ref,
        placement,
        text: released.value.text,
        html: released.value.html,
        before: field.text,
        chart: parts,
        allowRepeat,
      },
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
  if (after !== stages.placeWorksheet(before, released.value.text, placement).after)
    return fail(problem('not-restored'))
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

/** Takes the insertion back, if the field still reads as it did after it. */
export async function undoInserted(
  { page }: SigningTools,
  tabId: number,
  receipt: InsertionReceipt,
): Promise<Result<null>> {
  const { frameId, documentId } = receipt.field
  const undone = await page.undo(
    { tabId, frameId, documentId },
    { field: receipt.field, before: receipt.before, after: receipt.after },
  )
  if (!undone.ok) return undone
  return undone.value.done ? ok(null) : fail(problem('undo-refused'))
}
