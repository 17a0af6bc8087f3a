// When, where, how long and how often, from the note's anchor, schedule and stated homework. A routine is the better cue
// and a clock time the finer one, so both are kept when the note has both.
import type { Slot } from '../schema/draft.ts'
import type { Fact, SessionFacts } from '../schema/facts.ts'
import type { Span } from '../schema/span.ts'
import { capital, clientWords } from './client-words.ts'
import { isClock, readTask, readTime } from './schedule.ts'

type Piece = { text: string; fact: Fact }

const routineVerb =
  /^(?:sit|make|have|drink|brush|get|wake|walk|drive|take|feed|plug|park|put|check|eat|cook|go|come|leave|read|watch|wash|shower|close|open|finish|start|lock|turn|set|lie|ride|do|pour|charge|log|clock|pick|drop|let|sets?|arrive|return)s?\b/i
const placeNoun = String.raw`(?:car|truck|kitchen|table|sink|bathroom|bedroom|bed|desk|bench|bus|train|subway|garage|couch|sofa|chair|garden|yard|porch|office|den|room|library|locker|driveway|park|trail|coffee maker|fridge|door|window|mirror|lot)`
const place = new RegExp(
  String.raw`^(?:in|at|on|by|next to|beside|inside|outside)\s+(?:(?:the|your|my|a|an)\s+)?(?:\w+\s+){0,2}?${placeNoun}\b`,
  'i',
)
const turnsToMoment = /\s+(?:right )?(?:after|before|when|while|during|as)\s+/i
const placeInTask = new RegExp(
  String.raw`\b(?:in|at|on|to|by|next to|beside|outside|inside|around)\s+(?:(?:the|her|his|their|your|my|a|an)\s+(?:\w+\s+){0,2}?(?:${placeNoun}|mailbox|store|market|gym|block|balcony|yard|pool|shop|cafe|lake|river|street|corner|fence)(?:\s+(?:store|shop|mailbox|market|table|lot))?|work|home|church|school|the gym)\b`,
  'i',
)
const meals = new Map(
  Object.entries({
    lunch: 'At lunch',
    lunchtime: 'At lunch time',
    bedtime: 'At bedtime',
    breakfast: 'At breakfast',
    dinner: 'At dinner',
    night: 'At night',
    noon: 'At noon',
    morning: 'In the morning',
    afternoon: 'In the afternoon',
    evening: 'In the evening',
  }),
)

const piece = (span: Span | null, of: Fact | null, note: string | null): Piece | null => {
  if (!span || !of) return null
  const fact = { span, said: 'clinician' as const }
  const words = clientWords(fact, 'words', note)
  return words === null ? null : { text: words, fact: { span, said: of.said } }
}

/** '6:30' -> 'At 6:30', but 'about 6:30' where the note says so just before. */
function clockWords(one: Piece, note: string | null): Piece {
  if (!isClock(one.text) || !/^\d/.test(one.text)) return one
  const { span } = one.fact
  const before =
    note === null ? null : /\b(around|about)\s+$/i.exec(note.slice(Math.max(0, span.start - 8), span.start))
  return { ...one, text: before ? `About ${one.text}` : `At ${one.text}` }
}

function momentWords(text: string): string {
  const meal = meals.get(text.toLowerCase())
  if (meal) return meal
  if (
    /^(?:after|before|when|while|during|right|just|as|at|in|on|by|next|about|around|once|every|each|morning|evening)\b/i.test(
      text,
    )
  )
    return text
  if (/^[a-z]+ing\b/i.test(text) && !/^(?:morning|evening)/i.test(text)) return `While ${lower(text)}`
  return routineVerb.test(text)
    ? `When you ${lower(text).replace(/^(\w+?)s\b/, (whole, stem: string) => (/^(?:dres|pas)$/.test(stem) ? whole : stem))}`
    : text
}

const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())

function slotFrom(pieces: Piece[], value: string): Slot {
  const [first, ...more] = pieces
  if (!first) return { value: '', source: null, confirmed: false }
  const also = more.map(({ fact }) => fact.span)
  return {
    value: capital(value),
    source: { kind: 'note', span: first.fact.span, said: first.fact.said, ...(also.length > 0 ? { also } : {}) },
    confirmed: true,
  }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function whenFrom(anchor: Piece | null, moment: Piece | null, note: string | null): Slot | null {
  const time = moment && clockWords({ ...moment, text: momentWords(moment.text) }, note)
  const cue = anchor && { ...anchor, text: momentWords(anchor.text) }
  if (cue && time && !overlap(cue.fact.span, time.fact.span)) {
    const clockLast = isClock(time.text)
    const order = clockLast || cue.fact.span.start < time.fact.span.start ? [cue, time] : [time, cue]
    return slotFrom(order, order.map(({ text }, at) => (at === 0 ? text : lower(text))).join(', '))
  }
  const longer = cue && time ? (time.fact.span.quote.length >= cue.fact.span.quote.length ? time : cue) : (cue ?? time)
  return longer ? slotFrom([longer], longer.text) : null
}

export type ScheduleSlots = { when: Slot | null; where: Slot | null; howLong: Slot | null; howOften: Slot | null }

/** What the note says about time and place; null for each thing that it does not say. */
export function scheduleSlots(facts: SessionFacts, note: string | null): ScheduleSlots {
  const time = facts.timeFrequency
  const task = facts.homework
  const stated = task && readTask(task)
  // A schedule inside the stated task is read with the task around it.
  const inside = time && task && time.span.start >= task.span.start && time.span.end <= task.span.end
  const said = time && !inside ? readTime(time) : null
  const [long, often, moment] = (['howLong', 'howOften', 'when'] as const).map(
    (kind) => piece(said?.[kind] ?? null, time, note) ?? piece(stated?.[kind] ?? null, task, note),
  ) as [Piece | null, Piece | null, Piece | null]

  // A routine named only as the obstacle ("too wiped after dinner") is no cue.
  const cue = facts.anchor && facts.obstacle && overlap(facts.anchor.span, facts.obstacle.span) ? null : facts.anchor
  let anchor = piece(cue?.span ?? null, cue, note)
  if (anchor)
    anchor = {
      ...anchor,
      text: capital(anchor.text.replace(/^(?:do|doing|on|work on|practice|try) (?:it|this)\s+(?=\w)/i, '')),
    }
  let where: Slot | null = null
  const at = anchor && place.exec(anchor.text)
  if (anchor && at) {
    const turn = turnsToMoment.exec(anchor.text)
    where = slotFrom([anchor], turn ? anchor.text.slice(0, turn.index) : anchor.text)
    // The place is said once; it stays the cue only where no other moment is named.
    if (turn) anchor = { ...anchor, text: capital(anchor.text.slice(turn.index).trim()) }
    else if (moment) anchor = null
  }
  // A stated task may name its own place; then no other place is put beside it.
  const inTask = task && placeInTask.exec(task.span.quote)
  if (where === null && task && inTask) {
    const start = task.span.start + inTask.index
    const own = piece({ start, end: start + inTask[0].length, quote: inTask[0] }, task, note)
    where = own && slotFrom([own], own.text)
  }
  const when = whenFrom(anchor, moment, note)
  const oftenText = often && (/^on one|^one day/i.test(often.text) ? 'On one day' : often.text)
  return {
    when,
    where,
    howLong:
      long &&
      slotFrom(
        [long],
        long.text.replace(/^for /i, '').replace(/^(\d+) minutes$/, (all, n: string) => (n === '1' ? '1 minute' : all)),
      ),
    // "Before each cigarette" says how often too: no other rhythm may stand beside it.
    howOften:
      often && oftenText
        ? slotFrom([often], oftenText)
        : when && /\b(?:each|every)\b/i.test(when.value)
          ? { ...when, value: 'Each time' }
          : null,
  }
}
