// What the client took away from the session, and what they are good at or like: only where the note says so in words
// that name it as such.
import type { Fact } from '../schema/facts.ts'
import { factAt, pieceOf, textOf, type Line, type ReadNote } from './read-note.ts'

const takeaway =
  /\b(?:take[- ]?away|took away|biggest learning|key learning|main learning|what (?:he|she|they) learned|learned today|insight|summary in (?:his|her|their) words|aha|in (?:ct|client|pt|his|her)'?s? (?:own )?words|se llev[oó]|aprendi[oó])s?\b\s?(?:from (?:today|session)\s?)?(?:[:=–-]|was|is|that)?\s?(.{6,200})/i
const likes =
  /\b(?:strengths?(?:\/interests?)?\s?(?:[:=]|include[sd]?|are|is)\s?|interests?\s?[:=]\s?|enjoys?\s|likes\s(?!to (?:try|do|practi[cs]e))|loves?\s|is (?:a )?(?:strong|natural|talented|gifted|avid)\s|hobbies\s?[:=]\s?|fortalezas?\s?[:=]\s?|le gusta[n]?\s)(.{3,140})/i

/** At most this many: the panel shows a line, not a list. */
const most = 5

function piece(note: ReadNote, line: Line, pattern: RegExp): Fact | null {
  const found = pattern.exec(textOf(note, line))
  if (!found?.[1]) return null
  const start = found.index + found[0].length - found[1].length
  const quoted = /^["“]([^"”]{3,160})["”]/.exec(found[1])
  return quoted
    ? factAt(note, pieceOf(note, line, start + 1, start + 1 + quoted[1]!.length))
    : factAt(note, pieceOf(note, line, start, start + found[1].length))
}

export function findTakeaway(note: ReadNote): Fact | null {
  for (const line of note.lines) {
    if (
      ['last-session', 'treatment-plan', 'mental-status', 'risk', 'boilerplate', 'background', 'header'].includes(
        line.part,
      )
    )
      continue
    if (/\binsight\s(?:fair|good|poor|limited|intact|into|re\b)/i.test(textOf(note, line))) continue
    const fact = piece(note, line, takeaway)
    if (fact) return fact
  }
  return null
}

export function findStrengths(note: ReadNote): Fact[] {
  const found: Fact[] = []
  for (const line of note.lines) {
    if (found.length >= most) break
    if (['treatment-plan', 'mental-status', 'risk', 'boilerplate', 'header'].includes(line.part)) continue
    const fact = piece(note, line, likes)
    if (fact) found.push(fact)
  }
  return found
}
