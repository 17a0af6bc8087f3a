// Words, sentences, sections and names: what every rule of the room stands on.
import { describe, expect, test } from 'vitest'
import { findNames, skills } from '../../../lib/facts/lexicon/lexicon.ts'
import { readNote, textOf } from '../../../lib/facts/read-note.ts'
import { partOf } from '../../../lib/facts/sections.ts'
import { allSkills, skillName } from '../../../lib/facts/skill-names.ts'
import { distance, readWords, stem } from '../../../lib/facts/words.ts'

const sentences = (text: string): string[] => {
  const note = readNote(text)
  return note.lines.map((line) => textOf(note, line))
}

describe('words', () => {
  test.each([
    ['practised', 'practice'],
    ['behavioural', 'behavioral'],
    ['labelling', 'labeled'],
    ['worries', 'worry'],
    ['taught', 'teaching'],
    ['modelled', 'modeling'],
    ["client's", 'clients'],
  ])('%s and %s are one word', (a, b) => expect(stem(a)).toBe(stem(b)))

  test.each([
    ['grounding', 'ground floor'],
    ['acceptance', 'acceptable'],
  ])('%s and %s are not', (a, b) => expect(stem(a)).not.toBe(stem(b)))

  test('offsets are those of the text, whatever the script', () => {
    const text = 'Sesión 🙂 “mañana” שלום e\u0301l'
    for (const word of readWords(text)) expect(text.slice(word.start, word.end)).toBe(word.raw)
  })

  test('a slip is one edit, swapped letters too', () => {
    expect(distance('defusion', 'defussion', 2)).toBe(1)
    expect(distance('activation', 'actviation', 2)).toBe(1)
    expect(distance('sleep', 'mindfulness', 2)).toBe(3)
  })
})

describe('sentences', () => {
  test.each([
    ['Ct. arrived late w/ her dog. Calm by the end.', ['Ct. arrived late w/ her dog.', 'Calm by the end.']],
    ['Consulted Dr. O. about meds. Will call.', ['Consulted Dr. O. about meds.', 'Will call.']],
    ['SUDS 7.5 to 3.0 today. Good.', ['SUDS 7.5 to 3.0 today.', 'Good.']],
    ['- slept ok\n- mood low', ['slept ok', 'mood low']],
    ['Did the log; forgot twice.', ['Did the log;', 'forgot twice.']],
    ['She said "no." Then left.', ['She said "no."', 'Then left.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))

  test('dictated text is cut at its spoken marks', () => {
    const text = `${'the client came in and spoke at length about the move to the new flat and how the boxes are all over '.repeat(3)}period new paragraph we then did the breathing one period next visit is the ninth`
    const found = sentences(text)
    expect(found.length).toBeGreaterThan(2)
    expect(found.at(-1)).toContain('ninth')
  })

  test('no sentence is so long that a rule could cost much: the work grows with the text, not faster', () => {
    for (const text of [
      'word '.repeat(20_000),
      'x'.repeat(50_000),
      '. '.repeat(20_000),
      '"'.repeat(20_000),
      'S: '.repeat(9_000),
    ]) {
      const note = readNote(text)
      for (const line of note.lines) {
        expect(line.to - line.from).toBeLessThanOrEqual(70)
        expect(textOf(note, line).length).toBeLessThanOrEqual(1200)
      }
      const covered = note.lines.reduce((sum, line) => sum + line.to - line.from, 0)
      expect(covered).toBeLessThanOrEqual(note.words.length)
    }
  })
})

describe('sections', () => {
  const partsOf = (text: string): string[] => [...new Set(readNote(text).lines.map((line) => line.part))]

  test.each([
    ['S: a b.\nO: c d.\nA: e f.\nP: g h.', ['subjective', 'objective', 'assessment', 'plan']],
    ['S: a b. O: c d. A: e f. P: g h.', ['subjective', 'objective', 'assessment', 'plan']],
    ['**S** a b.\n**P** g h.', ['subjective', 'plan']],
    ['s/ a b.\np/ g h.', ['subjective', 'plan']],
    ['Data:\r\nwas late.\r\nPlan:\r\ncome back.', ['data', 'plan']],
    ['P: sad.\nI: taught x.\nE: calmer.', ['problem', 'intervention', 'assessment']],
    ['B: late.\nI: taught x.\nR: calm.\nP: come back.', ['subjective', 'intervention', 'response', 'plan']],
    ['## Intervention\ndid x.\n## Response\nfine.', ['intervention', 'response']],
    ['Intervención: se enseñó x.\nPlan: volver.', ['intervention', 'plan']],
  ])('%s', (text, parts) => expect(partsOf(text)).toEqual(parts))

  test('a label covers its own line, a pasted block goes to the blank line', () => {
    const text = 'S: tired.\nHW: walk daily.\nslept badly.\n\nLAST SESSION (5/1): taught x.\nspoke of y.\n\nnow z.'
    expect(readNote(text).lines.map((line) => line.part)).toEqual([
      'subjective',
      'homework',
      'subjective',
      'last-session',
      'last-session',
      'narrative',
    ])
  })

  test.each(['Her mother', 'Thought', 'Yesterday', 'Breathing'])('%s is no heading', (heading) =>
    expect(partOf(heading)).toBeNull(),
  )
})

describe('names of skills', () => {
  test('each of the 156 has a name to show', () => {
    expect(allSkills()).toHaveLength(156)
    expect(skillName('cognitive-defusion')).toBe('Cognitive defusion')
    expect(skillName('no-such-skill')).toBe('no-such-skill')
  })

  test('every alias is found, and as a skill that has that alias', () => {
    const missed: string[] = []
    for (const skill of skills.values()) {
      for (const alias of skill.aliases) {
        const words = readWords(alias)
        const found = findNames(words, 0, words.length, []).map((hit) => hit.name.skillId)
        if (!found.includes(skill.id)) missed.push(`${skill.id}: ${alias} -> ${found.join()}`)
      }
    }
    expect(missed).toEqual([])
  })
})
