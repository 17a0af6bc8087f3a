import { describe, expect, test } from 'vitest'
import { offsetOf, placesIn } from '../../../lib/insert/choose-place.ts'
import { placeWorksheet } from '../../../lib/insert/place-worksheet.ts'
import { aField } from '../examples.ts'

const note = (text: string, caret: number | null = null) => aField(text, { section: null, label: 'Note', caret })
const kinds = (field: ReturnType<typeof note>) => placesIn(field).map(({ placement }) => placement)

describe('the places of a field, best first', () => {
  test('a section’s own field has its end, whatever stands in it', () =>
    expect(kinds(aField('P: rest\nI: talk', { section: 'plan' }))).toEqual(['end']))
  test('a note with a Plan: under it, by the word that the note writes', () => {
    expect(placesIn(note('S: tired\nPlan: rest\nRisk: none'))[0]).toEqual({
      placement: 'after-heading',
      heading: 'Plan',
    })
    expect(placesIn(note('S: tired\nP - rest'))[0]).toEqual({ placement: 'after-heading', heading: 'P' })
    expect(placesIn(note('Plan: rest\nHomework: walk'))[0]).toEqual({ placement: 'after-heading', heading: 'Homework' })
  })
  test('a cursor in the middle is a place, after the heading’s', () =>
    expect(kinds(note('S: tired\nP: rest\nRisk: none', 4))).toEqual(['after-heading', 'caret', 'end']))
  test.each([
    ['at the very start, where pages set it', 0],
    ['in the last line', 12],
    ['none', null],
  ])('a cursor %s is no place of its own', (_what, caret) =>
    expect(kinds(note('Met.\nTalked.', caret))).toEqual(['end']),
  )
})

describe('the offset', () => {
  test('a sentence is never cut in two', () => {
    const field = note('Met today.\nTalked.\nNext week.', 5)
    const at = offsetOf(field, 'caret')
    expect(at).toBe(10)
    expect(placeWorksheet(field.text, 'W', at).after).toBe('Met today.\n\nW\n\nTalked.\nNext week.')
  })
  test('the end needs none, and what a page was not sent means the end', () => {
    expect(offsetOf(note('Met.'), 'end')).toBeNull()
    expect(placeWorksheet('Met.', 'W', null).after).toBe('Met.\n\nW')
    expect(placeWorksheet('Met.', 'W', undefined as never).after).toBe('Met.\n\nW')
  })
})
