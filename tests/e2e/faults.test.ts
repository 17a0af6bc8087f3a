// A throw at every step, with the client's words in its message: the panel says what happened and what is safe, the draft
// is there, and neither the report nor the console holds a word of the note.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noteText, openNote } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { addReviewer, press, readItAll, sheetText, shown, waitForStep } from './drive/panel.ts'

let carryover: Carryover
let ehr: PracticeEhr
let page: Page
let panel: Page
let said: string[]
/** The Plan field as it was before the fault. */
let plan: string

const canaries = /Marchetti|Elena|stand-up|leaves|Plan:|broke on/i

beforeAll(async () => {
  ;[carryover, ehr] = await Promise.all([launch({ build: 'faulty' }), startPracticeEhr()])
  await carryover.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${carryover.extensionId}`, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ])
  page = await carryover.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  await addReviewer(panel)
  await page.close()
})
beforeEach(async () => {
  said = []
  page = await carryover.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  plan = await noteText(page, 'plan')
  panel.on('console', (message) => said.push(message.text()))
  panel.on('pageerror', (error) => said.push(String(error)))
})
afterEach(async () => {
  await page.close()
  await panel.close()
})
afterAll(async () => {
  await carryover.close()
  await ehr.close()
})

const breakStage = (name: string): Promise<void> =>
  panel.evaluate((stage) => void ((globalThis as { carryoverFault?: string }).carryoverFault = stage), name)
/** Breaks a browser call that the panel makes; its error carries what it was given. */
const breakCall = (path: string): Promise<unknown> =>
  panel.evaluate(`(() => {
    const parts = ${JSON.stringify(path)}.split('.')
    const last = parts.pop()
    const owner = parts.reduce((at, name) => at[name], globalThis)
    Object.defineProperty(owner, last, { configurable: true, value: (...given) => { throw new Error('broke on Elena Marchetti ' + JSON.stringify(given)) } })
  })()`)

async function expectSafe(): Promise<void> {
  expect(said.filter((line) => canaries.test(line))).toEqual([])
  await panel.evaluate(() => void ((globalThis as { carryoverFault?: string }).carryoverFault = ''))
  const report = await copiedReport()
  expect(report).not.toMatch(canaries)
  expect(JSON.parse(report)).toMatchObject({ product: 'Carryover' })
  expect(await noteText(page, 'plan')).toBe(plan)
}

async function copiedReport(): Promise<string> {
  await panel.evaluate(() => {
    const world = globalThis as { copied?: string }
    navigator.clipboard.write = async ([item]) => {
      world.copied = (await (await item?.getType('text/plain'))?.text()) ?? ''
    }
  })
  const broken = (await panel.$('.broken')) !== null
  if (!broken) await press(panel, 'More')
  await press(panel, broken ? 'Copy report' : 'Copy a report')
  const handle = await panel.waitForFunction(() => (globalThis as { copied?: string }).copied)
  return (await handle.jsonValue()) ?? ''
}

const wentWrong = (): Promise<unknown> =>
  panel.waitForFunction(() =>
    /went wrong|could not|did not|was changed after|may no longer/i.test(document.body.innerText),
  )

describe('a throw at', () => {
  test.each([
    'composeNote',
    'canonicalParts',
    'hmacWith',
    'identifyChart',
    'identifyNote',
    'compareCharts',
    'compareNotes',
    'findFacts',
    'refillEmpty',
  ])('%s, while reading', async (stage) => {
    await breakStage(stage)
    await press(panel, 'Read again')
    await wentWrong()
    expect(await shown(panel)).toContain('Nothing was changed in the note')
    await expectSafe()
    await press(panel, 'Read again')
    await waitForStep(panel, 'draft')
  })

  test.each(['approve', 'release', 'canonicalParts', 'compareCharts', 'composeNote'])(
    '%s, while inserting',
    async (stage) => {
      await readItAll(panel)
      await breakStage(stage)
      await press(panel, 'Approve and insert into')
      await wentWrong()
      expect(await shown(panel)).not.toContain('Inserted. Save')
      await expectSafe()
      await waitForStep(panel, 'draft')
    },
  )

  test.each(['renderWorksheet', 'checkDraft'])(
    '%s, while drawing: the boundary, and the draft after Reload',
    async (stage) => {
      const worksheet = await sheetText(panel)
      await breakStage(stage)
      await press(panel, 'Bigger')
      await panel.waitForSelector('.broken')
      expect(await shown(panel)).toContain('Nothing was changed in the note unless "Inserted" was shown')
      await expectSafe()
      await Promise.all([panel.waitForNavigation(), press(panel, 'Reload')])
      await waitForStep(panel, 'draft')
      expect((await sheetText(panel)).split('\n', 1)).toEqual(worksheet.split('\n', 1))
    },
  )

  test.each([
    'chrome.scripting.executeScript',
    'chrome.storage.session.set',
    'crypto.subtle.digest',
    'chrome.tabs.query',
  ])('%s, while inserting', async (call) => {
    await readItAll(panel)
    await breakCall(call)
    await press(panel, 'Approve and insert into')
    await wentWrong()
    expect(await shown(panel)).not.toContain('Inserted. Save')
    expect(said.filter((line) => canaries.test(line))).toEqual([])
  })
})
