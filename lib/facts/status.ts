// What became of one mention: taught today, last week's, next week's, not reached, someone else's. The nearest trigger
// of its clause decides (ConText); where there is none, the section does. `force` says how much the mention weighs
// towards "the skill of this session"; it is no probability.
import { clauseOf, isFuture, isNegated, isPast, isVerb, subjectOf, triggersOf } from './clause.ts'
import type { Line, ReadNote } from './read-note.ts'
import { bySection, byBlock, countsDays, standing, type Standing } from './status-sections.ts'
import type { Act, Trigger } from './triggers.ts'

const nearbyNext = new Set('until before by till for hasta antes para through'.split(' '))
const linking = /^(?:will|to|and|plan|plans|then)$/
/** "today" words that homework can bear too: read aloud at home, done together with a partner. */
const loose = /^(?:aloud|out|together|now|live)$/

/** Done in passing is not what the hour was about. */
const passing =
  /\b(?:briefly|in passing|touched (?:up)?on|quick(?:ly)? (?:review|mention|look|check)|a quick|brevemente)\b/i
const passingShare = 0.5

/** `standingIn`, with less force for what was done in passing. */
export function standingOf(note: ReadNote, line: Line, first: number, end: number, described: boolean): Standing {
  const found = standingIn(note, line, first, end, described)
  if (found.force === 0 || !passing.test(note.text.slice(line.start, Math.min(line.end, line.start + 600))))
    return found
  return { ...found, force: found.force * passingShare }
}

type Clause = { from: number; to: number }

/** The verb that governs the mention: the nearest before it, a teaching verb before a plain "did"; else one after it. */
function verbFor(
  note: ReadNote,
  all: Trigger[],
  clause: Clause,
  first: number,
  last: number,
  described: boolean,
): { verb: Trigger | undefined; passive: boolean } {
  const { words } = note
  const verbs = all.filter(
    (t) => isVerb(t.act) && t.from >= clause.from && t.from < (described ? last : first) && t.to <= clause.to,
  )
  // A description holds verbs of its own: there the first one opens the sentence and says what was done.
  const opening = verbs.filter((t) => t.from < first)
  let verb = described ? (opening.at(-1) ?? verbs[0]) : verbs.at(-1)
  if (described && verb && verb.act !== 'review' && verb.act !== 'assign')
    verb = verbs.find((t) => t.act === 'teach' && isPast(words, t)) ?? verb
  const teach = verbs.findLast((t) => t.act === 'teach')
  if (verb && teach && verb !== teach && verb.act === 'do' && verb.from - teach.to <= 8) verb = teach
  // "Worked with mother to build X", "helped client identify X": the finite verb has the tense.
  if (verb && (verb.act === 'do' || verb.act === 'teach') && !isPast(words, verb)) {
    const finite = verbs.findLast(
      (t) => (t.act === 'do' || t.act === 'teach') && isPast(words, t) && verb !== t && verb!.from - t.to <= 8,
    )
    if (finite) verb = finite
  }
  if (verb) return { verb, passive: false }
  const after = all.find((t) => isVerb(t.act) && t.from >= last && t.to <= clause.to && t.from - last <= 10)
  return { verb: after, passive: after !== undefined }
}

/**
 * The status of the words `[first, last)` in `line`. `described` mentions hold their own verbs and negations inside
 * ("without washing"), so those are not read as being about the mention.
 */
function standingIn(note: ReadNote, line: Line, first: number, end: number, described: boolean): Standing {
  const { words, text } = note
  const block = byBlock(note, line, first)
  if (block) return block
  const last = Math.min(end, line.to)
  const clause = clauseOf(note, line, first, last)
  const all = triggersOf(note, line)
  const lookingBack = line.part === 'subjective' || line.part === 'problem' || line.part === 'homework-review'
  const near = (act: Act): Trigger | undefined =>
    all.find((t) => t.act === act && t.from >= clause.from && t.to <= clause.to && (t.to <= first || t.from >= last))
  const today = all.some((t) => t.act === 'today' && !(lookingBack && loose.test(words[t.from]!.low)))
  const { verb, passive } = verbFor(note, all, clause, first, last, described)
  const willBe = verb !== undefined && isFuture(words, verb.from, clause.from)
  const isDone = verb !== undefined && isPast(words, verb) && !willBe
  const strong = isDone && !passive && (verb.act === 'teach' || verb.act === 'do' || verb.act === 'explain')

  const clauseText = text.slice(words[clause.from]!.start, words[clause.to - 1]!.end)

  const stopped = all.find(
    (t) =>
      t.act === 'stopped' &&
      t.from >= clause.from &&
      t.to <= clause.to &&
      (t.to <= first || t.from >= last || (described && words[t.from]!.low === 'rather')) &&
      !(described && stopsOther.test(words[t.from]!.low + ' ' + words[t.to - 1]!.low)),
  )
  if (stopped || (!described && isNegated(words, all, clause.from, first, verb))) {
    // "Led X, skipped neck": what stopped is something else. "X not covered", "declined X": it is this.
    const elsewhere = stopped && strong && stopped.from >= last + 1 && verb.from < first
    if (!elsewhere)
      return near('last') || lookingBack || near('home') ? standing('reviewed', 0.2) : standing('declined', 0)
  }
  const other = near('other')
  if (
    other &&
    other.to <= first &&
    first - other.to <= 4 &&
    !all.some((t) => t.act === 'teach' && t.to <= other.from + 1)
  )
    return standing('other-person', 0)

  const future = all.find(
    (t) =>
      t.act === 'future' &&
      t.from >= clause.from &&
      t.to <= clause.to &&
      (t.to <= first || t.from >= last) &&
      !nearbyNext.has(words[t.from - 1]?.low ?? ''),
  )
  if (future) {
    const belongsLater =
      strong && future.from >= last && (today || words.slice(last, future.from).some((w) => linking.test(w.low)))
    if (!belongsLater && !(strong && verb.from > future.to)) return standing('planned', 0)
  }
  if (verb && willBe) {
    return verb.act === 'do' || verb.act === 'assign' || verb.act === 'continue'
      ? standing('continued', 0.7, { assigned: true })
      : standing('planned', 0)
  }
  if (otherSession.test(clauseText) && !today)
    return line.part === 'plan' ? standing('planned', 0) : standing('past', 0)
  if (elsewhere.test(clauseText)) return standing('past', 0)
  const past = near('past')
  // "Skill: what used to lift her": the habit that is told under a heading is not the skill's own past.
  const ofContent =
    past !== undefined &&
    past.from > last &&
    words[past.from]!.low === 'used' &&
    /^\s*:/.test(text.slice(words[last - 1]!.end, words[last - 1]!.end + 3))
  if (past && !ofContent && !today && !(strong && verb.act === 'teach' && past.from >= last)) return standing('past', 0)
  const lastTime = near('last')
  const goesOn = strong || (isDone && verb.act === 'continue')
  if (lastTime && !(today && goesOn) && !(strong && verb.act === 'teach' && !lookingBack && lastTime.from > last + 3))
    return standing('reviewed', 0.3)
  if (near('offer') && !strong) return standing('planned', 0.4)
  if (!verb) return bySection(note, line, first, described, today)

  const home = near('home') !== undefined || countsDays.test(clauseText)
  return byVerb(note, line, {
    verb,
    passive,
    isDone,
    today,
    home,
    lookingBack,
    described,
    subject: subjectOf(words, verb.from, clause.from),
  })
}

/** Verbs that look back whatever follows; "looked at" and "kept" do so only with a named skill. */
const truly = /^(?:review|revisit|debrief|report|reports|refier|report)/

/** In a description these are part of the doing: "set aside ten minutes", "things never got to say". */
const stopsOther = /^(?:never|set|can|skipped|put|no|too|another) |^not (?:done|practiced|completed)$|^did |^didn't /

/** A session told by its number is not this one. */
const otherSession = /\b(?:at|in|for|during|until|from) (?:session|sess|visit|wk|week) #?\d/i

/** Taught by other hands, or over the months that a letter sums up. */
const elsewhere =
  /\b(?:by (?:another|a (?:previous|former|prior|different)|(?:his|her|their) (?:previous|former|prior|old|other)) \w+|(?:covered|taught|learned|done|worked on) (?:since|over the (?:year|course)))\b/i

type Scene = {
  verb: Trigger
  passive: boolean
  isDone: boolean
  today: boolean
  home: boolean
  lookingBack: boolean
  described: boolean
  subject: 'client' | 'clinician' | 'none'
}

/** A sentence that opens with one of these tells of the hour, whatever days stand in it. */
const making = /^(?:made|drew|built|created|wrote|developed|designed|mapped|set|identified|listed|constructed)$/

function byVerb(note: ReadNote, line: Line, scene: Scene): Standing {
  const { verb, passive, isDone, today, home, lookingBack, described, subject } = scene
  const word = note.words[verb.from]!
  switch (verb.act) {
    case 'teach':
      if (!isDone && !passive && (line.part === 'plan' || line.part === 'assessment')) return standing('planned', 0.2)
      if (subject === 'client' && word.stem === 'demonstrat') return standing('practised', lookingBack ? 0.4 : 1.6)
      if (subject === 'client' && /^(?:presented|covered|ran|conducted|led|guided|modeled)$/.test(word.low))
        return standing('practised', lookingBack ? 0.3 : 1)
      return standing('taught', passive ? 2.5 : 3, { inSession: true })
    case 'do': {
      if (!isDone && !passive) return standing('continued', line.part === 'plan' ? 0.8 : 0.5, { assigned: true })
      if (today && !lookingBack) return standing('practised', 2.6, { inSession: true })
      const clients =
        subject === 'client' && !described && !['intervention', 'response', 'narrative', 'plan'].includes(line.part)
      const atHome =
        home &&
        !(verb.from === line.from && making.test(word.low)) &&
        subject !== 'clinician' &&
        (subject === 'client' || line.part !== 'intervention') &&
        line.part !== 'plan'
      if (lookingBack && described && subject === 'clinician') return standing('practised', 1.8, { inSession: true })
      if (lookingBack || clients || atHome)
        return today ? standing('practised', 2, { inSession: true }) : standing('reviewed', 0.4)
      return standing('practised', (passive ? 1.6 : 2.3) - (subject === 'client' ? 0.4 : 0), { inSession: true })
    }
    case 'explain':
      // "Re-explained": known from before.
      if (note.words[verb.from - 1]?.low === 're') return standing('psychoeducation', 0.7)
      return standing('taught', lookingBack ? 1.2 : 2)
    case 'talk':
      return standing('psychoeducation', lookingBack ? 0.5 : described ? 1.3 : 1)
    case 'review':
      if (described && !truly.test(word.stem) && !lookingBack) return standing('practised', 1.9, { inSession: true })
      return standing('reviewed', line.part === 'intervention' ? 0.8 : 0.3)
    case 'continue':
      return isDone && (today || line.part === 'intervention')
        ? standing('practised', 1.7, { inSession: true })
        : standing('continued', 0.9, { assigned: !isDone })
    default:
      if (described && isDone && line.part === 'intervention') return standing('practised', 1.9, { inSession: true })
      return standing('continued', 1, { assigned: true })
  }
}
