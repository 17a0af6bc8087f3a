// Takes a "when" apart: 'Mon/Wed/Fri after lunch' is days and a moment, '6:30 on weekdays' a clock time and days. Every
// piece is a sub-span of the note, so the sheet's When and How often still point at the words they came from.
import type { Fact } from '../schema/facts.ts'
import type { Span } from '../schema/span.ts'
import { daysPattern } from './shorthand.ts'

/** Pieces of one fact; null where it says nothing of the kind. */
export type Schedule = { howLong: Span | null; howOften: Span | null; when: Span | null }

const number = String.raw`(?:\d+(?:\s?(?:-|–|to)\s?\d+)?|an?|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty|half an)`
const duration = new RegExp(
  String.raw`\b(?:for )?(?:about |around )?${number}[\s-]?(?:min(?:ute|uto)?s?|hrs?|hours?|horas?|sec(?:ond)?s?)\b(?! (?:before|after|past|later|early|late))`,
  'i',
)
/** "Wait 10 minutes before each cigarette": what is done for so long, also where a moment follows. */
const firstOfAll = new RegExp(
  String.raw`^\p{L}+ (?:for |at least |about )?${number}[\s-]?(?:min(?:ute|uto)?s?|hrs?|hours?|sec(?:ond)?s?)\b`,
  'iu',
)
const unit = String.raw`(?:(?:school |work )?(?:day|night|week|wk|morning|evening|afternoon|weekday|month|weekend)s?)`
const often: RegExp[] = [
  new RegExp(
    String.raw`\b(?:at least |about )?(?:once|twice|${number}(?: ?x| times?)?|x ?\d+)(?: [a-z]+){0,3}? ?(?:\b(?:a|an|per|each|every|this)\b|\/) ?${unit}\b`,
    'i',
  ),
  /\b(?:daily x ?\d+|x ?\d+ daily)\b/i,
  new RegExp(String.raw`\b(?:at least )?(?:every other|every|each) ${unit}\b`, 'i'),
  /\b(?:daily|nightly|weekly)\b/i,
  /\b(?:AM|morning|mornings) ?(?:and|&|\/|\+) ?(?:PM|evening|evenings|night|bedtime)\b/i,
  /\bonce (?:while|when|on|in|during|before|after)\b[^,;.]*/i,
  /\bboth (?:at|in|when|before|after)\b[^,;.]*? and [^,;.]+/i,
  /\b(?:un[ao]?|dos|tres|\d+)(?: \p{L}+){0,2} (?:al día|por día|a la semana|por semana)(?!\p{L})|\b(?:todos los días|todas las noches|cada (?:día|noche|mañana|semana)|diariamente)(?!\p{L})/iu,
  /\b(?:on )?(?:weekdays|weeknights|weekends)\b|\bthis weekend\b/i,
  new RegExp(
    String.raw`\b(?:by|before) (?:next (?:visit|session|week|time|appointment)|(?=[A-Z])(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)`,
  ),
  new RegExp(String.raw`(?:\b(?:on|every|each)\s+)?${daysPattern}`),
  /\bon (?:one|two|three|four|five|six|\d) days\b/i,
]
const wholeIsOften = /^(?:once|twice|one|two|three|four|\d+)\s(?!(?:am|pm|a\.m|p\.m|o'clock)\b)[a-z]/i
const clockOnly = /^(?:(?:at|around|about|by|@|~)\s*)?\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m?\.?)?$/i
const clock =
  /\b(?:(?:at|around|about|by)\s+|[@~]\s?)?(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m?\b\.?)?|\d{1,2}\s*(?:[ap]\.?m\b\.?|[ap]\b))|\b(?:at|around|about)\s+\d{1,2}\b(?!\s*(?:min|hour|hr|sec|%|of|\/))/i
const moment =
  /(?:\b(?:in the |at )?(?:mornings?|evenings?|nights?|noon|lunch(?:time)?|bedtime)\b\s*)?\b(?:right |just )?(?:as soon as|after|before|during|while|when)\s+(?!\d)[^,;.()]+$/i
const partOfDay =
  /\b(?:at (?:night|bedtime|noon|lunch)|in the (?:mornings?|evenings?|afternoons?)|(?:mornings|evenings|nights)|before bed|on break)\b|(?<=\. ?)(?:morning|afternoon|evening)\b/i

const within = (span: Span, start: number, end: number): Span => ({
  start: span.start + start,
  end: span.start + end,
  quote: span.quote.slice(start, end),
})

/** The same piece without the separators around it; null when nothing is left. */
function trimmed(from: Span, start: number, end: number): Span | null {
  const text = from.quote.slice(start, end)
  const lead = /^(?:[\s,;:.\-–()]|\band\b|\bdo (?:it|this)\b|\bon\b(?=\s*$))*/i.exec(text)?.[0].length ?? 0
  // "on" at the very end belongs to the words before it ("when the kettle is on"); before a cut piece it hangs.
  const hanging =
    end < from.quote.length ? /(?:[\s,;:.\-–(]|\b(?:and|(?<!\b(?:is|are|was)\s)on|for|at)\b\s*)*$/i : /[\s,;:.\-–(]*$/
  const tail = hanging.exec(text.slice(lead))?.[0].length ?? 0
  return start + lead < end - tail ? within(from, start + lead, end - tail) : null
}

type Found = { start: number; end: number }
const find = (pattern: RegExp, text: string): Found | null => {
  const hit = pattern.exec(text)
  return hit && hit[0].trim() !== '' ? { start: hit.index, end: hit.index + hit[0].length } : null
}
/** Stands where a piece was taken out: a private character, so that no word reaches across it. */
const taken = '\uE000'
const blank = (text: string, found: Found): string =>
  text.slice(0, found.start) + taken.repeat(found.end - found.start) + text.slice(found.end)

function afterVerb(text: string): Found | null {
  const hit = firstOfAll.exec(text)
  if (!hit || /^(?:start|begin|stop|end|arrive|leave|call|take)\b/i.test(text)) return null
  return { start: text.indexOf(' ') + 1, end: hit[0].length }
}

function split(span: Span): { howLong: Span | null; howOften: Span | null; rest: string } {
  let rest = span.quote
  const long = find(duration, rest) ?? afterVerb(rest)
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
  for (const piece of rest.matchAll(/[^\uE000]+/g)) {
    const part = trimmed(fact.span, piece.index, piece.index + piece[0].length)
    if (part && /[a-z0-9]{2}/i.test(part.quote) && part.quote.length > (longest?.quote.length ?? 0)) longest = part
  }
  // How long it goes on, or how often it was done, is no moment to begin.
  if (longest && /^(?:until|till?|next|this|over|x ?\d+$|\d+ ?x$)\b/i.test(longest.quote)) longest = null
  if (longest && howOften === null && /^(?:once|twice)$/i.test(longest.quote))
    return { howLong, howOften: longest, when: null }
  if (longest && howOften === null && wholeIsOften.test(longest.quote) && !clockOnly.test(longest.quote)) {
    return { howLong, howOften: longest, when: null }
  }
  return { howLong, howOften, when: longest }
}

/** A whole task ('walk the dog, Mon/Wed/Fri after lunch'): only what is plainly about time is taken from it. */
export function readTask(fact: Fact): Schedule {
  const { howLong, howOften, rest } = split(fact.span)
  const clear = rest.replace(/\uE000/g, '.')
  const hit = find(moment, clear) ?? find(clock, clear) ?? find(partOfDay, clear)
  return { howLong, howOften, when: hit && trimmed(fact.span, hit.start, hit.end) }
}

export const isClock = (text: string): boolean => clockOnly.test(text.trim())

/** The task with its time taken out of the end, where those words have slots of their own; else the whole task. */
export function taskWithoutTail(task: Fact): Fact {
  const { span } = task
  const covered = Object.values(readTask(task)).flatMap((piece) =>
    piece ? [{ from: piece.start - span.start, to: piece.end - span.start }] : [],
  )
  let end = span.quote.length
  for (let moved = true; moved;) {
    const tail = covered.find(
      ({ from, to }) =>
        from < end &&
        to <= end &&
        !/[\p{L}\p{N}]/u.test(span.quote.slice(to, end).replace(/\b(?:and|for|at|on)\b/gi, '')),
    )
    moved = tail !== undefined
    if (tail) end = tail.from
  }
  const kept = span.quote.slice(0, end).replace(/[\s,;:–-]+$/, '')
  const words = kept.replace(/^[A-Za-z ]{1,12}:\s*/, '').split(/\s+/)
  const dangling =
    /\b(?:a|an|the|to|on|at|in|for|with|of|and|or|by|every|each|once|least|is|it|do|will|send|her|his|their)$/i.test(
      kept,
    )
  return end === span.quote.length || words.length < 3 || dangling
    ? task
    : { ...task, span: within(span, 0, kept.length) }
}

const countsThings =
  /^(?:at least |about )?(?:\p{L}+|\d+) (?!times?\b|x\b|an?\b|per\b|each\b|every\b|this\b|days?\b|nights?\b|while\b|when\b|on\b|in\b|other\b|school\b)\p{L}{3,}.* (?:an?|per|each|every|this|al|por) /iu

/** 'Daily, 20 min, after she feeds the cat' says when and how much, and not what. */
export function namesNoTask(task: Fact): boolean {
  let rest = task.span.quote.replace(/^[A-Za-z ]{1,12}:\s*/, '')
  for (const [kind, piece] of Object.entries(readTask(task))) {
    // "3 thought records this week" is a number of something, and that something is the task.
    if (piece && !(kind === 'howOften' && countsThings.test(piece.quote))) rest = rest.replace(piece.quote, ' ')
  }
  return (
    (rest.match(/\p{L}{2,}/gu) ?? []).filter((word) => !/^(?:and|for|at|on|then|hw|homework|tarea)$/i.test(word))
      .length === 0
  )
}

const ratedConfidence =
  /[,;.]?\s*\(?(?:and )?(?:(?:he|she|they|ct|client|pt|cl\.?) )?(?:rated? |rates )?(?:his |her |their )?confidence (?:as |at |is |of |= ?|: ?)?(\d{1,2}) ?(?:\/|of|out of) ?10\)?/i

/** A confidence that is noted inside the stated task ('..., rated confidence 7/10'), and the task without it. */
export function splitConfidence(task: Fact): { task: Fact; confidence: { value: string; span: Span } | null } {
  const { span } = task
  const found = ratedConfidence.exec(span.quote)
  if (!found || Number(found[1]) > 10) return { task, confidence: null }
  const confidence = { value: String(Number(found[1])), span: within(span, found.index, found.index + found[0].length) }
  // In the middle of a task the words stay: what is left must be one piece of the note.
  const atEnd = !/[\p{L}\p{N}]/u.test(span.quote.slice(found.index + found[0].length))
  return { task: atEnd ? { ...task, span: within(span, 0, found.index) } : task, confidence }
}
