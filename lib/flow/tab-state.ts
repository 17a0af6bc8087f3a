// One state per tab, never one "current draft": the panel is one document per window, and a worksheet belongs to the
// chart and the tab it was written for. The state is a plain immutable record; signals are derived from it.
import type { Problem } from '../errors.ts'
import type { NoteIdentity } from '../schema/approval.ts'
import type { ChartIdentity } from '../schema/chart.ts'
import type { DeskItem } from '../schema/desk.ts'
import type { Draft } from '../schema/draft.ts'
import type { SessionFacts } from '../schema/facts.ts'
import type { PageNote } from '../schema/page-note.ts'
import type { Placement } from '../schema/insertion.ts'
import type { ChartNames, PickView, Question, Step } from './session-view.ts'

export type TabState = {
  tabId: number
  /** Grows with each read and each insertion: an answer to an older one is dropped. */
  run: number
  itemId: string | null
  step: Step
  problem: Problem | null
  question: Question | null
  names: ChartNames | null
  /** Shown in the panel's head; panel memory only. */
  client: { name: string; dob: string } | null
  note: PageNote | null
  facts: SessionFacts | null
  target: number | null
  /** The clinician's own choice of a place in the field; null for the best. */
  placement: Placement | null
  picking: PickView | null
  /** Origins of parts of the page that could not be read, and could be asked for. */
  closedSites: string[]
  request: string
  draft: Draft | null
  approvalId: string | null
  chart: ChartIdentity | null
  noteIdentity: NoteIdentity | null
  busy: boolean
}

export const blankState = (tabId: number): TabState => ({
  tabId,
  run: 0,
  itemId: null,
  step: { at: 'waiting' },
  problem: null,
  question: null,
  names: null,
  client: null,
  note: null,
  facts: null,
  target: null,
  placement: null,
  picking: null,
  closedSites: [],
  request: '',
  draft: null,
  approvalId: null,
  chart: null,
  noteIdentity: null,
  busy: false,
})

/** The note without its text and without the banner: its fields' places and labels, for showing and for finding again. */
function withoutText(note: PageNote): PageNote {
  return {
    ...note,
    text: '',
    parts: note.parts.map((part) => ({ ...part, start: 0, end: 0 })),
    fields: note.fields.map((field) => ({ ...field, text: '', selection: null, caret: null })),
    banner: { ids: [], names: [], dobs: [], mrns: [], several: note.banner.several },
  }
}

/** What is kept of a tab's work; null while there is nothing worth keeping. */
export function toDeskItem(state: TabState, expiresAt: number): DeskItem | null {
  const { step, chart, noteIdentity, itemId } = state
  if (step.at === 'waiting' || step.at === 'reading' || !chart || !noteIdentity || !itemId) return null
  return {
    id: itemId,
    tabId: state.tabId,
    chart,
    noteIdentity,
    expiresAt,
    step,
    note: state.note && withoutText(state.note),
    facts: state.facts,
    target: state.target,
    request: state.request,
    draft: state.draft,
    approvalId: state.approvalId,
  }
}

/** The tab's work as it was kept: what lived in panel memory only (names, date of birth, note text) is not there. */
export function fromDeskItem(item: DeskItem): TabState {
  return {
    ...blankState(item.tabId),
    itemId: item.id,
    step: item.step,
    note: item.note,
    facts: item.facts,
    target: item.target,
    request: item.request,
    draft: item.draft,
    approvalId: item.approvalId,
    chart: item.chart,
    noteIdentity: item.noteIdentity,
  }
}
