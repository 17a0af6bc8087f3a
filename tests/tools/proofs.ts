// Proofs are the results of the long runs, kept in docs/proof with the commit they were made at. One that is older than
// the last change of the rooms it speaks of proves nothing about today's code, and is named.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'docs/proof'

export type Proof = {
  name: string
  commit: string
  seed: number | null
  /** What was counted, e.g. { runs: 30, wrong: 0 }. */
  counts: Record<string, number>
  versions: Record<string, string>
  /** Paths whose change makes this proof old. */
  rooms: string[]
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()

/** What the long runs of a release must have shown; each is a file in docs/proof. */
export const wanted = [
  'guard',
  'unchanged',
  'switches',
  'kills',
  'way',
  'editors-chromium',
  'editors-firefox',
  'headed',
] as const

const read = (name: string): Proof | null => {
  const file = join(folder, `${name}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Proof) : null
}

/** Why this proof says nothing about the code as it is, or null. */
function staleBecause(name: string): string | null {
  const proof = read(name)
  if (!proof) return 'is missing'
  try {
    const changed = git('diff', '--name-only', proof.commit, 'HEAD', '--', ...proof.rooms)
    return changed === '' ? null : 'is older than its rooms'
  } catch {
    return 'names a commit that is not in this clone'
  }
}

export const isProven = (name: string): boolean => staleBecause(name) === null

/** One line for each proof that is missing or older than its rooms. */
export function staleProofs(): string[] {
  const kept = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  const names = new Set([...wanted, ...kept.map((file) => file.slice(0, -'.json'.length))])
  return [...names].flatMap((name) => {
    const why = staleBecause(name)
    return why === null ? [] : [`The proof "${name}" ${why}: run "npm run soak -- --only ${name}".`]
  })
}
