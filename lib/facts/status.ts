// What became of one mention: taught today, last week's, next week's, not reached, someone else's. The nearest trigger
// of its clause decides (ConText); where there is none, the section does. `force` says how much the mention weighs
// towards "the skill of this session"; it is no probability.
import type { SkillStatus } from '../schema/facts.ts'
import type { Line, ReadNote } from './read-note.ts'
import { findTriggers, type Act, type Trigger } from './triggers.ts'
import type { Word } from './words.ts'

export type Standing = { status: SkillStatus; force: number; assigned: boolean; inSession: boolean }

const clientWords = new Set(
  'client clients ct cts pt pts cl cls patient patients vet veteran member members she he they couple p1 p2 child mother father mom dad parent parents family both cliente paciente student teen'.split(
    ' ',
  ),
)
const boundary = new Set('but however though although whereas while except pero aunque yet'.split(' '))
const nearbyNext = new Set('until before by till for hasta antes para through'.split(' '))

/** Word indexes `[from, to)` of the clause around `[first, last)`: cut at ; — " - " and at "but", "though", "while". */
function clauseOf(note: ReadNote, line: Line, first: number, last: number): { from: number; to: number } {
  const { words, text } = note
  let from = line.from
  let to = line.to
  for (let i = first; i > line.from; i--) {
    if (boundary.has(words[i]!.low) || breaks(text.slice(words[i - 1]!.end, words[i]!.start)) || thenVerb(words, i)) {
      from = i
      break
    }
  }
  for (let i = last; i < line.to; i++) {
    if (boundary.has(words[i]!.low) || breaks(text.slice(words[i - 1]!.end, words[i]!.start)) || thenVerb(words, i)) {
      to = i
      break
    }
  }
  return { from, to }
}

const breaks = (gap: string): boolean => gap.length < 60 && (/[;—–]/.test(gap) || / - /.test(gap))
const thenVerb = (words: Word[], i: number): boolean => words[i]!.low === 'then' && words[i - 1]?.low !== 'and'

const pastForms = new Set(
  'taught led did wrote built drew went gave made began chose showed tried used ran set read kept spent put broke'.split(
    ' ',
  ),
)
const isPastForm = (low: string): boolean =>
  low.endsWith('ed') || low.endsWith('ing') || low.endsWith('o') || pastForms.has(low)

/** Is the verb at `at` in the future or only offered ("will", "plan to", "could")? */
function isFuture(words: Word[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    const low = words[i]!.low
    if (
      [
        'will',
        "we'll",
        "i'll",
        "she'll",
        "he'll",
        "they'll",
        'shall',
        'could',
        'would',
        'should',
        'may',
        'might',
        'can',
      ].includes(low)
    )
      return true
    if (
      low === 'to' &&
      i > floor &&
      /^(?:plan|plans|planning|planned|going|want|wants|hope|hopes|need|needs|agreed|asked|wanted|like|ready|encouraged|intend|intends|continue)$/.test(
        words[i - 1]!.low,
      )
    )
      return true
    if (isPastForm(low) && low.length > 3) return false
  }
  return false
}

/** Client, clinician or nobody before a verb: notes leave the clinician out ("Introduced ...") and name the client. */
function subjectOf(words: Word[], at: number, floor: number): 'client' | 'clinician' | 'none' {
  for (let i = at - 1; i >= Math.max(floor, at - 7); i--) {
    const low = words[i]!.low
    if (
      [
        'therapist',
        'th',
        'thx',
        'clinician',
        'writer',
        'i',
        'we',
        'provider',
        'counselor',
        'sw',
        'leader',
        'leaders',
        'facilitator',
        'terapeuta',
        'lpc',
        'lcsw',
        'psychologist',
        'intern',
      ].includes(low)
    )
      return 'clinician'
    if (clientWords.has(low)) return 'client'
  }
  return 'none'
}

const standing = (status: SkillStatus, force: number, extra: Partial<Standing> = {}): Standing => ({
  status,
  force,
  assigned: false,
  inSession: false,
  ...extra,
})

/**
 * The status of the words `[first, last)` in `line`. `described` mentions hold their own verbs and negations inside
 * ("without washing"), so those are not read as being about the mention.
 */
export function standingOf(note: ReadNote, line: Line, first: number, last: number, described: boolean): Standing {
  const { words, text } = note
  const inPart = byBlock(note, line, first)
  if (inPart) return inPart
  const clause = clauseOf(note, line, first, Math.min(last, line.to))
  const all = findTriggers(words, line.from, line.to)
  const inClause = (t: Trigger): boolean => t.from >= clause.from && t.to <= clause.to
  const outside = (t: Trigger): boolean => t.to <= first || t.from >= last
  const has = (act: Act, where: (t: Trigger) => boolean = inClause): Trigger | undefined =>
    all.find((t) => t.act === act && where(t))
  const today = all.some((t) => t.act === 'today')

  // A verb inside a description counts when it opens it ("tensed and released" after "Led").
  const reachOfVerb = described ? Math.min(last, first + 4) : first
  const verbs = all.filter(
    (t) =>
      isVerb(t.act) &&
      inClause(t) &&
      t.from < reachOfVerb &&
      !(t.act === 'assign' && words[t.from]!.low === 'homework' && t.from > clause.from + 1),
  )
  let verb = verbs.at(-1)
  // Nearest teaching verb has the say over an even nearer plain "did": "taught and tried".
  const teach = verbs.findLast((t) => t.act === 'teach')
  if (verb && teach && verb !== teach && verb.act === 'do' && verb.from - teach.to <= 8) verb = teach
  let passive = false
  if (!verb) {
    verb = all.find((t) => isVerb(t.act) && t.from >= last && t.to <= clause.to && t.from - last <= 10)
    passive = verb !== undefined
  }

  const stopped = has('stopped', (t) => inClause(t) && outside(t) && (t.from >= last || first - t.to <= 12))
  const negated = !described && isNegated(words, all, clause.from, first, verb)
  const other = has('other', (t) => inClause(t) && t.to <= first && first - t.to <= 4)
  const past = has('past', (t) => inClause(t) && outside(t))
  const lastTime = has('last', (t) => inClause(t) && outside(t))
  const future = all.find(
    (t) => t.act === 'future' && inClause(t) && outside(t) && !nearbyNext.has(words[t.from - 1]?.low ?? ''),
  )
  const lookingBack = line.part === 'subjective' || line.part === 'problem' || line.part === 'homework-review'

  if (stopped || negated) {
    if (verb && !passive && verb.act === 'teach' && stopped && stopped.from > last + 8)
      return standing('taught', 2.2, { inSession: today })
    if (lastTime || lookingBack || has('assign') || has('home')) return standing('reviewed', 0.2)
    return standing('declined', 0)
  }
  if (other && !verbs.some((t) => t.act === 'teach' && t.to <= other.from + 1)) return standing('other-person', 0)

  const verbIsPast = verb !== undefined && isPastForm(words[verb.from]!.low) && !isFuture(words, verb.from, clause.from)
  const strong =
    verb !== undefined &&
    (verb.act === 'teach' || verb.act === 'do' || verb.act === 'explain') &&
    verbIsPast &&
    !passive
  if (future && !(strong && future.from >= last && hasVerbBetween(words, last, future.from))) {
    if (!(strong && future.from > last && today)) return standing('planned', 0)
  }
  if (verb && isVerb(verb.act) && isFuture(words, verb.from, clause.from)) {
    if (verb.act === 'teach' || verb.act === 'review' || verb.act === 'talk' || verb.act === 'explain')
      return standing('planned', 0)
    return standing('continued', 0.7, { assigned: true })
  }
  if (past && !today) {
    if (!(strong && verb!.act === 'teach' && past.from > last)) return standing('past', 0)
  }
  if (lastTime && !(today && strong)) {
    if (!(strong && verb!.act === 'teach' && lookingBack === false && lastTime.from > last + 3))
      return standing('reviewed', 0.3)
  }
  if (has('offer') && !strong) return standing('planned', 0.4)

  if (!verb) return bySection(note, line, first, described, today)

  const subject = subjectOf(words, verb.from, clause.from)
  const home =
    has('home', (t) => inClause(t) && (!described || outside(t))) !== undefined ||
    countsDays(text.slice(words[clause.from]!.start, words[clause.to - 1]!.end))
  switch (verb.act) {
    case 'teach':
      if (passive && words[verb.from]!.low === 'covered' && lookingBack) return standing('reviewed', 0.3)
      if (!verbIsPast && (line.part === 'plan' || line.part === 'assessment')) return standing('planned', 0.2)
      if (subject === 'client' && /^(?:presented|covered|ran|conducted|led|guided)$/.test(words[verb.from]!.low))
        return standing('practised', lookingBack ? 0.3 : 1)
      if (subject === 'client' && words[verb.from]!.stem === 'demonstrat')
        return standing('practised', lookingBack ? 0.4 : 1.6)
      return standing('taught', passive ? 2.5 : 3, { inSession: true })
    case 'do':
      if (!verbIsPast && !passive) return standing('continued', line.part === 'plan' ? 0.8 : 0.5, { assigned: true })
      if (today && !lookingBack) return standing('practised', 2.6, { inSession: true })
      if (
        lookingBack ||
        (home && (subject === 'client' || line.part !== 'intervention')) ||
        (subject === 'client' &&
          line.part !== 'intervention' &&
          line.part !== 'response' &&
          line.part !== 'narrative' &&
          line.part !== 'plan' &&
          !described)
      ) {
        return today ? standing('practised', 2, { inSession: true }) : standing('reviewed', 0.4)
      }
      return standing('practised', (passive ? 1.6 : 2.3) - (subject === 'client' ? 0.4 : 0), { inSession: true })
    case 'explain':
      return standing('taught', lookingBack ? 1.2 : 2)
    case 'talk':
      return standing('psychoeducation', lookingBack ? 0.5 : described ? 1.2 : 1)
    case 'review':
      return standing('reviewed', line.part === 'intervention' ? 0.8 : 0.3)
    case 'continue':
      return verbIsPast && (today || line.part === 'intervention')
        ? standing('practised', 1.7, { inSession: true })
        : standing('continued', 0.9, { assigned: !verbIsPast })
    default:
      return standing('continued', 1, { assigned: true })
  }
}

const isVerb = (act: Act): boolean => ['teach', 'do', 'explain', 'talk', 'review', 'continue', 'assign'].includes(act)

// "4 of 7 days", "3x", "5/7": kept at home between sessions.
const countsDays = (text: string): boolean =>
  /\b\d{1,2} ?(?:of|\/|out of) ?\d{1,2}\b(?! ?pm| ?am)|\b\d{1,2} ?(?:days|nights|times|x)\b(?!.{0,12}session)/i.test(
    text,
  )

function hasVerbBetween(words: Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:will|to|and|plan|plans|then)$/.test(words[i]!.low)) return true
  return false
}

const excused = new Set(
  'only just problem problems trouble difficulty prompting prompt rescue sure longer much issues concern doubt small'.split(
    ' ',
  ),
)

function isNegated(words: Word[], all: Trigger[], floor: number, first: number, verb: Trigger | undefined): boolean {
  for (const t of all) {
    if (t.act !== 'not' || t.from < floor || t.to > first) continue
    if (excused.has(words[t.to]?.low ?? '')) continue
    // "instead of", "rather than", "no": right before the name; "did not", "didn't": before its verb.
    const before = first - t.to
    const low = words[t.from]!.low
    if (low === 'without' && before > 2) continue
    if (verb && verb.from >= t.to && verb.from < first && verb.from - t.to <= 3 && before <= 10) return true
    if (verb && verb.from < t.from && low !== 'instead' && low !== 'rather' && low !== 'no' && before > 1) continue
    if (before <= 4) return true
  }
  return false
}

/** Blocks of a note that speak of another time, or of nothing in particular, whatever verbs stand in them. */
function byBlock(note: ReadNote, line: Line, first: number): Standing | null {
  switch (line.part) {
    case 'last-session':
      return standing('past', 0.1)
    case 'treatment-plan':
      return standing('planned', 0)
    case 'next':
      return standing('planned', 0)
    case 'background':
      return standing('past', 0)
    case 'mental-status':
    case 'risk':
    case 'boilerplate':
    case 'header':
    case 'goal':
      return standing('psychoeducation', 0)
    case 'agenda':
      return standing('planned', 0.5)
    case 'homework':
      return standing('continued', 1.1, { assigned: true })
    default: {
      const box = boxBefore(note, line, first)
      if (box === null) return null
      if (!box) return standing('declined', 0)
      return line.part === 'checklist' ? standing('psychoeducation', 0.5) : null
    }
  }
}

/** The tick box right before a mention: true ticked, false empty, null none. */
function boxBefore(note: ReadNote, line: Line, first: number): boolean | null {
  const before = note.text.slice(Math.max(line.start, note.words[first]!.start - 60), note.words[first]!.start)
  const at = Math.max(
    before.lastIndexOf(']'),
    before.lastIndexOf('☐'),
    before.lastIndexOf('☒'),
    before.lastIndexOf('☑'),
  )
  if (at < 0) return null
  if (before[at] !== ']') return before[at] !== '☐'
  const inside = before
    .slice(Math.max(0, at - 2), at)
    .trim()
    .toLowerCase()
  if (inside.endsWith('[')) return false
  return /^\[?[x✓✔]$/.test(inside) ? true : null
}

function bySection(note: ReadNote, line: Line, first: number, described: boolean, today: boolean): Standing {
  const label = labelBefore(note, line, first)
  if (label === 'homework') return standing('continued', 1, { assigned: true })
  if (label === 'skill') return standing('taught', 2, { inSession: true })
  switch (line.part) {
    case 'intervention':
      return standing('practised', described ? 1.5 : 1.8, { inSession: true })
    case 'plan':
      return described ? standing('practised', today ? 1.6 : 0.8) : standing('continued', today ? 1.4 : 0.6)
    case 'response':
      return standing('practised', 0.7)
    case 'data':
    case 'narrative':
    case 'addendum':
      return today
        ? standing('practised', 1.6, { inSession: true })
        : standing(described ? 'practised' : 'reviewed', described ? 0.8 : 0.5)
    case 'subjective':
    case 'problem':
    case 'homework-review':
      return today ? standing('practised', 1.2, { inSession: true }) : standing('reviewed', 0.3)
    default:
      return standing('psychoeducation', 0.3)
  }
}

/** "Skill: ...", "HW - ..." at the line's start. */
function labelBefore(note: ReadNote, line: Line, first: number): 'skill' | 'homework' | null {
  for (const t of findTriggers(note.words, line.from, Math.min(first, line.from + 4))) {
    if (t.act !== 'label') continue
    const gap = note.text.slice(note.words[t.to - 1]!.end, note.words[t.to - 1]!.end + 3)
    if (/^(?:[:=]| [-–])/.test(gap))
      return /^(?:homework|assignment)$/.test(note.words[t.to - 1]!.low) ? 'homework' : 'skill'
  }
  return null
}
