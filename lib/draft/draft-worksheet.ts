// Facts and a template make a draft, slot by slot. The note comes first, then the clinician's request, then the
// template; the goal, the client's takeaway, the confidence and the review date have no default, because nobody may
// invent them. A pure function: the same note gives the same draft.
import type { Draft, PracticeSize, Slot, SlotName, Slots, TrackSheet } from '../schema/draft.ts'
import type { Fact, SessionFacts } from '../schema/facts.ts'
import type { NoteFormat } from '../schema/page-note.ts'
import { versionedId, type Practice, type Template, type Variant } from '../schema/template.ts'
import { backupFor, ownBackup } from './back-up.ts'
import { findCautions, namesPartnerViolence } from './cautions.ts'
import { clientWords, type Kind } from './client-words.ts'
import { readRequest, sizeWithin, type Asked } from './request-words.ts'
import { namesNoTask, splitConfidence, taskWithoutTail } from './schedule.ts'
import { scheduleSlots } from './schedule-slots.ts'

export type DraftInput = {
  template: Template
  /** Null for a start without a note: then the template suggests. */
  facts: SessionFacts | null
  format: NoteFormat
  /** Left out: the standard size; the small one after homework that was not done; what the request's minutes allow. */
  size?: PracticeSize
  /** The clinician's own words: "2 minutes, Sunday night, hates writing". */
  request?: string
  /** Wanted language of the client's text; the draft says which language it is really in. */
  language?: string
  /** The note that the facts point into: tells the client's pronouns and finds the template's not-when words. */
  noteText?: string
}

export const empty: Slot = { value: '', source: null, confirmed: false }
const suggest = (value: string): Slot => ({ value, source: { kind: 'template' }, confirmed: false })
const asked = (value: string): Slot => ({ value, source: { kind: 'clinician' }, confirmed: true })

/** What the note says, as the client may read it; null when it says nothing or cannot be made fit for a client's page. */
function noted(fact: Fact | null | undefined, kind: Kind, note: string | null): Slot | null {
  if (!fact) return null
  const value = clientWords(fact, kind, note)
  return value === null ? null : { value, source: { kind: 'note', span: fact.span, said: fact.said }, confirmed: true }
}

export function variantFor(template: Template, facts: SessionFacts | null): Variant | null {
  const who = facts?.population
  return who === 'child' || who === 'teen' || who === 'couple' ? (template.variants[who] ?? null) : null
}

/** The task that the note itself assigns; null when its homework words only say when and how much. */
function statedTask(facts: SessionFacts | null): Fact | null {
  if (!facts?.homework) return null
  const { task } = splitConfidence(facts.homework)
  return namesNoTask(task) ? null : task
}

/** A sheet for a home where paper is not safe: nothing to fill in. */
const noSheet: TrackSheet = { layout: 'single', fields: [] }

function sizeOf(input: DraftInput, wish: Asked | null): PracticeSize {
  if (input.size) return input.size
  // A stated task has one size: its own.
  if (statedTask(input.facts)) return 'standard'
  if (wish?.minutes) return sizeWithin(input.template, wish.minutes)
  return input.facts?.lastHomework.outcome === 'not_done' ? 'small' : 'standard'
}

function practiceSlot(input: DraftInput, task: Fact | null, own: Practice): Slot {
  if (task === null) return suggest(own.text)
  // A stated task is the task. When its words cannot be shown to a client, the clinician writes them: no other task
  // takes its place.
  const whole = noted(taskWithoutTail(task), 'task', input.noteText ?? null)
  return whole ? { ...whole, source: { kind: 'note', span: task.span, said: task.said } } : empty
}

function obstacleSlots(template: Template, obstacle: Slot | null, smallest: string): { obstacle: Slot; backup: Slot } {
  if (obstacle) {
    const words = obstacle.source?.kind === 'note' ? obstacle.source.span.quote : obstacle.value
    return { obstacle, backup: suggest(backupFor(words, template, smallest)) }
  }
  const [likely] = template.obstacles
  if (!likely) return { obstacle: empty, backup: empty }
  return { obstacle: suggest(likely.text), backup: suggest(ownBackup(likely)) }
}

/** Makes a draft. Every filled slot names its source; only words of the note or the clinician are confirmed. */
export function draftWorksheet(input: DraftInput): Draft {
  const { template, facts } = input
  const note = input.noteText ?? null
  const wish = input.request ? readRequest(input.request) : null
  const size = sizeOf(input, wish)
  const variant = variantFor(template, facts)
  const sizes = variant?.sizes ?? template.sizes
  const own = sizes[size]
  const cue = variant?.cue ?? template.cue
  const rated = facts?.homework ? splitConfidence(facts.homework) : null
  const stated = statedTask(facts)
  const time = facts ? scheduleSlots(facts, note) : null
  const noPaper = namesPartnerViolence(facts) || (wish?.noWriting === true && template.writing !== 'much')
  const fit = obstacleSlots(template, noted(facts?.obstacle, 'words', note), sizes.small.text)

  const slots: Slots = {
    why: suggest(variant?.rationale ?? template.rationale),
    practice: practiceSlot(input, stated, own),
    when: time?.when ?? (wish?.when ? asked(wish.when) : suggest(cue.when)),
    where: time?.where ?? suggest(cue.where),
    howLong: time?.howLong ?? (wish?.howLong ? asked(wish.howLong) : suggest(own.howLong)),
    howOften: time?.howOften ?? suggest(template.howOften),
    doneMeans: suggest((stated ? undefined : own.doneMeans) ?? variant?.doneMeans ?? template.doneMeans),
    track: suggest(noPaper ? template.track.noPaper : (variant?.trackHow ?? template.track.how)),
    obstacle: fit.obstacle,
    backup: fit.backup,
    goal: noted(facts?.goal, 'goal', note) ?? empty,
    takeaway: noted(facts?.takeaway, 'words', note) ?? empty,
    confidence: rated?.confidence
      ? {
          value: rated.confidence.value,
          source: { kind: 'note', span: rated.confidence.span, said: 'clinician' },
          confirmed: true,
        }
      : empty,
    reviewDate: noted(facts?.nextSession, 'review', note) ?? empty,
  }
  return {
    templateId: versionedId(template),
    skillId: template.skillId,
    skillName: template.name,
    title: stated ? template.ownTaskTitle : (variant?.title ?? template.title),
    size,
    format: input.format,
    language: template.language,
    slots,
    trackSheet: noPaper ? noSheet : template.track.sheet,
    cautions: findCautions(template, facts, note),
    riskFlags: facts?.risk.flags ?? [],
    stopReason: null,
  }
}

/** Slots whose words follow the size, as the template has them for this draft. */
export function sizeSlots(draft: Draft, template: Template, size: PracticeSize): Partial<Record<SlotName, string>> {
  const variant = Object.values(template.variants).find(
    (one) => one?.sizes?.[draft.size].text === draft.slots.practice.value,
  )
  const sizes = variant?.sizes ?? template.sizes
  const stated = draft.slots.practice.source?.kind !== 'template'
  return {
    practice: sizes[size].text,
    howLong: sizes[size].howLong,
    doneMeans: (stated ? undefined : sizes[size].doneMeans) ?? variant?.doneMeans ?? template.doneMeans,
  }
}
