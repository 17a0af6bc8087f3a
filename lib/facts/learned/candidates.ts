// One row of figures for each skill that the note could be about, from the rules and from the learned reading alike, and
// their weighing against "none of them": a conditional logit, whose few weights are fitted by `npm run train`.
import type { SkillStatus } from '../../schema/facts.ts'
import type { Mention } from '../mentions.ts'
import type { Line, ReadNote } from '../read-note.ts'
import { standingOf } from '../status.ts'
import { weighSkills } from '../weigh.ts'
import { scoreCounts, softmax } from './models.ts'
import { mostLines, sharpness, viewOf, type Models, type View } from './view.ts'

/** What each figure is; all lie between 0 and about 1. */
export const figures = [
  'named, by the rules done today',
  'named, by the learned status done today',
  'named',
  'described in one sentence of today',
  'described in several sentences of today',
  'what today’s sentences sound like together',
  'what the plan sounds like',
  'the rules’ own weight',
  'named where it is not of today',
  'described where it is not of today',
  'described where the rules say today',
  'described where the rules say another time',
  'named, by both done today',
  'named by an everyday word beside teaching',
  'named in full force by the rules',
  'only described, where another is named in full force',
  'only described, in the sentence that names another',
] as const

/** Least share of a skill that is preselected. Chosen on authors left out: see docs/how-it-decides.md. */
export const certain = 0.6

export type Candidate = { skill: number; row: number[]; line: Line; status: SkillStatus }
export type Field = { candidates: Candidate[]; doubt: number }

const elsewhen = new Set<SkillStatus>(['reviewed', 'planned', 'declined', 'past', 'other-person'])
const fullForce = 3
/** From here on a name was most surely taught today. */
const strong = 2.3
/** What such a name is believed at least, where the sentence also tells of another time. */
const surely = 0.8
/** A share under this is chance. */
const faint = 0.05
const faintTogether = 0.02

const now = ({ status }: { status: SkillStatus }): boolean => status === 'taught' || status === 'practised'

type Rows = (skill: number) => Candidate

/** Where the rules are sure that a name is not of today, what sounds like it is most likely that same mention. */
const vetoed = 0.3

function addMentions(mentions: Mention[], view: View, ids: ReadonlyMap<string, number>, rowOf: Rows): void {
  const forces = new Map<Candidate, number>()
  for (const mention of mentions) {
    const skill = ids.get(mention.skillId)
    if (skill === undefined) continue
    const candidate = rowOf(skill)
    if (mention.how === 'name') forces.set(candidate, Math.max(forces.get(candidate) ?? 0, mention.force))
    const today = view.today[mention.line.index]?.named ?? 0
    const force = Math.min(fullForce, mention.force) / fullForce
    const raise = (at: number, value: number): void => {
      if (value > candidate.row[at]!) candidate.row[at] = value
    }
    if (mention.how === 'name') {
      raise(0, force)
      // A name says its skill as surely as the best description could.
      const sure = mention.force >= strong ? surely : 0
      raise(3, mention.force === 0 ? 0 : Math.max(sure, (force + today) / 2))
      raise(10, force * today)
      raise(14, mention.force >= strong ? 1 : 0)
      raise(1, today)
      raise(2, 1)
      raise(8, 1 - today)
      raise(12, today * force)
    } else if (mention.how === 'weak') raise(13, today * force)
  }
  for (const [{ row }, force] of forces) if (force === 0) for (const at of [3, 4, 5, 10]) row[at]! *= vetoed
}

function addStretches(note: ReadNote, view: View, skills: number, rowOf: Rows): void {
  const standings = new Map(
    note.lines.slice(0, mostLines).map((line) => [line, standingOf(note, line, line.from, line.to, true)]),
  )
  const best = new Map<number, number>()
  for (const { line, lines, today, shares } of view.stretches) {
    const told = standings.get(line)!
    for (let skill = 0; skill < skills; skill++) {
      const share = shares[skill]!
      if (share <= faint) continue
      const candidate = rowOf(skill)
      const raise = (at: number, value: number): void => {
        if (value > candidate.row[at]!) candidate.row[at] = value
      }
      raise(lines === 1 ? 3 : 4, today * share)
      raise(9, (1 - today) * share)
      if (now(told)) raise(10, (share * today * Math.min(fullForce, told.force)) / fullForce)
      if (elsewhen.has(told.status)) raise(11, share)
      if (today * share > (best.get(skill) ?? 0)) {
        best.set(skill, today * share)
        candidate.line = line
        candidate.status = today >= 0.5 ? 'practised' : told.status
      }
    }
  }
}

/** The note's candidates with their figures. `doubt`: how seldom a note of its kind teaches anything, 0 to 9. */
export function fieldOf(
  note: ReadNote,
  mentions: Mention[],
  doubt: number,
  models: Pick<Models, 'skills' | 'status'>,
  skillIds: readonly string[],
): Field {
  const first = note.lines[0]
  if (!first) return { candidates: [], doubt }
  const ids = new Map(skillIds.map((id, at) => [id, at]))
  const view = viewOf(note, models)
  const rows = new Map<number, Candidate>()
  const rowOf: Rows = (skill) => {
    let candidate = rows.get(skill)
    if (!candidate) {
      candidate = { skill, row: Array<number>(figures.length).fill(0), line: first, status: 'practised' }
      rows.set(skill, candidate)
    }
    return candidate
  }
  addStretches(note, view, skillIds.length, rowOf)
  const shares = view.today.map(({ told }) => (told < 0.3 ? 0 : told))
  const together = softmax(scoreCounts(models.skills, view.features, shares), sharpness)
  for (let skill = 0; skill < skillIds.length; skill++)
    if (together[skill]! > faintTogether) rowOf(skill).row[5] = Math.log(together[skill]! / faintTogether) / 4
  addMentions(mentions, view, ids, rowOf)
  const plans = note.lines
    .slice(0, mostLines)
    .map(({ part }, i) => (part === 'homework' || (part === 'plan' && view.today[i]!.told < 0.5) ? 1 : 0))
  const planned = softmax(scoreCounts(models.skills, view.features, plans), sharpness)
  for (const { skillId, weight, best } of weighSkills(mentions)) {
    const skill = ids.get(skillId)
    if (skill === undefined) continue
    const candidate = rowOf(skill)
    candidate.row[7] = Math.min(fullForce, weight) / fullForce
    // Where the rules see the skill, theirs is the better place to show.
    if (best.force >= 1.2 || candidate.row[3]! < 0.2) {
      candidate.line = best.line
      candidate.status = best.status
    }
  }
  const owners = mentions.filter(({ how, force }) => how === 'name' && force >= strong)
  for (const [skill, candidate] of rows) {
    candidate.row[6] = planned[skill]!
    if (candidate.row[2] === 0 && owners.length > 0) {
      candidate.row[15] = 1
      candidate.row[16] = owners.some(({ line }) => Math.abs(line.index - candidate.line.index) <= 1) ? 1 : 0
    }
  }
  return { candidates: [...rows.values()], doubt }
}

/** The share of each candidate, in order, and last of none; `rank` has the figures' weights, then none's two. */
export function sharesOf({ candidates, doubt }: Field, rank: readonly number[]): Float64Array {
  const none = figures.length
  const scores = new Float64Array(candidates.length + 1)
  candidates.forEach(({ row }, i) => {
    scores[i] = row.reduce((sum, value, k) => sum + value * rank[k]!, 0)
  })
  scores[candidates.length] = rank[none]! + (rank[none + 1]! * doubt) / 4
  return softmax(scores, 1)
}
