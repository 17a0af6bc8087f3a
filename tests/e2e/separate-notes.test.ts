// Pages that are or hold a separate note, and ordinary ones that only sound like it, through the real panel. In each page
// what is closed has one odd word in it: it must reach neither the panel nor the browser's memory.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
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
let page: Page
let panel: Page

beforeAll(async () => {
  ;[carryover, server] = await Promise.all([launch(), startShapes()])
  for (const kind of ['refused', 'read'] as const) for (const { path, html } of pagesIn(kind)) server.add(path, html)
  page = await carryover.browser.newPage()
  await page.goto(`http://127.0.0.1:${server.port}/read/0`)
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
})
beforeEach(async () => {
  page = await carryover.browser.newPage()
  await page.bringToFront()
  await waitForStep(panel, 'waiting')
})
afterEach(async () => {
  const kept = await panel.evaluate('Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)])')
  expect((await panel.content()) + JSON.stringify(kept)).not.toContain(secret)
  await page.close()
})
afterAll(async () => {
  await carryover.close()
  await server.close()
})

test('there are as many of either as are promised', () => {
  expect(pagesIn('refused').length).toBeGreaterThanOrEqual(20)
  expect(pagesIn('read').length).toBeGreaterThanOrEqual(20)
})

test.each(pagesIn('refused'))('refused: $name', async ({ path, html }) => {
  expect(html).toContain(secret)
  await page.goto(`http://127.0.0.1:${server.port}${path}`)
  await carryover.click(page)
  await panel.waitForSelector('.panel.at-choosing, .panel.at-draft')
  expect(await shown(panel)).toContain(sentence({ code: 'separate-note' }).happened)
})

test.each(pagesIn('read'))('read: $name', async ({ path }) => {
  await page.goto(`http://127.0.0.1:${server.port}${path}`)
  await carryover.click(page)
  await waitForStep(panel, 'draft')
  expect(await shown(panel)).toMatch(/leaves on a stream/i)
})
