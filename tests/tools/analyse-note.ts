// One note through the product's own stages, as one line of results: what `pipeline` prints and `eval` scores.
import { stepAfterReading } from '../../lib/flow/reading.ts'
import { stages } from '../../lib/flow/stages.ts'
import type { Draft, Slot } from '../../lib/schema/draft.ts'
import type { Fact } from '../../lib/schema/facts.ts'
import type { NoteFormat, PageNote } from '../../lib/schema/page-note.ts'
import type { Span } from '../../lib/schema/span.ts'

const place = (span: Span | null | undefined) => (span ? { start: span.start, end: span.end, text: span.quote } : null)
const ofFact = (fact: Fact | null) => place(fact?.span)

/** The same shape that a page gives, for a note that came as bare text. */
export const asPageNote = (text: string, format: NoteFormat): PageNote => ({
  text,
  parts: [],
  format,
  source: 'fields',
  fields: [],
  target: null,
  banner: { ids: [], names: [], dobs: [], mrns: [], several: false },
  origin: '',
  unreachableFrames: 0,
  separateNotes: 0,
  clientBoxes: 0,
  truncated: false,
})

function slotLine({ value, source }: Slot) {
  if (source === null) return null
  return {
    value,
    source: source.kind,
    ...(source.kind === 'note' ? { start: source.span.start, end: source.span.end } : {}),
  }
}

function worksheetOf(draft: Draft) {
  const { chart, client } = stages.renderWorksheet(draft, { reviewer: null })
  const slots = Object.fromEntries(
    Object.entries(draft.slots).flatMap(([name, slot]) => (slotLine(slot) ? [[name, slotLine(slot)]] : [])),
  )
  return { templateId: draft.templateId, slots, chartText: chart.text, clientText: client.text, shortText: null }
}

/** Every field is always there; null is an answer. */
export function analyseNote(id: unknown, text: string) {
  const facts = stages.findFacts(text)
  const note = asPageNote(text, stages.formatOf(stages.headingsIn(text).map(({ kind }) => kind)))
  const { step, templateId } = stepAfterReading(stages, note, facts)
  const template = step.at === 'draft' && templateId !== null ? stages.templateById(templateId) : null
  const draft = template ? stages.draftWorksheet({ template, facts, format: note.format, noteText: text }) : null
  return {
    id,
    isSessionNote: facts.isSessionNote,
    language: facts.language,
    population: facts.population,
    risk: facts.risk.level,
    skillId: facts.skillId,
    candidates: facts.candidates.map(({ skillId }) => skillId),
    mentions: facts.mentions.map(({ skillId, status, span }) => ({ skillId, status, ...place(span) })),
    goal: ofFact(facts.goal),
    anchor: ofFact(facts.anchor),
    obstacle: ofFact(facts.obstacle),
    timeFrequency: ofFact(facts.timeFrequency),
    nextSession: ofFact(facts.nextSession),
    homeworkInNote: facts.homework !== null,
    homework: ofFact(facts.homework),
    lastHomework: facts.lastHomework.outcome,
    lastHomeworkBarrier: ofFact(facts.lastHomework.barrier),
    stop: facts.risk.level === 'crisis',
    worksheet: draft && worksheetOf(draft),
    findings:
      draft && template
        ? stages.checkDraft(draft, template).map(({ item, state, text: said }) => ({ item, state, text: said }))
        : [],
  }
}
