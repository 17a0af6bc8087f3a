// How sure a share of few notes is. Wilson's interval stays within 0 and 1 and keeps its meaning for 0/n and n/n, where
// the textbook interval shrinks to nothing (E. B. Wilson, 1927).

export type Interval = { low: number; high: number }

/** The standard normal deviate of a two-sided 95 % interval. */
const z = 1.959963984540054

/** The 95 % score interval of k successes in n trials; everything is possible when nothing was tried. */
export function wilson(k: number, n: number): Interval {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n) throw new RangeError(`Not a share: ${k} of ${n}`)
  if (n === 0) return { low: 0, high: 1 }
  const share = k / n
  const middle = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  // At the ends the formula gives exactly 0 or 1; floating point does not.
  return { low: k === 0 ? 0 : (middle - reach) / scale, high: k === n ? 1 : (middle + reach) / scale }
}
