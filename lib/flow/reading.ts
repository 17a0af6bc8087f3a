// From the click to a draft. A chart that has a draft in this tab gets that draft back; else the note is read, its
// facts are found, and the step follows from them. Every answer carries the run it belongs to: a late one is dropped.
import type { Desk } from '../desk/desk.ts'
import { problem } from '../errors.ts'
import type { PageCalls } from '../page/call.ts'
import { onceGranted } from '../page/once-granted.ts'
import type { NoteIdentity } from '../schema/approval.ts'
import type { ChartIdentity } from '../schema/chart.ts'
import type { DeskItem } from '../schema/desk.ts'
import type { SessionFacts } from '../schema/facts.ts'
import type { FieldRef, PageNote } from '../schema/page-note.ts'
import type { Taught } from '../schema/taught.ts'
import type { Question, Step } from './session-view.ts'
import type { Stages } from './stages.ts'
import { type TabState, fromDeskItem } from './tab-state.ts'
import type { TabStore } from './tab-store.ts'

export type Identified = { chart: ChartIdentity; noteIdentity: NoteIdentity }
export type ReadingTools = {
  page: PageCalls
  desk: Desk
  store: TabStore
  stages: Stages
  /** What the clinician showed on sites. */
  taught(): readonly Taught[]
  /** Shows a question in the tab's panel and waits for the answer. */
  ask(tabId: number, question: Question): Promise<boolean>
}

/** Whose chart and which note this is, under this browser session's key. */
export async function identify({ desk, stages }: ReadingTools, note: PageNote): Promise<Identified> {
  const hash = await stages.hmacWith(await desk.identityKey())
  const parts = stages.canonicalParts(note.banner)
  const [chart, noteIdentity] = await Promise.all([
    stages.identifyChart(parts, note.origin, hash),
    stages.identifyNote(parts, note.text, hash),
  ])
  return { chart, noteIdentity }
}

export const clientOf = (note: PageNote): TabState['client'] => {
  const name = note.banner.names[0] ?? ''
  return name === '' ? null : { name, dob: note.banner.dobs[0] ?? '' }
}

/** Where a read leads: a note with danger in it stops first, and no skill is guessed. */
export function stepAfterReading(
  stages: Stages,
  note: PageNote,
  facts: SessionFacts,
): { step: Step; templateId: string | null } {
  const choosing = (why: Extract<Step, { at: 'choosing' }>['why']) => ({
    step: { at: 'choosing', why } as const,
    templateId: null,
  })
  if (note.text.trim() === '') return choosing('empty-note')
  if (facts.risk.level === 'crisis') return { step: { at: 'stop' }, templateId: null }
  if (!facts.isSessionNote) return choosing('not-a-note')
  if (facts.skillId === null) return choosing('no-skill')
  const template = stages.allTemplates.find((one) => one.skillId === facts.skillId)
  return template ? { step: { at: 'draft' }, templateId: stages.idOf(template) } : choosing('no-template')
}

/** The kept draft of this chart: by identity; where the page names nobody, by the note itself. */
function draftOf(items: readonly DeskItem[], stages: Stages, now: Identified): DeskItem | undefined {
  return items.find((item) => {
    if (item.chart.origin !== now.chart.origin) return false
    const chart = stages.compareCharts(item.chart.parts, now.chart.parts)
    if (chart === 'different') return false
    const sameNote = stages.compareNotes(item.noteIdentity, now.noteIdentity) === 'same'
    if (item.step.at === 'inserted') return sameNote
    return chart === 'same' ? true : sameNote && item.noteIdentity.lines.length > 0
  })
}

function draftFor(stages: Stages, note: PageNote, facts: SessionFacts, templateId: string | null): TabState['draft'] {
  const template = templateId === null ? null : stages.templateById(templateId)
  return template ? stages.draftWorksheet({ template, facts, format: note.format, noteText: note.text }) : null
}

/** Reads the tab's page anew. `keepChoice`: "Read again" on a draft fills its empty slots and overwrites nothing. */
export async function readTab(tools: ReadingTools, tabId: number, keepChoice: boolean): Promise<void> {
  const { page, desk, store, stages } = tools
  const was = store.get(tabId)
  const run = was.run + 1
  const current = (): boolean => store.get(tabId).run === run
  store.update(tabId, {
    run,
    problem: null,
    names: null,
    question: null,
    busy: true,
    ...(keepChoice ? {} : { step: { at: 'reading' } as const }),
  })
  const back = (): Step =>
    was.step.at === 'reading' || was.step.at === 'waiting' ? { at: 'choosing', why: 'no-note' } : was.step

  const ask = (): ReturnType<PageCalls['read']> => page.read(tabId, tools.taught())
  const frames = await (keepChoice ? ask() : onceGranted(ask))
  if (!current()) return
  if (frames.ok) store.update(tabId, { closedSites: stages.closedOrigins(frames.value) })
  const composed = frames.ok ? stages.composeNote(frames.value) : frames
  if (!composed.ok) {
    // Right after a click access cannot have been lost: such a page lets no extension in. (Firefox has one text for both.)
    const refused =
      !keepChoice && composed.problem.code === 'access-lost' ? problem('restricted-page') : composed.problem
    // What was there stays; without anything, the library is still one click away.
    store.update(tabId, { busy: false, step: back(), problem: refused })
    return
  }
  const note = composed.value
  const [items, identified] = await Promise.all([desk.items(tabId), identify(tools, note)])
  if (!current()) return
  const notice = note.banner.several ? problem('chart-several') : note.truncated ? problem('too-large') : null
  const kept = draftOf(items, stages, identified)

  if (kept) {
    // What is on screen may have been edited while the page was read.
    const live = store.get(tabId)
    const held =
      live.itemId === kept.id
        ? { ...live, step: live.step.at === 'reading' ? kept.step : live.step }
        : { ...fromDeskItem(kept), closedSites: live.closedSites }
    const filled = keepChoice ? refill(stages, held, note) : {}
    store.update(tabId, {
      ...held,
      run,
      names: null,
      question: null,
      busy: false,
      problem: notice,
      client: clientOf(note),
      note,
      target: sameTarget(held, note),
      ...filled,
    })
    const elsewhere = stages.compareNotes(kept.noteIdentity, identified.noteIdentity) === 'different'
    if (keepChoice || !elsewhere || kept.step.at !== 'draft') return
    if (!(await tools.ask(tabId, { kind: 'replace-draft', firstLine: firstLineOf(note) })) || !current()) return
    await desk.remove(tabId, kept.id)
  }
  store.update(tabId, {
    ...fresh(stages, note),
    run,
    itemId: crypto.randomUUID(),
    busy: false,
    problem: notice,
    client: clientOf(note),
    request: '',
    ...identified,
  })
}

/** A note's own start: its facts, the step that follows from them, and the draft if there is one. */
function fresh(
  stages: Stages,
  note: PageNote,
): Pick<TabState, 'note' | 'facts' | 'target' | 'step' | 'draft' | 'approvalId'> {
  const facts = stages.findFacts(note.text)
  const { step, templateId } = stepAfterReading(stages, note, facts)
  const draft = step.at === 'draft' ? draftFor(stages, note, facts, templateId) : null
  return { note, facts, target: note.target, step, draft, approvalId: null }
}

/** The first line of what is open now, for a question on screen. */
export const firstLineOf = (note: PageNote): string => note.text.trim().split('\n', 1)[0] ?? ''

/** Takes other text of the same page as the note: another field, without reading the page anew. */
export async function takeNote({ store, stages, ask }: ReadingTools, tabId: number, note: PageNote): Promise<void> {
  if (isWorkedOn(store.get(tabId)) && !(await ask(tabId, { kind: 'replace-draft', firstLine: firstLineOf(note) })))
    return
  store.update(tabId, { ...fresh(stages, note), problem: null })
}

/** Whether the clinician has put work into the draft that another start would lose. */
export const isWorkedOn = ({ draft }: TabState): boolean =>
  draft !== null &&
  Object.values(draft.slots).some(({ source, confirmed }) => confirmed || source?.kind === 'clinician')

/** New facts for a held draft: only empty slots take them; danger that is in the note now stops all the same. */
function refill(stages: Stages, held: TabState, note: PageNote): Partial<TabState> {
  const facts = stages.findFacts(note.text)
  if (held.step.at === 'stop' || (facts.risk.level === 'crisis' && !held.draft?.stopReason))
    return { facts, step: { at: 'stop' } }
  if (!held.draft) {
    const { step, templateId } = stepAfterReading(stages, note, facts)
    return { facts, step, draft: step.at === 'draft' ? draftFor(stages, note, facts, templateId) : null }
  }
  const template = stages.templateById(held.draft.templateId)
  return template
    ? { facts, draft: stages.refillEmpty(held.draft, { template, facts, noteText: note.text }) }
    : { facts }
}

/** The field chosen before, found among the fields read now; else the one proposed. */
export function sameTarget(held: TabState, note: PageNote): number | null {
  const before = held.target === null ? undefined : held.note?.fields[held.target]
  if (!before) return note.target
  const same = findAgain(note, before.ref)
  return same === -1 ? note.target : same
}

/** Index of the same field in the page as it is now, or -1. A frame that was loaded anew may have another number. */
export function findAgain({ fields }: PageNote, then: FieldRef): number {
  const alike = fields.flatMap(({ ref }, index) =>
    ref.path === then.path && ref.domId === then.domId ? [{ ref, index }] : [],
  )
  const there = alike.find(({ ref }) => ref.frameId === then.frameId)
  const [only] = alike
  const moved = alike.length === 1 && only?.ref.label === then.label && only.ref.family === then.family
  return there?.index ?? (then.frameId !== 0 && moved ? (only?.index ?? -1) : -1)
}
