// Pages that are or hold a separate note, and ordinary ones that only sound like it, through the real panel. In each page
// what is closed has one odd word in it: it must reach neither the panel nor the browser's memory.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sentence } from '../../lib/errors.ts'
import { type ShapeServer, startShapes } from '../ehr-shapes/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { shown, waitForStep } from './drive/panel.ts'

const secret = 'quokkalantern'
const folder = join(import.meta.dirname, '..', 'fixtures', 'separate-notes')
const pagesIn = (kind: 'refused' | 'read'): { name: string; html: string; path: string }[] =>
  readdirSync(join(folder, kind)).map((file, index) => {
    const html = readFileSync(join(folder, kind, file), 'utf8')
    // The address says nothing of what the page is, unless that is the point of it.
    return { name: file.replace('.html', ''), html, path: /<!-- at: (\S+) -->/.exec(html)?.[1] ?? `/${kind}/${index}` }
  })

let carryover: Carryover
let server: ShapeServer
let home: Page
let panel: Page

beforeAll(async () => {
  ;[carryover, server] = await Promise.all([launch(), startShapes()])
  for (const kind of ['refused', 'read'] as const) for (const { path, html } of pagesIn(kind)) server.add(path, html)
  const first = pagesIn('read')[0]
  server.add('/home', first?.html ?? '')
  home = await carryover.browser.newPage()
  await home.goto(`http://127.0.0.1:${server.port}/home`)
  panel = await carryover.click(home)
  await waitForStep(panel, 'draft')
})
afterAll(async () => {
  await carryover.close()
  await server.close()
})

/** Opens the page in a tab of its own, as a link does, and clicks the toolbar button there. */
async function click(path: string, then: () => Promise<void>): Promise<void> {
  const url = `http://127.0.0.1:${server.port}${path}`
  await home.bringToFront()
  await waitForStep(panel, 'draft')
  const opened = carryover.browser.waitForTarget((target) => target.type() === 'page' && target.url() === url)
  await home.evaluate((to) => void window.open(to), url)
  const page = await (await opened).page()
  if (!page) throw new Error('no page')
  await page.waitForFunction(() => document.readyState === 'complete')
  // The open panel has turned to this tab: what it shows from here on is of this page.
  await page.bringToFront()
  await waitForStep(panel, 'waiting')
  await carryover.click(page)
  await then()
  const kept = await panel.evaluate('Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)])')
  expect((await panel.content()) + JSON.stringify(kept)).not.toContain(secret)
  await page.close()
}

test('there are as many of either as are promised', () => {
  expect(pagesIn('refused').length).toBeGreaterThanOrEqual(20)
  expect(pagesIn('read').length).toBeGreaterThanOrEqual(20)
})

test.each(pagesIn('refused'))('refused: $name', async ({ path, html }) => {
  expect(html).toContain(secret)
  await click(path, async () => {
    await panel.waitForSelector('.panel.at-choosing, .panel.at-draft')
    expect(await shown(panel)).toContain(sentence({ code: 'separate-note' }).happened)
  })
})

test.each(pagesIn('read'))('read: $name', async ({ path }) => {
  await click(path, async () => {
    await waitForStep(panel, 'draft')
    expect(await shown(panel)).toMatch(/leaves on a stream/i)
  })
})
