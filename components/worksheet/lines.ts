// Finds each slot's words in the exact text that would be released, so that the text itself can be edited and marked.
// The text is only cut, never rebuilt: its pieces joined are the text, byte for byte. What is not found is listed below.
import type { Draft, SlotName } from '../../lib/schema/draft.ts'
import { slotOrder } from './words.ts'

export type EditTarget = SlotName | 'title'

/** A run of text. `target` is the slot it belongs to; `label` marks a leading 'When:' for its weight alone. */
type Piece = { text: string; target: EditTarget | null; label: boolean }

/** One line of the text with its line end. `key` is the line's words and their count, so that it follows its words. */
export type TextLine = { key: string; text: string; pieces: Piece[] }

export type Located = { lines: TextLine[]; found: ReadonlySet<EditTarget> }

type Claim = { start: number; end: number; target: EditTarget }

const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Same length always, so that an index in one is an index in the other. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function findFree(text: string, needle: string, claims: readonly Claim[]): number {
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length
    const whole =
      !(isWordChar(text[at - 1]) && isWordChar(text[at])) && !(isWordChar(text[end - 1]) && isWordChar(text[end]))
    if (whole && claims.every((claim) => end <= claim.start || at >= claim.end)) return at
  }
  return -1
}

/** Longer values first, so that 'after coffee' is not taken out of the middle of a longer sentence. */
function claimsIn(text: string, draft: Draft): Claim[] {
  const wanted: { target: EditTarget; value: string }[] = slotOrder.map((name) => ({
    target: name,
    value: draft.slots[name].value,
  }))
  wanted.push({ target: 'title', value: draft.title })
  const folded = fold(text)
  const claims: Claim[] = []
  for (const { target, value } of wanted.toSorted((a, b) => b.value.length - a.value.length)) {
    const firstLine = value.trim().split('\n')[0] ?? ''
    const words = firstLine.replace(/[.!]+$/, '')
    // One or two characters would be found in places that have nothing to do with the slot.
    if (words.length < 3) continue
    const start = findFree(folded, fold(words), claims)
    if (start !== -1) claims.push({ start, end: start + words.length, target })
  }
  return claims.toSorted((a, b) => a.start - b.start)
}

/** A label stands at the start of a line, or starts a sentence: 'Practice:', '. Where:'. */
const labelIn = /(?<=^|[.;] )\p{L}[^\n:.;“"]{1,32}:(?= )/u

function plainPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let rest = text
  for (let found = labelIn.exec(rest); found; found = labelIn.exec(rest)) {
    const end = found.index + found[0].length
    if (found.index > 0) pieces.push({ text: rest.slice(0, found.index), target: null, label: false })
    pieces.push({ text: found[0], target: null, label: true })
    rest = rest.slice(end)
  }
  if (rest !== '') pieces.push({ text: rest, target: null, label: false })
  return pieces
}

/** The text as lines of pieces. `lines.flatMap(pieces).join('') === text` for every text. */
export function locateSlots(text: string, draft: Draft): Located {
  const claims = claimsIn(text, draft)
  const lines: TextLine[] = []
  const seen = new Map<string, number>()
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline + 1
    const pieces: Piece[] = []
    let at = start
    for (const claim of claims) {
      if (claim.start < start || claim.end > end) continue
      pieces.push(...plainPieces(text.slice(at, claim.start)))
      pieces.push({ text: text.slice(claim.start, claim.end), target: claim.target, label: false })
      at = claim.end
    }
    pieces.push(...plainPieces(text.slice(at, end)))
    const line = text.slice(start, end)
    const count = (seen.get(line) ?? 0) + 1
    seen.set(line, count)
    lines.push({ key: `${count}:${line}`, text: line, pieces })
    start = end
  }
  return { lines, found: new Set(claims.map((claim) => claim.target)) }
}

/** The lines that must have been on screen before anything may be approved. */
export const linesToSee = (lines: readonly TextLine[]): TextLine[] => lines.filter((line) => line.text.trim() !== '')
