// Takes a "when" apart: 'Mon/Wed/Fri after lunch' is days and a moment, '6:30 on weekdays' a clock time and days. Every
// piece is a sub-span of the note, so the sheet's When and How often still point at the words they came from.
import type { Fact } from '../schema/facts.ts'
import type { Span } from '../schema/span.ts'
import { daysPattern } from './shorthand.ts'

/** Pieces of one fact; null where it says nothing of the kind. */
export type Schedule = { howLong: Span | null; howOften: Span | null; when: Span | null }

const number = String.raw`(?:\d+(?:\s?(?:-|–|to)\s?\d+)?|an?|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty|half an)`
const duration = new RegExp(String.raw`\b(?:for )?(?:about |around )?${number}[\s-]?(?:min(?:ute|uto)?s?|hrs?|hours?|horas?|sec(?:ond)?s?)\b(?! (?:before|after|past|later|early|late))`, 'i')
const unit = String.raw`(?:(?:school |work )?(?:day|night|week|wk|morning|evening|afternoon|weekday|month|weekend)s?)`
const often: RegExp[] = [
  new RegExp(String.raw`\b(?:at least |about )?(?:once|twice|${number}(?: ?x| times?)?|x ?\d+)(?: [a-z]+){0,3}? ?(?:\b(?:a|an|per|each|every|this)\b|\/) ?${unit}\b`, 'i'),
  /\b(?:daily x ?\d+|x ?\d+ daily)\b/i,
  new RegExp(String.raw`\b(?:at least )?(?:every other|every|each) ${unit}\b`, 'i'),
  /\b(?:daily|nightly|weekly)\b/i,
  /\b(?:AM|morning|mornings) ?(?:and|&|\/|\+) ?(?:PM|evening|evenings|night|bedtime)\b/i,
  /\bboth (?:at|in|when|before|after)\b[^,;.]*? and [^,;.]+/i,
  /\b(?:un[ao]?|dos|tres|\d+)(?: \p{L}+){0,2} (?:al día|por día|a la semana|por semana)(?!\p{L})|\b(?:todos los días|todas las noches|cada (?:día|noche|mañana|semana)|diariamente)(?!\p{L})/iu,
  /\b(?:on )?(?:weekdays|weeknights|weekends)\b|\bthis weekend\b/i,
  new RegExp(String.raw`\b(?:by|before) (?:next (?:visit|session|week|time|appointment)|(?=[A-Z])(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)`),
  new RegExp(String.raw`(?:\b(?:on|every|each)\s+)?${daysPattern}`),
  /\bon (?:one|two|three|four|five|six|\d) days\b/i,
]
const wholeIsOften = /^(?:once|twice|one|two|three|four|\d+)\s(?!(?:am|pm|a\.m|p\.m|o'clock)\b)[a-z]/i
const clockOnly = /^(?:(?:at|around|about|by|@|~)\s*)?\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m?\.?)?$/i
const clock = /\b(?:(?:at|around|about|by)\s+|[@~]\s?)?(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m?\b\.?)?|\d{1,2}\s*(?:[ap]\.?m\b\.?|[ap]\b))|\b(?:at|around|about)\s+\d{1,2}\b(?!\s*(?:min|hour|hr|sec|%|of|\/))/i
const moment = /(?:\b(?:in the |at )?(?:mornings?|evenings?|nights?|noon|lunch(?:time)?|bedtime)\b\s*)?\b(?:right |just )?(?:as soon as|after|before|during|while|when)\s+(?!\d)[^,;.()]+$/i
const partOfDay = /\b(?:at (?:night|bedtime|noon|lunch)|in the (?:mornings?|evenings?|afternoons?)|(?:mornings|evenings|nights)|before bed|on break)\b/i

const cut = (from: Span, start: number, end: number): Span => ({
  start: from.start + start,
  end: from.start + end,
  quote: from.quote.slice(start, end),
})

/** The same piece without the separators around it; null when nothing is left. */
function trimmed(from: Span, start: number, end: number): Span | null {
  const text = from.quote.slice(start, end)
  const lead = /^(?:[\s,;:.\-–()]|\band\b|\bdo (?:it|this)\b|\bon\b(?=\s*$))*/i.exec(text)?.[0].length ?? 0
  const tail = /(?:[\s,;:.\-–(]|\b(?:and|on|for|at)\b\s*)*$/i.exec(text.slice(lead))?.[0].length ?? 0
  return start + lead < end - tail ? cut(from, start + lead, end - tail) : null
}

type Found = { start: number; end: number }
const find = (pattern: RegExp, text: string): Found | null => {
  const hit = pattern.exec(text)
  return hit && hit[0].trim() !== '' ? { start: hit.index, end: hit.index + hit[0].length } : null
}
const blank = (text: string, found: Found): string => text.slice(0, found.start) + '\u0000'.repeat(found.end - found.start) + text.slice(found.end)

function split(span: Span): { howLong: Span | null; howOften: Span | null; rest: string } {
  let rest = span.quote
  const long = find(duration, rest)
  if (long) rest = blank(rest, long)
  const hits = often.map((pattern) => find(pattern, rest)).filter((hit) => hit !== null)
  const frequency = hits[0] ?? null
  if (frequency) rest = blank(rest, frequency)
  return {
    howLong: long && trimmed(span, long.start, long.end),
    howOften: frequency && trimmed(span, frequency.start, frequency.end),
    rest,
  }
}

/** A fact that is about time only ('Mon, Wed, Sat at 11 am'): what is neither length nor frequency is the moment. */
export function readTime(fact: Fact): Schedule {
  const { howLong, howOften, rest } = split(fact.span)
  let longest: Span | null = null
  for (const piece of rest.matchAll(/[^\u0000]+/g)) {
    const part = trimmed(fact.span, piece.index, piece.index + piece[0].length)
    if (part && /[a-z0-9]{2}/i.test(part.quote) && part.quote.length > (longest?.quote.length ?? 0)) longest = part
  }
  if (longest && howOften === null && wholeIsOften.test(longest.quote) && !clockOnly.test(longest.quote)) {
    return { howLong, howOften: longest, when: null }
  }
  return { howLong, howOften, when: longest }
}

/** A whole task ('walk the dog, Mon/Wed/Fri after lunch'): only what is plainly about time is taken from it. */
export function readTask(fact: Fact): Schedule {
  const { howLong, howOften, rest } = split(fact.span)
  const clear = rest.replace(/\u0000/g, '.')
  const hit = find(moment, clear) ?? find(clock, clear) ?? find(partOfDay, clear)
  return { howLong, howOften, when: hit && trimmed(fact.span, hit.start, hit.end) }
}

export const isClock = (text: string): boolean => clockOnly.test(text.trim())

/** Where the schedule stands at the very end of the task, the task without it; else the whole task. */
export function taskWithoutTail(task: Fact, time: Fact | null): Fact {
  if (time === null || time.span.end > task.span.end || time.span.start <= task.span.start) return task
  const after = task.span.quote.slice(time.span.end - task.span.start)
  if (/\w/.test(after)) return task
  const head = task.span.quote.slice(0, time.span.start - task.span.start)
  const kept = head.replace(/[\s,;:–-]+$/, '')
  const words = kept.replace(/^[A-Za-z ]{1,12}:\s*/, '').split(/\s+/)
  const dangling = /\b(?:a|an|the|to|on|at|in|for|with|of|and|or|by|every|each|once|is|it|do|will|send|her|his|their)$/i.test(kept)
  return words.length < 3 || dangling ? task : { ...task, span: { ...task.span, end: task.span.start + kept.length, quote: kept } }
}
