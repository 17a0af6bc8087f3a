// The note's text in, what it says out. Everything here runs on the device, by rule, and nothing is said without the
// place in the note where it stands: a wrong guess about today's skill costs more than an empty one.
import type { Fact, SessionFacts } from '../schema/facts.ts'
import { withoutCommands } from './commands.ts'
import { findGoal } from './goal.ts'
import { findHomework } from './homework.ts'
import { findLanguage } from './language.ts'
import { findLastHomework } from './last-homework.ts'
import { findMentions } from './mentions.ts'
import { findNextSession } from './next-session.ts'
import { doubtOf, isSessionNote, kindOf } from './note-kind.ts'
import { findObstacle } from './obstacle.ts'
import { findPopulation } from './population.ts'
import { rank } from './rank.ts'
import { readNote } from './read-note.ts'
import { findRisk } from './risk.ts'
import { findAnchor, findTimeFrequency } from './routine.ts'
import { findStrengths, findTakeaway } from './strengths.ts'

/** Reads a session note. Never throws; every span's quote equals the text at its offsets. Linear in the text's length. */
export function findFacts(text: string): SessionFacts {
  const whole = readNote(text)
  const plain = withoutCommands(text)
  const blanked = plain === text ? whole : readNote(plain)
  const isNote = isSessionNote(blanked)
  const note = { ...blanked, text }
  const population = findPopulation(note)
  const language = findLanguage(note.words)
  const risk = findRisk(whole, population)
  const mentions = isNote ? findMentions(note) : []
  const { candidates, skillId } = isNote
    ? rank(note, mentions, doubtOf[kindOf(note)])
    : { candidates: [], skillId: null }
  const homework = isNote ? findHomework(note) : null
  const line = homework?.line ?? null
  const when = <T>(find: () => T | null): T | null => (isNote ? find() : null)
  const strengths: Fact[] = isNote ? findStrengths(note) : []
  return {
    isSessionNote: isNote,
    language,
    population,
    mentions: mentions.map(({ skillId: id, status, span }) => ({ skillId: id, status, span })),
    candidates,
    skillId,
    homework: homework?.fact ?? null,
    goal: when(() => findGoal(note)),
    takeaway: when(() => findTakeaway(note)),
    anchor: when(() => findAnchor(note, line)),
    obstacle: when(() => findObstacle(note)),
    timeFrequency: when(() => findTimeFrequency(note, line)),
    nextSession: when(() => findNextSession(note)),
    lastHomework: isNote
      ? findLastHomework(note, mentions, population)
      : { outcome: 'none', span: null, barrier: null },
    strengths,
    risk,
  }
}
