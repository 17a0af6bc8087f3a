// Drives the practice EHR as a clinician would: real keys and clicks, and waits for what the page shows. Works in the
// plain page and where the note stands in a frame (`frame` and `cross`).
import type { Frame, Page } from 'puppeteer-core'

/** Query flags of the page; each stays on while the page moves between clients. */
export type EhrFlags = {
  /** The client header is drawn late: true for 700 ms, a number of milliseconds, or 'held' until showBanner(). */
  lateBanner?: boolean | number | 'held'
  /** The note stands in a frame of the same origin. */
  frame?: boolean
  /** The note stands in a frame of another origin. */
  cross?: boolean
  maxlength?: number
  /** A psychotherapy note stands beside the progress note. */
  separate?: boolean
  autosave?: boolean
  /** The page is sent with a strict content policy. */
  csp?: boolean
}

/** Names of the fields: subjective, objective, assessment, plan (SOAP); data, assessment, plan (DAP); note. */
export type FieldName = 'subjective' | 'objective' | 'assessment' | 'plan' | 'data' | 'note'

/** The selector of one field in whichever kind of note is open. */
export const fieldSelector = (name: FieldName): string =>
  name === 'note' ? '#note textarea[name="note"], #note #note-body' : `#note textarea[name="${name}"]`

export function noteUrl(base: string, clientId: number, noteId: number, flags: EhrFlags = {}): string {
  const query = new URLSearchParams()
  if (flags.lateBanner) query.set('late-banner', String(flags.lateBanner === true ? 1 : flags.lateBanner))
  for (const name of ['frame', 'cross', 'separate', 'autosave', 'csp'] as const) if (flags[name]) query.set(name, '1')
  if (flags.maxlength !== undefined) query.set('maxlength', String(flags.maxlength))
  return `${base}/clients/${clientId}/notes/${noteId}${query.size > 0 ? `?${query.toString()}` : ''}`
}

/** Loads the note's address and waits until the note is drawn. `base` has no slash at the end. */
export async function openNote(
  page: Page,
  base: string,
  clientId: number,
  noteId: number,
  flags: EhrFlags = {},
): Promise<void> {
  await page.goto(noteUrl(base, clientId, noteId, flags), { waitUntil: 'load' })
  await waitForNote(page, noteId)
}

/** The frame that holds the note: the page's own, or the note's iframe. */
export async function noteFrame(page: Page): Promise<Frame> {
  const place = await page.waitForSelector('#note, iframe.note-frame')
  return (await place?.contentFrame()) ?? page.mainFrame()
}

async function waitForNote(page: Page, noteId: number): Promise<void> {
  await page.waitForSelector(`#note[data-note="${noteId}"], iframe.note-frame[src*="/notes/${noteId}"]`)
  const frame = await noteFrame(page)
  await frame.waitForSelector(`#note[data-note="${noteId}"]`)
}

/** The text that stands in a field: a text area's value, or what a rich field shows. */
export async function noteText(page: Page, name: FieldName): Promise<string> {
  const frame = await noteFrame(page)
  return frame.$eval(fieldSelector(name), (element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  )
}

/** Types at the end of a field with real key presses; '\n' is Enter. */
export async function typeInto(page: Page, name: FieldName, text: string): Promise<void> {
  const frame = await noteFrame(page)
  const field = await frame.waitForSelector(fieldSelector(name))
  if (!field) throw new Error(`no field ${name}`)
  await field.focus()
  await field.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(element.value.length, element.value.length)
    else element.ownerDocument.getSelection()?.selectAllChildren(element)
  })
  if ((await field.evaluate((element) => element.nodeName)) !== 'TEXTAREA') await page.keyboard.press('ArrowRight')
  await page.keyboard.type(text)
}

/** 'new', 'unsaved', 'saving', 'saved' or 'failed'; '' for a signed note, which has none. */
export async function saveState(page: Page): Promise<string> {
  const frame = await noteFrame(page)
  return frame.evaluate(() => document.querySelector<HTMLElement>('#save-state')?.dataset['state'] ?? '')
}

async function press(page: Page, selector: string): Promise<void> {
  const frame = await noteFrame(page)
  const button = await frame.waitForSelector(selector)
  await button?.click()
}

/** Clicks Save and waits until the page says that it is saved. */
export async function save(page: Page): Promise<void> {
  await press(page, '#save-note')
  const frame = await noteFrame(page)
  await frame.waitForSelector('#save-state[data-state="saved"]')
}

/** Clicks "Sign note" and waits for the bar that says who signed. */
export async function sign(page: Page): Promise<void> {
  await press(page, '#sign-note')
  const frame = await noteFrame(page)
  await frame.waitForSelector('.signed-bar')
}

/** Goes to another client's note without loading a page: client search, Notes tab, the note in the list. */
export async function switchClient(page: Page, clientId: number, noteId: number): Promise<void> {
  await page.click('#client-search')
  const found = await page.waitForSelector(`#client-search-results a[data-client="${clientId}"]`, { visible: true })
  await found?.click()
  await page.waitForSelector(`.chart[data-client="${clientId}"]`)
  await page.click('.tabs a[href*="/notes"]')
  await switchNote(page, noteId)
}

/** Opens another note of the same client from the list of past notes, without loading a page. */
export async function switchNote(page: Page, noteId: number): Promise<void> {
  const past = await page.waitForSelector(`.past-notes a[data-note="${noteId}"]`)
  await past?.click()
  await waitForNote(page, noteId)
}

/** Lets the page draw a client header that was `held`. */
export const showBanner = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event('show-banner')))

/** Waits for the client header and gives what it shows. */
export async function clientShown(page: Page): Promise<string> {
  const name = await page.waitForSelector('#client-name')
  return (await name?.evaluate((element) => element.textContent)) ?? ''
}
