// Every place where the note speaks of a skill, by name or by description, with what became of it there.
import type { Span } from '../schema/span.ts'
import { findCues } from './lexicon/cues.ts'
import { findNames, mended } from './lexicon/lexicon.ts'
import { spanAt, type Line, type ReadNote } from './read-note.ts'
import { standingOf } from './status.ts'
import type { Standing } from './status-sections.ts'

/** `strength`: of a description, how much its words say (about 6 to 20); 0 for a name. */
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
  for (const line of note.lines) {
    for (const hit of findNames(note.words, line.from, line.to, fixed)) {
      const standing = asTechnique(
        note,
        line,
        hit.name.skillId,
        hit.from,
        standingOf(note, line, hit.from, hit.to, false),
      )
      const weak = hit.name.weak || (hit.mended && hit.name.stems.length === 1)
      mentions.push({
        ...standing,
        skillId: hit.name.skillId,
        how: weak ? 'weak' : 'name',
        strength: 0,
        line,
        span: spanAt(note.text, note.words[hit.from]!.start, note.words[hit.to - 1]!.end),
      })
    }
  }
  mentions.push(...findDescribed(note))
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

function asTechnique(note: ReadNote, line: Line, skillId: string, at: number, standing: Standing): Standing {
  if (!ownTechniques.has(skillId) || standing.force === 0) return standing
  const before = note.words.slice(Math.max(line.from, at - 8), at).map((w) => w.stem)
  if (
    before.some(
      (s) => s === 'teach' || s === 'practic' || s === 'skill' || s === 'train' || s === 'introduc' || s === 'role',
    )
  )
    return standing
  const own =
    before.some((s) => providing.test(s)) || (skillId === 'validation' && !/^(?:teach|practic)/.test(before.join(' ')))
  if (
    !own ||
    (skillId === 'cognitive-restructuring' && !note.words.slice(at, at + 1).some((w) => w.stem === 'socratic'))
  )
    return standing
  return { ...standing, status: 'psychoeducation', force: Math.min(standing.force, 0.3) }
}

/** Least strength of a description that is worth a mention. */
const faint = 6

/** Descriptions may run over into the next sentence of the same section, not further. */
function findDescribed(note: ReadNote): Mention[] {
  const found: Mention[] = []
  note.lines.forEach((line, i) => {
    const next = note.lines[i + 1]
    const to =
      next && next.section === line.section && next.from === line.to ? Math.min(next.to, line.to + 14) : line.to
    for (const hit of findCues(note.words, line.from, to)) {
      if (hit.from >= line.to || hit.strength < faint) continue
      const standing = standingOf(note, line, hit.from, hit.to, true)
      found.push({
        ...standing,
        skillId: hit.skillId,
        how: 'described',
        strength: hit.strength,
        line,
        span: spanAt(note.text, note.words[hit.from]!.start, note.words[hit.to - 1]!.end),
      })
    }
  })
  return found
}
