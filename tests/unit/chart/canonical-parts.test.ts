import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalMrn, canonicalNames, canonicalParts, readingsOfDate } from '../../../lib/chart/canonical-parts.ts'
import { nameIn, nameInTitle } from '../../../lib/chart/names.ts'
import { idsInAddress } from '../../../lib/chart/record-ids.ts'

describe('dates of birth', () => {
  it.each([
    '1991-03-14',
    '14-Mar-1991',
    '14 March 1991',
    'March 14, 1991',
    'Mar 14 1991',
    '03/14/1991',
    '3/14/91',
    '14.03.1991',
    '14/3/1991',
    '1991/3/14',
    '19910314',
    '14 de marzo de 1991',
    '14 mars 1991',
    '14. März 1991',
    '14th of March, 1991',
    '14 mar. 1991',
    '14-MAR-91',
  ])('%s', (written) => expect(readingsOfDate(written)).toEqual(['1991-03-14']))
  it('an ambiguous one gives both readings', () =>
    expect(readingsOfDate('03/04/1991')).toEqual(['1991-03-04', '1991-04-03']))
  it('two digits may be either century', () => expect(readingsOfDate('3/14/12')).toEqual(['1912-03-14', '2012-03-14']))
  it.each(['', 'unknown', '13/45/1991', '2/30/1991', 'March', '1991'])('%j is none', (written) =>
    expect(readingsOfDate(written)).toEqual([]),
  )
  it('French June and July are two months', () => {
    expect(readingsOfDate('2 juin 1991')).toEqual(['1991-06-02'])
    expect(readingsOfDate('2 juillet 1991')).toEqual(['1991-07-02'])
  })
  it('any date is read back from any writing', () => {
    const day = fc.date({ min: new Date('1920-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('en-US', 'en-GB', 'de-DE', 'es-ES', 'fr-FR', 'it-IT', 'pt-BR'),
        fc.constantFrom('short' as const, 'long' as const, 'numeric' as const),
        (date, locale, month) => {
          const written = new Intl.DateTimeFormat(locale, {
            year: 'numeric',
            month,
            day: 'numeric',
            timeZone: 'UTC',
          }).format(date)
          expect(readingsOfDate(written), written).toContain(date.toISOString().slice(0, 10))
        },
      ),
    )
  })
})

describe('names', () => {
  it.each([
    'Maya Rivera',
    'Rivera, Maya',
    'RIVERA, MAYA',
    'Ms. Maya Rivera',
    'Maya Rivera(1)',
    'Maya Rivera (she/her)',
    'Maya "May" Rivera',
    'Maya J. Rivera',
    'rivera maya',
    'Máya Rivera',
  ])('%s', (name) => expect(canonicalNames(name)).toContain('maya rivera'))
  it('a middle name may come and go', () =>
    expect(canonicalNames('Rivera, Maya Elena')).toEqual(['elena maya rivera', 'maya rivera']))
  it('a suffix tells father from son', () => expect(canonicalNames('Luis Rivera Jr.')).not.toContain('luis rivera'))
  it.each(['', 'Maya', 'M. Rivera'])('%j is no full name', (name) => expect(canonicalNames(name)).toEqual([]))
  it.each([
    'Maya Rivera',
    'RIVERA, Maya J.',
    'Maya Rivera(1)',
    "Siobhán O'Neill",
    'Ludwig van der Berg',
    'Client: Maya Rivera',
  ])('%s is a name in a page', (text) => expect(nameIn(text)).not.toBeNull())
  it.each([
    'Progress Note',
    'Session 6',
    'New Note',
    'Female',
    'maya rivera was here',
    'Treatment Plan',
    'Maya',
    'https://x.test',
    'Next Visit',
  ])('%s is none', (text) => expect(nameIn(text)).toBeNull())
  it("a title's product name is no client", () => {
    expect(nameInTitle('Simple Practice', 'secure.simplepractice.com')).toBeNull()
    expect(nameInTitle('Maya Rivera | Progress note - Harbor', 'harbor.test')).toBe('Maya Rivera')
  })
})

it('record numbers are written with and without separators and leading zeros', () => {
  expect(canonicalMrn('100-hv7')).toBe('100HV7')
  expect(canonicalMrn('000123')).toBe('123')
})

describe('ids in addresses', () => {
  const uuid = '8673ee4f-e2ab-4077-ba55-4980f408773e'
  it.each([
    [`https://ehr.test/openmrs/spa/patient/${uuid}/chart/Visits`, [{ kind: 'patient', value: uuid }]],
    [
      'https://ehr.test/clients/4711/notes/88',
      [
        { kind: 'patient', value: '4711' },
        { kind: 'encounter', value: '88' },
      ],
    ],
    [
      'https://ehr.test/interface/forms.php?set_pid=12&encounter=7&site=default',
      [
        { kind: 'patient', value: '12' },
        { kind: 'encounter', value: '7' },
      ],
    ],
    [
      'https://ehr.test/#/patients/4711/encounter/9',
      [
        { kind: 'patient', value: '4711' },
        { kind: 'encounter', value: '9' },
      ],
    ],
    [
      'https://ehr.test/app?demographicNo=33&appointmentNo=5',
      [
        { kind: 'patient', value: '33' },
        { kind: 'encounter', value: '5' },
      ],
    ],
    [
      'https://ehr.test/patients/12/charts/345',
      [
        { kind: 'patient', value: '12' },
        { kind: 'encounter', value: '345' },
      ],
    ],
    ['https://ehr.test/chart/345', [{ kind: 'patient', value: '345' }]],
    [`https://ehr.test/x/${uuid}`, [{ kind: 'unknown', value: uuid }]],
    ['https://ehr.test/clients/new', []],
    ['https://ehr.test/clients/list?page=2', []],
    ['about:blank', []],
    ['https://ehr.test/%E0%A4%A', []],
  ])('%s', (address, ids) => expect(idsInAddress(address)).toEqual(ids))
})

it('a bare id names neither client nor visit', () => {
  const parts = canonicalParts({
    ids: [
      { kind: 'unknown', value: 'X1' },
      { kind: 'patient', value: 'AB-1' },
    ],
    names: ['Rivera, Maya', 'Maya Rivera'],
    dobs: ['3/14/91'],
    mrns: ['100hv7'],
    several: false,
  })
  expect(parts).toEqual({
    patientIds: ['ab-1'],
    mrns: ['100HV7'],
    dobs: ['1991-03-14'],
    names: ['maya rivera'],
    encounterIds: [],
    several: false,
    framePatientIds: ['ab-1'],
    sessionDates: [],
    otherIds: ['x1'],
  })
})
