// `npm run soak [-- --only name] [--cases 20] [--seed 7] [--case 3] [--stale] [--built FOLDER]`: the long runs. Stopped, it
// goes on where it was; finished without a failure on committed code, it leaves a proof in docs/proof. `--stale` runs only
// what has no proof for the code as it is.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildProduct } from '../bench/builds.ts'
import type { LongRun } from '../soak/case.ts'
import { guard, unchanged } from '../soak/guard.ts'
import { type EditorPart, editorParts } from '../soak/editor-matrix.ts'
import { type State, commitNow, keep, takeUp, uncommitted, writeProof } from '../soak/keep.ts'
import { kills } from '../soak/kills.ts'
import { type Office, openOffice } from '../soak/office.ts'
import { switches } from '../soak/switches.ts'
import { way } from '../soak/way.ts'
import { runQuietly } from './processes.ts'
import { isProven } from './proofs.ts'
import { seeded } from './random.ts'

const runs: Record<string, LongRun> = { guard, unchanged, switches, kills, way }
/** Cases in one browser, then a new one: nothing may hang on a profile's age. */
const perBrowser = 25
const ownBuild = '.cache/soak/build'
/** A run that fails this often has nothing more to tell. */
const mostFailures = 8

const say = (line: string): void => void process.stdout.write(`${line}\n`)

export async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: { only: text, cases: text, seed: text, case: text, built: text, stale: { type: 'boolean' } },
  })
  const seed = values.seed === undefined ? null : Number(values.seed)
  const known = [...Object.keys(runs), ...Object.keys(editorParts)]
  const names = (values.only?.split(',') ?? known).filter((name) => !values.stale || !isProven(name))
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    say(`There is no long run "${unknown}": ${known.join(', ')}.`)
    return 1
  }
  const cases = values.cases === undefined ? null : Number(values.cases)
  if (values.case === undefined) tellTimes(names, cases)
  const folder = values.built ?? (await buildProduct(ownBuild))
  if (!folder) {
    say('The build failed: run "npm run build" to see it alone.')
    return 1
  }
  let failed = 0
  for (const name of names) {
    const run = runs[name]
    const part = editorParts[name]
    if (part) failed += await editors(name, part, folder)
    if (!run) continue
    if (values.case !== undefined) failed += await one(name, run, folder, seed ?? 0, Number(values.case))
    else failed += await all(name, run, folder, seed, cases ?? run.cases)
  }
  return failed === 0 ? 0 : 1
}

/** What is about to run, and about how long each part takes. */
function tellTimes(names: readonly string[], cases: number | null): void {
  const minutes = names.map((name) => {
    const run = runs[name]
    return run ? ((cases ?? run.cases) * run.seconds) / 60 : (editorParts[name]?.minutes ?? 0)
  })
  names.forEach((name, index) => say(`${name}: about ${Math.ceil(minutes[index] ?? 0)} min`))
  say(`all: about ${Math.ceil(minutes.reduce((sum, one) => sum + one, 0))} min`)
}

async function editors(name: string, part: EditorPart, folder: string): Promise<number> {
  const clean = folder === ownBuild && uncommitted(part.rooms) === ''
  const commit = commitNow()
  const started = performance.now()
  if (part.needs === 'Firefox' && (await runQuietly('wxt', ['build', '-b', 'firefox', '--mv3'])) !== 0) return 1
  const { counts, failed } = await part.run(folder, say)
  say(`${name}: ${JSON.stringify(counts)} in ${((performance.now() - started) / 60_000).toFixed(1)} min`)
  if (failed > 0) return failed
  const versions = { carryover: ownVersion(), node: process.version }
  if (clean) writeProof({ name, commit, seed: null, counts, versions, rooms: [...part.rooms] })
  else say(`  No proof was written: another build, or uncommitted changes in ${part.rooms.join(', ')}.`)
  return 0
}

/** A case that hangs has failed: the next one begins in a new browser. */
async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The case did not end within 90 seconds.')), 90_000)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Each case has numbers of its own, so that one can be repeated without those before it. */
const numbers = (seed: number, index: number) => seeded(seed * 10_007 + index)

async function one(name: string, run: LongRun, folder: string, seed: number, index: number): Promise<number> {
  const office = await openOffice(folder)
  try {
    await run.run(
      office,
      numbers(seed, index),
      (what) => say(`  ${what}`),
      (line) => say(`  ${line}`),
      index,
    )
    say(`${name}, case ${index} of seed ${seed}: held.`)
    return 0
  } catch (thrown) {
    say(
      `${name}, case ${index} of seed ${seed}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
    )
    return 1
  } finally {
    await office.close()
  }
}

async function all(name: string, run: LongRun, folder: string, seed: number | null, cases: number): Promise<number> {
  // What stands in a folder of its own may be built from anything.
  const clean = folder === ownBuild && uncommitted(run.rooms) === ''
  const state = takeUp(name, seed)
  if (state.next >= cases || state.failed.length >= mostFailures)
    Object.assign(state, { next: 0, counts: {}, failed: [] })
  say(`${name}: ${cases} cases, seed ${state.seed}${state.next > 0 ? `, going on at ${state.next}` : ''}`)
  const started = performance.now()
  let versions: Record<string, string> = {}
  while (state.next < cases && state.failed.length < mostFailures) {
    const office = await openOffice(folder)
    try {
      versions = await versionsOf(office)
      await some(name, run, office, state, Math.min(cases, state.next + (run.perBrowser ?? perBrowser)))
    } finally {
      await office.close().catch(() => undefined)
    }
  }
  const counts = {
    runs: cases,
    failed: state.failed.length,
    ...Object.fromEntries(run.counts.map((what) => [what, state.counts[what] ?? 0])),
  }
  say(`${name}: ${JSON.stringify(counts)} in ${((performance.now() - started) / 60_000).toFixed(1)} min`)
  if (state.failed.length > 0 || cases < run.cases) return state.failed.length
  if (clean) writeProof({ name, commit: state.commit, seed: state.seed, counts, versions, rooms: run.rooms })
  else say(`  No proof was written: another build, or uncommitted changes in ${run.rooms.join(', ')}.`)
  return 0
}

/** Runs cases up to `end`; ends early after a failure, so that the next one begins in a new browser. */
async function some(name: string, run: LongRun, office: Office, state: State, end: number): Promise<void> {
  while (state.next < end) {
    const index = state.next
    const add = (what: string): void => void (state.counts[what] = (state.counts[what] ?? 0) + 1)
    let broke = false
    try {
      await inTime(run.run(office, numbers(state.seed, index), add, (line) => say(`  case ${index}: ${line}`), index))
    } catch (thrown) {
      broke = true
      state.failed.push(index)
      say(`  case ${index} failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
      say(`  repeat it: npm run soak -- --only ${name} --seed ${state.seed} --case ${index}`)
    }
    state.next++
    keep(name, state)
    if (broke) return
  }
}

async function versionsOf(office: Office): Promise<Record<string, string>> {
  return { carryover: ownVersion(), browser: await office.carryover.browser.version(), node: process.version }
}

const ownVersion = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
