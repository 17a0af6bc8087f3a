// The whole way on a real EHR: the published OpenMRS O3 frontend. What its own Save sends must hold the note byte for
// byte plus the worksheet; and another chart, or another note, must be refused or asked about.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  login,
  maya,
  noteText,
  openChart,
  openNote,
  save,
  savedNotes,
  switchChart,
  tomas,
  typeNote,
} from '../openmrs/drive.ts'
import { type Openmrs, startOpenmrs } from '../openmrs/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { addReviewer, approveAndInsert, press, sheetText, shown, waitForStep, waitForWords } from './drive/panel.ts'

let carryover: Carryover
let openmrs: Openmrs
let page: Page

const note = [
  'S: Reports the thought "they will see I am no good" before each stand-up.',
  'O: Engaged, calmer by the end.',
  'A: Goal: speak up in meetings.',
  'P: Introduced cognitive defusion using leaves on a stream; practiced twice in session. Will try it after her morning coffee. Gym mornings may get in the way. Next session Thursday at 9:00.',
].join('\n')

beforeAll(async () => {
  openmrs = await startOpenmrs()
  carryover = await launch()
  page = await carryover.browser.newPage()
  await login(page, openmrs.url)
  await openChart(page, openmrs.url, maya)
  await openNote(page)
  await typeNote(page, note)
  const panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  await addReviewer(panel)
  await page.close()
})
beforeEach(async () => {
  openmrs.reset()
  page = await carryover.browser.newPage()
  await login(page, openmrs.url)
  await openChart(page, openmrs.url, maya)
  await openNote(page)
  await typeNote(page, note)
})
afterEach(() => page.close())
afterAll(async () => {
  await carryover.close()
  await openmrs.close()
})

const draft = async (): Promise<Page> => {
  const panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  return panel
}

describe('OpenMRS O3', () => {
  test('click, approve, insert, save: the saved note is the typed note plus the worksheet', async () => {
    const panel = await draft()
    expect(await shown(panel)).toContain('Maya Rivera')
    expect(await shown(panel)).toMatch(/leaves on a stream/i)
    const worksheet = await sheetText(panel)
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await page.bringToFront()
    await save(page)
    const [saved] = savedNotes(openmrs)
    expect(saved).toBe(`${note}\n\n${worksheet}`)
    expect(worksheet.split('\n').length).toBeGreaterThan(5)
  })

  test('another client’s chart: refused, with both names, and the page unchanged', async () => {
    const panel = await draft()
    await switchChart(page, tomas)
    await openNote(page)
    const there = await noteText(page)
    await approveAndInsert(panel)
    await waitForWords(panel, 'Another chart is open now')
    const words = await shown(panel)
    expect(words).toContain('Maya Rivera')
    expect(words).toContain('Tomas Lindqvist')
    expect(await noteText(page)).toBe(there)
    expect(openmrs.posts().filter(({ path }) => path.startsWith('encounter'))).toEqual([])
  })

  test('the same client, another note: asked; no means no', async () => {
    const panel = await draft()
    await page.bringToFront()
    await save(page)
    await openNote(page)
    await typeNote(page, 'Phone call about the appointment on Friday.')
    await approveAndInsert(panel)
    await waitForWords(panel, 'This looks like a different note')
    await press(panel, 'Don’t insert')
    expect(await noteText(page)).toBe('Phone call about the appointment on Friday.')
    await approveAndInsert(panel)
    await waitForWords(panel, 'This looks like a different note')
    await press(panel, 'Insert into this note')
    // The note that was read has a Plan, this one has none: the place is another one, and is looked at first.
    await waitForWords(panel, 'The place in the note for this worksheet is another one now.')
    expect(await noteText(page)).toBe('Phone call about the appointment on Friday.')
    await approveAndInsert(panel)
    await waitForWords(panel, 'This looks like a different note')
    await press(panel, 'Insert into this note')
    await waitForStep(panel, 'inserted')
    expect(await noteText(page)).toMatch(/^Phone call about the appointment on Friday\.\n\n\S/)
  })
})
