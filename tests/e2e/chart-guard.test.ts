// Never in the wrong chart, tab, note or field: each kind of switch between draft and approval, in a page that switches
// clients without loading.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fieldSelector, noteFrame, noteText, openNote, switchClient, switchNote } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { addReviewer, approveAndInsert, press, readItAll, shown, waitForStep, waitForWords } from './drive/panel.ts'

let carryover: Carryover
let ehr: PracticeEhr
let page: Page
let panel: Page

beforeAll(async () => {
  ;[carryover, ehr] = await Promise.all([launch(), startPracticeEhr()])
  page = await carryover.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  await addReviewer(panel)
  await page.close()
})
beforeEach(async () => {
  ehr.reset()
  page = await carryover.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
})
afterEach(() => page.close())
afterAll(async () => {
  await carryover.close()
  await ehr.close()
})

const allText = async (): Promise<string> =>
  (await noteFrame(page)).evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ value }) => value).join('\u0000'),
  )

describe('a switch between the draft and the approval', () => {
  test('another client, without a page load', async () => {
    await switchClient(page, 1057, 2211)
    const there = await allText()
    await approveAndInsert(panel)
    await waitForWords(panel, 'Another chart is open now')
    expect(await shown(panel)).toContain('Marchetti')
    expect(await shown(panel)).toContain('Reyes')
    expect(await allText()).toBe(there)
  })

  test('another client, by loading its page', async () => {
    await openNote(page, ehr.url, 1063, 2221)
    const there = await allText()
    await approveAndInsert(panel)
    await waitForWords(panel, 'Another chart is open now')
    expect(await allText()).toBe(there)
  })

  test('another note of the same client is asked about', async () => {
    await switchNote(page, 2198)
    await approveAndInsert(panel)
    await waitForWords(panel, 'different note')
    await press(panel, 'Don’t insert')
    await waitForStep(panel, 'draft')
  })

  test('the same note, reloaded: inserted', async () => {
    await page.reload()
    await page.waitForSelector(fieldSelector('plan'))
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await noteText(page, 'plan')).toMatch(/\n\n\S/)
  })

  test('away to another client and back again: inserted', async () => {
    await switchClient(page, 1057, 2211)
    await switchClient(page, 1042, 2207)
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
  })

  test('another tab in front shows that tab, not this draft; back again it is there', async () => {
    const other = await carryover.browser.newPage()
    await openNote(other, ehr.url, 1057, 2211)
    await other.bringToFront()
    await panel.waitForFunction(() => !document.body.innerText.includes('Marchetti'))
    await page.bringToFront()
    await waitForWords(panel, 'Marchetti')
    await waitForStep(panel, 'draft')
    await other.close()
  })

  test('the same draft after a click on each of two tabs stays with its own client', async () => {
    const other = await carryover.browser.newPage()
    await openNote(other, ehr.url, 1057, 2211)
    await carryover.click(other)
    await waitForWords(panel, 'Daniel Reyes')
    const there = await noteText(page, 'plan')
    await waitForStep(panel, 'draft')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await noteText(page, 'plan')).toBe(there)
    await other.close()
  })

  test('a note that was signed meanwhile is not touched', async () => {
    await page.evaluate(() => {
      for (const field of document.querySelectorAll('textarea')) field.readOnly = true
    })
    const there = await allText()
    await approveAndInsert(panel)
    await waitForWords(panel, 'signed or read-only')
    expect(await allText()).toBe(there)
  })

  test('a field that is gone is said, and the draft stays', async () => {
    await page.evaluate(() => document.querySelector('#note')?.remove())
    await approveAndInsert(panel)
    await waitForWords(panel, 'is not on the page any more')
    await waitForStep(panel, 'draft')
  })

  test('a second, late click on Approve inserts once', async () => {
    await readItAll(panel)
    const before = await noteText(page, 'plan')
    await panel.evaluate(() => {
      const approve = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith('Approve and insert'),
      )
      approve?.click()
      approve?.click()
    })
    await waitForStep(panel, 'inserted')
    const after = await noteText(page, 'plan')
    const worksheet = after.slice(before.length).trim()
    expect(after.split(worksheet.split('\n', 1)[0] ?? '').length).toBe(2)
  })
})
