import { describe, expect, it } from 'vitest'
import { placeWorksheet } from '../../../lib/insert/place-worksheet.ts'
import { type Sent, nextSeam, seamIn } from '../../../lib/insert/seam.ts'

const before = 'S: a\nP: b\nRisk: none'
const placed = placeWorksheet(before, 'W', 9)
const wanted = { before: placed.breaksBefore, after: placed.breaksAfter }

describe('what the field reads at the seams', () => {
  it.each([
    ['S: a\nP: b\nW\n\nRisk: none', { before: 1, after: 1 }],
    ['S: a\nP: bW\nRisk: none', { before: 0, after: 0 }],
    [placed.after, null],
    ['S: a\nP: b\n\nX\n\nRisk: none', null],
    ['S: a\nP: b\n. W\n\nRisk: none', null],
    ['P: b\n\nW\n\nRisk: none', null],
    ['S: a\nP: b\n\nW\n\nRisk', null],
  ])('%j', (now, seam) => {
    expect(seamIn(now, before, 'W', placed)).toEqual(seam)
  })
})

/** What an editor needs until it reads as wanted; null when it never does. */
function sendsUntilRight(reads: (breaks: number) => number): number | null {
  const tried: Sent[] = []
  for (
    let at: { before: number; after: number } | null = wanted;
    at && tried.length < 3;
    at = nextSeam(wanted, tried)
  ) {
    const read = { before: reads(at.before), after: at.after }
    if (read.before === wanted.before) return tried.length + 1
    tried.push({ sent: at, read })
  }
  return null
}

describe('what is sent next', () => {
  it.each([
    ['one fewer', (breaks: number) => breaks - 1, 2],
    ['one more', (breaks: number) => breaks + 1, 2],
    ['twice as many', (breaks: number) => breaks * 2, 3],
    ['always the same', () => 1, null],
  ])('an editor that reads %s', (_, reads, sends) => {
    expect(sendsUntilRight(reads)).toBe(sends)
  })
})
