// What the rules alone make of the names: one weight for each skill, from how it is told, and where. The ranking takes it
// as one voice among several (learned/candidates.ts).
import type { SkillStatus } from '../schema/facts.ts'
import type { Mention } from './mentions.ts'

export type Score = { skillId: string; weight: number; best: Mention }

const today = new Set<SkillStatus>(['taught', 'practised'])

function weigh({ how, force }: Mention): number {
  if (how === 'name') return force
  return force >= 2 ? force * 0.75 : force * 0.3
}

/** Skills by weight, best first. */
export function weighSkills(mentions: Mention[]): Score[] {
  const bySkill = new Map<string, { mention: Mention; weight: number }[]>()
  for (const mention of mentions) {
    const list = bySkill.get(mention.skillId) ?? []
    bySkill.set(mention.skillId, list)
    list.push({ mention, weight: weigh(mention) })
  }
  const scores: Score[] = []
  for (const [skillId, list] of bySkill) {
    list.sort((a, b) => b.weight - a.weight)
    const best = list[0]!
    // More sentences about the same skill support it, at most a little.
    const rest = list.slice(1, 6).reduce((sum, { weight }) => sum + weight, 0)
    const assigned = list.some(({ mention }) => mention.assigned) && today.has(best.mention.status) ? 0.4 : 0
    scores.push({ skillId, weight: best.weight + Math.min(0.9, rest * 0.25) + assigned, best: best.mention })
  }
  return scores.sort((a, b) => b.weight - a.weight)
}
