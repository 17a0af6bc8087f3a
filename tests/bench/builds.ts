// Builds of their own for the long runs: a test run that builds meanwhile must not change what is measured.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builds } from '../e2e/drive/browser.ts'
import { runQuietly } from '../tools/processes.ts'

/** Builds the product and copies it to `to`; null when the build fails, which has been printed. */
export async function buildProduct(to: string): Promise<string | null> {
  if ((await runQuietly('wxt', ['build'])) !== 0 || !existsSync(builds.product)) return null
  rmSync(to, { recursive: true, force: true })
  cpSync(builds.product, to, { recursive: true })
  return to
}

/** Builds the empty panel from a copy in `at`; null when the build fails. */
export async function buildPeer(at: string): Promise<string | null> {
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  cpSync('tests/bench/empty-panel', at, { recursive: true })
  return (await runQuietly('wxt', ['build', at])) === 0 ? join(at, '.output/chrome-mv3') : null
}
