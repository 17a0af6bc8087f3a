// From mentions to the one skill of the session, or to none. A wrong preselection costs the clinician's trust, an empty
// one a click: so the best must hold most of the odds against every other skill and against none, else null.
import type { Candidate } from '../schema/facts.ts'
import { certain, fieldOf, sharesOf } from './learned/candidates.ts'
import { models, skillIds } from './learned/weights.ts'
import { skills } from './lexicon/lexicon.ts'
import type { Mention } from './mentions.ts'
import { lineSpan, type ReadNote } from './read-note.ts'

export type Ranked = { candidates: Candidate[]; skillId: string | null }

/** `doubt` raises the bar: for notes of a kind in which a skill is seldom taught (intake, no-show, crisis). */
export function rank(note: ReadNote, mentions: Mention[], doubt: number): Ranked {
  const field = fieldOf(note, mentions, doubt, models, skillIds)
  const shares = sharesOf(field, models.rank)
  const order = field.candidates.map((candidate, i) => ({ ...candidate, share: shares[i]! }))
  order.sort((a, b) => b.share - a.share)
  const candidates = order
    .slice(0, 3)
    .filter(({ share }) => share >= worthShowing)
    .map(({ skill, line, status }) => ({ skillId: skillIds[skill]!, status, span: lineSpan(note, line) }))
  const first = order[0]
  const skillId = first ? skillIds[first.skill]! : null
  const sure = first !== undefined && first.share >= certain && never > doubt
  return { candidates, skillId: sure && skillId && skills.get(skillId)?.assignable !== false ? skillId : null }
}

/** A share below this is no choice to offer. */
const worthShowing = 0.004
/** The doubt from which nothing is preselected: nobody taught anything to a client who was not there. */
const never = 4
