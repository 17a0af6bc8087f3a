import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalParts } from '../../../lib/chart/canonical-parts.ts'
import { chartRules, compareCharts } from '../../../lib/chart/compare-charts.ts'
import { mergeBanners } from '../../../lib/chart/merge-banners.ts'
import type { ChartParts, ChartVerdict } from '../../../lib/schema/chart.ts'

const parts = (some: Partial<ChartParts>): ChartParts => ({
  patientIds: [],
  mrns: [],
  dobs: [],
  names: [],
  encounterIds: [],
  several: false,
  ...some,
})
const maya = parts({ patientIds: ['1'], mrns: ['100HV7'], dobs: ['1991-03-14'], names: ['maya rivera'] })

describe('the rule table', () => {
  it.each<[string, ChartParts, ChartParts, ChartVerdict]>([
    ['all the same', maya, maya, 'same'],
    ['one strong part', parts({ mrns: ['A1'] }), parts({ mrns: ['A1'] }), 'same'],
    [
      'name and date of birth',
      parts({ names: ['a b'], dobs: ['1991-03-14'] }),
      parts({ names: ['a b'], dobs: ['1991-03-14'] }),
      'same',
    ],
    [
      'an ambiguous date in another locale',
      parts({ dobs: ['1991-03-04', '1991-04-03'] }),
      parts({ dobs: ['1991-04-03'] }),
      'same',
    ],
    ['another patient id', maya, { ...maya, patientIds: ['2'] }, 'different'],
    ['another record number', maya, { ...maya, mrns: ['B2'] }, 'different'],
    ['another date of birth', maya, { ...maya, dobs: ['1984-11-02'] }, 'different'],
    [
      'same surname, other first name, nothing else',
      parts({ names: ['maya rivera'] }),
      parts({ names: ['luis rivera'] }),
      'different',
    ],
    [
      'twins',
      parts({ names: ['maya rivera'], dobs: ['1991-03-14'] }),
      parts({ names: ['luis rivera'], dobs: ['1991-03-14'] }),
      'unknown',
    ],
    [
      'the address has switched, the banner not yet',
      parts({ patientIds: ['1'], names: ['a b'] }),
      parts({ patientIds: ['1'], names: ['c d'] }),
      'unknown',
    ],
    ['a name alone', parts({ names: ['a b'] }), parts({ names: ['a b'] }), 'unknown'],
    ['nothing', parts({}), parts({}), 'unknown'],
    ['parts that do not meet', parts({ mrns: ['A1'] }), parts({ dobs: ['1991-03-14'] }), 'unknown'],
    ['a group page', { ...maya, several: true }, maya, 'unknown'],
    ['visits do not count', { ...maya, encounterIds: ['1'] }, { ...maya, encounterIds: ['2'] }, 'same'],
  ])('%s', (_name, a, b, verdict) => expect(compareCharts(a, b)).toBe(verdict))

  it('ends in a line that fits everything, and each line gives its reason', () => {
    expect(chartRules.at(-1)?.when).toEqual({})
    expect(chartRules.every(({ because }) => because.length > 10)).toBe(true)
  })

  it('gives the same answer for hashed parts, either way round, and never "same" when a strong part differs', () => {
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 })
    const any = fc.record({
      patientIds: list,
      mrns: list,
      dobs: list,
      names: list,
      encounterIds: list,
      several: fc.boolean(),
    })
    const hashed = (of: ChartParts): ChartParts => ({
      ...of,
      patientIds: of.patientIds.map((v) => `p${v}`),
      mrns: of.mrns.map((v) => `m${v}`),
      dobs: of.dobs.map((v) => `d${v}`),
      names: of.names.map((v) => `n${v}`),
    })
    fc.assert(
      fc.property(any, any, (a, b) => {
        const verdict = compareCharts(a, b)
        expect(compareCharts(b, a)).toBe(verdict)
        expect(compareCharts(hashed(a), hashed(b))).toBe(verdict)
        const differs = (['patientIds', 'mrns', 'dobs'] as const).some(
          (part) => a[part].length > 0 && b[part].length > 0 && !a[part].some((v) => b[part].includes(v)),
        )
        if (differs) expect(verdict).not.toBe('same')
      }),
    )
  })
})

describe('banners of several frames', () => {
  const banner = { ids: [], names: [], dobs: [], mrns: [], several: false }
  it('add up', () => {
    expect(
      mergeBanners(
        [
          { ...banner, ids: [{ kind: 'patient', value: '1' }] },
          { ...banner, names: ['Maya Rivera'], dobs: ['3/14/91'] },
        ],
        () => [],
      ),
    ).toEqual({
      ...banner,
      ids: [{ kind: 'patient', value: '1' }],
      names: ['Maya Rivera'],
      dobs: ['3/14/91'],
    })
  })
  it('that name two clients are several', () => {
    expect(
      mergeBanners(
        [
          { ...banner, dobs: ['1991-03-14'] },
          { ...banner, dobs: ['1984-11-02'] },
        ],
        () => [],
      ).several,
    ).toBe(true)
  })
  it('of frames beside are asked only when nobody is named', () => {
    const beside = { ...banner, names: ['Tomas Lindqvist'] }
    expect(mergeBanners([{ ...banner, names: ['Maya Rivera'] }], () => [beside]).names).toEqual(['Maya Rivera'])
    expect(mergeBanners([banner], () => [beside]).names).toEqual(['Tomas Lindqvist'])
  })
  it('a shell that lags behind its note’s frame does not cover that the frame has gone on', () => {
    const id = (value: string) => ({ ...banner, ids: [{ kind: 'patient' as const, value }] })
    const read = (frame: string, shell: string) => canonicalParts(mergeBanners([id(frame), id(shell)], () => []))
    expect(compareCharts(read('12', '12'), read('13', '12'))).toBe('different')
    expect(compareCharts(read('12', 'abc'), read('13', 'abc'))).toBe('different')
    expect(compareCharts(read('12', '12'), read('12', '12'))).toBe('same')
  })
  it('the visit is the one that the note’s own frame names', () => {
    const visit = (value: string) => ({ ...banner, ids: [{ kind: 'encounter' as const, value }] })
    expect(canonicalParts(mergeBanners([visit('89'), visit('88')], () => [])).encounterIds).toEqual(['89'])
    expect(canonicalParts(mergeBanners([banner, visit('88')], () => [])).encounterIds).toEqual(['88'])
  })
})
