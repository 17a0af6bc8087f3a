// The other half of lib/facts/learned/packing.ts: weights to text.
import { alphabet, half, levels, middle } from '../../../lib/facts/learned/packing.ts'
import type { Counts, LinearModel } from '../../../lib/facts/learned/models.ts'

const put = (out: string[], digit: number): void => void out.push(alphabet[digit]!)

function putNumber(out: string[], value: number): void {
  let rest = value
  for (; rest >= half; rest = Math.floor(rest / half)) put(out, half + (rest % half))
  put(out, rest)
}

function putFeatures(out: string[], features: readonly number[]): void {
  putNumber(out, features.length)
  features.forEach((feature, i) => putNumber(out, feature - (i === 0 ? 0 : features[i - 1]!)))
}

const levelOf = (count: number): number => {
  let best = 0
  levels.forEach((level, i) => {
    if (Math.abs(Math.log(level / count)) < Math.abs(Math.log(levels[best]! / count))) best = i
  })
  return best
}

export function packCounts({ features, classes, counts }: Counts): string {
  const out: string[] = []
  putFeatures(out, features)
  for (const row of classes) putNumber(out, row.length)
  for (const row of classes) row.forEach((c, i) => putNumber(out, c - (i === 0 ? 0 : row[i - 1]!)))
  for (const count of counts.flat()) put(out, levelOf(count))
  return out.join('')
}

/** Weights to 31 steps either way; features that say next to nothing are left out. */
export function packLinear({ places, weights, classes }: LinearModel): { packed: string; scale: number } {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 31
  const kept = [...places].filter(([, place]) =>
    weights.subarray(place * classes, (place + 1) * classes).some((weight) => Math.abs(weight) >= scale * 2.5),
  )
  const out: string[] = []
  putFeatures(
    out,
    kept.map(([feature]) => feature),
  )
  for (const [, place] of kept)
    for (let c = 0; c < classes; c++) put(out, middle + Math.round(weights[place * classes + c]! / scale))
  return { packed: out.join(''), scale }
}
