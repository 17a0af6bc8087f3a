// The Flesch-Kincaid grade of a client's text. Quoted speech is left out by the caller: a client's own words are never
// made "easier". Numbers count as read aloud, roughly: one word, one syllable a digit up to three.
import { syllablesIn } from './syllables.ts'

const wordPattern = /[\p{L}][\p{L}'’-]*|\d+(?:[.:/]\d+)*/gu

const syllablesOf = (word: string): number =>
  /^\d/.test(word)
    ? Math.min(3, word.replace(/\D/g, '').length)
    : word.split('-').reduce((sum, part) => sum + syllablesIn(part), 0)

/** US school grade by Flesch-Kincaid (Kincaid 1975), never under 0. Each line is at least one sentence. 0 without words. */
export function readingGrade(text: string): number {
  const sentences = text
    .split(/\n+|(?<=[.!?])["')\]]*\s+/)
    .map((sentence) => sentence.match(wordPattern) ?? [])
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return Math.max(0, 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59)
}
