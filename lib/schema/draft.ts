import './jitless.ts'
import * as z from 'zod'
import { RiskFlag } from './facts.ts'
import { NoteFormat } from './page-note.ts'
import { Span } from './span.ts'

/** Where a slot's words come from. No source, no text. */
export const Source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('note'),
    span: Span,
    said: z.enum(['client', 'clinician']),
    /** Further pieces of the note, when the words were put together from more than one. */
    also: z.array(Span).optional(),
  }),
  z.object({ kind: z.literal('template') }),
  z.object({ kind: z.literal('clinician') }),
])
export type Source = z.infer<typeof Source>

/** The worksheet's fixed slots, in the order in which they are shown. */
export const SlotName = z.enum([
  'why',
  'practice',
  'when',
  'where',
  'howLong',
  'howOften',
  'doneMeans',
  'track',
  'obstacle',
  'backup',
  'goal',
  'takeaway',
  'confidence',
  'reviewDate',
])
export type SlotName = z.infer<typeof SlotName>

/**
 * An empty slot has value '' and source null; one that the clinician emptied has value '' and source clinician, so that
 * it is not filled again. `confidence` holds '' or a whole number '0' to '10'.
 */
export const Slot = z.object({
  value: z.string(),
  source: Source.nullable(),
  /** The client or clinician said yes to it: only then is it written as a fact in the chart. */
  confirmed: z.boolean(),
})
export type Slot = z.infer<typeof Slot>

export const Slots = z.record(SlotName, Slot)
export type Slots = z.infer<typeof Slots>

export const PracticeSize = z.enum(['small', 'standard', 'big'])
export type PracticeSize = z.infer<typeof PracticeSize>

export const TrackField = z.object({
  label: z.string(),
  type: z.enum(['check', 'rating_0_10', 'rating_0_100', 'short_text', 'long_text', 'choice', 'time', 'number']),
})
export type TrackField = z.infer<typeof TrackField>
export const TrackSheet = z.object({
  layout: z.enum(['by-day', 'log', 'plan', 'single']),
  fields: z.array(TrackField),
})
export type TrackSheet = z.infer<typeof TrackSheet>

/** A caution that wants one acknowledgement, which names the quote (or the template's own not-when line). */
export const Caution = z.object({
  id: z.string(),
  /** One sentence for the clinician. */
  text: z.string(),
  span: Span.nullable(),
  acknowledged: z.boolean(),
})
export type Caution = z.infer<typeof Caution>

/** A worksheet being worked on. Held in the browser session's memory only. */
export const Draft = z.object({
  /** `cognitive-defusion@1` */
  templateId: z.string(),
  skillId: z.string(),
  skillName: z.string(),
  /** The client-facing name of the practice, e.g. 'Leaves on a stream'. */
  title: z.string(),
  size: PracticeSize,
  format: NoteFormat,
  /** The language of the client's text. */
  language: z.string(),
  slots: Slots,
  trackSheet: TrackSheet,
  cautions: z.array(Caution),
  riskFlags: z.array(RiskFlag),
  /** The clinician's own sentence for going on after a stop; null when there was none. */
  stopReason: z.string().nullable(),
})
export type Draft = z.infer<typeof Draft>

/** One line of the live checklist. `id` is the checklist item; `slot` is where a mend would go. */
export const Finding = z.object({
  item: z.string(),
  state: z.enum(['ok', 'gap', 'suggested', 'flag']),
  text: z.string(),
  slot: SlotName.nullable(),
})
export type Finding = z.infer<typeof Finding>

/** Exactly the bytes that may be released. `html` is the same content for rich fields and the clipboard. */
export const Rendering = z.object({ text: z.string(), html: z.string() })
export type Rendering = z.infer<typeof Rendering>

export const Renderings = z.object({ chart: Rendering, client: Rendering })
export type Renderings = z.infer<typeof Renderings>
