// The matrix as a table that a person can read: in the terminal, and in docs/editors.md.
import type { Outcome } from './drive.ts'
import { spots } from './drive.ts'
import { editorPages } from './pages.ts'

const heads = {
  end: 'at the end',
  caret: 'caret mid-note',
  plan: 'after the Plan',
  elsewhere: 'focus elsewhere',
} as const

const cellOf = (outcome: Outcome | undefined): string => {
  if (!outcome) return ''
  return outcome.because.length === 0 ? outcome.verdict : `${outcome.verdict}: ${outcome.because.join(', ')}`
}

/** A Markdown table with padded columns: one row for each page that was run. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = editorPages
    .filter(({ name }) => outcomes.some(({ page }) => page === name))
    .map(({ name, title }) => [
      title,
      ...spots.map((spot) => cellOf(outcomes.find((one) => one.page === name && one.spot === spot))),
    ])
  const all = [['Editor', ...spots.map((spot) => heads[spot])], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = all.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  return lines.join('\n')
}

export function countsOf(outcomes: readonly Outcome[]): Record<Outcome['verdict'], number> {
  const counts = { right: 0, 'rightly refused': 0, refused: 0, WRONG: 0 }
  for (const { verdict } of outcomes) counts[verdict]++
  return counts
}
