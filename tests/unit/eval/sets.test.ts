// The labelled sets themselves: a wrong offset, a copied note or a set whose file was quietly changed would make every
// figure worthless. Failures name places, never the words of a note.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { asCounts, asMeasures, readBlindRuns, writeBlindRuns } from '../../eval/blind-runs.ts'
import { measures } from '../../eval/measures.ts'
import { LabelledSpan } from '../../eval/records.ts'
import { nearDuplicates, readSets, runsOf } from '../../eval/sets.ts'

const sets = readSets()
const library: unknown = JSON.parse(readFileSync('lib/facts/lexicon/skills.json', 'utf8'))
const skills = new Set(
  z
    .array(z.looseObject({ id: z.string() }))
    .parse(library)
    .map(({ id }) => id),
)

/** Notes of two authors that share a fifth of their five-word runs were not written apart. */
const tooLike = 0.2

/** Every labelled span below a value, with its path. */
function spansIn(value: unknown, path: string): { path: string; span: LabelledSpan }[] {
  if (value === null || typeof value !== 'object') return []
  if ('start' in value) return [{ path, span: LabelledSpan.parse(value) }]
  return Object.entries(value).flatMap(([key, inner]) => spansIn(inner, `${path}.${key}`))
}

test('there is a held-out set', () => {
  expect(sets.filter(({ kind }) => kind === 'held-out').length).toBeGreaterThan(0)
})

describe.each(sets.map((set) => [set.name, set] as const))('%s', (_, { folder, records, kind }) => {
  test('has the brief that its author got', () => {
    expect(existsSync(join(folder, 'BRIEF.md'))).toBe(true)
  })
  test('every labelled span is the text at its place', () => {
    const all = records.flatMap(({ id, text, gold }) => spansIn(gold, id).map((found) => ({ ...found, text })))
    expect(all.length).toBeGreaterThan(0)
    expect(
      all
        .filter(({ span, text }) => span.text === '' || text.slice(span.start, span.end) !== span.text)
        .map(({ path }) => path),
    ).toEqual([])
  })
  test('ids are unique', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })
  test('labels agree with each other', () => {
    const odd = records.filter(({ kind: is, population, gold: { taughtSkillId, homeworkInNote, homeworkSpan } }) => {
      const places = homeworkSpan === null ? 0 : [homeworkSpan].flat().length
      const page = is === 'non_note_page'
      return (page && taughtSkillId !== null) || page !== (population === 'na') || homeworkInNote !== places > 0
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })
  test('has notes that teach nothing, and pages that are no notes', () => {
    if (kind === 'tuning') return
    expect(records.some(({ kind: is, gold }) => is === 'session_note' && gold.taughtSkillId === null)).toBe(true)
    expect(records.some(({ kind: is }) => is === 'non_note_page')).toBe(true)
  })
  test('names only skills of the library', () => {
    const named = records.flatMap(({ gold }) => [
      ...(gold.taughtSkillId === null ? [] : [gold.taughtSkillId]),
      ...gold.taughtAcceptable,
      ...gold.otherSkills.map(({ skillId }) => skillId),
    ])
    expect([...new Set(named)].filter((id) => !skills.has(id))).toEqual([])
  })
})

describe('between authors', () => {
  test('no two notes are nearly the same', () => {
    expect(nearDuplicates(sets, tooLike)).toEqual([])
  })
  test('ids are unique', () => {
    const ids = sets.flatMap(({ records }) => records.map(({ id }) => id))
    expect(ids.length - new Set(ids).size).toBe(0)
  })
  test('the check finds a copied note, and takes a note of the same author for no copy', () => {
    const text = 'Client came late today and spoke about the long week at the warehouse with the new shift lead.'
    const copy = { id: '2', text: text.replace('today', 'again').toUpperCase() }
    expect(
      nearDuplicates(
        [
          { name: 'a', records: [{ id: '1', text }] },
          { name: 'b', records: [copy] },
        ],
        tooLike,
      ),
    ).toMatchObject([{ one: 'a 1', other: 'b 2' }])
    expect(nearDuplicates([{ name: 'a', records: [{ id: '1', text }, copy] }], tooLike)).toEqual([])
    expect(
      nearDuplicates(
        [
          { name: 'a', records: [{ id: '1', text: 'one two' }] },
          { name: 'b', records: [{ id: '2', text: 'one two' }] },
        ],
        0.01,
      ),
    ).toEqual([])
  })
})

describe('the rules', () => {
  // Stock phrases ("I'm having the thought that") reach six words in notes by authors who saw no rule; none reaches seven.
  const length = 7
  const rules = readdirSync('lib/facts', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .map((file) => readFileSync(join('lib/facts', file), 'utf8'))
  const ownRuns = new Set(rules.flatMap((text) => [...runsOf(text, length)]))

  test('quote no note of a set that is still blind', () => {
    expect(ownRuns.size).toBeGreaterThan(1000)
    const tuned = new Set(readBlindRuns().burned.map(({ set }) => set))
    const blind = sets.filter(({ kind, name }) => kind === 'held-out' && !tuned.has(name))
    const quoted = blind.flatMap(({ records }) =>
      records.filter(({ text }) => [...runsOf(text, length)].some((run) => ownRuns.has(run))),
    )
    expect(quoted.map(({ id }) => id)).toEqual([])
  })
  test('are read such that a quote would be found', () => {
    expect(
      [...runsOf('Fill in one THOUGHT record, the same day a strong mood shift happens.', length)].some((run) =>
        ownRuns.has(run),
      ),
    ).toBe(true)
  })
})

describe('the memory of first runs', () => {
  const kept = readBlindRuns()
  const hashes = new Map(sets.map(({ name, sha256 }) => [name, sha256]))

  test('speaks of sets as they are: a changed set is a new one', () => {
    const changed = [...kept.runs, ...kept.burned].filter(({ set, sha256 }) => hashes.get(set) !== sha256)
    expect(changed.map(({ set }) => set)).toEqual([])
  })
  test('has one first run for each set, of held-out sets only', () => {
    const names = kept.runs.map(({ set }) => set)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !name.startsWith('held-out/'))).toEqual([])
  })
  test('holds measures that the report knows', () => {
    const known = new Set(measures.map(({ key }) => key))
    expect(
      kept.runs.flatMap(({ measures: { counts } }) => Object.keys(counts)).filter((key) => !known.has(key)),
    ).toEqual([])
  })
  test('is read back as it was written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'carryover-'))
    try {
      const file = join(folder, 'blind-runs.json')
      expect(readBlindRuns(file)).toEqual({ runs: [], burned: [] })
      const counted = { counts: { skillLenient: { k: 1, n: 2 } }, spans: { goal: { tp: 1, fp: 0, fn: 2 } } }
      const mark = { set: 'held-out/x', sha256: 'a'.repeat(64), commit: 'abcdef0', date: '2026-01-02' }
      const all = { runs: [{ ...mark, measures: asMeasures(counted) }], burned: [mark] }
      writeBlindRuns(all, file)
      expect(readBlindRuns(file)).toEqual(all)
      expect(asCounts(asMeasures(counted))).toEqual(counted)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
