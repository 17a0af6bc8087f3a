// The memory of the held-out sets: what the first run said before anybody had seen an error, and from when a set's
// errors were looked at. Kept in the repo, so that neither can be forgotten.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import type { Score } from './score.ts'

const whole = z.int().min(0)
const Measures = z.strictObject({
  /** [right, of] */
  counts: z.record(z.string(), z.tuple([whole, whole])),
  /** [found, falsely given, not found] */
  spans: z.record(z.string(), z.tuple([whole, whole, whole])),
})
type Measures = z.infer<typeof Measures>

const Mark = {
  set: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  commit: z.string().min(7),
  date: z.iso.date(),
}
const BlindRuns = z.strictObject({
  runs: z.array(z.strictObject({ ...Mark, measures: Measures, remark: z.string().optional() })),
  /** Sets whose errors have been shown: tuned on from that day. */
  burned: z.array(z.strictObject(Mark)),
})
export type BlindRuns = z.infer<typeof BlindRuns>

const kept = 'tests/eval/blind-runs.json'

export const readBlindRuns = (file = kept): BlindRuns =>
  existsSync(file) ? BlindRuns.parse(JSON.parse(readFileSync(file, 'utf8'))) : { runs: [], burned: [] }

/** A measure on a line of its own, as the formatter would have it. */
export function writeBlindRuns(all: BlindRuns, file = kept): void {
  const text = JSON.stringify(BlindRuns.parse(all), null, 2)
  writeFileSync(
    file,
    `${text.replace(/\[\s+((?:\d+,\s+)*\d+)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`,
  )
}

export const asMeasures = ({ counts, spans }: Pick<Score, 'counts' | 'spans'>): Measures => ({
  counts: Object.fromEntries(Object.entries(counts).map(([key, { k, n }]) => [key, [k, n]])),
  spans: Object.fromEntries(Object.entries(spans).map(([key, { tp, fp, fn }]) => [key, [tp, fp, fn]])),
})

export const asCounts = ({ counts, spans }: Measures): Pick<Score, 'counts' | 'spans'> => ({
  counts: Object.fromEntries(Object.entries(counts).map(([key, [k, n]]) => [key, { k, n }])),
  spans: Object.fromEntries(Object.entries(spans).map(([key, [tp, fp, fn]]) => [key, { tp, fp, fn }])),
})
