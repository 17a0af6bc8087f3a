// How much a sentence sounds like a skill whose name it does not say: the words that it shares with the skill's own
// texts (cues, names, practice), each weighed by how few skills use it. Measured on notes by hand: sentences that
// describe a skill score about 8 to 14 for it, sentences that describe none stay under 6 in nineteen of twenty.
import { stems, type Word } from '../words.ts'
import cues from './cues.json' with { type: 'json' }
import { skills } from './lexicon.ts'

type Use = { skill: number; weight: number }

const common = new Set(
  stems(
    'the a an and or of to in on for with at by from is are was were be it its her his he she they him them this that as not no one two do did then than so if up out off into over you your i my me what when how who which all each any some more most will can could would client pt ct session today week day de la el que y en un una los las con por para su se del al',
  ),
)

// Words of daily life that a skill's texts use as a setting ("in the store"): they say little about the skill.
const settings = new Set(
  stems(
    'store car phone drive bus house home work boss friend mother father mom dad husband wife son daughter sister brother partner kid child dog school street morning evening people person room door table kitchen coworker family food eat water meeting cover text call email dinner lunch breakfast party money job class talk say said tell told ask use made make do start time minutes good hard small new first next last',
  ),
)
const faintWeight = 0.4

const ids: string[] = []
const uses = new Map<string, Use[]>()
const sizes: number[] = []

function compile(): void {
  const table = cues as Record<string, string[]>
  for (const [id, skill] of skills) {
    const words = new Map<string, number>()
    const put = (text: string, weight: number): void => {
      for (const stem of stems(text)) {
        if (stem.length > 1 && !common.has(stem)) words.set(stem, Math.max(words.get(stem) ?? 0, weight))
      }
    }
    for (const cue of table[id] ?? []) put(cue.replace(/[|+]/g, ' '), 1)
    for (const name of [skill.name, ...skill.aliases]) put(name, 1)
    put(skill.text, 0.8)
    for (const [stem, weight] of words) {
      const known = uses.get(stem)
      if (known) known.push({ skill: ids.length, weight })
      else uses.set(stem, [{ skill: ids.length, weight }])
    }
    // Skills with long texts share more words by chance alone.
    sizes.push(words.size ** 0.25)
    ids.push(id)
  }
  for (const [stem, list] of uses) {
    const rare = Math.log2(skills.size / list.length) * (settings.has(stem) ? faintWeight : 1)
    for (const use of list) use.weight *= rare
  }
}
compile()

/** `from`, `to`: the first and last word that speak for the skill. */
export type Likeness = { skillId: string; score: number; from: number; to: number }

/** Skills by likeness to `words[from, to)`, best first, at most five. `taken` words belong to a name and are left out. */
export function findLikeness(words: Word[], from: number, to: number, taken: ReadonlySet<number>): Likeness[] {
  const totals = new Map<number, { score: number; from: number; to: number }>()
  const seen = new Set<string>()
  for (let i = from; i < to; i++) {
    const { stem } = words[i]!
    if (taken.has(i) || seen.has(stem)) continue
    seen.add(stem)
    for (const { skill, weight } of uses.get(stem) ?? []) {
      const total = totals.get(skill)
      if (total) {
        total.score += weight
        total.to = i + 1
      } else totals.set(skill, { score: weight, from: i, to: i + 1 })
    }
  }
  return [...totals]
    .map(([skill, total]) => ({ skillId: ids[skill]!, ...total, score: total.score / sizes[skill]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
}
