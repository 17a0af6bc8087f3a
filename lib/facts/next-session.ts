// When the client comes back: the date after "RTC", "Next", "F/u", "See pt", "Back". The last such line wins, because
// notes end with it; a line about last session or the plan review is none.
import type { Fact } from '../schema/facts.ts'
import { factAt, spanAt, type Line, type ReadNote } from './read-note.ts'
import { findWhens } from './schedule.ts'

const strong = /^(?:rtc|nxt|next|proxima|prox)$/
const weak =
  /^(?:return|returns|returning|back|see|seen|meet|meeting|f|followup|follow|rescheduled|scheduled|appt|appointment|session|resume|cita|volvera|vuelve|vemos|vernos|regresa|reconvene|booked|visit|unchanged|testing)$/
const unit = /^(?:wk|week|month)$/
const never = /^(?:last|previous|prior|review|plan)$/

const notNext = new Set<Line['part']>([
  'last-session',
  'treatment-plan',
  'boilerplate',
  'background',
  'header',
  'mental-status',
  'homework-review',
])

/** Words allowed between the trigger and its date: "Next group/ind Thurs", "See pt Friday", "Next appt is". */
const between = 5

function dateAfter(note: ReadNote, line: Line, at: number): Fact | null {
  const { words, text } = note
  for (const when of findWhens(note, at, Math.min(line.to, at + 16))) {
    if (when.from - at > between || when.dates === 0) continue
    let from = when.from
    while (
      from < when.to - 1 &&
      /^(?:at|on|of|for|the|a|by|to|and|session|visit|time|same|from|la|el|de|del)$/.test(words[from]!.low) &&
      !/^(?:the)$/.test(words[from]!.low)
    )
      from++
    if (words[from]!.low === 'the' && words[from + 1] && !/^\d|th$|first|second|third/.test(words[from + 1]!.low))
      from++
    return factAt(note, spanAt(text, words[from]!.start, words[when.to - 1]!.end))
  }
  return null
}

/** A last line that is nothing but a date: "4/2 at 6". */
function bareDate(note: ReadNote): Fact | null {
  for (const line of note.lines.slice(-3).reverse()) {
    if (line.part !== 'plan' && line.part !== 'narrative') continue
    const when = findWhens(note, line.from, line.to)[0]
    if (
      when &&
      when.dates > 0 &&
      when.often === 0 &&
      when.from === line.from &&
      when.to === line.to &&
      line.to - line.from <= 7
    ) {
      return factAt(note, spanAt(note.text, line.start, line.end))
    }
  }
  return null
}

/** A day with its date or its hour among the last lines, which says nothing of how often: "Thursday 0800". */
function lateDate(note: ReadNote): Fact | null {
  for (const line of note.lines.slice(-3).reverse()) {
    if (line.place < 0.75 || notNext.has(line.part) || line.part === 'homework') continue
    const when = findWhens(note, line.from, line.to).find(
      ({ dates, days, often }) => dates >= 2 && (days > 0 || dates >= 3) && often === 0,
    )
    if (when) return factAt(note, spanAt(note.text, note.words[when.from]!.start, note.words[when.to - 1]!.end))
  }
  return null
}

export function findNextSession(note: ReadNote): Fact | null {
  let best: Fact | null = null
  let bestRank = 0
  for (const line of note.lines) {
    if (notNext.has(line.part)) continue
    if (line.part === 'next') {
      const fact = dateAfter(note, line, line.from)
      if (fact) {
        best = fact
        bestRank = 4
      }
      continue
    }
    for (let i = line.from; i < line.to; i++) {
      const low = note.words[i]!.low
      const rank = strong.test(low) ? 3 : weak.test(low) ? 2 : 0
      if (rank === 0 || rank < bestRank || never.test(note.words[i - 1]?.low ?? '')) continue
      if (low === 'session' && i > line.from && !/^(?:next|tx|first|our|therapy)$/.test(note.words[i - 1]!.low))
        continue
      if (
        /^(?:back|see|return|follow|meeting|session|scheduled|f|visit|testing|vuelve|regresa|unchanged)$/.test(low) &&
        line.place < 0.6
      )
        continue
      const rest = note.words
        .slice(i, Math.min(i + 6, line.to))
        .map((w) => w.low)
        .join(' ')
      if (/treatment plan|plan review|tx plan|next step|next to\b|next (?:door|one up)/.test(rest)) continue
      const fact =
        (low === 'next' && unit.test(note.words[i + 1]?.low ?? '') ? dateAfter(note, line, i) : null) ??
        dateAfter(note, line, i + 1)
      if (fact) {
        best = fact
        bestRank = rank
        break
      }
    }
  }
  return best ?? bareDate(note) ?? lateDate(note)
}
