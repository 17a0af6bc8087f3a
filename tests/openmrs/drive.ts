// Drives OpenMRS O3 as a clinician would. Its class names are hashed, so everything is found by id, role or name.
import type { Page } from 'puppeteer-core'
import { patients } from './records.ts'
import type { Openmrs } from './server.ts'

const [mayaRecord, tomasRecord] = patients
if (!mayaRecord || !tomasRecord) throw new Error('the stub has two patients')

/** Maya Rivera, born 1991-03-14, OpenMRS ID 100HV7. */
export const maya = mayaRecord
/** Tomas Lindqvist, born 1984-11-02, OpenMRS ID 100J3K. */
export const tomas = tomasRecord

/** The note's one text area. */
export const noteSelector = 'textarea#additionalNote'

/** The patient banner above the chart. */
export const bannerSelector = 'header[role="banner"][aria-label="patient banner"]'

/** Logs in as Dana Whitfield and waits for the home page. */
export async function login(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/openmrs/spa/login`, { waitUntil: 'load' })
  await page.locator('#username').fill('dana')
  await page.locator('button[type="submit"]').click()
  await page.locator('#password').fill('Test1234')
  await page.locator('button[type="submit"]').click()
  await page.waitForFunction(() => !location.pathname.endsWith('/login'))
}

/** Loads a patient's chart and waits for the banner with that patient's name. Needs a login. */
export async function openChart(page: Page, base: string, patient: { uuid: string; family: string }): Promise<void> {
  await page.goto(`${base}/openmrs/spa/patient/${patient.uuid}/chart`, { waitUntil: 'load' })
  await waitForBanner(page, patient.family)
}

/**
 * Goes to another chart as O3 itself does after a search: in the same document. O3 asks before it drops an unsaved note;
 * the clinician says yes.
 */
export async function switchChart(page: Page, patient: { uuid: string; family: string }): Promise<void> {
  await page.evaluate((uuid) => history.pushState(null, '', `/openmrs/spa/patient/${uuid}/chart`), patient.uuid)
  await page.waitForFunction(
    (selector, family) => {
      const discard = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.endsWith('Discard changes'),
      )
      discard?.click()
      return !discard && document.querySelector(selector)?.textContent?.includes(family)
    },
    {},
    bannerSelector,
    patient.family,
  )
}

async function waitForBanner(page: Page, family: string): Promise<void> {
  await page.waitForFunction(
    (selector, name) => document.querySelector(selector)?.textContent?.includes(name),
    {},
    bannerSelector,
    family,
  )
}

/** Opens "Visit note" in the workspace and waits for its text area. */
export async function openNote(page: Page): Promise<void> {
  await page.locator('::-p-aria([name="Visit note"][role="button"])').click()
  await page.waitForSelector(noteSelector, { visible: true })
}

/** Types at the end of the note with real key presses; '\n' is Enter. */
export async function typeNote(page: Page, text: string): Promise<void> {
  await page.focus(noteSelector)
  await page.$eval(noteSelector, (element) => element.setSelectionRange(element.value.length, element.value.length))
  await page.keyboard.type(text)
}

/** What stands in the note's text area. */
export const noteText = (page: Page): Promise<string> => page.$eval(noteSelector, (element) => element.value)

/** False while O3 sees nothing to save: an edit that its form did not notice leaves it disabled. */
export const canSave = (page: Page): Promise<boolean> =>
  page.$$eval('button', (buttons) =>
    buttons.some((one) => one.textContent?.trim() === 'Save and close' && !one.disabled),
  )

/** Clicks "Save and close" and waits until the workspace is gone, which O3 does after the server's answer. */
export async function save(page: Page): Promise<void> {
  await page.locator('::-p-aria([name="Save and close"][role="button"])').click()
  await page.waitForSelector(noteSelector, { hidden: true })
}

/** Texts of the notes that arrived at the server, oldest first. */
export const savedNotes = (openmrs: Openmrs): string[] =>
  openmrs
    .encounters()
    .toReversed()
    .flatMap((one) => one.obs.map((each) => each.value).filter((value) => typeof value === 'string'))
