// What the long runs do with the editors: the whole matrix once in each browser, with its table's counts as the proof, and
// the way through the panel on a real screen.
import type { Proof } from '../tools/proofs.ts'
import { headedRooms, runHeaded } from './headed.ts'

export type EditorPart = {
  minutes: number
  needs: 'Chromium' | 'Firefox'
  rooms: readonly string[]
  /** `folder`: the Chromium build. What failed is said line by line. */
  run(folder: string, say: (line: string) => void): Promise<{ counts: Proof['counts']; failed: number }>
}

const matrixRooms = ['lib/field', 'lib/insert', 'lib/capture', 'lib/page', 'lib/schema', 'entrypoints', 'tests/editors']

export const editorParts: Record<string, EditorPart> = {
  'editors-chromium': {
    minutes: 10,
    needs: 'Chromium',
    rooms: matrixRooms,
    run: (folder, say) => runWhole('Chromium', say, { folder }),
  },
  'editors-firefox': {
    minutes: 10,
    needs: 'Firefox',
    rooms: matrixRooms,
    run: (_folder, say) => runWhole('Firefox', say),
  },
  headed: { minutes: 2, needs: 'Chromium', rooms: headedRooms, run: runHeaded },
}

/** Every page in every placement. A wrong one is a failure; each refusal that should not be is named. */
async function runWhole(
  browser: EditorPart['needs'],
  say: (line: string) => void,
  options: { folder?: string } = {},
): Promise<{ counts: Proof['counts']; failed: number }> {
  const { runMatrix } = await import('../tools/editors.ts')
  const outcomes = await runMatrix(browser, undefined, options)
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
