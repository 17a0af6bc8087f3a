import { describe, expect, test } from 'vitest'
import type { ChartParts } from '../../../lib/schema/chart.ts'
import { compareNotes, hmacWith, identifyChart, identifyNote } from '../../../lib/chart/identity.ts'

const parts: ChartParts = {
  patientIds: ['5ba4'],
  mrns: ['100HV7'],
  dobs: ['1991-03-14'],
  names: ['maya rivera'],
  encounterIds: ['e1'],
  several: false,
}
const hash = await hmacWith('ab'.repeat(32))

describe('identities', () => {
  test('say nothing by themselves, and differ under another key', async () => {
    const one = await identifyChart(parts, 'http://ehr.test', hash)
    expect(JSON.stringify(one)).not.toMatch(/maya|100HV7|1991|5ba4/i)
    const other = await identifyChart(parts, 'http://ehr.test', await hmacWith('cd'.repeat(32)))
    expect(other.parts.mrns).not.toEqual(one.parts.mrns)
    expect(await identifyChart(parts, 'http://ehr.test', hash)).toEqual(one)
  })

  test('equal values of different parts stay apart', async () => {
    expect(await hash('mrn', '7')).not.toBe(await hash('patient', '7'))
  })
})

describe('the same note?', () => {
  const none: ChartParts = { ...parts, encounterIds: [] }
  const note = (text: string, given = none) => identifyNote(given, text, hash)
  const before = 'Taught leaves on a stream. She tried it twice.\nPlan: practise daily.'

  test('one that was typed on is', async () => {
    expect(compareNotes(await note(before), await note(`${before} She laughed.\nNext week: values.`))).toBe('same')
  })
  test('one dictated without a line break, typed on, is', async () => {
    const flat = 'She came late. We did the stream. It went well.'
    expect(compareNotes(await note(flat), await note(`${flat} More was said.`))).toBe('same')
  })
  test('one that was empty when it was read is', async () => {
    expect(compareNotes(await note(''), await note(before))).toBe('same')
  })
  test('another text is not, and an emptied field is not', async () => {
    expect(compareNotes(await note(before), await note('Talked about sleep.\nPlan: keep a diary.'))).toBe('different')
    expect(compareNotes(await note(before), await note(''))).toBe('different')
  })
  test('another encounter is not, whatever the text', async () => {
    expect(compareNotes(await note(before, parts), await note(before, { ...parts, encounterIds: ['e2'] }))).toBe(
      'different',
    )
  })
  test('another session’s date is another note, the words the same; a date that is missing says nothing', async () => {
    const on = (...sessionDates: string[]) => note(before, { ...none, sessionDates })
    expect(compareNotes(await on('2026-03-03'), await on('2026-03-10'))).toBe('different')
    expect(compareNotes(await on('2026-03-04', '2026-04-03'), await on('2026-04-03'))).toBe('same')
    expect(compareNotes(await on('2026-03-03'), await on())).toBe('same')
  })
  test('an empty note under another bare id in the address is another; a written one keeps its words', async () => {
    const under = (text: string, id: string) => note(text, { ...none, otherIds: [id] })
    expect(compareNotes(await under('', 'a'), await under('', 'b'))).toBe('different')
    expect(compareNotes(await under(before, 'a'), await under(before, 'b'))).toBe('same')
  })
  test('two notes in the same few set phrases are two notes', async () => {
    const one =
      'Subjective:\nCame on time. Taught leaves on a stream; practised twice. Came on time.\n\nPlan:\nSleep log.'
    const other = 'Subjective:\nCame on time. Filled in a thought record together. Denies SI/HI.\n\nPlan:\nSleep log.'
    expect(compareNotes(await note(one), await note(other))).toBe('different')
    // Three fifths of the one's words stand in the third.
    const third = 'Subjective:\nTaught leaves on a stream; practised twice. Denies SI/HI.\n\nPlan:\nNothing new.'
    expect(compareNotes(await note(one), await note(third))).toBe('different')
    expect(compareNotes(await note(one), await note(`${one} And a word more.`))).toBe('same')
    expect(compareNotes(await note(one), await note(one.replaceAll('Came on time.', 'Came late.')))).toBe('same')
  })
})
