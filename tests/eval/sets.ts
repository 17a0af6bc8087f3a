// The sets on disk and what the repo knows of each: its hash, the commit that added it, and how far its texts stand from
// the other authors'. A set that copied another one would measure nothing.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type NoteRecord, parseRecords } from './records.ts'

export type SetKind = 'held-out' | 'tuning'
export type NoteSet = {
  name: string
  kind: SetKind
  folder: string
  file: string
  sha256: string
  records: NoteRecord[]
}

const home = 'tests/eval'

export function readSets(root = home): NoteSet[] {
  return (['held-out', 'tuning'] as const).flatMap((kind) => {
    const folder = join(root, kind)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .toSorted((one, other) => one.localeCompare(other, 'en'))
      .map((author) => ({ author, file: join(folder, author, 'notes.jsonl') }))
      .filter(({ file }) => existsSync(file))
      .map(({ author, file }) => readSet(`${kind}/${author}`, kind, join(folder, author), file))
  })
}

function readSet(name: string, kind: SetKind, folder: string, file: string): NoteSet {
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, kind, folder, file, sha256, records: parseRecords(bytes.toString('utf8')) }
}

/** Git's answer, or null where there is no history to ask (an unpacked archive). */
export function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}

/** Short hash and day of the commit that added the file; null when it is not committed. */
export function addedIn(file: string): string | null {
  const lines = git('log', '--diff-filter=A', '--format=%h (%cs)', '--', file)
  return lines?.split('\n').at(-1) || null
}

export const changedSinceCommit = (...paths: string[]): boolean => git('status', '--porcelain', '--', ...paths) !== ''

/** Every run of so many words, in lower case and without punctuation. */
export function runsOf(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' ')),
  )
}

export type Pair = { one: string; other: string; likeness: number }

/** Pairs of texts of different sets whose runs of five words overlap (Jaccard) by `from` or more. */
export function nearDuplicates(
  sets: readonly { name: string; records: readonly { id: string; text: string }[] }[],
  from: number,
): Pair[] {
  const all = sets.flatMap(({ name, records }) =>
    records.map(({ id, text }) => ({ set: name, id: `${name} ${id}`, runs: runsOf(text, 5) })),
  )
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (one.set === other.set) return []
      const shared = [...one.runs].filter((run) => other.runs.has(run)).length
      const union = one.runs.size + other.runs.size - shared
      const likeness = union === 0 ? 0 : shared / union
      return likeness >= from ? [{ one: one.id, other: other.id, likeness }] : []
    }),
  )
}
