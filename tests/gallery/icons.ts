// Makes public/icon/*.png from the two drawings beside this file: `node tests/gallery/icons.ts`. The small one has
// heavier strokes on whole pixels, because the large one turns to grey mush in a toolbar.
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
mkdirSync(path('../../public/icon'), { recursive: true })
const browser = await puppeteer.launch({
  executablePath: process.env.CARRYOVER_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
})
try {
  const page = await browser.newPage()
  for (const size of [16, 32, 48, 96, 128]) {
    const svg = readFileSync(path(size === 16 ? 'icon-small.svg' : 'icon.svg'), 'utf8')
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    await page.screenshot({ path: path(`../../public/icon/${size}.png`) as `${string}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}
