// How the worksheet is set off from what stands around it. Pure: the page works out with it what the field must read
// afterwards, and the panel works it out again from the same words. Where it goes is chosen in choose-place.ts.

export type Placed = {
  /** Offset in the text before: always the end of a line. */
  at: number
  /** Line breaks between the line before and the worksheet, so that one blank line separates them. */
  breaksBefore: number
  /** Line breaks to add after the worksheet, so that the next section does not stick to it. */
  breaksAfter: number
  /** What the field must read afterwards, to the letter. */
  after: string
}

/** `text` as the field's reader gives it back. `place`: offset of a line's end; null for the end of the text. */
export function placeWorksheet(before: string, text: string, place: number | null): Placed {
  // A null does not outlive the way into a page: what arrives there is nothing at all.
  const at = Math.min(place ?? before.length, before.length)
  const head = before.slice(0, at)
  const tail = before.slice(at)
  const ending = /(?:\n[ \t]*)*$/.exec(head)?.[0] ?? ''
  const standing = ending.split('\n').length - 1
  const blank = head.trim() === ''
  const breaksBefore = blank ? (head === '' || head.endsWith('\n') ? 0 : 1) : Math.max(0, 2 - standing)
  const breaksAfter = /^\n[ \t]*[^\s]/.test(tail) ? 1 : 0
  return {
    at,
    breaksBefore,
    breaksAfter,
    after: `${head}${'\n'.repeat(breaksBefore)}${text}${'\n'.repeat(breaksAfter)}${tail}`,
  }
}
