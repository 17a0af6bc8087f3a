// The page as it is now, beside what was signed for: read anew before each insertion and each way back, and once more
// after an insertion that could not see for itself whose chart it went into.
import { type Problem, problem } from '../errors.ts'
import { type Result, fail, ok } from '../result.ts'
import type { ApprovalRecord } from '../schema/approval.ts'
import type { ChartParts, ChartVerdict } from '../schema/chart.ts'
import type { InsertionReceipt } from '../schema/insertion.ts'
import type { FieldRef, NoteField, PageNote } from '../schema/page-note.ts'
import {
  type Identified,
  type ReadingTools,
  clientOf,
  findAgain,
  firstLineOf,
  identify,
  sameTarget,
} from './reading.ts'
import type { Question } from './session-view.ts'
import type { TabState } from './tab-state.ts'

export type LookTools = ReadingTools & {
  /** The tab that is in front in this panel's window. */
  activeTab(): Promise<number | null>
}

export type Fresh = {
  note: PageNote
  field: NoteField
  parts: ChartParts
  /** Texts of the note's other fields in the same frame. */
  beside: string[]
}

type Look = { note: PageNote; now: Identified; parts: ChartParts; verdict: ChartVerdict }

async function lookNow(tools: ReadingTools, tabId: number, chart: ApprovalRecord['chart']): Promise<Result<Look>> {
  const { page, stages } = tools
  const frames = await page.read(tabId, tools.taught())
  const composed = frames.ok ? stages.composeNote(frames.value) : frames
  if (!composed.ok)
    return composed.problem.code === 'no-note' || composed.problem.code === 'parts-unreachable'
      ? fail(problem('field-gone'))
      : composed
  const note = composed.value
  if (note.banner.several) return fail(problem('chart-several'))
  const now = await identify(tools, note)
  const verdict = now.chart.origin === chart.origin ? stages.compareCharts(chart.parts, now.chart.parts) : 'different'
  return ok({ note, now, parts: stages.canonicalParts(note.banner), verdict })
}

/** The page as it is now, if it is still the chart, the note and the field that were signed for. */
export async function freshLook(tools: LookTools, record: ApprovalRecord): Promise<Result<Fresh> | 'stopped'> {
  const { store, ask } = tools
  const { tabId } = record
  if ((await tools.activeTab()) !== tabId) return fail(problem('other-tab'))
  let look = await lookNow(tools, tabId, record.chart)
  if (!look.ok) return look
  const different = chartProblem(tools, tabId, look.value)
  if (different) return fail(different)
  const questions = questionsFor(tools, record, look.value)
  for (const kind of questions) {
    const { note } = look.value
    if (!(await ask(tabId, { kind, firstLine: firstLineOf(note), nameless: isNameless(note) }))) return 'stopped'
  }
  if (questions.length > 0) {
    // The questions took time: what they were about must still be there, and nothing else.
    const asked = look.value.note
    look = await lookNow(tools, tabId, record.chart)
    if (!look.ok) return look
    const changed = chartProblem(tools, tabId, look.value)
    if (changed) return fail(changed)
    if (!sameWords(asked, look.value.note)) return fail(problem('field-changed'))
  }
  const { note, parts } = look.value
  const index = sameTarget(store.get(tabId), note)
  const field = index === null ? undefined : note.fields[index]
  if (!record.field) return fail(problem('no-target'))
  if (!field || index !== findAgain(note, record.field)) return fail(problem('field-gone'))
  if (field.lock) return fail(problem('locked'))
  return ok({ note, field, parts, beside: besideOf(note, field) })
}

/** Shows both names when the page is another client's. */
function chartProblem({ store }: LookTools, tabId: number, { note, verdict }: Look): Problem | null {
  if (verdict !== 'different') return null
  const [openNow, draftFor] = [clientOf(note), store.get(tabId).client]
  if (openNow && draftFor) store.update(tabId, { names: { draftFor: title(draftFor), openNow: title(openNow) } })
  return problem('chart-changed')
}

const title = ({ name, dob }: NonNullable<TabState['client']>): string => (dob === '' ? name : `${name} · ${dob}`)

function questionsFor({ stages }: LookTools, record: ApprovalRecord, look: Look): Question['kind'][] {
  const { verdict, now, note } = look
  const different =
    stages.compareNotes(record.note, now.noteIdentity) === 'different' || isNewDocument(record, note, now)
  return [
    ...(verdict === 'unknown' ? (['chart-unknown'] as const) : []),
    ...(different ? (['different-note'] as const) : []),
  ]
}

/** A note that was empty when it was read, in a frame that has loaded since: without a visit's id nothing tells it again. */
function isNewDocument(record: ApprovalRecord, note: PageNote, { noteIdentity }: Identified): boolean {
  if (record.note.lines.length > 0 || record.note.encounterIds.length > 0 || noteIdentity.encounterIds.length > 0)
    return false
  const then = record.field
  if (then === null || then.documentId === null) return false
  const field = note.fields[findAgain(note, then)]
  return field !== undefined && field.ref.documentId !== then.documentId
}

/** The page says nothing at all about whose chart this is. */
export const isNameless = ({ banner }: PageNote): boolean =>
  banner.names.length + banner.dobs.length + banner.mrns.length === 0

const sameWords = (one: PageNote, two: PageNote): boolean =>
  one.text === two.text && JSON.stringify(one.banner) === JSON.stringify(two.banner)

/** What stands in the note's other fields, as far as the insertion can see it from its frame. */
function besideOf(note: PageNote, { ref }: NoteField): string[] {
  return note.parts.flatMap(({ fieldIndex }) => {
    const other = note.fields[fieldIndex]
    const isThere = other && other.ref.frameId === ref.frameId && !isSame(other.ref, ref)
    return isThere && other.text !== '' ? [other.text] : []
  })
}

const isSame = (one: FieldRef, two: FieldRef): boolean =>
  one.frameId === two.frameId && one.path === two.path && one.domId === two.domId

/** The chart in front is surely another than the one that the text went into, or nobody can say. */
export async function chartAfter(
  tools: ReadingTools,
  record: ApprovalRecord,
  parts: ChartParts,
): Promise<'same' | 'different' | 'unread'> {
  const look = await lookNow(tools, record.tabId, record.chart)
  if (!look.ok) return look.problem.code === 'chart-several' ? 'different' : 'unread'
  const { verdict } = look.value
  return verdict === 'different' || tools.stages.compareCharts(parts, look.value.parts) === 'different'
    ? 'different'
    : 'same'
}

/** Canonical parts of the page as it is now, for taking an insertion back from the note that it went into. */
export async function lookBeforeUndo(
  tools: LookTools,
  tabId: number,
  receipt: InsertionReceipt,
): Promise<Result<ChartParts>> {
  if ((await tools.activeTab()) !== tabId) return fail(problem('other-tab'))
  const { chart } = tools.store.get(tabId)
  if (!chart) return fail(problem('undo-refused'))
  const look = await lookNow(tools, tabId, chart)
  if (!look.ok) return look
  if (look.value.verdict === 'different') return fail(problem('chart-changed'))
  const field = look.value.note.fields.find(({ ref }) => isSame(ref, receipt.field))
  return field?.text === receipt.after ? ok(look.value.parts) : fail(problem('undo-refused'))
}

/** True when another client's chart is surely in front while the field still reads as it did after the insertion. */
export async function isInOtherChart(
  tools: ReadingTools,
  record: ApprovalRecord,
  { field, after }: Pick<InsertionReceipt, 'field' | 'after'>,
): Promise<boolean> {
  const look = await lookNow(tools, record.tabId, record.chart)
  if (!look.ok || look.value.verdict !== 'different') return false
  const { note } = look.value
  return note.fields[findAgain(note, field)]?.text === after
}
