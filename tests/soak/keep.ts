// A long run can be stopped and gone on with: where it stands is kept beside the build it runs against. Its result
// becomes a proof only for a commit: with uncommitted changes in its rooms it would speak of code that nobody has.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Proof } from '../tools/proofs.ts'

export type State = { commit: string; seed: number; next: number; counts: Record<string, number>; failed: number[] }

const folder = '.cache/soak'
const fileOf = (name: string): string => `${folder}/${name}.json`
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()

export const commitNow = (): string => git('rev-parse', 'HEAD')

/** Paths of these rooms that differ from the commit. */
export const uncommitted = (rooms: readonly string[]): string => git('status', '--porcelain', '--', ...rooms)

/** Where the run stands; a new one when the code or the seed is another. */
export function takeUp(name: string, seed: number | null): State {
  const commit = commitNow()
  if (existsSync(fileOf(name))) {
    const kept = JSON.parse(readFileSync(fileOf(name), 'utf8')) as State
    if (kept.commit === commit && (seed === null || kept.seed === seed)) return kept
  }
  return { commit, seed: seed ?? Math.floor(Math.random() * 1_000_000), next: 0, counts: {}, failed: [] }
}

export function keep(name: string, state: State): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(name), JSON.stringify(state))
}

export function writeProof(proof: Proof): void {
  mkdirSync('docs/proof', { recursive: true })
  writeFileSync(`docs/proof/${proof.name}.json`, `${JSON.stringify(proof, null, 2)}\n`)
}
