// `npm run bench [-- --runs 30] [--json]`: click to draft beside an empty panel, and sizes. Figures, never thresholds:
// machines differ, so what counts is the ratio to a peer that was measured in the same minutes.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { buildPeer, buildProduct } from '../bench/builds.ts'
import { type Run, type Times, measure } from '../bench/click-to-draft.ts'
import { proveFirstFrame } from '../bench/first-frame.ts'
import { linesOf, measureInPage } from '../bench/in-page.ts'
import { noteWords } from '../bench/note.ts'
import { sizesOf } from '../bench/sizes.ts'
import { median, quantile, ratioOf } from '../bench/statistics.ts'
import { startOpenmrs } from '../openmrs/server.ts'

const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(8)
const middle = (values: readonly number[]) => ({ median: median(values), p90: quantile(values, 0.9) })

const steps: readonly (readonly [keyof Times, string])[] = [
  ['document', 'the panel’s document began'],
  ['firstPaint', 'something was on screen'],
  ['taken', 'the panel took the click'],
  ['frame', 'the first frame with the draft began'],
  ['shown', 'that frame was on screen'],
]

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '30' }, json: { type: 'boolean', default: false } },
  })
  const count = Number(values.runs)
  if (!Number.isInteger(count) || count < 1) {
    process.stderr.write('--runs takes a whole number from 1.\n')
    return 1
  }
  // With --json standard output is the result alone.
  const say = (line: string): void => void (values.json ? process.stderr : process.stdout).write(`${line}\n`)
  const folder = await buildProduct('.cache/bench/product')
  const peerFolder = await buildPeer('.cache/bench/empty-panel')
  if (!folder || !peerFolder) {
    say('A build failed: run "npm run build" to see it alone.')
    return 1
  }
  const openmrs = await startOpenmrs()
  const load = loadavg()[0] ?? 0
  try {
    const slots = await proveFirstFrame(folder, openmrs)
    say(
      `Click to draft: ${count} runs, a ${noteWords}-word note in OpenMRS O3, new profile, both panels closed and both workers stopped.`,
    )
    say(`In the frame that is measured the whole draft stands (${slots} slots); nothing of it comes later.`)
    const runs: Run[] = []
    for (let index = 0; index < count; index++) {
      const run = await measure(folder, peerFolder, openmrs, index % 2 === 1)
      runs.push(run)
      say(`  ${String(index + 1).padStart(2)}  panel ${ms(run.ours.shown)}   empty panel ${ms(run.peer.shown)}`)
    }
    const ours = middle(runs.map((run) => run.ours.shown))
    const peer = middle(runs.map((run) => run.peer.shown))
    const ratio = ratioOf(runs.map((run) => ({ ours: run.ours.shown, peer: run.peer.shown })))
    const sizes = sizesOf(folder, peerFolder)
    const inPage = await measureInPage(folder, Math.max(count, 30))
    say('')
    say(`Click to draft       median ${ms(ours.median)}   p90 ${ms(ours.p90)}`)
    say(`Empty panel          median ${ms(peer.median)}   p90 ${ms(peer.p90)}`)
    say(
      `Ratio of the medians ${ratio.ratio.toFixed(2)} (95 % interval ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`,
    )
    say('Since the click, medians:')
    for (const [key, what] of steps) say(`  ${what.padEnd(38)} ${ms(median(runs.map((run) => run.ours[key])))}`)
    for (const { name, bytes, gzip, limit } of sizes)
      say(
        `${name.padEnd(34)} ${(gzip / 1000).toFixed(1).padStart(6)} kB gzip of ${(bytes / 1000).toFixed(1)} kB${limit === null ? '' : `, limit ${limit / 1000} kB${gzip > limit ? ': OVER' : ''}`}`,
      )
    for (const line of linesOf(inPage)) say(line)
    const skew = Math.max(...runs.map((run) => Math.abs(run.clockSkew)))
    const [after = 0] = loadavg()
    say(
      `Clocks of worker and panel differed by ${skew.toFixed(1)} ms at most (taken out). Load ${load.toFixed(1)} before, ${after.toFixed(1)} after.`,
    )
    if (values.json)
      process.stdout.write(
        `${JSON.stringify({ noteWords, slots, ours, peer, ratio, runs, sizes, inPage, load: { before: load, after } }, null, 2)}\n`,
      )
    return 0
  } finally {
    await openmrs.close()
  }
}
