// How the weights are written down: three plain streams of small numbers, so that the download is packed well.
import type { Counts, LinearModel } from './models.ts'

/** Counts are kept as the nearest of these. */
export const levels = [0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.5, 7.5, 10, 14, 20, 28, 40, 60] as const

type Reader = { digit(): number; number(): number }

/** Printable characters that need no escape, one for each digit; one character stays one small number when packed. */
export const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => c !== '"' && c !== '\\')
  .join('')
/** Digits below say that the number ends here, those from it on that it goes on. */
export const half = alphabet.length / 2

const digits = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i

function readerOf(packed: string): Reader {
  let at = 0
  const digit = (): number => digits[packed.charCodeAt(at++)]!
  return {
    digit,
    number() {
      let value = 0
      for (let worth = 1; ; worth *= half) {
        const next = digit()
        value += (next % half) * worth
        if (next < half) return value
      }
    },
  }
}

function readFeatures(read: Reader): number[] {
  const features: number[] = []
  let last = 0
  for (let many = read.number(); many > 0; many--) features.push((last += read.number()))
  return features
}

export function unpackCounts(packed: string): Counts {
  const read = readerOf(packed)
  const features = readFeatures(read)
  const sizes = features.map(() => read.number())
  const classes = sizes.map((size) => {
    let last = 0
    return Array.from({ length: size }, () => (last += read.number()))
  })
  const counts = sizes.map((size) => Array.from({ length: size }, () => levels[read.digit()]!))
  return { features, classes, counts }
}

/** The digit that stands for 0 in signed weights. */
export const middle = 40

export function unpackLinear(packed: string, scale: number, classes: number): LinearModel {
  const read = readerOf(packed)
  const places = new Map(readFeatures(read).map((feature, place) => [feature, place]))
  const weights = Int8Array.from({ length: places.size * classes }, () => read.digit() - middle)
  return { places, weights, scale, classes }
}
