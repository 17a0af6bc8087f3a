import { describe, expect, test } from 'vitest'
import { namesNoTask, readTask, readTime, splitConfidence, taskWithoutTail } from '../../../lib/draft/schedule.ts'
import { scheduleSlots } from '../../../lib/draft/schedule-slots.ts'
import type { Fact } from '../../../lib/schema/facts.ts'
import { factsFrom, type FactQuotes } from './facts-from.ts'

const fact = (quote: string): Fact => ({ span: { start: 0, end: quote.length, quote }, said: 'clinician' })
const quotes = (of: ReturnType<typeof readTime>) => [
  of.howOften?.quote ?? null,
  of.when?.quote ?? null,
  of.howLong?.quote ?? null,
]

test.each([
  ['Mon/Wed/Fri after lunch', 'Mon/Wed/Fri', 'after lunch', null],
  ['6:30 on weekdays', 'on weekdays', '6:30', null],
  ['3 thought records this week, evenings after supper', '3 thought records this week', 'evenings after supper', null],
  ['at the start of shifts, 3x this wk', '3x this wk', 'at the start of shifts', null],
  ['Daily, 20 min', 'Daily', null, '20 min'],
  ['once while calm and once when above 60', 'once while calm and once when above 60', null, null],
  ['Wed at 10', 'Wed', 'at 10', null],
  ['before next visit', 'before next visit', null, null],
  ['by Sunday', 'by Sunday', null, null],
  ['about 8 pm', null, 'about 8 pm', null],
  ['do it at night', null, 'at night', null],
  ['each school night', 'each school night', null, null],
  ['at least every other day', 'at least every other day', null, null],
  ['while calm when the kettle is on', null, 'while calm when the kettle is on', null],
  ['while calm when the kettle is on AM and PM', 'AM and PM', 'while calm when the kettle is on', null],
  ['Every night until next Tues', 'Every night', null, null],
  ['once', 'once', null, null],
  ['x3', null, null, null],
  ['10 minutes twice a day before meals', 'twice a day', 'before meals', '10 minutes'],
])('a time: %s', (text, ...expected) => {
  expect(quotes(readTime(fact(text)))).toEqual(expected)
})

test.each([
  ['walking the dog to the corner mailbox, Mon/Wed/Fri after lunch', 'Mon/Wed/Fri', 'after lunch', null],
  ['play guitar 15 min, Mon and Thu 7 pm', 'Mon and Thu', '7 pm', '15 min'],
  ['Pick one day and act as if', null, null, null],
  ['Call the office', null, null, null],
])('a task: %s', (text, ...expected) => {
  expect(quotes(readTask(fact(text)))).toEqual(expected)
})

test('every piece is the text at its place', () => {
  const text = 'Ride one stop 2x a week at 11 am for 20 min'
  for (const piece of Object.values(readTask(fact(text))))
    if (piece) expect(text.slice(piece.start, piece.end)).toBe(piece.quote)
})

describe('the end of a task that only says when', () => {
  const cut = (task: string) => taskWithoutTail(fact(task)).span.quote
  test.each([
    ['walking the dog to the mailbox, Mon/Wed after lunch', 'walking the dog to the mailbox'],
    ['Use the clenched fist in class each school night', 'Use the clenched fist in class'],
    ['Add to the log as he notices more, at least every other day', 'Add to the log as he notices more'],
  ])('goes to its own slots: %s', (task, kept) => expect(cut(task)).toBe(kept))
  test.each([
    'HW: complete 3 records this week',
    'Do it Tue and Sat',
    'Call Wed at 10, then write',
    'Keep the sheet on the case',
  ])('stays where the rest would not stand alone: %s', (task) => expect(cut(task)).toBe(task))
  test('a task that only says when is none', () => {
    expect(namesNoTask(fact('Daily, 20 min, after she feeds the cat'))).toBe(true)
    expect(namesNoTask(fact('HW: twice a day before meals'))).toBe(true)
    expect(namesNoTask(fact('Walk daily, 20 min'))).toBe(false)
    expect(namesNoTask(fact('HW: 2 thought records this week after dinner'))).toBe(false)
  })
})

test('a confidence inside the task is a fact of its own', () => {
  const { task, confidence } = splitConfidence(fact('walk the dog, Mon after lunch, rated confidence 7/10'))
  expect(task.span.quote).toBe('walk the dog, Mon after lunch')
  expect(confidence).toMatchObject({ value: '7', span: { quote: ', rated confidence 7/10' } })
  expect(splitConfidence(fact('walk the dog with confidence')).confidence).toBeNull()
  expect(splitConfidence(fact('walk, confidence 70 of 10')).confidence).toBeNull()
})

describe('slots', () => {
  const slots = (note: string, of: FactQuotes) => {
    const { when, where, howOften } = scheduleSlots(factsFrom(note, of), note)
    return [when?.value ?? null, where?.value ?? null, howOften?.value ?? null]
  }
  test('routine and clock are both kept', () => {
    const note = 'likes to sit with her coffee before anyone is up, around 6:30 on weekdays'
    expect(
      slots(note, { anchor: 'sit with her coffee before anyone is up', timeFrequency: '6:30 on weekdays' }),
    ).toEqual(['When you sit with your coffee before anyone is up, about 6:30', null, 'On weekdays'])
  })
  test('a place is the where', () => {
    expect(
      slots('in her car in the garage at lunch', { anchor: 'in her car in the garage', timeFrequency: 'lunch' }),
    ).toEqual(['At lunch', 'In your car in the garage', null])
    expect(slots('at the kitchen table after the paper', { anchor: 'at the kitchen table after the paper' })).toEqual([
      'After the paper',
      'At the kitchen table',
      null,
    ])
  })
  test("the order is the note's", () => {
    expect(
      slots('do it at night, right after he plugs in his phone', {
        anchor: 'right after he plugs in his phone',
        timeFrequency: 'do it at night',
      })[0],
    ).toBe('At night, right after you plug in your phone')
  })
  test('a stated task names its own place', () => {
    expect(slots('HW: walk to the corner store daily', { homework: 'HW: walk to the corner store daily' })).toEqual([
      null,
      'To the corner store',
      'Daily',
    ])
  })
  test('a routine that is the obstacle is no cue', () => {
    expect(slots('Too wiped after dinner', { anchor: 'after dinner', obstacle: 'Too wiped after dinner' })).toEqual([
      null,
      null,
      null,
    ])
  })
  test('nothing said, nothing filled', () => {
    expect(slots('', {})).toEqual([null, null, null])
  })
})
