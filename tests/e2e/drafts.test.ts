// Nothing is lost, and nothing outlives its tab: drafts across a closed panel, a reload, a stopped worker and a tab
// switch, in memory only.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openNote } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { press, sheetText, shown, waitForStep, waitForWords } from './drive/panel.ts'

let carryover: Carryover
let ehr: PracticeEhr
let page: Page
let panel: Page

beforeAll(async () => {
  ;[carryover, ehr] = await Promise.all([launch(), startPracticeEhr()])
})
beforeEach(async () => {
  page = await carryover.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
})
afterEach(async () => {
  if (!page.isClosed()) await page.close()
})
afterAll(async () => {
  await carryover.close()
  await ehr.close()
})

type Kept = Record<string, unknown>
const kept = async (from: Page): Promise<Kept> => (await from.evaluate('chrome.storage.session.get(null)')) as Kept
const drafts = async (from: Page): Promise<string[]> =>
  Object.keys(await kept(from)).filter((key) => key.startsWith('draft:'))

/** Changes the practice, so that it is this very draft that is looked for later. */
async function edit(words: string): Promise<void> {
  await panel.click('[data-slot="practice"]')
  const box = await panel.waitForSelector('.sheet-editor textarea, .sheet-editor input')
  await box?.click({ count: 3 })
  await panel.keyboard.down('Control')
  await panel.keyboard.press('a')
  await panel.keyboard.up('Control')
  await panel.keyboard.type(words)
  await waitForWords(panel, words)
}

describe('a draft', () => {
  test('survives a panel reload', async () => {
    await edit('Put each thought on a leaf by the pond.')
    await panel.reload()
    await waitForStep(panel, 'draft')
    expect(await sheetText(panel)).toContain('by the pond')
    expect(await shown(panel)).not.toContain('does not say whose chart')
  })

  test('takes every letter of a part that was empty before', async () => {
    await panel.click('.add-row [data-slot="takeaway"]')
    await panel.waitForSelector('.part-editor textarea')
    await panel.keyboard.type('a thought is a leaf')
    await waitForWords(panel, 'a thought is a leaf')
    expect(await panel.$eval('.part-editor textarea', (box) => (box as HTMLTextAreaElement).value)).toBe(
      'a thought is a leaf',
    )
    await press(panel, 'Done')
    expect(await sheetText(panel)).toContain('a thought is a leaf')
  })

  test('survives a closed panel: the next click on this chart shows it again', async () => {
    await edit('Put each thought on a leaf by the lake.')
    await panel.close()
    panel = await carryover.click(page)
    await waitForStep(panel, 'draft')
    expect(await sheetText(panel)).toContain('by the lake')
  })

  test('survives a stopped worker', async () => {
    await edit('Put each thought on a leaf by the sea.')
    await (await carryover.worker()).close()
    // What the click leads to has been read when the panel has marked it.
    const reads = (): Promise<number> => panel.evaluate(() => performance.getEntriesByName('carryover-draft').length)
    const before = await reads()
    await carryover.click(page)
    await expect.poll(reads).toBeGreaterThan(before)
    await waitForStep(panel, 'draft')
    expect(await sheetText(panel)).toContain('by the sea')
  })

  test('is gone when its tab is closed', async () => {
    // The draft of the tab that the test before closed goes with the worker's next turn.
    await expect.poll(() => drafts(panel)).toHaveLength(1)
    const mine = await drafts(panel)
    await page.close()
    await panel.waitForFunction(`chrome.storage.session.get(null).then((all) => !(${JSON.stringify(mine[0])} in all))`)
  })

  test('is gone on Clear', async () => {
    await press(panel, 'More')
    await press(panel, 'Clear this draft')
    await press(panel, 'Clear it')
    await waitForStep(panel, 'waiting')
    await expect.poll(() => drafts(panel)).toEqual([])
  })

  test('leaves nothing on disk, in an address, in localStorage or in the history’s state', async () => {
    await edit('Put each thought on a leaf by the canary.')
    expect(JSON.stringify(await panel.evaluate('chrome.storage.local.get(null)'))).not.toMatch(/canary|Marchetti|leaf/i)
    const places = await panel.evaluate(async () => ({
      storage: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      address: location.href,
      state: JSON.stringify(history.state),
      databases: (await indexedDB.databases()).length,
    }))
    expect(JSON.stringify(places)).not.toMatch(/canary|Marchetti|leaf/i)
    expect(places.databases).toBe(0)
    expect(
      await page.evaluate(
        () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]) + location.href,
      ),
    ).not.toMatch(/canary/)
  })

  test('is kept without the client’s name, date of birth or record number, and without the note’s text', async () => {
    const all = JSON.stringify(await kept(panel))
    expect(all).not.toMatch(/Marchetti|Elena|1988|AS-10428/)
  })

  test('belongs to one window: a click in another window does not reach this panel', async () => {
    const here = await sheetText(panel)
    const session = await carryover.browser.target().createCDPSession()
    const { targetId } = (await session.send('Target.createTarget', {
      url: `${ehr.url}/clients/1057/notes/2211`,
      newWindow: true,
    })) as { targetId: string }
    const target = await carryover.browser.waitForTarget(
      (one) => (one as never as { _targetId: string })._targetId === targetId,
    )
    const other = await target.asPage()
    await other.waitForSelector('#note')
    await carryover.click(other)
    await waitForStep(panel, 'draft')
    expect(await sheetText(panel)).toBe(here)
    expect(await shown(panel)).toContain('Elena Marchetti')
    await other.close()
  })
})
