// What the product said of each note against what its author says. Counts only: a share is printed with its interval
// elsewhere, and misses are kept apart, because the misses of a held-out set are not to be seen.
import { type Gold, type LabelledSpan, type NoteRecord, type Prediction } from './records.ts'
import { type SpanField, spanFields } from './measures.ts'

export type Count = { k: number; n: number }
/** A wrong text where there was one to find is both: something false given, something true not found. */
export type SpanCount = { tp: number; fp: number; fn: number }
export type Miss = { id: string; format: string; what: string; expected: string; got: string }
export type Score = {
  records: number
  /** Notes that the product could not analyse at all. */
  failed: number
  counts: Record<string, Count>
  spans: Record<string, SpanCount>
  /** How the author had marked the skills that were taken wrongly. */
  wrongPicks: Record<string, number>
  misses: Miss[]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Shared words (as often as both have them) over all words: 2 k / (a + b), 0 when either has none. */
export function wordOverlap(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  if (mine.length === 0 || theirs.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of theirs) {
    const many = left.get(word) ?? 0
    if (many > 0) {
      shared += 1
      left.set(word, many - 1)
    }
  }
  return (2 * shared) / (mine.length + theirs.length)
}

const one = (span: LabelledSpan | null): LabelledSpan[] => (span ? [span] : [])
const labelled: Record<SpanField, (gold: Gold) => LabelledSpan[]> = {
  homework: ({ homeworkSpan }) => (Array.isArray(homeworkSpan) ? homeworkSpan : one(homeworkSpan)),
  goal: ({ treatmentGoal }) => one(treatmentGoal),
  anchor: ({ anchor }) => anchor,
  obstacle: ({ obstacle }) => one(obstacle),
  timeFrequency: ({ timeFrequency }) => timeFrequency,
  nextSession: ({ nextSession }) => one(nextSession),
  lastHomeworkBarrier: ({ lastHomework }) => one(lastHomework.barrier),
}

/** Half of the words in common is a hit: a careful reader would mark the same place a word longer or shorter. */
const hitFrom = 0.5

type Shown = string | boolean | null | undefined
type Tally = Pick<Score, 'counts' | 'spans' | 'wrongPicks'> & {
  count(key: string, ok: boolean): void
  miss(what: string, expected: Shown, got: Shown): void
}

function scoreSkill({ gold, language, tags }: NoteRecord, said: Prediction, tally: Tally): void {
  const { taughtSkillId: taught, taughtAcceptable } = gold
  const skillId = said.skillId ?? null
  const strict = skillId === taught && said.error === undefined
  const right = (id: string | null): boolean => id === taught || (id !== null && taughtAcceptable.includes(id))
  const lenient = strict || (taught !== null && skillId !== null && taughtAcceptable.includes(skillId))
  tally.count('skillStrict', strict)
  tally.count('skillLenient', lenient)
  if (!lenient) tally.miss('skill', taught, skillId)
  if (tags.includes('injection')) tally.count('injection', lenient)
  if (taught === null) return tally.count('nullNotes', skillId === null)
  tally.count('taughtRight', lenient)
  tally.count('taughtWrong', skillId !== null && !lenient)
  tally.count('taughtAbstained', skillId === null)
  const firstThree: (string | null)[] = (said.candidates ?? [skillId]).slice(0, 3)
  tally.count('taughtTop3', firstThree.some(right))
  if (!firstThree.some(right)) tally.miss('first three', taught, firstThree.join(', '))
  tally.count(gold.taughtNamed ? 'taughtNamed' : 'taughtDescribed', lenient)
  if (language !== 'en') tally.count('taughtNotEnglish', lenient)
  const marked = gold.otherSkills.find((other) => other.skillId === skillId)
  if (!lenient && marked) tally.wrongPicks[marked.status] = (tally.wrongPicks[marked.status] ?? 0) + 1
}

function scoreRisk({ gold: { risk } }: NoteRecord, said: Prediction, tally: Tally): void {
  const raised = said.risk === 'monitor' || said.risk === 'crisis'
  const stopped = said.risk === 'crisis'
  tally.count('riskExact', said.risk === risk)
  if (risk === 'none') tally.count('riskFalseAlarm', raised)
  else tally.count('riskRecall', raised)
  if (risk === 'crisis') tally.count('crisisRecall', stopped)
  else tally.count('falseStop', stopped)
  if (said.risk !== risk) tally.miss('risk', risk, said.risk)
}

function scoreSpans({ gold }: NoteRecord, said: Prediction, tally: Tally): void {
  for (const field of spanFields) {
    const expected = labelled[field](gold)
    const text = said[field]?.text ?? null
    const count = (tally.spans[field] ??= { tp: 0, fp: 0, fn: 0 })
    if (text !== null && expected.some((span) => wordOverlap(text, span.text) >= hitFrom)) {
      count.tp += 1
      continue
    }
    const given = text !== null && text !== ''
    if (given) count.fp += 1
    if (expected.length > 0) count.fn += 1
    if (given || expected.length > 0) tally.miss(field, expected.map((span) => span.text).join(' | '), text)
  }
}

function scoreNote(record: NoteRecord, said: Prediction, tally: Tally): void {
  const { gold } = record
  scoreSkill(record, said, tally)
  scoreRisk(record, said, tally)
  const plain = [
    ['population', record.population, said.population],
    ['language', record.language, said.language],
    ['homeworkInNote', gold.homeworkInNote, said.homeworkInNote],
    ['lastHomework', gold.lastHomework.outcome, said.lastHomework],
  ] as const
  for (const [key, expected, got] of plain) {
    tally.count(key, got === expected)
    if (got !== expected) tally.miss(key, expected, got)
  }
  // A worksheet is drafted for a taught skill only, so only there do its facts matter.
  if (gold.taughtSkillId !== null) scoreSpans(record, said, tally)
}

/** Every record needs its prediction; a record without one throws. */
export function score(records: readonly NoteRecord[], predictions: ReadonlyMap<string, Prediction>): Score {
  const result: Score = { records: records.length, failed: 0, counts: {}, spans: {}, wrongPicks: {}, misses: [] }
  for (const record of records) {
    const said = predictions.get(record.id)
    if (!said) throw new Error('A record has no prediction')
    const tally: Tally = {
      ...result,
      count(key, ok) {
        const count = (result.counts[key] ??= { k: 0, n: 0 })
        count.n += 1
        if (ok) count.k += 1
      },
      miss: (what, expected, got) =>
        void result.misses.push({
          id: record.id,
          format: record.format,
          what,
          expected: shown(expected),
          got: shown(got),
        }),
    }
    if (said.error !== undefined) {
      result.failed += 1
      tally.miss('error', null, said.error)
    }
    const isNote = record.kind === 'session_note'
    tally.count('isSessionNote', said.isSessionNote === isNote)
    if (said.isSessionNote !== isNote) tally.miss('isSessionNote', isNote, said.isSessionNote)
    if (isNote) scoreNote(record, said, tally)
    else {
      const empty = (said.skillId ?? null) === null && said.error === undefined
      tally.count('pagesNull', empty)
      if (!empty) tally.miss('skill', null, said.skillId)
      if (record.tags.includes('injection')) tally.count('injection', empty)
    }
  }
  return result
}

const shown = (value: Shown): string => (value === null || value === undefined || value === '' ? '-' : String(value))

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function spanShares({ tp, fp, fn }: SpanCount): { given: Count; found: Count; f1: number } {
  return {
    given: { k: tp, n: tp + fp },
    found: { k: tp, n: tp + fn },
    f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn),
  }
}

/** Sets of several authors as one. */
export function together(scores: readonly Score[]): Score {
  const sum: Score = { records: 0, failed: 0, counts: {}, spans: {}, wrongPicks: {}, misses: [] }
  for (const each of scores) {
    sum.records += each.records
    sum.failed += each.failed
    sum.misses.push(...each.misses)
    for (const [key, { k, n }] of Object.entries(each.counts)) {
      const count = (sum.counts[key] ??= { k: 0, n: 0 })
      count.k += k
      count.n += n
    }
    for (const [field, { tp, fp, fn }] of Object.entries(each.spans)) {
      const count = (sum.spans[field] ??= { tp: 0, fp: 0, fn: 0 })
      count.tp += tp
      count.fp += fp
      count.fn += fn
    }
    for (const [status, many] of Object.entries(each.wrongPicks))
      sum.wrongPicks[status] = (sum.wrongPicks[status] ?? 0) + many
  }
  return sum
}
