// `npm run test:editors`: every editor page with its four placements, printed as a table. Words choose pages by name
// (`npm run test:editors -- quill-2 lexical`); `--write` puts the table into docs/editors.md; `--built` takes the extension as
// it was last built, `--built=FOLDER` one that stands elsewhere.
import { writeFileSync } from 'node:fs'
import type { Outcome } from '../editors/drive.ts'
import { openEditors, spots } from '../editors/drive.ts'
import { editorPages } from '../editors/pages.ts'
import { countsOf, tableOf } from '../editors/table.ts'
import { runQuietly } from './processes.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const intro = `# Editors

Every page below is a real editor or form framework, driven in Chromium with the built extension: a note of twelve lines is
read, a worksheet is inserted, and one Ctrl+Z is pressed. **right** means: the exact text stands in the framework's own model
and in its change event, the note around it is untouched, the reader gave both texts exactly, the field has the focus, and the
one Ctrl+Z restored the note. **rightly refused** and **refused** leave the note as it was; the first is what must happen there.

\`npm run test:editors\` runs it; \`npm run test:editors -- --write\` also writes this file.
`

export async function main(args: string[]): Promise<number> {
  const words = args.filter((one) => !one.startsWith('-'))
  const unknown = words.filter((word) => !editorPages.some(({ name }) => name === word))
  if (unknown.length > 0) {
    say(`There is no page named ${unknown.join(', ')}. Pages: ${editorPages.map(({ name }) => name).join(', ')}`)
    return 1
  }
  const built = args.find((one) => one.startsWith('--built'))
  const folder = built?.split('=')[1]
  if (built === undefined && (await runQuietly('wxt', ['build'])) !== 0) {
    say('The build failed: run "npm run build" to see it alone.')
    return 1
  }
  const driver = await openEditors(folder ? { folder } : {})
  const outcomes: Outcome[] = []
  try {
    for (const page of editorPages) {
      if (words.length > 0 && !words.includes(page.name)) continue
      for (const spot of spots) outcomes.push(await driver.run(page, spot))
    }
  } finally {
    await driver.close()
  }
  const counts = Object.entries(countsOf(outcomes)).map(([verdict, count]) => `${count} ${verdict}`)
  const table = tableOf(outcomes)
  say(`${table}\n\n${counts.join(', ')}`)
  if (args.includes('--write'))
    writeFileSync('docs/editors.md', `${intro}\n${table}\n\n${counts.join(', ')} in ${outcomes.length} runs.\n`)
  return outcomes.every(({ verdict }) => verdict === 'right' || verdict === 'rightly refused') ? 0 : 1
}
