// Every place where the note speaks of a skill, by name or by description, with what became of it there.
import type { Span } from '../schema/span.ts'
import { findCues } from './lexicon/cues.ts'
import { findNames, mended } from './lexicon/lexicon.ts'
import { findLikeness, type Likeness } from './lexicon/likeness.ts'
import { spanAt, type Line, type ReadNote } from './read-note.ts'
import { standingOf } from './status.ts'
import { standing, type Standing } from './status-sections.ts'

/** `strength`: of a description, how clear it is, 0 to 1.1; 0 for a name. */
export type Mention = Standing & {
  skillId: string
  how: 'name' | 'weak' | 'described'
  strength: number
  span: Span
  line: Line
}

/** Stems with slips of the keys mended, by word index; asked once for each different word. */
function mendAll(note: ReadNote): string[] {
  const known = new Map<string, string>()
  return note.words.map(({ stem }) => {
    let fixed = known.get(stem)
    if (fixed === undefined) known.set(stem, (fixed = mended(stem)))
    return fixed
  })
}

export function findMentions(note: ReadNote): Mention[] {
  const fixed = mendAll(note)
  const mentions: Mention[] = []
  const taken = new Set<number>()
  for (const line of note.lines) {
    for (const hit of findNames(note.words, line.from, line.to, fixed)) {
      const { skillId } = hit.name
      const found = asTechnique(note, line, skillId, hit.from, standingOf(note, line, hit.from, hit.to, false))
      const weak = hit.name.weak || (hit.mended && hit.name.stems.length === 1)
      if (!weak) for (let i = hit.from; i < hit.to; i++) taken.add(i)
      const span = spanAt(note.text, note.words[hit.from]!.start, note.words[hit.to - 1]!.end)
      mentions.push({ ...found, skillId, how: weak ? 'weak' : 'name', strength: 0, line, span })
    }
  }
  mentions.push(...findDescribed(note, taken), ...findStretches(note, taken), ...findOverall(note, taken))
  return mentions
}

// What clinicians do themselves in every session: "provided validation", "used active listening" teach nobody anything.
const ownTechniques = new Set([
  'validation',
  'active-listening',
  'exception-finding',
  'scaling-question',
  'cognitive-restructuring',
])
const providing = /^(?:us|utiliz|employ|provid|offer|appli|engag|includ|therap|writer|clinician|support)$/

function asTechnique(note: ReadNote, line: Line, skillId: string, at: number, told: Standing): Standing {
  if (!ownTechniques.has(skillId) || told.force === 0) return told
  const before = note.words.slice(Math.max(line.from, at - 8), at).map((w) => w.stem)
  if (
    before.some(
      (s) => s === 'teach' || s === 'practic' || s === 'skill' || s === 'train' || s === 'introduc' || s === 'role',
    )
  )
    return told
  const own =
    before.some((s) => providing.test(s)) || (skillId === 'validation' && !/^(?:teach|practic)/.test(before.join(' ')))
  if (
    !own ||
    (skillId === 'cognitive-restructuring' && !note.words.slice(at, at + 1).some((w) => w.stem === 'socratic'))
  )
    return told
  return { ...told, status: 'psychoeducation', force: Math.min(told.force, 0.3) }
}

/** Least likeness of a description that is worth a mention, and how near the line's best it must come. */
const faint = 5
const nearBest = 0.72
/** What a cue of the protocol's own adds to the likeness. */
const cueBonus = 1.5

/** Sentences that sound like a skill; read together with the next one of the same section where that says more. */
function findDescribed(note: ReadNote, taken: ReadonlySet<number>): Mention[] {
  const found: Mention[] = []
  note.lines.forEach((line, i) => {
    const next = note.lines[i + 1]
    const both = next && next.section === line.section && next.to - line.from <= 60 ? next.to : line.to
    const cued = new Set(findCues(note.words, line.from, both).map((hit) => hit.skillId))
    const lift = (l: Likeness): Likeness => (cued.has(l.skillId) ? { ...l, score: l.score + cueBonus } : l)
    const alone = findLikeness(note.words, line.from, line.to, taken)
      .map(lift)
      .sort((a, b) => b.score - a.score)
    const wide = both > line.to ? findLikeness(note.words, line.from, both, taken).map(lift) : []
    const best = alone[0]?.score ?? 0
    for (const like of alone) {
      const more = wide.find((w) => w.skillId === like.skillId)
      // Two sentences share more words with any skill: the second counts half, and only for what the first began.
      const score = more && like.score >= 3 ? Math.max(like.score, (like.score + more.score) / 2) : like.score
      if (score < faint || like.score < best * nearBest) continue
      const rival = alone.find((other) => other.skillId !== like.skillId)?.score ?? 0
      const told = standingOf(note, line, like.from, like.to, true)
      const span = spanAt(note.text, note.words[like.from]!.start, note.words[like.to - 1]!.end)
      found.push({
        ...told,
        skillId: like.skillId,
        how: 'described',
        strength: clearness(score, rival),
        line,
        span,
      })
    }
  })
  return found
}

/** Sentences from the one that says what was done; and how many words a sentence has, where chance likeness starts to grow. */
const stretchLines = 4
const oneSentence = 16

/**
 * A skill is often told over several short sentences, none of which says enough by itself: those from an act of today
 * on are read as one. Sentences about last week, next week or what was not done are left out.
 */
function findStretches(note: ReadNote, taken: ReadonlySet<number>): Mention[] {
  const found: Mention[] = []
  const whole = note.lines.map((line) => standingOf(note, line, line.from, line.to, true))
  note.lines.forEach((line, i) => {
    const opening = whole[i]!
    if (opening.force < 1.5) return
    const left = new Set(taken)
    let to = line.to
    for (let k = i + 1; k < Math.min(note.lines.length, i + stretchLines); k++) {
      const next = note.lines[k]!
      if (next.section !== line.section) break
      if (elsewhen.has(whole[k]!.status)) for (let w = next.from; w < next.to; w++) left.add(w)
      to = next.to
    }
    if (to === line.to) return
    const likes = findLikeness(note.words, line.from, to, left)
    const [first, second] = likes
    if (!first) return
    // What the stretch is about must begin where it begins.
    const begun = findLikeness(note.words, line.from, line.to, taken).find((like) => like.skillId === first.skillId)
    if (!begun || begun.score < 2.5) return
    const chance = Math.max(0, Math.log2((to - line.from) / oneSentence)) * 1.6
    const strength = clearness(first.score - chance, (second?.score ?? 0) - chance)
    if (strength < 0.4) return
    const span = spanAt(note.text, line.start, line.end)
    found.push({ ...opening, skillId: first.skillId, how: 'described', strength, line, span })
  })
  return found
}

/** Least likeness of a whole note to a skill that is worth showing as a choice. */
const faintWhole = 4.5

/**
 * What the note as a whole sounds like, for the list of choices only: these weigh too little ever to be preselected.
 * Sentences about another time, and the blocks that are pasted into every note, are left out.
 */
function findOverall(note: ReadNote, taken: ReadonlySet<number>): Mention[] {
  const left = new Set(taken)
  let length = 0
  for (const line of note.lines.slice(0, mostLines)) {
    const whole = standingOf(note, line, line.from, line.to, true)
    if (whole.force < 0.3 || elsewhen.has(whole.status)) for (let w = line.from; w < line.to; w++) left.add(w)
    else length += line.to - line.from
  }
  const end = note.lines[Math.min(note.lines.length, mostLines) - 1]?.to ?? 0
  const chance = Math.max(0, Math.log2(Math.max(1, length) / oneSentence)) * 1.6
  return findLikeness(note.words, 0, end, left)
    .slice(0, 3)
    .filter((like) => like.score - chance >= faintWhole)
    .flatMap((like) => {
      const line = note.lines.find((l) => like.from >= l.from && like.from < l.to)
      return line
        ? [
            {
              ...standing('practised', 0.3),
              skillId: like.skillId,
              how: 'described' as const,
              strength: 0.6,
              line,
              span: spanAt(note.text, line.start, line.end),
            },
          ]
        : []
    })
}

/** A note longer than this is several notes. */
const mostLines = 120

const elsewhen = new Set<Mention['status']>(['reviewed', 'planned', 'declined', 'past', 'other-person', 'continued'])

// 0 for a faint likeness, 1 for a clear one, less when another skill is as like.
const clearness = (score: number, rival: number): number => {
  const plain = Math.max(0, Math.min(1.1, (score - 3) / 6))
  return score >= rival * 1.15 ? plain : plain * 0.75
}
