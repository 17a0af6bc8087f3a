// The two kinds of model, as small as they can be: counts of features by skill (naive Bayes against the words of all
// skills), and a linear one over few classes. Both were compared with others on authors left out; see
// docs/how-it-decides.md. Scores of a long text are made comparable with those of a short one by the features' length.
import type { Features } from './features.ts'

/** `counts[i][n]`: how often feature `features[i]` was seen with class `classes[i][n]`. */
export type Counts = { features: number[]; classes: number[][]; counts: number[][] }

type Row = { classes: number[]; weights: number[] }
export type CountModel = { rows: ReadonlyMap<number, Row>; missing: Float64Array; classes: number }

/** Words of the background that stand beside each class's own: classes with few lessons are held near it. */
const background = 200

export function countModel({ features, classes, counts }: Counts, many: number): CountModel {
  const perClass = new Float64Array(many)
  const totals = features.map(() => 0)
  let all = 0
  features.forEach((_, i) =>
    classes[i]!.forEach((c, n) => {
      const count = counts[i]![n]!
      perClass[c]! += count
      totals[i]! += count
      all += count
    }),
  )
  const smooth = 0.1
  const missing = perClass.map((own) => Math.log(background / (own + background)))
  const rows = new Map<number, Row>()
  features.forEach((feature, i) => {
    const share = (totals[i]! + smooth) / (all + smooth * features.length)
    rows.set(feature, {
      classes: classes[i]!,
      weights: counts[i]!.map((count) => Math.log1p(count / (background * share))),
    })
  })
  return { rows, missing, classes: many }
}

/** For each class how much better it explains the features than the words of all skills do; for several texts at once. */
export function scoreCounts(model: CountModel, texts: readonly Features[], shares?: readonly number[]): Float64Array {
  const scores = new Float64Array(model.classes)
  let known = 0
  let length = 0
  texts.forEach(({ numbers, values }, t) => {
    const share = shares?.[t] ?? 1
    if (share <= 0) return
    numbers.forEach((number, i) => {
      const value = values[i]! * share
      length += value * value
      const row = model.rows.get(number)
      if (!row) return
      known += value
      const { classes, weights } = row
      for (let n = 0; n < classes.length; n++) scores[classes[n]!]! += value * weights[n]!
    })
  })
  const scale = 1 / (Math.sqrt(length) || 1)
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c]! + known * model.missing[c]!) * scale
  return scores
}

/** `weights[i * classes + c]`. */
export type LinearModel = {
  places: ReadonlyMap<number, number>
  weights: Float32Array | Int8Array
  scale: number
  classes: number
}

/** The classes' shares, adding to 1. */
export function scoreLinear(model: LinearModel, { numbers, values, length }: Features): Float64Array {
  const scores = new Float64Array(model.classes)
  numbers.forEach((number, i) => {
    const place = model.places.get(number)
    if (place === undefined) return
    const value = (values[i]! / length) * model.scale
    for (let c = 0; c < scores.length; c++) scores[c]! += value * model.weights[place * model.classes + c]!
  })
  return softmax(scores, 1)
}

export function softmax(scores: Float64Array, sharpness: number): Float64Array {
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp((score - most) * sharpness))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}
