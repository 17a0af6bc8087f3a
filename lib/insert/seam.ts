// Editors set pasted blocks apart each in its own way: some join the first to the caret's line, some add a line of their
// own. What is wrong at the two seams alone is told by reading, and put right by sending more or fewer line breaks. Pure.
import type { Placed } from './place-worksheet.ts'

/** Line breaks before and after the worksheet. */
export type Seam = { before: number; after: number }

/** What the field reads at the two seams; null when it is not there that it differs from what it must read. */
export function seamIn(now: string, before: string, text: string, placed: Placed): Seam | null {
  const head = before.slice(0, placed.at)
  const tail = before.slice(placed.at)
  const at = now.startsWith(head) ? now.indexOf(text, head.length) : -1
  const end = now.length - tail.length
  if (at < 0 || text === '' || at + text.length > end || !now.endsWith(tail)) return null
  const [first, last] = [now.slice(head.length, at), now.slice(at + text.length, end)]
  if (/[^\n]/.test(first + last)) return null
  if (first.length === placed.breaksBefore && last.length === placed.breaksAfter) return null
  return { before: first.length, after: last.length }
}

/** Line breaks that were sent, and what the field read then. */
export type Sent = { sent: Seam; read: Seam }

/** What to send next so that `wanted` is read; null when nothing else is left to try. */
export function nextSeam(wanted: Seam, tried: readonly Sent[]): Seam | null {
  const next = { before: guess('before', wanted, tried), after: guess('after', wanted, tried) }
  return tried.some(({ sent }) => sent.before === next.before && sent.after === next.after) ? null : next
}

/** By the difference at first; where that was too much, on the straight line between the two. */
function guess(side: keyof Seam, wanted: Seam, tried: readonly Sent[]): number {
  const [last, former] = [tried.at(-1), tried.at(-2)]
  if (!last) return wanted[side]
  const off = wanted[side] - last.read[side]
  const rise = former ? last.read[side] - former.read[side] : 0
  const step = former && rise !== 0 ? (last.sent[side] - former.sent[side]) / rise : 1
  return Math.max(0, Math.round(last.sent[side] + off * step))
}
