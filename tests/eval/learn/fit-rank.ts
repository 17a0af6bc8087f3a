// Fits the few weights of the ranking: a conditional logit over each note's candidates and "none", by plain gradient
// steps with L2. A note whose skill is not among its candidates teaches nothing about their weights and is left out.
import { figures, sharesOf, type Field } from '../../../lib/facts/learned/candidates.ts'

/** `answer`: the skills that are right, [] for none. */
export type Case = { field: Field; answer: number[]; share: number }

const steps = 400
const rate = 0.3
const decay = 0.002

export function fitRank(cases: readonly Case[]): number[] {
  const none = figures.length
  const weights = Array<number>(none + 2).fill(0)
  const squares = weights.map(() => 1e-6)
  const usable = cases.filter(
    ({ field, answer }) => answer.length === 0 || field.candidates.some(({ skill }) => answer.includes(skill)),
  )
  const total = usable.reduce((sum, { share }) => sum + share, 0)
  for (let step = 0; step < steps; step++) {
    const slopes = weights.map(() => 0)
    for (const { field, answer, share } of usable) {
      const shares = sharesOf(field, weights)
      const { candidates, doubt } = field
      const right = (i: number): boolean =>
        i === candidates.length ? answer.length === 0 : answer.includes(candidates[i]!.skill)
      const rightShare = shares.reduce((sum, value, i) => sum + (right(i) ? value : 0), 0) || 1
      shares.forEach((value, i) => {
        const pull = ((value - (right(i) ? value / rightShare : 0)) * share) / total
        if (i === candidates.length) {
          slopes[none]! += pull
          slopes[none + 1]! += (pull * doubt) / 4
        } else candidates[i]!.row.forEach((figure, k) => (slopes[k]! += pull * figure))
      })
    }
    slopes.forEach((slope, k) => {
      const whole = slope + decay * weights[k]!
      squares[k]! += whole * whole
      weights[k]! -= (rate * whole) / Math.sqrt(squares[k]!)
    })
  }
  return weights
}
