// The learned reading of a note: for each sentence what became of a skill there, and which skill it sounds like, alone
// and with the next ones. The ranking weighs these together with what the rules found.
import { byBlock } from '../status-sections.ts'
import type { Line, ReadNote } from '../read-note.ts'
import type { Part } from '../sections.ts'
import { describe, tell, type Features } from './features.ts'
import { scoreCounts, scoreLinear, softmax, type CountModel, type LinearModel } from './models.ts'

export const statuses = [
  'taught',
  'reviewed',
  'continued',
  'planned',
  'declined',
  'past',
  'other-person',
  'psychoeducation',
  'none',
] as const

export type Models = { skills: CountModel; status: LinearModel; rank: readonly number[] }

/** Shares of skills in a stretch of lines; `today` 0 to 1: how surely the stretch tells of something done today. */
export type Stretch = { line: Line; lines: number; today: number; shares: Float64Array }
export type View = {
  /** By line index; lines past `most` have none. */
  today: Today[]
  features: Features[]
  stretches: Stretch[]
}

/** A note longer than this is several notes. */
export const mostLines = 160
/** How many sentences in a row are read as one. */
const widest = 3
/** Sharpness with which scores become shares; fitted on authors left out. */
export const sharpness = 2.2

/** What a section adds to the log odds of "done today". */
const leaning: Partial<Record<Part, number>> = {
  intervention: 1.2,
  response: 0.3,
  plan: -0.3,
  subjective: -1.5,
  problem: -1.5,
  'homework-review': -3,
  objective: 0.3,
  assessment: -0.3,
  addendum: -1,
}

export type Today = {
  /** Done today, as far as the sentence and the one before it say; for descriptions. */
  told: number
  /** Done today, if the sentence is about a skill at all; for names. */
  named: number
}

/** How much of what a sentence says of its time holds for the next, where that says nothing of it. */
const carried = 0.85
/** What is held of a section's first sentence that says nothing of it. */
const unknown = 0.35

const lean = (share: number, part: Part): number => {
  const odds = Math.log((share + 1e-3) / (1 - share + 1e-3)) + (leaning[part] ?? 0)
  return 1 / (1 + Math.exp(-odds))
}

/** `before`: the sentence before in the same section. */
export function todayOf(note: ReadNote, line: Line, model: LinearModel, before: Today | null): Today {
  if (byBlock(note, line, line.from) !== null) return { told: 0.02, named: 0.02 }
  const text = note.text.slice(line.start, Math.min(line.end, line.start + 600))
  const shares = scoreLinear(model, tell(note.words, line.from, line.to, /["“«]/.test(text)))
  const [taught, none] = [shares[0]!, shares[statuses.length - 1]!]
  const known = taught / (1 - none + 1e-6)
  const guess = before ? before.told * carried : unknown
  // Where the sentence says nothing of skills, the one before it speaks for it.
  return {
    told: lean(taught + none * (0.5 * known + 0.5 * guess), line.part),
    named: lean(known, line.part),
  }
}

export function viewOf(note: ReadNote, models: Pick<Models, 'skills' | 'status'>): View {
  const lines = note.lines.slice(0, mostLines)
  const today: Today[] = []
  lines.forEach((line, i) => {
    const before = i > 0 && lines[i - 1]!.section === line.section ? today[i - 1]! : null
    today.push(todayOf(note, line, models.status, before))
  })
  const features = lines.map((line) => describe(note.words, line.from, line.to))
  const stretches: Stretch[] = []
  lines.forEach((line, i) => {
    let sum = 0
    for (let many = 1; many <= widest; many++) {
      const last = lines[i + many - 1]
      if (!last || last.section !== line.section) break
      sum += today[i + many - 1]!.told
      if (last.to - line.from > 90 || (many > 1 && today[i + many - 1]!.told < 0.2)) break
      const shares = softmax(scoreCounts(models.skills, features.slice(i, i + many)), sharpness)
      stretches.push({ line, lines: many, today: sum / many, shares })
    }
  })
  return { today, features, stretches }
}
