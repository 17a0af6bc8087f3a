import { describe, expect, test } from 'vitest'
import { readTask, readTime, taskWithoutTail } from '../../../lib/draft/schedule.ts'
import { scheduleSlots } from '../../../lib/draft/schedule-slots.ts'
import type { Fact } from '../../../lib/schema/facts.ts'
import { factsFrom, spanIn, type FactQuotes } from './facts-from.ts'

const fact = (quote: string): Fact => ({ span: { start: 0, end: quote.length, quote }, said: 'clinician' })
const quotes = (of: ReturnType<typeof readTime>) => [of.howOften?.quote ?? null, of.when?.quote ?? null, of.howLong?.quote ?? null]

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
  for (const piece of Object.values(readTask(fact(text)))) if (piece) expect(text.slice(piece.start, piece.end)).toBe(piece.quote)
})

describe('the end of a task that only says when', () => {
  const cut = (task: string, time: string) => taskWithoutTail(fact(task), { span: spanIn(task, time), said: 'clinician' }).span.quote
  test('goes to its own slots', () => {
    expect(cut('walking the dog to the mailbox, Mon/Wed after lunch', 'Mon/Wed after lunch')).toBe('walking the dog to the mailbox')
  })
  test('stays where the rest would not stand alone', () => {
    expect(cut('HW: complete 3 records this week', '3 records this week')).toBe('HW: complete 3 records this week')
    expect(cut('Do it Tue and Sat', 'Tue and Sat')).toBe('Do it Tue and Sat')
    expect(cut('Call Wed at 10, then write', 'Wed at 10')).toBe('Call Wed at 10, then write')
  })
})

describe('slots', () => {
  const slots = (note: string, of: FactQuotes) => {
    const { when, where, howOften } = scheduleSlots(factsFrom(note, of), note)
    return [when?.value ?? null, where?.value ?? null, howOften?.value ?? null]
  }
  test('routine and clock are both kept', () => {
    const note = 'likes to sit with her coffee before anyone is up, around 6:30 on weekdays'
    expect(slots(note, { anchor: 'sit with her coffee before anyone is up', timeFrequency: '6:30 on weekdays' })).toEqual([
      'When you sit with your coffee before anyone is up, about 6:30',
      null,
      'On weekdays',
    ])
  })
  test('a place is the where', () => {
    expect(slots('in her car in the garage at lunch', { anchor: 'in her car in the garage', timeFrequency: 'lunch' })).toEqual(['At lunch', 'In your car in the garage', null])
    expect(slots('at the kitchen table after the paper', { anchor: 'at the kitchen table after the paper' })).toEqual(['After the paper', 'At the kitchen table', null])
  })
  test('the order is the note\'s', () => {
    expect(slots('do it at night, right after he plugs in his phone', { anchor: 'right after he plugs in his phone', timeFrequency: 'do it at night' })[0]).toBe(
      'At night, right after you plug in your phone',
    )
  })
  test('a stated task names its own place', () => {
    expect(slots('HW: walk to the corner store daily', { homework: 'HW: walk to the corner store daily' })).toEqual([null, 'To the corner store', 'Daily'])
  })
  test('nothing said, nothing filled', () => {
    expect(slots('', {})).toEqual([null, null, null])
  })
})
