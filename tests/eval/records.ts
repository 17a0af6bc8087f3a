// A labelled note as its author wrote it down, and a prediction as the pipeline prints it. Labels are read strictly: a
// misspelt label would be scored as a miss of the product.
import * as z from 'zod'
import { Outcome, RiskLevel } from '../../lib/schema/facts.ts'

/** `text === note.slice(start, end)`, in UTF-16 units. */
export const LabelledSpan = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
export type LabelledSpan = z.infer<typeof LabelledSpan>

const OtherSkill = z.looseObject({ skillId: z.string(), status: z.string() })

const Gold = z.looseObject({
  taughtSkillId: z.string().nullable(),
  taughtNamed: z.boolean().nullable(),
  taughtAcceptable: z.array(z.string()),
  otherSkills: z.array(OtherSkill),
  treatmentGoal: LabelledSpan.nullable(),
  anchor: z.array(LabelledSpan),
  obstacle: LabelledSpan.nullable(),
  timeFrequency: z.array(LabelledSpan),
  nextSession: LabelledSpan.nullable(),
  homeworkInNote: z.boolean(),
  homeworkSpan: z.union([LabelledSpan, z.array(LabelledSpan)]).nullable(),
  lastHomework: z.looseObject({ outcome: Outcome, barrier: LabelledSpan.nullable() }),
  risk: RiskLevel,
})
export type Gold = z.infer<typeof Gold>

export const NoteRecord = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(['session_note', 'non_note_page']),
  format: z.string(),
  tags: z.array(z.string()),
  language: z.string(),
  population: z.enum(['adult', 'teen', 'child', 'couple', 'group', 'parent', 'na']),
  text: z.string(),
  gold: Gold,
})
export type NoteRecord = z.infer<typeof NoteRecord>

const Place = z.looseObject({ text: z.string() }).nullish()

/** One line of the pipeline. A field that is absent counts as nothing found. */
export const Prediction = z.looseObject({
  id: z.unknown().optional(),
  error: z.string().optional(),
  skillId: z.string().nullish(),
  candidates: z.array(z.string()).optional(),
  isSessionNote: z.boolean().optional(),
  language: z.string().optional(),
  population: z.string().optional(),
  risk: z.string().optional(),
  homeworkInNote: z.boolean().optional(),
  lastHomework: z.string().optional(),
  homework: Place,
  goal: Place,
  anchor: Place,
  obstacle: Place,
  timeFrequency: Place,
  nextSession: Place,
  lastHomeworkBarrier: Place,
})
export type Prediction = z.infer<typeof Prediction>

/** Throws with the line's number, never with its text. */
export function parseRecords(lines: string): NoteRecord[] {
  return lines
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ line, number: at + 1 }]))
    .map(({ line, number }) => {
      const read = NoteRecord.safeParse(parsed(line))
      if (read.success) return read.data
      const wrong = read.error.issues.map(({ path }) => path.join('.') || 'the line').join(', ')
      throw new Error(`Line ${number} is not a labelled note: ${wrong}`)
    })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
