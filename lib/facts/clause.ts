// The small grammar that status rules stand on: where a clause ends, whether a verb is past or to come, who does it,
// and whether it is denied. Notes leave out subjects and articles, so this looks at few words and claims little.
import type { Line, ReadNote } from './read-note.ts'
import { findTriggers, type Act, type Trigger } from './triggers.ts'
import type { Word } from './words.ts'

const set = (words: string): Set<string> => new Set(words.split(' '))

const turns = set('but however though although whereas while except pero aunque yet')
const clinicianWords = set(
  'therapist th thx clinician writer i we provider counselor sw leader leaders facilitator terapeuta lpc lcsw psychologist intern',
)
const clientWords = set(
  'client clients ct cts pt pts cl cls patient patients vet veteran member members she he they couple p1 p2 child mother father mom dad parent parents family both cliente paciente student teen',
)
const modals = set("will we'll i'll she'll he'll they'll shall could would should may might can")
const beforeTo = set(
  'plan plans planning planned going want wants hope hopes need needs agreed asked wanted like ready encouraged intend intends continue',
)
const pastWords = set(
  'taught led did wrote built drew went gave made began chose showed tried used ran set read kept spent put broke done written drawn',
)
const excused = set(
  'only just problem problems trouble difficulty prompting prompt rescue sure longer much issues concern doubt small',
)

/** Word indexes `[from, to)` of the clause around `[first, last)`: cut at ; — " - " and at "but", "though", "while". */
export function clauseOf(note: ReadNote, line: Line, first: number, last: number): { from: number; to: number } {
  const cutAt = (i: number): boolean => {
    const gap = note.text.slice(note.words[i - 1]!.end, Math.min(note.words[i]!.start, note.words[i - 1]!.end + 40))
    const low = note.words[i]!.low
    return turns.has(low) || /[;—–]| - /.test(gap) || (low === 'then' && note.words[i - 1]!.low !== 'and')
  }
  let from = first
  while (from > line.from && !cutAt(from)) from--
  let to = last
  while (to < line.to && !cutAt(to)) to++
  return { from, to }
}

const known = new WeakMap<Line, Trigger[]>()

/** The line's triggers, found once; a bare form ("list", "plan", "model") is a verb only where a verb can stand. */
export function triggersOf(note: ReadNote, line: Line): Trigger[] {
  const before = known.get(line)
  if (before) return before
  const found = findTriggers(note.words, line.from, line.to).filter(
    (t) => !isVerb(t.act) || isVerbHere(note.words, t, line.from),
  )
  known.set(line, found)
  return found
}

/** A line that opens with what was done, its doer left out: "Played the clue game", "Set a new window". */
export const opensWithDone = (words: Word[], line: Line): boolean => {
  const at = /^\d+$/.test(words[line.from]!.low) ? line.from + 1 : line.from
  const low = words[at]?.low ?? ''
  return (
    pastWords.has(low) ||
    (low.endsWith('ed') &&
      low.length > 4 &&
      !/^(?:tired|bored|excited|interested|motivated|engaged|worried|scared|relaxed|need|speed|married|divorced|retired|oriented)$/.test(
        low,
      ))
  )
}

export const isVerb = (act: Act): boolean =>
  act === 'teach' ||
  act === 'do' ||
  act === 'explain' ||
  act === 'talk' ||
  act === 'review' ||
  act === 'continue' ||
  act === 'assign'

/** Past or -ing form, or a Spanish preterite: something that was done. */
export function isPast(words: Word[], trigger: Trigger): boolean {
  for (let i = trigger.from; i < trigger.to; i++) {
    const low = words[i]!.low
    if (
      pastWords.has(low) ||
      low.endsWith('ed') ||
      (low.endsWith('ing') && low.length > 5) ||
      /(?:o|imos|amos|aron|ieron)$/.test(low)
    )
      return low !== 'to' && low !== 'so'
  }
  return false
}

function isVerbHere(words: Word[], trigger: Trigger, floor: number): boolean {
  if (trigger.to - trigger.from > 1 || isPast(words, trigger)) return true
  if (trigger.act !== 'do' && trigger.act !== 'teach') return true
  if (trigger.from === floor) return true
  const before = words[trigger.from - 1]!.low
  return (
    modals.has(before) ||
    before === 'to' ||
    before === 'and' ||
    before === 'or' ||
    clientWords.has(before) ||
    clinicianWords.has(before) ||
    before.endsWith('ly')
  )
}

/** Is the verb at `at` still to come or only wished ("will", "plan to", "could")? */
export function isFuture(words: Word[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    const low = words[i]!.low
    if (modals.has(low)) return true
    if (low === 'to' && i > floor && beforeTo.has(words[i - 1]!.low)) return true
    if (pastWords.has(low) || (low.endsWith('ed') && low.length > 3)) return false
  }
  return false
}

/** Notes leave the clinician out ("Introduced ...") and name the client. */
export function subjectOf(words: Word[], at: number, floor: number): 'client' | 'clinician' | 'none' {
  for (let i = at - 1; i >= Math.max(floor, at - 7); i--) {
    const low = words[i]!.low
    if (clinicianWords.has(low)) return 'clinician'
    if (clientWords.has(low)) return 'client'
  }
  return 'none'
}

/** "did not practise X", "no X", "rather than X"; not "not only X", "without difficulty". */
export function isNegated(
  words: Word[],
  all: Trigger[],
  floor: number,
  first: number,
  verb: Trigger | undefined,
): boolean {
  for (const t of all) {
    if (t.act !== 'not' || t.from < floor || t.to > first) continue
    if (excused.has(words[t.to]?.low ?? '')) continue
    const before = first - t.to
    const low = words[t.from]!.low
    if (low === 'without' && before > 2) continue
    if (verb && verb.from >= t.to && verb.from < first && verb.from - t.to <= 3 && before <= 10) return true
    if (verb && verb.from < t.from && low !== 'instead' && low !== 'rather' && low !== 'no' && before > 1) continue
    if (before <= 4) return true
  }
  return false
}
