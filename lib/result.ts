// Failures that the clinician meets are values, not exceptions: a thrown error may carry note text in its message.
import type { Problem } from './errors.ts'

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (problem: Problem): Result<never> => ({ ok: false, problem })
