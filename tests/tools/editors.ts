// `npm run test:editors`: every editor page with its four placements, printed as a table. Words choose pages by name
// (`npm run test:editors -- quill-2 lexical`), `--spots=end,plan` placements; `--firefox` runs them there; `--write` runs both
// browsers and puts their tables into docs/editors.md; `--built` takes the extensions as they were last built.
import { writeFileSync } from 'node:fs'
import { type Options, openChromium, openFirefox } from '../editors/browsers.ts'
import { type Outcome, type Spot, openEditors, spots } from '../editors/drive.ts'
import { editorPages } from '../editors/pages.ts'
import { countsOf, tableOf } from '../editors/table.ts'
import { runQuietly } from './processes.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const intro = `# Editors

Every page below is a real editor or form framework, driven in a real browser with the built extension: a note of twelve
lines is read, a worksheet is inserted, and one Ctrl+Z is pressed. **right** means: the exact text stands in the framework's
own model and in its change event, the note around it is untouched, the reader gave both texts exactly, the field has the
focus, and the one Ctrl+Z restored the note. **rightly refused** and **refused** leave the note as it was; the first is what
must happen there. With a refusal the clinician keeps the draft and is offered a copy.

\`npm run test:editors\` runs it; \`npm run test:editors -- --write\` runs both browsers and writes this file.
`

type Wanted = { words: readonly string[]; spots: readonly Spot[] }

/** The matrix in one browser: every page that is wanted, in each placement. */
export async function runMatrix(
  browser: 'Chromium' | 'Firefox',
  { words, spots: some }: Wanted = { words: [], spots },
  options: Options = {},
): Promise<Outcome[]> {
  const driver = await openEditors(() => (browser === 'Firefox' ? openFirefox(options) : openChromium(options)))
  const outcomes: Outcome[] = []
  try {
    for (const page of editorPages) {
      if (words.length > 0 && !words.includes(page.name)) continue
      for (const spot of some) outcomes.push(await driver.run(page, spot))
    }
  } finally {
    await driver.close()
  }
  return outcomes
}

const isWell = ({ verdict }: Outcome): boolean => verdict === 'right' || verdict === 'rightly refused'

export async function main(args: string[]): Promise<number> {
  const words = args.filter((one) => !one.startsWith('-'))
  const unknown = words.filter((word) => !editorPages.some(({ name }) => name === word))
  if (unknown.length > 0) {
    say(`There is no page named ${unknown.join(', ')}. Pages: ${editorPages.map(({ name }) => name).join(', ')}`)
    return 1
  }
  const said = args
    .find((one) => one.startsWith('--spots='))
    ?.slice('--spots='.length)
    .split(',')
  const some = said ? spots.filter((spot) => said.includes(spot)) : spots
  const write = args.includes('--write')
  const browsers = write
    ? (['Chromium', 'Firefox'] as const)
    : ([args.includes('--firefox') ? 'Firefox' : 'Chromium'] as const)
  const built = args.find((one) => one.startsWith('--built'))
  for (const browser of built === undefined ? browsers : []) {
    if ((await runQuietly('wxt', browser === 'Firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'])) !== 0) {
      say('The build failed: run "npm run build" to see it alone.')
      return 1
    }
  }
  const parts: string[] = []
  let well = true
  for (const browser of browsers) {
    const outcomes = await runMatrix(browser, { words, spots: some }, { folder: built?.split('=')[1] })
    const counts = Object.entries(countsOf(outcomes)).map(([verdict, count]) => `${count} ${verdict}`)
    const part = `## ${browser}\n\n${tableOf(outcomes)}\n\n${counts.join(', ')} in ${outcomes.length} runs.`
    say(`${part}\n`)
    parts.push(part)
    well &&= outcomes.every(isWell)
  }
  if (write) writeFileSync('docs/editors.md', `${intro}\n${parts.join('\n\n')}\n`)
  return well ? 0 : 1
}
