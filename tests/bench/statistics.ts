// Medians and a ratio with its interval. The runs of a pair were made in one browser, so pairs are drawn together: what
// slowed the machine for both does not count as a difference.
import { seeded } from '../tools/random.ts'

/** The value below which the share `q` of the sorted values lies, between neighbours by straight line. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export type Pair = { ours: number; peer: number }

/** Ratio of the medians, with the 95 % interval of 4000 drawings of whole pairs. */
export function ratioOf(pairs: readonly Pair[], random = seeded(1)): { ratio: number; low: number; high: number } {
  const of = (some: readonly Pair[]): number =>
    median(some.map(({ ours }) => ours)) / median(some.map(({ peer }) => peer))
  const drawn = Array.from({ length: 4000 }, () => of(pairs.map(() => pairs[random.below(pairs.length)] as Pair)))
  return { ratio: of(pairs), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) }
}
