// OpenMRS O3 before anything of ours touches it: what its pages do with typed text, and with text that its form never
// heard of. The extension's own tests rest on this.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  bannerSelector,
  canSave,
  login,
  maya,
  noteSelector,
  noteText,
  openChart,
  openNote,
  save,
  savedNotes,
  switchChart,
  tomas,
  typeNote,
} from '../openmrs/drive.ts'
import { startOpenmrs } from '../openmrs/server.ts'
import type { Openmrs } from '../openmrs/server.ts'
import { launchBrowser, newPage } from '../practice-ehr/browser.ts'
import type { Browser, Page } from 'puppeteer-core'

let openmrs: Openmrs
let browser: Browser
let page: Page

beforeAll(async () => {
  openmrs = await startOpenmrs()
  browser = await launchBrowser()
})

beforeEach(async () => {
  openmrs.reset()
  page = await newPage(browser)
  await login(page, openmrs.url)
})

afterAll(async () => {
  await browser?.close()
  await openmrs?.close()
})

const note =
  'Client noticed "I\'m a fraud" before the stand-up.\nTaught leaves on a stream; distress 7 to 4.\n\nPlan: 3 minutes after coffee – “it\'s a thought, not a memo” ☐'

test('a typed visit note arrives byte for byte', async () => {
  await openChart(page, openmrs.url, maya)
  await openNote(page)
  expect(await canSave(page)).toBe(false)
  await typeNote(page, note)
  expect(await noteText(page)).toBe(note)
  await save(page)
  expect(savedNotes(openmrs)).toEqual([note])
  const posts = openmrs.posts().filter((one) => one.path === 'encounter')
  expect(posts).toHaveLength(1)
  expect(posts[0]?.body).toMatchObject({ patient: maya.uuid, obs: [{ value: note }] })
})

test('text put in without an event looks right and cannot be saved', async () => {
  await openChart(page, openmrs.url, maya)
  await openNote(page)
  await page.$eval(noteSelector, (element) => {
    element.value = 'never heard of'
  })
  expect(await noteText(page)).toBe('never heard of')
  expect(await canSave(page)).toBe(false)
})

test('the banner names the client, and changes with the chart in the same document', async () => {
  await openChart(page, openmrs.url, maya)
  const banner = (): Promise<string> => page.$eval(bannerSelector, (element) => element.textContent)
  expect(await banner()).toContain('Maya Rivera')
  expect(await banner()).toContain('100HV7')
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  await switchChart(page, tomas)
  expect(await banner()).toContain('Tomas Lindqvist')
  expect(await banner()).not.toContain('Maya')
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
})
