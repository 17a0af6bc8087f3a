// One pass that turns the text into what all rules of this room share: words, sections, sentences, quoted speech.
// Rules take this and never the raw text, so no rule can disagree with another about where something stands.
import type { Fact } from '../schema/facts.ts'
import type { Span } from '../schema/span.ts'
import { readSections, type Part, type Section } from './sections.ts'
import { isDictated, readSentences } from './sentences.ts'
import { readWords, type Word } from './words.ts'

/** A sentence with its section and its place in the note, `place` in 0 (first) to 1 (last). */
export type Line = {
  start: number
  end: number
  from: number
  to: number
  part: Part
  section: number
  index: number
  place: number
}

export type ReadNote = {
  text: string
  words: Word[]
  sections: Section[]
  lines: Line[]
  /** Offsets of quoted speech, quotation marks left out, in order. */
  quotes: { start: number; end: number }[]
  dictated: boolean
  /** True when the sections follow a note form (SOAP, DAP, BIRP, GIRP, PIE): then headings weigh more. */
  structured: boolean
}

/** Longest quoted speech that is still taken as one: an opening mark without its partner must not swallow the note. */
const longestQuote = 400

function readQuotes(text: string): { start: number; end: number }[] {
  const quotes: { start: number; end: number }[] = []
  let open = -1
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') {
      open = -1
    } else if (c === '“' || c === '«') {
      open = i + 1
    } else if (c === '”' || c === '»' || c === '"') {
      if (open >= 0 && i - open <= longestQuote) {
        if (i > open) quotes.push({ start: open, end: i })
        open = -1
      } else if (c === '"') {
        open = i + 1
      }
    }
  }
  return quotes
}

const noteParts = new Set<Part>(['subjective', 'objective', 'assessment', 'plan', 'intervention', 'response', 'data'])

export function readNote(text: string): ReadNote {
  const words = readWords(text)
  const sections = readSections(text)
  const dictated = isDictated(text, words)
  const lines: Line[] = []
  let from = 0
  sections.forEach((section, index) => {
    while (from < words.length && words[from]!.start < section.start) from++
    for (const s of readSentences(text, words, section.start, section.end, from, dictated)) {
      lines.push({ ...s, part: section.part, section: index, index: lines.length, place: 0 })
    }
  })
  for (const line of lines) line.place = lines.length < 2 ? 0 : line.index / (lines.length - 1)
  const structured = new Set(sections.map((s) => s.part).filter((part) => noteParts.has(part))).size >= 2
  return { text, words, sections, lines, quotes: readQuotes(text), dictated, structured }
}

/** A span of the note with its outer white space and loose marks taken off. */
export function spanAt(text: string, start: number, end: number): Span {
  let s = Math.max(0, Math.min(start, text.length))
  let e = Math.max(s, Math.min(end, text.length))
  while (s < e && /[\s,;:.\-–—=>)]/.test(text[s]!)) s++
  while (e > s && /[\s,;:\-–—=(]/.test(text[e - 1]!)) e--
  if (text[e - 1] === '.' && !/\.[^.\s]{0,2}\.$/.test(text.slice(Math.max(s, e - 4), e))) e--
  return { start: s, end: e, quote: text.slice(s, e) }
}

export const lineSpan = (note: ReadNote, line: Line): Span => ({
  start: line.start,
  end: line.end,
  quote: note.text.slice(line.start, line.end),
})

/** Whose words stand there: inside quotation marks it is the client's speech, else the clinician's prose. */
function saidAt(note: ReadNote, start: number, end: number): 'client' | 'clinician' {
  const middle = (start + end) / 2
  let low = 0
  let high = note.quotes.length - 1
  while (low <= high) {
    const at = (low + high) >> 1
    const quote = note.quotes[at]!
    if (quote.end < middle) low = at + 1
    else if (quote.start > middle) high = at - 1
    else return quote.end - quote.start > (end - start) * 0.6 ? 'client' : 'clinician'
  }
  return 'clinician'
}

/** Greatest length of a line's text that patterns are run on: a line has few words, but marks and blanks may be many. */
const longestLine = 1200

/**
 * A line's text for patterns: of the same length as the note's own, without the accents of Spanish letters, because a
 * pattern's word boundary knows only plain letters.
 */
export const textOf = (note: ReadNote, line: Line): string =>
  note.text
    .slice(line.start, Math.min(line.end, line.start + longestLine))
    .replace(/[áéíóúüñÁÉÍÓÚÜÑ]/g, (letter) => bare[letter] ?? letter)

const bare: Record<string, string> = Object.fromEntries(
  [...'áaéeíióoúuüuñnÁAÉEÍIÓOÚUÜUÑN'.matchAll(/../gu)].map(([pair]) => [pair[0]!, pair[1]!]),
)

/** The span of a piece of a line, by offsets in `textOf(line)`. */
export const pieceOf = (note: ReadNote, line: Line, start: number, end: number): Span =>
  spanAt(note.text, line.start + start, line.start + end)

/** A fact: the span and whose words it is; null when nothing is left of it after trimming. */
export function factAt(note: ReadNote, span: Span): Fact | null {
  return span.quote.trim() === '' ? null : { span, said: saidAt(note, span.start, span.end) }
}
