import './jitless.ts'
import * as z from 'zod'
import { Span } from './span.ts'

export const SkillStatus = z.enum([
  'taught',
  'practised',
  'reviewed',
  'continued',
  'planned',
  'declined',
  'past',
  'other-person',
  'psychoeducation',
])
export type SkillStatus = z.infer<typeof SkillStatus>

export const SkillMention = z.object({ skillId: z.string(), status: SkillStatus, span: Span })
export type SkillMention = z.infer<typeof SkillMention>

/** A fact and its place in the note. `said`: the client's own speech, or the clinician's prose. */
export const Fact = z.object({ span: Span, said: z.enum(['client', 'clinician']) })
export type Fact = z.infer<typeof Fact>

export const Outcome = z.enum(['none', 'done', 'partial', 'not_done'])
export const RiskLevel = z.enum(['none', 'monitor', 'crisis'])
export const RiskKind = z.enum(['stop', 'caution', 'denied', 'past', 'other-person'])

export const RiskFlag = z.object({ kind: RiskKind, span: Span })
export type RiskFlag = z.infer<typeof RiskFlag>

export const Candidate = z.object({ skillId: z.string(), status: SkillStatus, span: Span })
export type Candidate = z.infer<typeof Candidate>

/** What the note says, each with its verbatim span. No source, no fact: null and [] are answers. */
export const SessionFacts = z.object({
  isSessionNote: z.boolean(),
  /** BCP 47 primary tag: 'en', 'es', ...; 'und' when it cannot be told. */
  language: z.string(),
  population: z.enum(['adult', 'teen', 'child', 'couple', 'group']),
  mentions: z.array(SkillMention),
  /** At most three, best first. */
  candidates: z.array(Candidate).max(3),
  /** The skill taught or practised today, only when sure; null abstains. */
  skillId: z.string().nullable(),
  /** Homework that this note already assigns, verbatim. */
  homework: Fact.nullable(),
  goal: Fact.nullable(),
  takeaway: Fact.nullable(),
  anchor: Fact.nullable(),
  obstacle: Fact.nullable(),
  timeFrequency: Fact.nullable(),
  nextSession: Fact.nullable(),
  lastHomework: z.object({ outcome: Outcome, span: Span.nullable(), barrier: Fact.nullable() }),
  strengths: z.array(Fact),
  risk: z.object({ level: RiskLevel, flags: z.array(RiskFlag) }),
})
export type SessionFacts = z.infer<typeof SessionFacts>
