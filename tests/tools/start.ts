// `npm start`: the extension beside the practice EHR. With a display, a browser window to play in; without one, the whole
// way of a note is run by itself, each step printed with its time, and screenshots are left behind.
import { mkdirSync } from 'node:fs'
import { launch } from '../e2e/drive/browser.ts'
import { noteUrl } from '../practice-ehr/drive.ts'
import { startPracticeEhr } from '../practice-ehr/server.ts'
import { runQuietly } from './processes.ts'
import { walkTheWay } from './walk.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

export async function main(args: string[]): Promise<number> {
  const started = performance.now()
  if ((await runQuietly('wxt', ['build'])) !== 0) {
    say('The build failed: run "npm run build" to see it alone.')
    return 1
  }
  say(`Built the extension in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  const headless = args.includes('--headless') || !hasDisplay()
  const ehr = await startPracticeEhr({ port: headless ? 0 : 4180 })
  const carryover = await launch({ headless, background: false })
  try {
    if (headless) {
      mkdirSync('shots', { recursive: true })
      await walkTheWay(carryover, ehr, say, 'shots')
      say('Screenshots are in shots/.')
      return 0
    }
    const [page] = await carryover.browser.pages()
    await page?.goto(noteUrl(ehr.url, 1042, 2207))
    say(`The practice EHR is at ${ehr.url} (made-up clients).`)
    say('Click the puzzle piece in the toolbar, then Carryover; or press Alt+Shift+Y. Close the browser to stop.')
    await new Promise<void>((resolve) => carryover.browser.once('disconnected', () => resolve()))
    return 0
  } finally {
    await carryover.close().catch(() => undefined)
    await ehr.close()
  }
}
