// One case of a long run: everything in it follows from its own random numbers, so that it can be repeated alone.
import type { Random } from '../tools/random.ts'
import type { Office } from './office.ts'

/** Adds to the counts; throws a Failure when a promise of the product was broken. */
export type Case = (
  office: Office,
  random: Random,
  count: (name: string) => void,
  note: (line: string) => void,
  index: number,
) => Promise<void>

/** A broken promise, in one sentence. */
export class Failure extends Error {
  override name = 'Failure'
}

export type LongRun = {
  cases: number
  /** About how long one case takes, for the estimate that is printed beforehand. */
  seconds: number
  /** Cases in one browser, where another number than usual. */
  perBrowser?: number
  /** Names that are in the proof even when they stayed 0. */
  counts: readonly string[]
  rooms: string[]
  run: Case
}
