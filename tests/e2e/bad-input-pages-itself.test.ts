// The pages of bad input are what their names say: a page that is not as bad as it should be proves nothing.
import { get } from 'node:http'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser, newPage } from '../practice-ehr/browser.ts'
import { hugeNoteLength, hugeNoteText } from '../practice-ehr/made-pages.ts'
import { startPracticeEhr } from '../practice-ehr/server.ts'
import type { PracticeEhr } from '../practice-ehr/server.ts'

let ehr: PracticeEhr
let browser: Browser
let page: Page

beforeAll(async () => {
  ehr = await startPracticeEhr()
  browser = await launchBrowser()
})

beforeEach(async () => {
  page = await newPage(browser)
})

afterAll(async () => {
  await browser?.close()
  await ehr?.close()
})

const visit = (name: string) => page.goto(`${ehr.url}/fixtures/${name}`, { waitUntil: 'load' })

test('each is served, and holds what its name says', async () => {
  await visit('no-note')
  expect(await page.$$eval('textarea', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(0)
  await visit('chat')
  expect(
    await page.$$eval('input, textarea, [contenteditable]', (all) => all.map((one) => one.getAttribute('type'))),
  ).toEqual(['search'])
  await visit('group')
  expect(await page.$$eval('tbody tr', (all) => all.length)).toBe(3)
  await visit('huge-note')
  expect(await page.$eval('textarea', (element) => element.value)).toBe(hugeNoteText())
  expect(hugeNoteText()).toHaveLength(hugeNoteLength)
  await visit('tabs-in-frames')
  expect(page.frames().map((frame) => new URL(frame.url()).pathname)).toContain('/fixtures/soap-table')
})

test('three frames are shown and out of reach', async () => {
  await visit('unreachable-frames')
  const shown = await page.$$eval('iframe', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.contentDocument === null),
  )
  expect(shown).toEqual([true, true, true])
  expect(page.frames().filter((frame) => frame.url().includes('/framed-note'))).toHaveLength(4)
})

test('the PDF is a PDF', async () => {
  const answer = await fetch(`${ehr.url}/fixtures/printed-note.pdf`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(await answer.text()).toMatch(/^%PDF-1\.4[^]*%%EOF\n$/)
})

test('nothing outside the folders is served', async () => {
  // As raw paths: fetch() would tidy the dots away before they are sent.
  const answerTo = (path: string): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port: ehr.port, path }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.on('end', () => resolve([answer.statusCode, text]))
      }).on('error', reject)
    })
  for (const path of [
    '/assets/..%2fserver.ts',
    '/fixtures/..%2f..%2fvitest.config.ts',
    '/assets/nothing.js',
    '/fixtures/nothing',
  ])
    expect((await answerTo(path))[0], path).toBe(404)
  expect((await answerTo('/assets/%'))[0]).toBe(400)
  expect((await answerTo('/assets/%2e%2e/server.ts'))[1]).toMatch(/^<!doctype html>/)
})
