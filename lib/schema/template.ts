// A worksheet template is inert data: one typed object in one file, no functions, so that a library of any size can be
// read, compared and tested as a table. Client words are kept apart from clinician words by field name.
import './jitless.ts'
import * as z from 'zod'
import { TrackSheet } from './draft.ts'

/** Lower-case words joined by hyphens; never reused for another worksheet. */
const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** One size of the practice. The three sizes differ in what is done or how much of it, not only in the minutes. */
export const Practice = z.object({
  /** What the client does, in the client's person. */
  text: z.string(),
  /** '3 minutes' */
  howLong: z.string(),
  /** The same as a number, for comparing. Above 15 only where the template's `longDose` says why. */
  minutes: z.number().positive(),
  /** Where this size needs its own finish line; else the template's `doneMeans` holds. */
  doneMeans: z.string().optional(),
})
export type Practice = z.infer<typeof Practice>

/** Why a task does not happen, as far as it changes what the smaller plan should be. */
export const ObstacleKind = z.enum([
  'no-time',
  'routine-change',
  'forgot',
  'too-strong',
  'low-energy',
  'not-private',
  'paperwork',
  'unsure-how',
  'no-point',
  'not-ready',
  'harsh-mind',
  'body',
  'away-from-home',
  'other-people',
])
export type ObstacleKind = z.infer<typeof ObstacleKind>

export const Obstacle = z.object({
  kind: ObstacleKind,
  /** As the client would say it: 'Your mind is too loud.' */
  text: z.string(),
  /** The if-part of the plan for this obstacle: 'If your mind is too loud'. */
  when: z.string(),
  /** The then-part, always smaller than the task: 'say one thought out loud...' */
  then: z.string(),
  /** Words in the client's own obstacle that this plan answers, beside the words of its kind. Stems, lower case. */
  keywords: z.array(z.string()),
})
export type Obstacle = z.infer<typeof Obstacle>

/** When this worksheet may be the wrong one. Raises one acknowledgement; it never decides. */
export const NotWhen = z.object({
  id: Id,
  /** Words to look for in the note; matched at word starts in any case; short forms in capitals as whole words, as written. */
  triggers: z.array(z.string()),
  /** One sentence for the clinician. */
  text: z.string(),
})
export type NotWhen = z.infer<typeof NotWhen>

/** Of this exercise, not of the therapy around it. `component-studies`: lab or single-part studies, often with healthy people. */
export const EvidenceLevel = z.enum(['meta-analysis', 'trials', 'component-studies', 'practice-based'])

/**
 * Kinds of work with rules of their own for doses and back-ups. Exposure, response prevention and interoceptive work:
 * no avoidance, reassurance, relaxation or safety signal in a back-up, and the rung comes from the clinician. Sleep: the
 * window comes from the clinician. Substance: no taper, dose, schedule or 'stop'. Eating: no weights, amounts or sizes.
 */
export const WorkKind = z.enum([
  'general',
  'exposure',
  'response-prevention',
  'interoceptive',
  'sleep',
  'trauma',
  'substance',
  'eating',
])
export type WorkKind = z.infer<typeof WorkKind>

export const EvidenceSource = z.object({
  author: z.string(),
  year: z.number().int(),
  title: z.string(),
})

/** What another age or pair needs said differently; all else stays as it is. */
export const Variant = z.object({
  title: z.string().optional(),
  rationale: z.string().optional(),
  sizes: z.object({ small: Practice, standard: Practice, big: Practice }).optional(),
  doneMeans: z.string().optional(),
  cue: z.object({ when: z.string(), where: z.string() }).optional(),
  trackHow: z.string().optional(),
})
export type Variant = z.infer<typeof Variant>

export const Template = z.object({
  id: Id,
  version: z.number().int().positive(),
  skillId: Id,
  /** 'Cognitive defusion' */
  name: z.string(),
  /** The client-facing name of the practice: 'Leaves on a stream'. */
  title: z.string(),
  /** The client-facing name when the note already states another task for this skill: names no exercise. */
  ownTaskTitle: z.string(),
  modality: z.string(),
  work: WorkKind,
  /** Why the protocol's own dose is above 15 minutes; left out where it is not. */
  longDose: z.string().optional(),
  /** BCP 47 primary tag of the client's text. */
  language: z.string(),
  /** Other names of the skill. */
  aliases: z.array(z.string()),
  /** Situations, feelings and likes for which a clinician would reach for it. */
  cues: z.array(z.string()),
  /** At most two sentences that the client can say back; true for any task of this skill. */
  rationale: z.string(),
  sizes: z.object({ small: Practice, standard: Practice, big: Practice }),
  howOften: z.string(),
  /** A routine to hang it on, and a place. `others` are further choices to offer. */
  cue: z.object({ when: z.string(), where: z.string(), others: z.array(z.string()) }),
  /** What counts; trying counts. True for any task of this skill. */
  doneMeans: z.string(),
  track: z.object({
    how: z.string(),
    /** The same without pen or paper. */
    noPaper: z.string(),
    sheet: TrackSheet,
  }),
  /** How much writing it asks for. */
  writing: z.enum(['none', 'a-little', 'much']),
  obstacles: z.array(Obstacle).min(2),
  notWhen: z.array(NotWhen),
  evidence: z.object({ level: EvidenceLevel, sources: z.array(EvidenceSource).min(1) }),
  variants: z.object({ child: Variant.optional(), teen: Variant.optional(), couple: Variant.optional() }),
})
export type Template = z.infer<typeof Template>

const Quoted = z.union([z.string(), z.object({ quote: z.string(), said: z.enum(['client', 'clinician']) })])

/** A template's own test, kept at the bottom of its file: a made-up note, what is found in it, what must come out. */
export const TemplateExample = z.object({
  note: z.string(),
  facts: z.partialRecord(
    z.enum(['homework', 'goal', 'takeaway', 'anchor', 'obstacle', 'timeFrequency', 'nextSession', 'caution']),
    Quoted,
  ),
  /** Slot name to the whole value that is expected. */
  slots: z.record(z.string(), z.string()),
  /** Ids of the notWhen lines that must be raised; no others may be. */
  notWhen: z.array(z.string()),
})
export type TemplateExample = z.infer<typeof TemplateExample>

/** One worksheet that could be chosen, with the reason in a short sentence. */
export const TemplateChoice = z.object({
  /** `cognitive-defusion@1` */
  templateId: z.string(),
  skillId: z.string(),
  /** 'Cognitive defusion' */
  skillName: z.string(),
  /** 'Leaves on a stream' */
  title: z.string(),
  reason: z.string(),
})
export type TemplateChoice = z.infer<typeof TemplateChoice>

/** `cognitive-defusion@1`: what a draft and a choice name. */
export const versionedId = (template: Pick<Template, 'id' | 'version'>): string => `${template.id}@${template.version}`
