// `npm run eval`: the product's own pipeline over every labelled set, scored. Totals only: an error of a held-out set
// that somebody has seen makes it a tuning set, so errors are shown by `--burn <set>` alone, which also writes down that
// they were. `--notes <file>` scores any other file of the same shape.
import { readFileSync } from 'node:fs'
import { type BlindRuns, asCounts, asMeasures, readBlindRuns, writeBlindRuns } from '../eval/blind-runs.ts'
import { type NoteRecord, Prediction, parseRecords } from '../eval/records.ts'
import { missLines, table } from '../eval/report.ts'
import { type Score, score, together } from '../eval/score.ts'
import { type NoteSet, addedIn, changedSinceCommit, git, readSets } from '../eval/sets.ts'
import { answerLine } from './pipeline.ts'

const say = (...lines: string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)
const today = (): string => new Date().toISOString().slice(0, 10)

/** What the product is made of, as far as a note's facts go. */
const product = ['lib', 'templates', 'tests/tools/pipeline.ts', 'tests/tools/analyse-note.ts', 'package-lock.json']

/** Through JSON and back, so that what is scored is what `pipeline` prints. */
function predict({ id, text }: NoteRecord): [string, Prediction] {
  const line = JSON.stringify(answerLine(JSON.stringify({ id, text })))
  return [id, Prediction.parse(JSON.parse(line))]
}

const scored = (records: readonly NoteRecord[]): Score => score(records, new Map(records.map(predict)))

type Standing = {
  set: NoteSet
  now: Score
  first: BlindRuns['runs'][number] | null
  burned: BlindRuns['burned'][number] | null
}

function standingOf(set: NoteSet, kept: BlindRuns): Standing {
  const find = <T extends { set: string }>(marks: readonly T[]): T | null =>
    marks.find((mark) => mark.set === set.name) ?? null
  return { set, now: scored(set.records), first: find(kept.runs), burned: find(kept.burned) }
}

/** The first run of a new set is its blind run, if the commit it names gives the same figures again. */
function keepFirstRun({ set, now, first, burned }: Standing, kept: BlindRuns): string | null {
  if (set.kind !== 'held-out' || first || burned || now.failed > 0) return null
  const commit = git('rev-parse', '--short', 'HEAD')
  if (commit === null || addedIn(set.file) === null || changedSinceCommit(set.file, ...product))
    return 'Not kept as the first blind run: the set and the product must be committed first.'
  kept.runs.push({ set: set.name, sha256: set.sha256, commit, date: today(), measures: asMeasures(now) })
  writeBlindRuns(kept)
  return 'Kept as the first blind run: commit tests/eval/blind-runs.json.'
}

function roleOf({ set, first, burned }: Standing): string {
  if (set.kind === 'tuning') return 'a tuning set: rules are written with its errors in view'
  if (burned) return `TUNED ON since ${burned.commit} (${burned.date}): no longer blind`
  return first ? `held out; first blind run at ${first.commit} (${first.date})` : 'held out; this is its first run'
}

function report(standing: Standing): void {
  const { set, now, first } = standing
  const notes = set.records.filter(({ kind }) => kind === 'session_note').length
  const same = first?.sha256 === set.sha256
  say(
    '',
    `== ${set.name}: ${notes} notes, ${set.records.length - notes} pages`,
    roleOf(standing),
    `sha256 ${set.sha256}`,
    `added in ${addedIn(set.file) ?? 'no commit yet'}${changedSinceCommit(set.file) ? ', with uncommitted changes' : ''}`,
    ...(first?.remark === undefined ? [] : [first.remark]),
    ...(first && !same
      ? [`The file has changed since its first blind run (sha256 ${first.sha256}): not compared.`]
      : []),
    '',
    ...table(now, first && same ? asCounts(first.measures) : null),
  )
}

/** Marks first, shows then: nobody sees an error of a set that is still called blind. */
function burn({ set, now, burned }: Standing, kept: BlindRuns): number {
  if (set.kind === 'held-out' && !burned) {
    const commit = git('rev-parse', '--short', 'HEAD')
    if (commit === null) {
      say('A set can only be burned where there is a history to write the commit down from.')
      return 1
    }
    kept.burned.push({ set: set.name, sha256: set.sha256, commit, date: today() })
    writeBlindRuns(kept)
    say('', `${set.name} is marked as tuned on from now: commit tests/eval/blind-runs.json.`)
  }
  say('', `Errors of ${set.name}:`, ...missLines(now.misses))
  return 0
}

function scoreFile(file: string): number {
  const now = scored(parseRecords(readFileSync(file, 'utf8')))
  say(`== ${file}: ${now.records} records`, '', ...table(now, null))
  return now.failed > 0 ? 1 : 0
}

function valueOf(args: readonly string[], flag: string): string | null {
  const at = args.indexOf(flag)
  return at < 0 ? null : (args[at + 1] ?? '')
}

export async function main(args: string[]): Promise<number> {
  const [file, wanted] = [valueOf(args, '--notes'), valueOf(args, '--burn')]
  if (file !== null) return scoreFile(file)
  const sets = readSets()
  const burning = wanted === null ? null : sets.find(({ name }) => name === wanted || name.endsWith(`/${wanted}`))
  if (burning === undefined || sets.length === 0) {
    say(`There is no such set. Sets: ${sets.map(({ name }) => name).join(', ') || 'none'}.`)
    return 1
  }
  const kept = readBlindRuns()
  say(
    `At ${git('log', '-1', '--format=%h (%cs)') ?? 'an unknown commit'}${changedSinceCommit(...product) ? ', with uncommitted changes' : ''}. Shares with 95 % Wilson intervals.`,
  )
  const standings = sets.map((set) => standingOf(set, kept))
  if (burning) {
    const standing = standings.find(({ set }) => set === burning)
    return standing ? burn(standing, kept) : 1
  }
  for (const standing of standings) {
    report(standing)
    const said = keepFirstRun(standing, kept)
    if (said !== null) say('', said)
  }
  const blind = standings.filter(({ set, burned }) => set.kind === 'held-out' && !burned)
  if (blind.length > 1)
    say(
      '',
      `== All ${blind.length} held-out sets that are still blind`,
      '',
      ...table(together(blind.map(({ now }) => now)), null),
    )
  return standings.some(({ now }) => now.failed > 0) ? 1 : 0
}
