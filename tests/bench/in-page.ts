// What our own code costs in a page, beside what a page can hardly do without: putting a text into a textarea with the
// smallest tool for that, and the browser's own reading of a page's text. Both sides run in the same page, in turn.
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { reading } from '../../lib/page/call.ts'
import { launch } from '../e2e/drive/browser.ts'
import { buildEditorPages } from '../editors/build.ts'
import { startEditorServer } from '../editors/server.ts'
import { type Pair, median, ratioOf } from './statistics.ts'

/** Milliseconds, a pair for each turn. */
export type InPage = {
  /** Insertion and reading back, without the waits in which a page may answer; beside text-field-edit. */
  insertion: Pair[]
  /** One look at whose chart it is: an insertion takes two. */
  chart: number[]
  /** A whole call as it is made, its waits and looks included. */
  whole: number[]
  /** All that is sent to a page for reading it, parsed and run, on a page of this many nodes; beside `document.body.innerText`. */
  reading: Pair[]
  nodes: number
}

type Bench = { insertion(turns: number): Promise<Omit<InPage, 'reading' | 'nodes'>>; fill(nodes: number): number }

/** One entry as the product's scripts are bundled, under a name of its own. */
async function bundle(entry: string, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name },
    },
  })
  const [first] = Array.isArray(made) ? made : [made]
  if (!first || !('output' in first)) throw new Error('The bench page was not bundled.')
  return `${first.output[0].code}\nglobalThis.${name} = ${name}`
}

const banner =
  '<header class="patient-banner"><h1>Elena Marchetti</h1><p>DOB: 07/22/1988 <span>MRN: AS-10428</span></p></header><main></main>'

/** Times what stands between them, in the one world of the page that an extension's scripts share. */
const clock = {
  'clock-start.js': 'globalThis.benchStarted = performance.now()',
  'clock-stop.js': '(() => performance.now() - globalThis.benchStarted)()',
  'peer.js': 'globalThis.benchRead = document.body.innerText',
  // What the page did before is not to be paid for by whoever looks first.
  'layout.js': 'document.body.getBoundingClientRect()',
}

/** `folder`: the built extension, of which a copy is measured that can also tell the time. */
export async function measureInPage(folder: string, turns: number): Promise<InPage> {
  await buildEditorPages()
  const scripts = [
    await bundle('../editors/node_modules/text-field-edit/index.js', 'peer'),
    await bundle('page/in-page.ts', 'bench'),
  ]
  const timed = `${folder}-timed`
  cpSync(folder, timed, { recursive: true })
  for (const [name, source] of Object.entries(clock)) writeFileSync(join(timed, name), source)
  const server = await startEditorServer()
  const carryover = await launch({ folder: timed })
  try {
    const page = await carryover.browser.newPage()
    await page.goto(`${server.url}/menu/`)
    const panel = await carryover.click(page)
    const tabId = await panel.evaluate('chrome.tabs.query({active:true,currentWindow:true}).then(([tab]) => tab.id)')
    await page.evaluate((html) => {
      document.body.innerHTML = html
    }, banner)
    for (const script of scripts) await page.evaluate(script)
    const insertion = await page.evaluate(
      (count) => (globalThis as unknown as { bench: Bench }).bench.insertion(count),
      turns,
    )
    const nodes = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.fill(20_000))
    const run = async (files: readonly string[]): Promise<number> => {
      const all = JSON.stringify(['/layout.js', '/clock-start.js', ...files, '/clock-stop.js'])
      const [answer] = (await panel.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${Number(tabId)} }, files: ${all} })`,
      )) as { result: number }[]
      return answer?.result ?? Number.NaN
    }
    // Once before the clock runs: this reads, and not something else.
    const read = (await panel.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${Number(tabId)} }, files: ${JSON.stringify(reading)} })`,
    )) as { result: { fields: unknown[] } | null }[]
    if (read[0]?.result?.fields.length !== 4) throw new Error('The page was not read.')
    const pairs: Pair[] = []
    for (let turn = 0; turn < turns; turn++) {
      const first = turn % 2 === 0
      const before = await run(first ? reading : ['/peer.js'])
      const after = await run(first ? ['/peer.js'] : reading)
      pairs.push(first ? { ours: before, peer: after } : { ours: after, peer: before })
    }
    return { ...insertion, reading: pairs, nodes }
  } finally {
    await carryover.close()
    await server.close()
  }
}

/** The lines of the report. */
export function linesOf({ insertion, chart, whole, reading: reads, nodes }: InPage): string[] {
  const line = (what: string, pairs: Pair[], peer: string): string => {
    const { ratio, low, high } = ratioOf(pairs)
    const middle = (side: keyof Pair) => `${median(pairs.map((pair) => pair[side])).toFixed(2)} ms`
    return `${what.padEnd(44)} ${middle('ours').padStart(9)}   ${peer} ${middle('peer')}   ratio ${ratio.toFixed(2)} (95 % interval ${low.toFixed(2)} to ${high.toFixed(2)})`
  }
  return [
    line('Insertion and read-back, 10 kB before it', insertion, 'text-field-edit'),
    `${'  one look at the chart, of two'.padEnd(44)} ${`${median(chart).toFixed(2)} ms`.padStart(9)}`,
    `${'  the whole call, waiting for the page included'.padEnd(44)} ${`${median(whole).toFixed(2)} ms`.padStart(9)}`,
    line(`Reading a page of ${nodes} nodes`, reads, 'innerText'),
  ]
}
