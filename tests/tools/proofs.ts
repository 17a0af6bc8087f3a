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

/** One line for each proof that is older than its rooms. */
export function staleProofs(): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const proof = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Proof
      try {
        const changed = git('diff', '--name-only', proof.commit, 'HEAD', '--', ...proof.rooms)
        return changed === '' ? [] : [`The proof "${proof.name}" is older than its rooms: run "npm run soak".`]
      } catch {
        return [`The proof "${proof.name}" names a commit that is not in this clone: run "npm run soak".`]
      }
    })
}
