// The whole editor matrix as a part of the long runs, once in each browser, with its table's counts as the proof.
import type { Proof } from '../tools/proofs.ts'

export type MatrixPart = { browser: 'Chromium' | 'Firefox'; minutes: number }

export const matrixParts: Record<string, MatrixPart> = {
  'editors-chromium': { browser: 'Chromium', minutes: 10 },
  'editors-firefox': { browser: 'Firefox', minutes: 10 },
}

export const matrixRooms = [
  'lib/field',
  'lib/insert',
  'lib/capture',
  'lib/page',
  'lib/schema',
  'entrypoints',
  'tests/editors',
]

/** Every page in every placement. A wrong one, or a refusal that should not be, is a failure. */
export async function runMatrixPart(
  { browser }: MatrixPart,
  say: (line: string) => void,
): Promise<{ counts: Proof['counts']; failed: number }> {
  const { runMatrix } = await import('../tools/editors.ts')
  const outcomes = await runMatrix(browser)
  const count = (verdict: string): number => outcomes.filter((one) => one.verdict === verdict).length
  for (const { verdict, page, spot } of outcomes) {
    if (verdict === 'WRONG') say(`  ${page}, ${spot}: wrong`)
    if (verdict === 'refused') say(`  ${page}, ${spot}: refused`)
  }
  const counts = {
    runs: outcomes.length,
    right: count('right'),
    rightlyRefused: count('rightly refused'),
    refused: count('refused'),
    wrong: count('WRONG'),
  }
  return { counts, failed: counts.wrong }
}
