// Scores as a reader sees them: right of how many, the share, and how sure so few notes make us. Totals only.
import { type Measure, measures, meets, spanFields, spanGoal } from './measures.ts'
import { type Count, type Miss, type Score, spanShares } from './score.ts'
import { wilson } from './wilson.ts'

type Totals = Pick<Score, 'counts' | 'spans'>

const percent = (share: number): string => (100 * share).toFixed(1)

/** `30/44  68.2 % [53.4-80.0]` */
export function shareLine({ k, n }: Count): string {
  if (n === 0) return '0/0'
  const { low, high } = wilson(k, n)
  return `${k}/${n}`.padStart(7) + `${percent(k / n).padStart(6)} % [${percent(low)}-${percent(high)}]`
}

const goalOf = ({ atLeast, atMost }: Pick<Measure, 'atLeast' | 'atMost'>): string => {
  if (atLeast === 1) return '100 %'
  if (atLeast !== undefined) return `>= ${Math.round(100 * atLeast)} %`
  return atMost === undefined ? '' : `<= ${Math.round(100 * atMost)} %`
}

const widths = [34, 10, 33, 33] as const
const row = (...cells: string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('')
    .trimEnd()

function measureRow(measure: Measure, before: Totals | null, now: Totals): string[] {
  const count = now.counts[measure.key]
  if (!count || count.n === 0) return []
  const goal = goalOf(measure)
  const verdict = goal === '' ? '' : meets(measure, count.k / count.n) ? 'met' : 'NOT MET'
  const first = before?.counts[measure.key]
  return [row(measure.label, goal, first ? shareLine(first) : '', shareLine(count), verdict)]
}

function spanRows(field: string, before: Totals | null, now: Totals): string[] {
  const count = now.spans[field]
  if (!count) return []
  const [shares, first] = [spanShares(count), before?.spans[field]]
  const earlier = first && spanShares(first)
  const f1 = (value: number): string => `        F1 ${value.toFixed(2)}`
  return [
    row(
      `Span ${field}`,
      `>= ${spanGoal}`,
      earlier ? f1(earlier.f1) : '',
      f1(shares.f1),
      shares.f1 >= spanGoal ? 'met' : 'NOT MET',
    ),
    row('  right of those given', '', earlier ? shareLine(earlier.given) : '', shareLine(shares.given)),
    row('  found of those there', '', earlier ? shareLine(earlier.found) : '', shareLine(shares.found)),
  ]
}

/** The table of one set; `before` is its first blind run. */
export function table(now: Score, before: Totals | null): string[] {
  const picks = Object.entries(now.wrongPicks)
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([status, many]) => `${status} ${many}`)
  return [
    row('', 'goal', before ? 'first blind run' : '', 'today'),
    ...measures.flatMap((measure) => measureRow(measure, before, now)),
    ...spanFields.flatMap((field) => spanRows(field, before, now)),
    ...(picks.length > 0 ? [`Skills taken wrongly that the author had marked: ${picks.join(', ')}`] : []),
    ...(now.failed > 0
      ? [`${now.failed} of ${now.records} could not be analysed at all: these figures say nothing about the rest.`]
      : []),
  ]
}

/** What went wrong where; only for sets that are tuned on. */
export const missLines = (misses: readonly Miss[]): string[] =>
  misses.map(({ id, format, what, expected, got }) => `  ${id} [${format}] ${what}: expected ${expected}; got ${got}`)
