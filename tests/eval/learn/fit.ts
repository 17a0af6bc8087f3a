// Fits the models to labelled texts. Everything is in a fixed order and drawn from a fixed seed, so that the same data
// give the same weights on every machine.
import type { Counts, LinearModel } from '../../../lib/facts/learned/models.ts'
import type { Features } from '../../../lib/facts/learned/features.ts'

/** A text's features, its class, and how much it counts. */
export type Example = { features: Features; label: number; share: number }

/** Counts by feature and class; what was seen in one text alone is chance, save in a text that counts as `own`. */
export function fitCounts(examples: readonly Example[], own: (example: Example) => boolean): Counts {
  const seen = new Map<number, number>()
  for (const example of examples)
    for (const n of example.features.numbers) seen.set(n, (seen.get(n) ?? 0) + (own(example) ? 2 : 1))
  const table = new Map<number, Map<number, number>>()
  for (const { features, label, share } of examples)
    features.numbers.forEach((number, i) => {
      const value = features.values[i]!
      if (seen.get(number)! < (value < 1 ? leastPairs : leastWords)) return
      const row = table.get(number) ?? new Map<number, number>()
      table.set(number, row)
      row.set(label, (row.get(label) ?? 0) + value * share)
    })
  const features = [...table.keys()].toSorted((a, b) => a - b)
  const rows = features.map((number) => [...table.get(number)!].toSorted(([a], [b]) => a - b))
  return { features, classes: rows.map((r) => r.map(([c]) => c)), counts: rows.map((r) => r.map(([, n]) => n)) }
}

/** A word, or a pair of words, must be seen in so many texts. */
const leastWords = 2
const leastPairs = 3

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function draw(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Softmax regression by AdaGrad with L2; features seen in fewer than `least` examples are left out. */
export function fitLinear(examples: readonly Example[], classes: number, least = 6, rounds = 8): LinearModel {
  const seen = new Map<number, number>()
  for (const { features } of examples) for (const n of features.numbers) seen.set(n, (seen.get(n) ?? 0) + 1)
  const places = new Map<number, number>()
  for (const [number, times] of [...seen].toSorted(([a], [b]) => a - b))
    if (times >= least) places.set(number, places.size)
  const weights = new Float32Array(places.size * classes)
  const squares = new Float32Array(places.size * classes)
  const random = draw(7)
  const order = examples.map((_, i) => i)
  const [rate, decay] = [0.3, 1e-4]
  const scores = new Float64Array(classes)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const at of order) {
      const { features, label, share } = examples[at]!
      const here = features.numbers.flatMap((n, i) => {
        const place = places.get(n)
        return place === undefined ? [] : [{ at: place * classes, value: features.values[i]! / features.length }]
      })
      scores.fill(0)
      for (const { at: start, value } of here)
        for (let c = 0; c < classes; c++) scores[c]! += value * weights[start + c]!
      const most = Math.max(...scores)
      let sum = 0
      for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c]! - most)
      for (let c = 0; c < classes; c++) scores[c] = (scores[c]! / sum - (c === label ? 1 : 0)) * share
      for (const { at: start, value } of here)
        for (let c = 0; c < classes; c++) {
          const slope = scores[c]! * value + decay * weights[start + c]!
          squares[start + c]! += slope * slope
          if (slope !== 0) weights[start + c]! -= (rate * slope) / (Math.sqrt(squares[start + c]!) + 1e-6)
        }
    }
  }
  return { places, weights, scale: 1, classes }
}
