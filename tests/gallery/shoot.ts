// Pictures of every state: `node tests/gallery/shoot.ts <folder> [state ...]` writes <width>-<scheme>/<state>.png.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { createServer } from 'vite'
import { states } from './states.ts'

/** Pictures that take a click or two: the state, then what is clicked in order. */
const moments: Record<string, [state: string, ...clicks: string[]]> = {
  'then-editing': ['draft', '[data-slot="backup"]'],
  'then-editing-note': ['draft', '[data-slot="when"]'],
  'then-checklist': ['draft', '.checklist .disclosure-line'],
  'then-menu': ['draft', '.menu .button'],
  'then-fields': ['draft-notices', '.read-actions .button:last-child'],
  'then-other-skills': ['draft', '.skill-line .button'],
  'then-reviewer': ['draft-first-time', '.foot .button.primary'],
  'then-bottom': ['draft-low-confidence', '.row-add:last-child'],
  'then-client-page': ['draft', '[data-tab="client"]'],
  'then-go-on': ['stop', '.go-on .disclosure-line'],
}

const [folder = 'shots/gallery', ...only] = process.argv.slice(2)
const names = only.length > 0 ? only : [...Object.keys(states), 'broken', ...Object.keys(moments)]
const looks = [
  { width: 360, height: 800, scheme: 'light' },
  { width: 360, height: 800, scheme: 'dark' },
  { width: 320, height: 640, scheme: 'light' },
  // 360 px at 200 % zoom, as the page sees it.
  { width: 180, height: 400, scheme: 'light' },
]

const server = await createServer({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) })
await server.listen()
const [origin] = server.resolvedUrls?.local ?? []
const browser = await puppeteer.launch({
  executablePath: process.env.CARRYOVER_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
})
try {
  const page = await browser.newPage()
  for (const { width, height, scheme } of looks) {
    const into = join(folder, `${width}-${scheme}`)
    mkdirSync(into, { recursive: true })
    await page.setViewport({ width, height, deviceScaleFactor: 2 })
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    for (const name of names) {
      const [state = name, ...clicks] = moments[name] ?? []
      await page.goto(`${origin}?state=${state}`)
      await page.waitForSelector('html[data-ready]')
      for (const click of clicks) await page.click(click)
      // Two frames: the lines report that they are on screen, and the button follows.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
      )
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      if (wide) process.stdout.write(`${width} px, ${name}: wider than the panel\n`)
      await page.screenshot({ path: join(into, `${name}.png`) })
    }
  }
} finally {
  await browser.close()
  await server.close()
}
