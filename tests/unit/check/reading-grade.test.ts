import { describe, expect, test } from 'vitest'
import { readingGrade } from '../../../lib/check/reading-grade.ts'
import { syllablesIn } from '../../../lib/check/syllables.ts'

// Counts as in the CMU pronouncing dictionary.
const counts: Record<number, string> = {
  1: 'a the you thought leaf leaves breathe walked stopped pulled filled called lines page moves rest fridge straight through phone tea',
  2: "table little minutes coffee notice needed waited places pages watches taken quiet doing going trying isn't didn't something hopeful safely journal client people busy breathing morning settled rhythm Wednesday saying staying being maybe homework valued",
  3: 'obstacle idea another tomorrow animal exercise together yesterday remember noticing family behavior barrier created handwriting radio',
  4: 'activity anxiety situation experience usually especially reality',
  5: 'unfortunately opportunity immediately',
}

describe('syllables', () => {
  test.each(
    Object.entries(counts).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const)),
  )('%s has %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })
  test('nothing has none, and every word has one', () => {
    expect(syllablesIn('')).toBe(0)
    expect(syllablesIn('--')).toBe(0)
    expect(syllablesIn('hmm')).toBe(1)
    expect(syllablesIn('constructor')).toBe(3)
  })
})

describe('reading grade', () => {
  test('follows the published formula', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45, shown as 0.
    expect(readingGrade('The cat sat on the mat.')).toBe(0)
    // 10 words, 1 sentence, 18 syllables: 0.39 * 10 + 11.8 * 1.8 - 15.59 = 9.55.
    expect(readingGrade('The patient remembered the situation after another busy morning meeting.')).toBeCloseTo(
      0.39 * 10 + 11.8 * (22 / 10) - 15.59,
      5,
    )
  })
  test('rises with longer words and sentences, and has no grade without words', () => {
    expect(readingGrade('Sit down. Breathe out. Look up.')).toBeLessThan(
      readingGrade('Sit down, breathe out, look up, and then do it all again for as long as you like.'),
    )
    expect(readingGrade('Utilize psychological flexibility interventions consistently.')).toBeGreaterThan(15)
    expect(readingGrade('')).toBe(0)
    expect(readingGrade('... !')).toBe(0)
  })
})
