// What a section says of a mention that has no verb: a bare "activity scheduling" under Intervention was done, under
// Homework assigned, in a pasted treatment plan neither. Also the tick boxes, of which the empty ones say "not today".
import type { SkillStatus } from '../schema/facts.ts'
import type { Line, ReadNote } from './read-note.ts'
import { opensWithDone } from './clause.ts'
import { findTriggers } from './triggers.ts'

export type Standing = { status: SkillStatus; force: number; assigned: boolean; inSession: boolean }

export const standing = (status: SkillStatus, force: number, extra: Partial<Standing> = {}): Standing => ({
  status,
  force,
  assigned: false,
  inSession: false,
  ...extra,
})

// "4 of 7 days", "3x", "5/7".
export const countsDays =
  /\b\d{1,2} ?(?:of|\/|out of) ?\d{1,2}\b(?! ?pm| ?am)|\b(?:\d{1,2}|two|three|four|five|six) ?(?:days|nights|times)\b(?!.{0,12}session)/i

/** Blocks of a note that speak of another time, or of nothing in particular, whatever verbs stand in them. */
export function byBlock(note: ReadNote, line: Line, first: number): Standing | null {
  switch (line.part) {
    case 'last-session':
      return standing('past', 0.1)
    case 'treatment-plan':
    case 'next':
      return standing('planned', 0)
    case 'background':
      return standing('past', 0)
    case 'mental-status':
    case 'risk':
    case 'boilerplate':
    case 'header':
    case 'goal':
      return standing('psychoeducation', 0)
    case 'agenda':
      return standing('planned', 0.5)
    case 'homework':
      return standing('continued', 1.1, { assigned: true })
    default: {
      const box = boxBefore(note, line, first)
      if (box === null) return null
      if (!box) return standing('declined', 0)
      return line.part === 'checklist' ? standing('psychoeducation', 0.5) : null
    }
  }
}

/** The tick box right before a mention: true ticked, false empty, null none. */
function boxBefore(note: ReadNote, line: Line, first: number): boolean | null {
  const at = note.words[first]!.start
  const before = note.text.slice(Math.max(line.start - 5, 0, at - 60), at)
  const bracket = Math.max(
    before.lastIndexOf(']'),
    before.lastIndexOf('☐'),
    before.lastIndexOf('☒'),
    before.lastIndexOf('☑'),
  )
  if (bracket < 0 || before.slice(bracket).includes('\n')) return null
  if (before[bracket] !== ']') return before[bracket] !== '☐'
  const inside = /\[([ xX✓✔_]{0,2})$/.exec(before.slice(0, bracket))
  return inside ? /[xX✓✔]/.test(inside[1]!) : null
}

export function bySection(note: ReadNote, line: Line, first: number, described: boolean, today: boolean): Standing {
  const label = labelBefore(note, line, first)
  if (label === 'homework') return standing('continued', 1, { assigned: true })
  if (label === 'skill') return standing('taught', 2, { inSession: true })
  // "Diary card (5/7)", "mood log 4 of 7 days": kept at home, wherever it stands.
  if (
    !described &&
    !today &&
    countsDays.test(note.text.slice(note.words[first]!.start, Math.min(line.end, note.words[first]!.start + 80)))
  )
    return standing('reviewed', 0.3)
  const looksBack = line.part === 'subjective' || line.part === 'problem' || line.part === 'homework-review'
  if (described && !looksBack && opensWithDone(note.words, line)) return standing('practised', 1.9, { inSession: true })
  switch (line.part) {
    case 'intervention':
      return standing('practised', described ? 1.9 : 1.8, { inSession: true })
    case 'plan':
      return described ? standing('practised', today ? 1.6 : 0.8) : standing('continued', today ? 1.4 : 0.6)
    case 'response':
      return standing('practised', 0.7)
    case 'data':
    case 'narrative':
    case 'addendum':
      if (today) return standing('practised', 1.6, { inSession: true })
      return described ? standing('practised', 0.8) : standing('reviewed', 0.5)
    case 'subjective':
    case 'problem':
    case 'homework-review':
      return today ? standing('practised', 1.2, { inSession: true }) : standing('reviewed', 0.3)
    default:
      return standing('psychoeducation', 0.3)
  }
}

/** "Skill: ...", "HW - ..." at the line's start. */
function labelBefore(note: ReadNote, line: Line, first: number): 'skill' | 'homework' | null {
  for (const t of findTriggers(note.words, line.from, Math.min(first, line.from + 4))) {
    if (t.act !== 'label') continue
    const word = note.words[t.to - 1]!
    if (/^(?:[:=]| [-–])/.test(note.text.slice(word.end, word.end + 3)))
      return /^(?:homework|assignment)$/.test(word.low) ? 'homework' : 'skill'
  }
  return null
}
