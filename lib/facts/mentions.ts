// Every place where the note names a skill, with what the rules make of it there. Descriptions are the learned part's.
import type { Span } from '../schema/span.ts'
import { findNames, mended } from './lexicon/lexicon.ts'
import { spanAt, type Line, type ReadNote } from './read-note.ts'
import { standingOf } from './status.ts'
import type { Standing } from './status-sections.ts'

/** `weak`: an everyday word, or one with a slip of the keys. */
export type Mention = Standing & {
  skillId: string
  how: 'name' | 'weak'
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
      const { skillId } = hit.name
      const found = asTechnique(note, line, skillId, hit.from, standingOf(note, line, hit.from, hit.to, false))
      const weak = hit.name.weak || (hit.mended && hit.name.stems.length === 1)
      const span = spanAt(note.text, note.words[hit.from]!.start, note.words[hit.to - 1]!.end)
      mentions.push({ ...found, skillId, how: weak ? 'weak' : 'name', line, span })
    }
  }
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
