// From mentions to the one skill of the session, or to none. A wrong preselection costs the clinician's trust, an empty
// one a click: so the best must be clearly taught today and clearly ahead of the next, else null with candidates.
import type { Candidate, SessionFacts, SkillStatus } from '../schema/facts.ts'
import { skills } from './lexicon/lexicon.ts'
import type { Mention } from './mentions.ts'
import { lineSpan, type ReadNote } from './read-note.ts'

/** Least weight of a preselected skill, and its least lead over the next one. */
const certain = 1.15
const lead = 0.35

export type Ranked = { candidates: Candidate[]; skillId: string | null }

type Score = { skillId: string; weight: number; best: Mention; named: boolean }

const today = new Set<SkillStatus>(['taught', 'practised'])

/** Work for couples or for children, only described, in the note of one adult: most likely something else. */
function fitTo(mention: Mention, population: SessionFacts['population']): Mention {
  if (mention.how !== 'described') return mention
  // Graded exposure with a child is brave practice.
  if (population === 'child' && mention.skillId === 'in-vivo-exposure') return { ...mention, skillId: 'brave-practice' }
  const modality = skills.get(mention.skillId)?.modality ?? ''
  const off =
    (modality.startsWith('Couples') && population !== 'couple') ||
    ((modality === 'Child' || modality === 'Parenting') && (population === 'adult' || population === 'couple'))
  return off ? { ...mention, strength: mention.strength * misfit } : mention
}

const misfit = 0.75

function weigh(mention: Mention): number {
  if (mention.how === 'name') return mention.force
  if (mention.how === 'weak') return mention.force >= 2 ? mention.force * 0.75 : mention.force * 0.3
  return mention.force * mention.strength
}

/** Names of taught skills own their sentence: what else is described there, or right after, is most likely they. */
function shadowed(mention: Mention, named: Mention[]): number {
  if (mention.how !== 'described') return 1
  let factor = 1
  for (const other of named) {
    if (other.skillId === mention.skillId || other.force < 1) continue
    const apart = mention.line.index - other.line.index
    if (apart === 0) factor = Math.min(factor, 0.3)
    else if (apart === 1 || apart === 2) factor = Math.min(factor, 0.6)
  }
  return factor
}

/** A description made of the very words of the name adds nothing to it. */
const overlaps = (a: Mention, b: Mention): boolean =>
  a.line === b.line && a.span.start < b.span.end && b.span.start < a.span.end

function scoreAll(mentions: Mention[]): Score[] {
  const named = mentions.filter((m) => m.how === 'name')
  const bySkill = new Map<string, { mention: Mention; weight: number }[]>()
  for (const mention of mentions) {
    if (mention.how === 'described' && named.some((n) => n.skillId === mention.skillId && overlaps(n, mention)))
      continue
    const weight = weigh(mention) * shadowed(mention, named)
    const list = bySkill.get(mention.skillId)
    if (list) list.push({ mention, weight })
    else bySkill.set(mention.skillId, [{ mention, weight }])
  }
  const scores: Score[] = []
  for (const [skillId, list] of bySkill) {
    list.sort((a, b) => b.weight - a.weight)
    const best = list[0]!
    // More sentences about the same skill support it, at most a little; several cues in one sentence too.
    const rest = list.slice(1, 6).reduce((sum, { weight }) => sum + weight, 0)
    const assigned = list.some(({ mention }) => mention.assigned) && today.has(best.mention.status) ? 0.4 : 0
    scores.push({
      skillId,
      weight: best.weight + Math.min(0.9, rest * 0.25) + assigned,
      best: best.mention,
      named: list.some(({ mention }) => mention.how === 'name'),
    })
  }
  // Where a skill is taught by name, one that is only described is most likely a part of it, or the talk around it.
  if (named.some((m) => m.status === 'taught' && m.force >= 2.5)) {
    for (const score of scores) if (!score.named) score.weight = Math.min(score.weight, 2)
  }
  return scores.sort((a, b) => b.weight - a.weight)
}

const lessons = new Set(['Psychoeducation'])
const lessonSkills = new Set([
  'cognitive-model',
  'three-systems',
  'sleep-hygiene',
  'cognitive-distortions',
  'panic-cycle',
  'window-of-tolerance',
])

/** `doubt` raises the bar: for notes of a kind in which a skill is seldom taught (intake, no-show, crisis). */
export function rank(
  note: ReadNote,
  mentions: Mention[],
  doubt: number,
  population: SessionFacts['population'],
): Ranked {
  const scores = scoreAll(mentions.map((m) => fitTo(m, population))).filter((s) => s.weight >= 0.15)
  const candidates = scores
    .slice(0, 3)
    .map(({ skillId, best }) => ({ skillId, status: best.status, span: lineSpan(note, best.line) }))
  const first = scores[0]
  if (!first || skills.get(first.skillId)?.assignable === false) return { candidates, skillId: null }
  const second = scores[1]
  const isLesson = lessons.has(skills.get(first.skillId)?.modality ?? '') || lessonSkills.has(first.skillId)
  const fits =
    today.has(first.best.status) || (first.best.status === 'psychoeducation' && (isLesson || first.weight >= 1.2))
  const sure =
    first.weight >= certain + doubt &&
    (!second || first.weight - second.weight >= lead * (first.named && !second.named ? 0.6 : 1))
  return { candidates, skillId: fits && sure ? first.skillId : null }
}
