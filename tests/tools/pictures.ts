// `npm run pictures`: the README's pictures, taken from the built extension beside the practice EHR, on a fixed day and by
// a fixed reviewer. `reading` lasts a moment only and comes from the gallery of states. Same code, same pictures.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { createServer } from 'vite'
import { type Carryover, launch } from '../e2e/drive/browser.ts'
import { answerCautions, approveAndInsert, press, readItAll, waitForStep, waitForWords } from '../e2e/drive/panel.ts'
import { fieldSelector, openNote, switchClient, typeInto } from '../practice-ehr/drive.ts'
import { startPracticeEhr } from '../practice-ehr/server.ts'
import { runQuietly } from './processes.ts'

const folder = 'docs/pictures'
const day = new Date(2026, 2, 12, 9, 40)
const height = 800
const ehrWidth = 920
const settings = {
  reviewer: { name: 'Robin Avery', credential: 'LCSW', supervisor: '' },
  wipeMinutes: 60,
  safetyPlanText:
    'Open the safety plan together: warning signs, what has helped, who to call.\nCall or text 988 at any hour.',
  memoryNoticeSeen: true,
  recentTemplates: [],
}
/** A made-up danger, typed into an empty note: what stops a draft. */
const danger = 'Client reports active suicidal ideation this week, with a plan.'

type Look = { width: number; scheme: 'light' | 'dark' }
const both: Look[] = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
]

async function look(panel: Page, { width, scheme }: Look): Promise<void> {
  await panel.setViewport({ width, height, deviceScaleFactor: 2 })
  await panel.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  // Nothing blinks, and the lines that report that they are on screen have done so when the network of frames is idle.
  await panel.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body)
      document.activeElement.blur()
    for (let frame = 0; frame < 6; frame += 1) await new Promise((done) => requestAnimationFrame(done))
  })
}

async function take(panel: Page, name: string, looks: readonly Look[] = both): Promise<void> {
  for (const one of looks) {
    await look(panel, one)
    const suffix = one.width === 360 ? one.scheme : `${one.width}-${one.scheme}`
    await panel.screenshot({ path: join(folder, `${name}-${suffix}.png`) })
  }
  await look(panel, both[0] ?? { width: 360, scheme: 'light' })
}

/** The EHR's tab with the panel at its right edge, as they stand in one window. */
async function takeBeside(carryover: Carryover, page: Page, panel: Page, name: string): Promise<void> {
  await look(panel, { width: 360, scheme: 'light' })
  const right = await panel.screenshot({ encoding: 'base64' })
  await page.bringToFront()
  await page.$eval(fieldSelector('plan'), (field) => field.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.setViewport({ width: ehrWidth, height, deviceScaleFactor: 1.5 })
  const left = await page.screenshot({ encoding: 'base64' })
  const sheet = await carryover.browser.newPage()
  await sheet.setViewport({ width: ehrWidth + 361, height, deviceScaleFactor: 1.5 })
  const image = (data: string, width: number): string =>
    `<img src="data:image/png;base64,${data}" width="${width}" height="${height}">`
  await sheet.setContent(
    `<style>body{margin:0;display:flex;background:#c9cdd3;gap:1px}img{display:block}</style>${image(left, ehrWidth)}${image(right, 360)}`,
  )
  await sheet.evaluate(() => Promise.all([...document.images].map((one) => one.decode())))
  await sheet.screenshot({ path: join(folder, `${name}.png`) })
  await sheet.close()
  await page.bringToFront()
}

/** The panel's clock stands still, so that the time of an insertion is the same in each run. */
const stopClock = (panel: Page): Promise<void> =>
  panel.evaluate((now) => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length === 0) super(now)
        else super(...given)
      }
    } as DateConstructor
  }, day.getTime())

async function takeReading(carryover: Carryover): Promise<void> {
  const gallery = await createServer({
    configFile: fileURLToPath(new URL('../gallery/vite.config.ts', import.meta.url)),
  })
  await gallery.listen()
  try {
    const page = await carryover.browser.newPage()
    await page.goto(`${gallery.resolvedUrls?.local[0] ?? ''}?state=reading`)
    await page.waitForSelector('html[data-ready]')
    await take(page, 'reading')
    await page.close()
  } finally {
    await gallery.close()
  }
}

async function takeTheWay(carryover: Carryover, url: string): Promise<void> {
  const worker = await carryover.worker()
  await worker.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })` as never)
  const page = await carryover.browser.newPage()
  await page.setViewport({ width: ehrWidth, height, deviceScaleFactor: 1.5 })

  await openNote(page, url, 1042, 2207)
  const panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  await stopClock(panel)
  await answerCautions(panel)
  await take(panel, 'draft', [...both, { width: 320, scheme: 'light' }])
  await takeBeside(carryover, page, panel, 'beside-draft')

  const checklist = '.checklist .disclosure-line'
  await panel.click(checklist)
  await panel.$eval(checklist, (line) => line.scrollIntoView({ block: 'start' }))
  await take(panel, 'gaps')
  await panel.click(checklist)

  await switchClient(page, 1057, 2211)
  await readItAll(panel)
  await press(panel, 'Approve and insert into')
  await waitForWords(panel, 'Another chart is open now')
  await take(panel, 'refused')

  await switchClient(page, 1042, 2207)
  await press(panel, 'Close')
  await approveAndInsert(panel)
  await waitForStep(panel, 'inserted')
  await take(panel, 'inserted')
  await takeBeside(carryover, page, panel, 'beside-inserted')

  await openNote(page, url, 1063, 2221)
  await carryover.click(page)
  await waitForStep(panel, 'choosing')
  await take(panel, 'choosing')
  await typeInto(page, 'subjective', danger)
  await press(panel, 'Read again')
  await waitForStep(panel, 'stop')
  await take(panel, 'stop')
}

export async function main(): Promise<number> {
  if ((await runQuietly('wxt', ['build'])) !== 0) {
    process.stderr.write('The build failed: run "npm run build" to see it alone.\n')
    return 1
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const [carryover, ehr] = await Promise.all([launch(), startPracticeEhr({ today: day })])
  try {
    await takeTheWay(carryover, ehr.url)
    await takeReading(carryover)
    process.stdout.write(`The pictures are in ${folder}/.\n`)
    return 0
  } finally {
    await carryover.close()
    await ehr.close()
  }
}
