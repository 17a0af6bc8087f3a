// Sentence ends in clinical prose: "ct.", "w/", "Dr. O.", "self-comp. break" do not end one; a bullet, a line end and a
// dictated "period" do. A sentence has a greatest length, so that every rule that works on one has a bounded cost.
import type { Word } from './words.ts'

/** `[from, to)` are word indexes; `start`, `end` are text offsets, white space trimmed. */
export type Sentence = { start: number; end: number; from: number; to: number }

const abbreviations = new Set(
  (
    'mr mrs ms dr prof st vs eg ie e.g i.e etc approx appt appts min mins hr hrs wk wks mo mos yr yrs re pt pts cl cls ct cts tx rx sx dx hx fx ' +
    'cont incl est dept fam freq hosp meds prev resp sess ther thx w/o w/ s/p r/t d/t b/c f/u rtc sr jr vol fig al inc temp comp obj int dra sra lic ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun cog beh psych intro'
  ).split(' '),
)

/** Most words in one sentence. Longer runs are dictated or no prose; they are cut here. */
const mostWords = 70
/** In dictated text, least words before a new subject ("so", "she") is taken to open a new sentence. */
const spokenLeast = 7
const subjects = new Set('she he they we i client pt mom dad next um uh plan goal homework'.split(' '))
const joins = new Set('so but then'.split(' '))
const binding = new Set(
  'because when that if what how where as while after before which who than and or so but thinks said says feels like until since the her his for to of with on at in quote next this then also just uh um'.split(
    ' ',
  ),
)

const startsClause = (words: Word[], i: number): boolean => {
  const low = words[i]!.low
  const before = words[i - 1]!.low
  if (low === 'quote') return true
  if (joins.has(low)) return !binding.has(before) || before === 'then'
  return subjects.has(low) && !binding.has(before)
}

/** "period", "new paragraph", "new line", as the recorder heard them. */
function isSpokenEnd(words: Word[], i: number): boolean {
  const low = words[i]!.low
  if (low === 'period' || low === 'fullstop') return true
  return (low === 'paragraph' || low === 'line') && words[i - 1]!.low === 'new'
}

function endsHere(text: string, at: number, before: Word | undefined, after: Word | undefined): boolean {
  const mark = text[at]!
  if (mark === ';') return true
  if (mark === '!' || mark === '?') return after === undefined || /\s/.test(text[at + 1] ?? ' ') || closes(text[at + 1])
  if (mark !== '.') return false
  let next = at + 1
  while (closes(text[next])) next++
  if (next < text.length && !/\s/.test(text[next]!)) return false
  if (!before || !after || before.end !== at) return true
  if (/^\d+$/.test(before.raw) && before.end - before.start <= 2 && isListNumber(text, before.start)) return false
  if (before.low === 'no' && /^\d/.test(after.raw)) return false
  if (abbreviations.has(before.low))
    return (
      /\p{Lu}/u.test(after.raw[0]!) &&
      !/^(?:mr|mrs|ms|dr|dra|sra|prof|st|vs|w)$/.test(before.low) &&
      before.low.length > 1 &&
      !/^(?:no|re)$/.test(before.low)
    )
  if (before.raw.length === 1 && /\p{Lu}/u.test(before.raw))
    return after.low.length > 2 && /\p{Lu}/u.test(after.raw[0]!)
  return true
}

const closes = (c: string | undefined): boolean => c !== undefined && '"”’\')]»*_'.includes(c)

function isListNumber(text: string, start: number): boolean {
  const before = text[start - 1]
  return before === undefined || before === '\n' || (before === ' ' && /[\n.:;]/.test(text[start - 2] ?? '\n'))
}

/** True for text typed by speech without marks: spoken "period", or hardly any full stop for its length. */
export function isDictated(text: string, words: Word[]): boolean {
  if (words.length < 40) return false
  const stops = (text.match(/[.!?;\n]/g) ?? []).length
  return stops * 40 < words.length
}

/**
 * The sentences of `[start, end)`. `words` is the whole note's list; `from` the first word at or after `start`.
 * Semicolons end a sentence too: in notes they join statements of different time and status.
 */
export function readSentences(
  text: string,
  words: Word[],
  start: number,
  end: number,
  from: number,
  dictated: boolean,
): Sentence[] {
  const sentences: Sentence[] = []
  let first = from
  let i = from
  const close = (to: number, at: number): void => {
    if (to > first) {
      const begin = sentences.length === 0 || sentences.at(-1)!.to !== first ? start : sentences.at(-1)!.end
      sentences.push(trimmed(text, Math.min(begin, words[first]!.start), at, first, to, words))
    }
    first = to
  }
  for (; i < words.length && words[i]!.start < end; i++) {
    const here = words[i]!
    const next = words[i + 1] !== undefined && words[i + 1]!.start < end ? words[i + 1] : undefined
    const gapEnd = next ? next.start : end
    if (dictated && i > first && isSpokenEnd(words, i)) {
      const to = here.low === 'period' || here.low === 'fullstop' ? i : i - 1
      close(to, words[Math.max(first, to - 1)]!.end)
      first = i + 1
      continue
    }
    if (dictated && next && i + 1 - first >= spokenLeast && startsClause(words, i + 1)) {
      close(i + 1, here.end)
      continue
    }
    let cut = -1
    for (let at = here.end; at < gapEnd && at < here.end + 40; at++) {
      const c = text[at]!
      if (c === '\n' || c === '\r' || c === '\u2028' || c === '•' || c === '|') {
        cut = at
        break
      }
      if ('.!?;'.includes(c) && endsHere(text, at, here, next)) {
        cut = at + 1
        while (cut < gapEnd && closes(text[cut])) cut++
        break
      }
    }
    if (cut >= 0) close(i + 1, cut)
    else if (i + 1 - first >= mostWords) close(i + 1, here.end)
  }
  close(i, i > from ? Math.max(words[i - 1]!.end, Math.min(end, words[i - 1]!.end + 2)) : end)
  return sentences
}

function trimmed(text: string, start: number, end: number, from: number, to: number, words: Word[]): Sentence {
  let s = Math.max(start, words[from]!.start - 3)
  while (s < words[from]!.start && !'"“‘([«'.includes(text[s]!)) s++
  let e = end
  while (e > words[to - 1]!.end && /\s/.test(text[e - 1]!)) e--
  return { start: s, end: Math.max(e, words[to - 1]!.end), from, to }
}
