// The way of a note through the real side panel: click, draft, approve, insert, save. What the EHR is sent must hold the
// note byte for byte and the worksheet with its line breaks.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { noteText, openNote, save, typeInto } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import {
  addReviewer,
  approveAndInsert,
  canPress,
  press,
  sheetText,
  shown,
  waitForStep,
  waitForWords,
} from './drive/panel.ts'

let carryover: Carryover
let ehr: PracticeEhr
let page: Page

beforeAll(async () => {
  ;[carryover, ehr] = await Promise.all([launch(), startPracticeEhr()])
})
afterEach(async () => {
  await page.close()
  ehr.reset()
})
afterAll(async () => {
  await carryover.close()
  await ehr.close()
})

const open = async (client: number, note: number, flags = {}): Promise<Page> => {
  page = await carryover.browser.newPage()
  await openNote(page, ehr.url, client, note, flags)
  return carryover.click(page)
}
const typedLater =
  'Client came on time and was engaged. Taught cognitive defusion with leaves on a stream and practiced it twice in session; client said it felt lighter. Next session Thursday at 2 pm.'

describe('the way of a note', () => {
  test('a SOAP note about defusion: two clicks, and the saved note holds the worksheet', async () => {
    const panel = await open(1042, 2207)
    await waitForStep(panel, 'draft')
    expect(await shown(panel)).toMatch(/defusion/i)
    expect(await canPress(panel, 'Approve and insert into')).toBe(false)
    await addReviewer(panel)
    const before = await noteText(page, 'plan')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await waitForWords(panel, 'Save the note in your EHR')
    const after = await noteText(page, 'plan')
    expect(after.startsWith(before)).toBe(true)
    const worksheet = after.slice(before.length)
    expect(worksheet).toMatch(/^\n\n\S/)
    expect(worksheet.trim().split('\n').length).toBeGreaterThan(5)
    await save(page)
    const saved = ehr.requests().findLast(({ method }) => method === 'POST')?.body as { fields: Record<string, string> }
    expect(saved.fields['plan']).toBe(after)
  })

  test('one Ctrl+Z in the note takes the worksheet out again', async () => {
    const panel = await open(1042, 2207)
    await waitForStep(panel, 'draft')
    const before = await noteText(page, 'plan')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await noteText(page, 'plan')).not.toBe(before)
    await page.bringToFront()
    await page.focus('#note textarea[name="plan"]')
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    expect(await noteText(page, 'plan')).toBe(before)
  })

  test('the panel’s own Undo restores the exact text, and refuses once the note was changed', async () => {
    const panel = await open(1042, 2207)
    await waitForStep(panel, 'draft')
    const before = await noteText(page, 'plan')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await press(panel, 'Undo')
    await waitForStep(panel, 'draft')
    expect(await noteText(page, 'plan')).toBe(before)

    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await typeInto(page, 'plan', ' More.')
    const changed = await noteText(page, 'plan')
    await press(panel, 'Undo')
    await waitForWords(panel, 'it was not undone')
    expect(await noteText(page, 'plan')).toBe(changed)
  })

  test('a rich note takes the worksheet with its lines', async () => {
    const panel = await open(1063, 2216)
    await waitForStep(panel, 'draft')
    const before = await noteText(page, 'note')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await save(page)
    expect((await noteText(page, 'note')).length).toBeGreaterThan(before.length + 100)
  })

  test('the note stands in a frame, or under a strict content policy: the same', async () => {
    for (const flags of [{ frame: true }, { csp: true }]) {
      const panel = await open(1042, 2207, flags)
      await waitForStep(panel, 'draft')
      await approveAndInsert(panel)
      await waitForStep(panel, 'inserted')
      expect(await noteText(page, 'plan')).toMatch(/\n\n/)
      await press(panel, 'Undo')
      await waitForStep(panel, 'draft')
      if (flags.frame) await page.close()
      ehr.reset()
    }
  })

  test('an intranet address without encryption works the same', async () => {
    const other = await launch({ args: ['--host-resolver-rules=MAP ehr.test 127.0.0.1'] })
    try {
      const tab = await other.browser.newPage()
      await openNote(tab, `http://ehr.test:${ehr.port}`, 1042, 2207)
      expect(await tab.evaluate(() => globalThis.isSecureContext)).toBe(false)
      const panel = await other.click(tab)
      await waitForStep(panel, 'draft')
      await addReviewer(panel)
      await approveAndInsert(panel)
      await waitForStep(panel, 'inserted')
      page = tab
      expect(await noteText(tab, 'plan')).toMatch(/\n\n/)
    } finally {
      await other.close()
      page = await carryover.browser.newPage()
    }
  })

  test('an empty note is a start, not an error; what is typed later fills empty slots only', async () => {
    const panel = await open(1063, 2221)
    await waitForStep(panel, 'choosing')
    expect(await shown(panel)).not.toMatch(/went wrong/i)
    await press(panel, 'Leaves on a stream')
    await waitForStep(panel, 'draft')
    await typeInto(page, 'plan', typedLater)
    await press(panel, 'Read again')
    await waitForWords(panel, 'Thursday')
    await waitForStep(panel, 'draft')
  })

  test('the same worksheet is not put in twice without a yes', async () => {
    const panel = await open(1042, 2207)
    await waitForStep(panel, 'draft')
    const worksheet = await sheetText(panel)
    const before = await noteText(page, 'plan')
    await typeInto(page, 'plan', `\n\n${worksheet}`)
    await approveAndInsert(panel)
    await waitForWords(panel, 'already in the note')
    await press(panel, 'Leave it')
    expect(await noteText(page, 'plan')).toBe(`${before}\n\n${worksheet}`)
  })

  test('what is inserted is what was on screen, letter by letter', async () => {
    const panel = await open(1057, 2211)
    await waitForStep(panel, 'draft')
    const onScreen = await sheetText(panel)
    const before = await noteText(page, 'plan')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await noteText(page, 'plan')).toBe(`${before}\n\n${onScreen}`)
  })
})
