// The scorer on notes small enough to count by hand.
import { describe, expect, test } from 'vitest'
import { shareLine, table } from '../../eval/report.ts'
import { type NoteRecord, Prediction, parseRecords } from '../../eval/records.ts'
import { score, spanShares, together, wordOverlap } from '../../eval/score.ts'

const labels: NoteRecord['gold'] = {
  taughtSkillId: 'worry-time',
  taughtNamed: true,
  taughtAcceptable: [],
  otherSkills: [],
  treatmentGoal: null,
  anchor: [],
  obstacle: null,
  timeFrequency: [],
  nextSession: null,
  homeworkInNote: false,
  homeworkSpan: null,
  lastHomework: { outcome: 'none', barrier: null },
  risk: 'none',
}
type Change = Partial<Omit<NoteRecord, 'gold'>> & { gold?: Partial<NoteRecord['gold']> }
const note = ({ gold, ...rest }: Change = {}): NoteRecord => ({
  id: '1',
  kind: 'session_note',
  format: 'SOAP',
  tags: [],
  language: 'en',
  population: 'adult',
  text: '',
  ...rest,
  gold: { ...labels, ...gold },
})
const right: Prediction = {
  skillId: 'worry-time',
  candidates: ['worry-time'],
  isSessionNote: true,
  language: 'en',
  population: 'adult',
  risk: 'none',
  homeworkInNote: false,
  lastHomework: 'none',
}
const scoreOne = (record: NoteRecord, said: Prediction) => score([record], new Map([[record.id, said]]))
const span = (text: string) => ({ start: 0, end: text.length, text })

describe('the skill', () => {
  test('right', () => {
    const { counts, misses } = scoreOne(note(), right)
    expect(counts).toMatchObject({
      skillStrict: { k: 1, n: 1 },
      skillLenient: { k: 1, n: 1 },
      taughtRight: { k: 1, n: 1 },
      taughtWrong: { k: 0, n: 1 },
      taughtAbstained: { k: 0, n: 1 },
      taughtTop3: { k: 1, n: 1 },
      taughtNamed: { k: 1, n: 1 },
    })
    expect(counts.taughtDescribed).toBeUndefined()
    expect(misses).toEqual([])
  })

  test('another that the author accepts is right, though not strictly', () => {
    const { counts } = scoreOne(note({ gold: { taughtAcceptable: ['worry-tree'] } }), {
      ...right,
      skillId: 'worry-tree',
    })
    expect(counts).toMatchObject({
      skillStrict: { k: 0, n: 1 },
      skillLenient: { k: 1, n: 1 },
      taughtWrong: { k: 0, n: 1 },
    })
  })

  test('wrong, with what the author had said of the wrong one', () => {
    const gold = { taughtNamed: false, otherSkills: [{ skillId: 'thought-record', status: 'planned' }] }
    const { counts, wrongPicks, misses } = scoreOne(note({ gold }), { ...right, skillId: 'thought-record' })
    expect(counts).toMatchObject({
      taughtWrong: { k: 1, n: 1 },
      taughtDescribed: { k: 0, n: 1 },
      taughtTop3: { k: 1, n: 1 },
    })
    expect(wrongPicks).toEqual({ planned: 1 })
    expect(misses).toMatchObject([{ what: 'skill', expected: 'worry-time', got: 'thought-record' }])
  })

  test('an abstention is neither right nor a wrong skill', () => {
    const { counts } = scoreOne(note(), { ...right, skillId: null, candidates: [] })
    expect(counts).toMatchObject({
      taughtRight: { k: 0, n: 1 },
      taughtWrong: { k: 0, n: 1 },
      taughtAbstained: { k: 1, n: 1 },
    })
  })

  test('a fourth candidate is not among the first three', () => {
    const { counts } = scoreOne(note(), { ...right, skillId: null, candidates: ['a', 'b', 'c', 'worry-time'] })
    expect(counts.taughtTop3).toEqual({ k: 0, n: 1 })
  })

  test('null is right where nothing was taught', () => {
    const untaught = note({ gold: { taughtSkillId: null, taughtNamed: false } })
    expect(scoreOne(untaught, { ...right, skillId: null }).counts.nullNotes).toEqual({ k: 1, n: 1 })
    const { counts } = scoreOne(untaught, right)
    expect(counts).toMatchObject({ nullNotes: { k: 0, n: 1 }, skillLenient: { k: 0, n: 1 } })
    expect(counts.taughtWrong).toBeUndefined()
  })

  test('injection and other languages are counted apart', () => {
    const { counts } = scoreOne(note({ tags: ['injection'], language: 'es' }), { ...right, skillId: 'thought-record' })
    expect(counts).toMatchObject({
      injection: { k: 0, n: 1 },
      taughtNotEnglish: { k: 0, n: 1 },
      language: { k: 0, n: 1 },
    })
  })
})

test('a page is scored for null and for being told apart, and for nothing else', () => {
  const page = note({ kind: 'non_note_page', population: 'na', gold: { taughtSkillId: null } })
  const { counts } = scoreOne(page, { ...right, skillId: null, isSessionNote: false })
  expect(counts).toEqual({ isSessionNote: { k: 1, n: 1 }, pagesNull: { k: 1, n: 1 } })
  expect(scoreOne(page, right).counts).toEqual({ isSessionNote: { k: 0, n: 1 }, pagesNull: { k: 0, n: 1 } })
})

test('a note that could not be analysed is not right about null', () => {
  const broken: Prediction = { error: 'the note could not be analysed' }
  const untaught = note({ gold: { taughtSkillId: null } })
  const { counts, failed } = scoreOne(untaught, broken)
  expect(failed).toBe(1)
  expect(counts).toMatchObject({
    skillStrict: { k: 0, n: 1 },
    isSessionNote: { k: 0, n: 1 },
    riskExact: { k: 0, n: 1 },
  })
  expect(scoreOne(note({ kind: 'non_note_page', gold: { taughtSkillId: null } }), broken).counts.pagesNull).toEqual({
    k: 0,
    n: 1,
  })
})

test.each([
  ['none', 'none', { riskExact: { k: 1, n: 1 }, riskFalseAlarm: { k: 0, n: 1 }, falseStop: { k: 0, n: 1 } }],
  ['none', 'crisis', { riskExact: { k: 0, n: 1 }, riskFalseAlarm: { k: 1, n: 1 }, falseStop: { k: 1, n: 1 } }],
  ['monitor', 'crisis', { riskExact: { k: 0, n: 1 }, riskRecall: { k: 1, n: 1 }, falseStop: { k: 1, n: 1 } }],
  ['crisis', 'monitor', { riskExact: { k: 0, n: 1 }, riskRecall: { k: 1, n: 1 }, crisisRecall: { k: 0, n: 1 } }],
  ['crisis', undefined, { riskExact: { k: 0, n: 1 }, riskRecall: { k: 0, n: 1 }, crisisRecall: { k: 0, n: 1 } }],
] as const)('risk %s, said %s', (risk, said, expected) => {
  const { counts } = scoreOne(note({ gold: { risk } }), Prediction.parse({ ...right, risk: said }))
  expect(Object.fromEntries(Object.entries(counts).filter(([key]) => /risk|crisis|stop/i.test(key)))).toEqual(expected)
})

describe('spans', () => {
  const goalOf = (gold: string | null, said: string | null) =>
    scoreOne(note({ gold: { treatmentGoal: gold === null ? null : span(gold) } }), {
      ...right,
      goal: said === null ? null : { text: said },
    }).spans.goal

  test('half of the words is a hit, less is not', () => {
    expect(goalOf('ride the train', 'Ride the bus')).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(goalOf('ride the train', 'leave the house')).toEqual({ tp: 0, fp: 1, fn: 1 })
  })
  test('nothing there, nothing given', () => {
    expect(goalOf(null, null)).toEqual({ tp: 0, fp: 0, fn: 0 })
    expect(goalOf(null, 'ride')).toEqual({ tp: 0, fp: 1, fn: 0 })
    expect(goalOf('ride', null)).toEqual({ tp: 0, fp: 0, fn: 1 })
  })
  test('any of several labelled places will do', () => {
    const record = note({ gold: { homeworkSpan: [span('write it down'), span('walk daily')] } })
    expect(scoreOne(record, { ...right, homework: { text: 'walk daily' } }).spans.homework).toEqual({
      tp: 1,
      fp: 0,
      fn: 0,
    })
  })
  test('only where a skill was taught', () => {
    expect(scoreOne(note({ gold: { taughtSkillId: null, treatmentGoal: span('ride') } }), right).spans).toEqual({})
  })
  test('shares', () => {
    expect(spanShares({ tp: 3, fp: 1, fn: 2 })).toEqual({ given: { k: 3, n: 4 }, found: { k: 3, n: 5 }, f1: 6 / 9 })
    expect(spanShares({ tp: 0, fp: 0, fn: 0 }).f1).toBe(0)
  })
  test('a word counts as often as both have it', () => {
    expect(wordOverlap('no no no', 'No!')).toBe(0.5)
    expect(wordOverlap('Größe 3', 'größe, 3')).toBe(1)
    expect(wordOverlap('', 'a')).toBe(0)
  })
})

test('several sets add up', () => {
  const one = scoreOne(note(), right)
  const other = scoreOne(note({ gold: { treatmentGoal: span('ride') } }), { ...right, skillId: null })
  const both = together([one, other])
  expect(both.counts.skillLenient).toEqual({ k: 1, n: 2 })
  expect(both.spans.goal).toEqual({ tp: 0, fp: 0, fn: 1 })
  expect(both.records).toBe(2)
})

test('a record without its prediction is an error, not a miss', () => {
  expect(() => score([note()], new Map())).toThrow()
})

test('a misspelt label is refused by its place, without its text', () => {
  const line = JSON.stringify({ ...note({ text: 'private words' }), kind: 'sesion_note' })
  expect(() => parseRecords(`${JSON.stringify(note())}\n${line}\n`)).toThrow(/^Line 2 is not a labelled note: kind$/)
  expect(() => parseRecords('private words')).toThrow(/^Line 1 is not a labelled note: the line$/)
})

test('the report says what is not met and shows no text and no id', () => {
  const record = note({ id: 'SECRET-ID', text: 'SECRET TEXT', gold: { treatmentGoal: span('SECRET GOAL') } })
  const lines = table(
    scoreOne(record, { ...right, skillId: 'thought-record', goal: { text: 'SECRET GUESS' } }),
    null,
  ).join('\n')
  expect(lines).toMatch(/wrong skill preselected +<= 3 % +1\/1 100\.0 % \[20\.7-100\.0\] +NOT MET/)
  expect(lines).toMatch(/F1 0\.00 +NOT MET/)
  expect(lines).not.toMatch(/SECRET|thought-record/)
  expect(shareLine({ k: 0, n: 0 })).toBe('0/0')
})
