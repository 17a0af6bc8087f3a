// The way of a note through the real sidebar of a real Firefox: the toolbar click, the draft, the sign-off, the note.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sentences } from '../../lib/errors.ts'
import { noteText, noteUrl, openNote, save } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { until } from './browser-window.ts'
import { type Firefox, type Panel, launchFirefox } from './drive.ts'

let ehr: PracticeEhr
let firefox: Firefox
let page: Page

beforeAll(async () => {
  ;[ehr, firefox] = await Promise.all([startPracticeEhr(), launchFirefox()])
})
afterAll(async () => {
  await firefox?.close()
  await ehr?.close()
})
beforeEach(async () => {
  page = await firefox.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
})
afterEach(async () => {
  await firefox.startOver()
  await page.close()
  ehr.reset()
})

const sign = async (panel: Panel): Promise<void> => {
  await panel.press('Add your name to approve')
  await panel.fill('Your name', 'Robin Avery')
  await panel.fill('Credential', 'LCSW')
  await panel.press('Save')
  await panel.readItAll()
}

describe('in Firefox', () => {
  test('the toolbar click opens the sidebar and drafts from the note', async () => {
    expect(await firefox.window.sidebarUrl()).toBe(null)
    const panel = await firefox.click(page)
    await panel.waitForStep('draft')
    expect(await panel.shown()).toMatch(/defusion/i)
  })

  test('the keyboard command does the same', async () => {
    expect(await firefox.window.sidebarUrl()).toBe(null)
    const panel = await firefox.pressShortcut(page)
    await panel.waitForStep('draft')
  })

  test('click, draft, sign, approve: the Plan field holds the worksheet, and so does the saved note', async () => {
    const before = await noteText(page, 'plan')
    const panel = await firefox.click(page)
    await panel.waitForStep('draft')
    await sign(panel)
    expect(await noteText(page, 'plan')).toBe(before)
    await panel.press('Approve and insert into')
    await panel.waitForStep('inserted')
    await panel.waitForWords('Save the note in your EHR')

    const after = await noteText(page, 'plan')
    expect(after.startsWith(before)).toBe(true)
    const worksheet = after.slice(before.length)
    expect(worksheet).toMatch(/^\n\n\S/)
    expect(worksheet).toContain('Robin Avery, LCSW')
    expect(worksheet.trim().split('\n').length).toBeGreaterThan(5)
    await save(page)
    const posts = ehr.requests().filter(({ method }) => method === 'POST')
    expect(posts).toHaveLength(1)
    expect(posts[0]).toMatchObject({ body: { fields: { plan: after } } })
  })

  test('Undo in the sidebar takes the worksheet out again', async () => {
    const before = await noteText(page, 'plan')
    const panel = await firefox.click(page)
    await panel.waitForStep('draft')
    await sign(panel)
    await panel.press('Approve and insert into')
    await panel.waitForStep('inserted')
    expect(await noteText(page, 'plan')).not.toBe(before)
    await panel.press('Undo')
    await panel.waitForStep('draft')
    expect(await noteText(page, 'plan')).toBe(before)
  })

  test('Copy puts the signed text into the clipboard', async () => {
    const panel = await firefox.click(page)
    await panel.waitForStep('draft')
    await sign(panel)
    await panel.press('Copy')
    const copied = await until('the clipboard', async () => {
      const text = await firefox.window.clipboardText()
      return text.includes('Robin Avery, LCSW') && text
    })
    expect(copied.split('\n').length).toBeGreaterThan(5)
    expect(await panel.shown()).not.toContain(sentences['copy-failed'].happened)
  })

  test('after the page was loaded anew, "Read again" says what to do, and the click that it asks for mends it', async () => {
    const lost = sentences['access-lost']
    const panel = await firefox.click(page)
    await panel.waitForStep('draft')
    await page.goto(noteUrl(ehr.url, 1042, 2207))
    await panel.press('Read again')
    await panel.waitForWords(lost.happened)
    expect(await panel.shown()).toContain(lost.next)
    await panel.waitForStep('draft')

    await firefox.click(page)
    await panel.waitForNoWords(lost.happened)
    await sign(panel)
    await panel.press('Approve and insert into')
    await panel.waitForStep('inserted')
    expect(await noteText(page, 'plan')).toContain('Robin Avery, LCSW')
  })

  test('on a page that Firefox keeps to itself the click is answered with the reason', async () => {
    await firefox.window.goToOwnPage('about:preferences')
    const panel = await firefox.click(page)
    await panel.waitForWords(sentences['restricted-page'].happened)
  })
})
