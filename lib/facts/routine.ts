// The client's own routine and time for practising: read from the homework's line, else from a line that says what the
// client likes, could or will do. Times elsewhere (sleep, symptoms, appointments) are not about the practice.
import type { Fact } from '../schema/facts.ts'
import { factAt, spanAt, textOf, type Line, type ReadNote } from './read-note.ts'
import { whensOf, type When } from './schedule.ts'

const liking =
  /\b(?:likes? to|prefers?|would rather|would like to (?:try|do|practi[cs]e)|wants to (?:try|do|practi[cs]e)|could (?:do|try|use|practi[cs]e|be)|can (?:do|try|use|practi[cs]e)|will (?:do|try|use|practi[cs]e|start|sit|lie|go|send|read|listen|set)|'ll (?:do|try|use|practi[cs]e|lie|sit|go|read|listen|send|keep)|'d (?:do|try|work on|use|practi[cs]e|sit)|best time|works? best|easiest|thinks? .{0,30}(?:works?|when|at)|agreed to|plans to|routine|linked? (?:it )?to|anchor(?:ed)? (?:it )?to|pair(?:ed)? (?:it )?with|tie(?:d)? (?:it )?to|thinks she can|thinks he can|prefiere|le gusta|puede hacerlo|lo har[aá]|would work|is good for|biggest risk time|keep it)\b/i
/** A line that is labelled as the cue. */
const cueLabel =
  /^[\W\d_]{0,6}(?:(?:the )?(?:cue|anchor|trigger|routine|reminder|when(?: (?:and|&|\/) where)?|cuando|momento)(?:\s{0,4}[:=]|\s{1,4}\[x\]))/i
const away =
  /(?:^|\b(?:group|therapy|client|pt|ct) )(?:next|return|back|see|rtc|nxt|f\/u|follow)\b|\b(?:next (?:session|appt|visit|time|wk|week)|rtc|last (?:week|session)|denie[sd]|SI\b|goal\b|sleep \d|reports? (?:waking|sleep)|since)\b/i

const routines = new Set(
  (
    'coffee tea breakfast lunch dinner supper meal meals snack shower bath teeth toothbrush brushing bed bedtime alarm wake wakes waking woke wakeup commute drive driving drives bus train subway car parking driveway dog dogs cat cats kettle dishes dishwasher drop dropoff pickup shift shifts handoff break church mass prayer pray prayers pills meds medication vitamins phone charger charge plugs kids kid baby nap naps sink couch porch bench desk kitchen table bathroom bedroom garage gym walk run news paper mail mailbox laundry feeding feeds feed pajamas lights pillow nightstand stairs elevator door keys ' +
    'rehearsal math homework ' +
    'desayuno almuerzo cena cafe te ducha cama acostar dormir ninos autobus carro misa perro'
  ).split(' '),
)
// "after", "when" tie the practice to a doing; "in", "at" only to a place that belongs to a routine.
const timely = new Set(
  'after before when while during once following cuando despues antes durante mientras tras'.split(' '),
)
const placely = new Set('at on in by with al en next'.split(' '))
const doings = new Set('work school class home lunch church practice rehearsal gym meeting dinner shift bed'.split(' '))

/** Lines that may speak of when to practise, best first: the homework's own, then likings, late ones first. */
function linesFor(note: ReadNote, homework: Line | null): Line[] {
  const liked = note.lines.filter((line) => {
    if (
      line === homework ||
      [
        'subjective',
        'objective',
        'mental-status',
        'risk',
        'boilerplate',
        'last-session',
        'treatment-plan',
        'background',
        'header',
        'next',
        'homework-review',
      ].includes(line.part)
    )
      return false
    const text = textOf(note, line)
    if (line.place > 0.4 && cueLabel.test(text)) return true
    if (line.place < 0.25 && note.lines.length > 5) return false
    return liking.test(text) && !away.test(text)
  })
  const plain = note.lines.filter(
    (line) =>
      line.part === 'plan' &&
      line !== homework &&
      !liked.includes(line) &&
      !away.test(textOf(note, line)) &&
      line.to - line.from <= 26,
  )
  return [...(homework ? [homework] : []), ...liked, ...plain]
}

export function findTimeFrequency(note: ReadNote, homework: Line | null): Fact | null {
  const lines = linesFor(note, homework)
  for (const line of lines) {
    let best: When | null = null
    let bestWeight = 0
    for (const when of whensOf(note, line)) {
      if (!tells(note, when)) continue
      const weight = when.cores + when.often + when.days
      if (weight > bestWeight) {
        best = when
        bestWeight = weight
      }
    }
    // A line that says nothing of a liking must name days or a rhythm to count.
    if (!best || (bestWeight < 3 && line !== homework && !liking.test(textOf(note, line)))) continue
    let from = best.from
    while (
      from < best.to - 1 &&
      /^(?:of|for|to|and|a|the|from|after|or|in|around|about|between|time)$/.test(note.words[from]!.low)
    )
      from++
    const fact = factAt(
      note,
      spanAt(note.text, note.words[from]!.start, note.words[withTie(note, line, best.to) - 1]!.end),
    )
    if (fact) return fact
  }
  return null
}

/** A length, a lone "week" or "time" say nothing of when or how often. */
function tells(note: ReadNote, { from, to }: When): boolean {
  const said = note.words.slice(from, to).map(({ low }) => low)
  return !said.every((low) =>
    /^(?:\d{1,3}|x|times?|vez|weeks?|wks?|months?|min(?:ute)?s?|minutos?|sec(?:ond)?s|hours?|hrs?|a|an|at|the|another|other|one|same|of|in|to|and|for|this|next|por|la|el)$/.test(
      low,
    ),
  )
}

/** "Sunday after the baby's nap": what follows a time without a mark belongs to it. */
function withTie(note: ReadNote, line: Line, to: number): number {
  if (to >= line.to || !timely.has(note.words[to]!.low)) return to
  let end = to
  while (
    end < line.to &&
    end - to < 7 &&
    /^[\s'’-]{1,2}$/.test(
      note.text.slice(note.words[end - 1]!.end, Math.min(note.words[end]!.start, note.words[end - 1]!.end + 3)),
    )
  )
    end++
  return end - to >= 2 ? end : to
}

export function findAnchor(note: ReadNote, homework: Line | null): Fact | null {
  for (const line of linesFor(note, homework)) {
    const fact = anchorIn(note, line) ?? (line === homework ? clauseIn(note, line) : null)
    if (fact) return fact
  }
  return null
}

const owners = new Set(
  'he she they his her their the client ct pt mom dad baby kids i my se su sus el la los las lo le abre regresa'.split(
    ' ',
  ),
)
/** What sets a practice off is not always a routine: a feeling or a thought is what it is for. */
const inward =
  /^(?:feels?|feeling|urges?|craving|thoughts?|worr\w+|anxi\w+|anger|angry|upset|mood|notic\w+|panic\w*|sad|triggered|needed|overwhelmed|stress\w*|thinks?|wants?|mind|siente|piensa|nota|quiere)$/

/** In the homework's own line: "when the kettle boils", "despues de persignarse", whatever the doing is. */
function clauseIn(note: ReadNote, line: Line): Fact | null {
  const { words, text } = note
  for (let i = line.from; i < line.to - 2; i++) {
    const low = words[i]!.low
    const next = words[i + 1]!.low
    if (!timely.has(low) || low === 'during' || low === 'following') continue
    if (!owners.has(next) && !(next === 'de' && /r(?:se)?$/.test(words[i + 2]!.low))) continue
    if (/^(?:next|session|visit|time|appt)$/.test(words[i + 2]!.low)) continue
    let end = i + 1
    while (end < line.to && end - i < 10) {
      const gap = text.slice(words[end - 1]!.end, Math.min(words[end]!.start, words[end - 1]!.end + 4))
      if (/[,.;:!?()"“”—–]|\s-\s/.test(gap)) break
      end++
    }
    if (end - i < 3 || words.slice(i, end).some((word) => inward.test(word.low))) continue
    return factAt(note, spanAt(text, words[i]!.start, words[end - 1]!.end))
  }
  return null
}

// "after/when/while/in/at ..." up to the next mark or time, if a routine stands in it.
function anchorIn(note: ReadNote, line: Line): Fact | null {
  const { words, text } = note
  const whens = whensOf(note, line)
  for (let i = line.from; i < line.to; i++) {
    const low = words[i]!.low
    if (!timely.has(low) && !placely.has(low)) continue
    if (low === 'next' && words[i + 1]?.low !== 'to') continue
    let end = i + 1
    let routine = -1
    while (end < line.to && end - i < 12) {
      const gap = text.slice(words[end - 1]!.end, Math.min(words[end]!.start, words[end - 1]!.end + 4))
      if (
        /[,.;:!?()"“”—–]|\s-\s/.test(gap) ||
        (end - i > 2 &&
          /^(?:but|so|because|though|and|around|about|daily|every|each|once|twice|to|rather|both|pero)$/.test(
            words[end]!.low,
          ))
      )
        break
      if (whens.some((w) => w.days + w.often > 0 && w.from === end && end - i > 1)) break
      if (routines.has(words[end]!.low) || (timely.has(low) && doings.has(words[end]!.low))) routine = end
      end++
    }
    if (routine < 0 || end - i < 2) continue
    let from = i
    if (i > line.from && /^(?:right|just|first)$/.test(words[i - 1]!.low)) from = i - 1
    if (low === 'with' && end - i < 3) continue
    return factAt(note, spanAt(text, words[from]!.start, words[end - 1]!.end))
  }
  return null
}
