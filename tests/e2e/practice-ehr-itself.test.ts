// The practice EHR before anything of ours touches it: it keeps what is typed, exactly, and it has the habits of real
// products that the extension must live with. A fault here would make the extension's own tests worthless.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, newPage } from '../practice-ehr/browser.ts'
import {
  clientShown,
  fieldSelector,
  noteFrame,
  noteText,
  openNote,
  save,
  saveState,
  showBanner,
  sign,
  switchClient,
  switchNote,
  typeInto,
} from '../practice-ehr/drive.ts'
import { noteTexts } from '../practice-ehr/note-texts.ts'
import { startPracticeEhr } from '../practice-ehr/server.ts'
import type { PracticeEhr } from '../practice-ehr/server.ts'

let ehr: PracticeEhr
let browser: Browser
let page: Page
let errors: string[]

beforeAll(async () => {
  ehr = await startPracticeEhr()
  browser = await launchBrowser()
})

beforeEach(async () => {
  ehr.reset()
  errors = []
  page = await newPage(browser)
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => errors.push(message.text()))
})

afterAll(async () => {
  await browser?.close()
  await ehr?.close()
})

const writes = () => ehr.requests().filter((one) => one.method !== 'GET')
const added = '\nHomework: 3 minutes after coffee – “a thought, not a memo” ☐\n\nReview next week.'

describe('a note is kept exactly', () => {
  test('SOAP: typed, saved, there after a reload', async () => {
    await openNote(page, ehr.url, 1042, 2207)
    const before = noteTexts[2207]?.fields ?? {}
    await typeInto(page, 'plan', added)
    expect(await saveState(page)).toBe('unsaved')
    await save(page)
    expect(writes()).toEqual([
      {
        method: 'POST',
        path: '/api/notes/2207',
        body: { fields: { ...before, plan: before['plan'] + added }, html: {} },
      },
    ])
    await page.reload()
    expect(await noteText(page, 'plan')).toBe(before['plan'] + added)
    expect(await noteText(page, 'subjective')).toBe(before['subjective'])
    expect(errors).toEqual([])
  })

  test('rich text: the words and the markup', async () => {
    await openNote(page, ehr.url, 1063, 2216)
    await typeInto(page, 'note', '\nHomework: to the gate')
    await save(page)
    const body = writes()[0]?.body as { fields: { note: string }; html: { note: string } }
    expect(body.fields.note).toMatch(
      /^Presentation\nClient on time[^]*\n• Walk to the garden gate[^\n]*\n• Lunch at the table, radio off\nResponse\n[^]*\nHomework: to the gate$/,
    )
    expect(body.html.note).toBe(`${noteTexts[2216]?.html?.['note']}<p>Homework: to the gate</p>`)
    await page.reload()
    expect(await noteText(page, 'note')).toContain('Homework: to the gate')
    expect(errors).toEqual([])
  })

  test('an empty note takes its first words', async () => {
    await openNote(page, ehr.url, 1063, 2221)
    expect(await noteText(page, 'subjective')).toBe('')
    expect(await saveState(page)).toBe('new')
    await typeInto(page, 'subjective', 'Arrived early.')
    await save(page)
    expect(writes()[0]?.body).toMatchObject({
      fields: { subjective: 'Arrived early.', objective: '', assessment: '', plan: '' },
    })
  })

  test('a save that leaves a field out, or writes to a signed note, is refused', async () => {
    const post = async (path: string, body: unknown): Promise<number> => {
      const answer = await fetch(ehr.url + path, { method: 'POST', body: JSON.stringify(body) })
      return answer.status
    }
    const whole = { subjective: '', objective: '', assessment: '', plan: '' }
    expect(await post('/api/notes/2207', { fields: { plan: 'x' } })).toBe(400)
    expect(await post('/api/notes/2207', { fields: { ...whole, plan: 1 } })).toBe(400)
    expect(await post('/api/notes/2198', { fields: whole })).toBe(409)
    expect(await post('/api/notes/9', { fields: whole })).toBe(404)
    expect(await post('/api/notes/2207', { fields: whole })).toBe(200)
  })
})

describe('a framework keeps the DAP note', () => {
  const setValue = (withEvent: boolean) =>
    page.$eval(
      fieldSelector('plan'),
      (element, event) => {
        if (!(element instanceof HTMLTextAreaElement)) return
        element.value = 'put in by script'
        if (event) element.dispatchEvent(new Event('input', { bubbles: true }))
      },
      withEvent,
    )

  test.each([false, true])('text set by script is lost (with an input event: %s)', async (withEvent) => {
    await openNote(page, ehr.url, 1057, 2211)
    await setValue(withEvent)
    await typeInto(page, 'data', ' More.')
    await save(page)
    const was = noteTexts[2211]?.fields ?? {}
    expect(writes()[0]?.body).toMatchObject({ fields: { data: `${was['data']} More.`, plan: was['plan'] } })
    expect(await noteText(page, 'plan')).toBe(was['plan'])
  })

  test("the prototype's setter with an input event, and the browser's own insertion, arrive", async () => {
    await openNote(page, ehr.url, 1057, 2211)
    await page.$eval(fieldSelector('plan'), (element) => {
      if (!(element instanceof HTMLTextAreaElement)) return
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, 'set natively')
      element.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.focus(fieldSelector('assessment'))
    await page.evaluate(() => document.execCommand('selectAll'))
    await page.evaluate(() => document.execCommand('insertText', false, 'one\ntwo'))
    await save(page)
    expect(writes()[0]?.body).toMatchObject({ fields: { plan: 'set natively', assessment: 'one\ntwo' } })
  })
})

describe('charts', () => {
  test('another client opens in the same document, and unsaved text waits', async () => {
    await openNote(page, ehr.url, 1042, 2207)
    expect(await clientShown(page)).toBe('Elena Marchetti')
    await typeInto(page, 'plan', ' Unsaved.')
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    await switchClient(page, 1057, 2211)
    expect(await clientShown(page)).toBe('Daniel Reyes')
    expect(new URL(page.url()).pathname).toBe('/clients/1057/notes/2211')
    expect(await page.$eval('#client-banner', (element) => element.textContent)).not.toContain('Marchetti')
    await switchClient(page, 1042, 2207)
    expect(await noteText(page, 'plan')).toMatch(/ Unsaved\.$/)
    expect(await saveState(page)).toBe('unsaved')
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
    expect(writes()).toEqual([])
  })

  test('a signed note can be read and not changed, only added to', async () => {
    await openNote(page, ehr.url, 1042, 2198)
    expect(await page.$eval('.signed-bar', (element) => element.textContent)).toContain(
      'Signed by Dana Whitfield, LCSW',
    )
    const before = await noteText(page, 'plan')
    await typeInto(page, 'plan', 'x')
    expect(await noteText(page, 'plan')).toBe(before)
    expect(await page.$('#save-note')).toBeNull()
    await page.click('#add-addendum')
    await page.type('#addendum', 'Card sort finished.')
    await page.click('.addendum-place .button-main')
    await page.waitForFunction(() => document.querySelector('.addendum-text')?.textContent === 'Card sort finished.')
    await switchNote(page, 2207)
    await sign(page)
    await page.reload()
    await page.waitForSelector('#note[data-status="signed"]')
    expect(errors).toEqual([])
  })
})

describe('flags', () => {
  test('late-banner: the note is there before the client header', async () => {
    await openNote(page, ehr.url, 1042, 2207, { lateBanner: 'held' })
    expect(await page.$('#client-name')).toBeNull()
    await showBanner(page)
    expect(await clientShown(page)).toBe('Elena Marchetti')
  })

  test.each(['frame', 'cross'] as const)('%s: the note stands in a frame and is saved from there', async (flag) => {
    await openNote(page, ehr.url, 1042, 2207, { [flag]: true })
    const frame = await noteFrame(page)
    expect(frame).not.toBe(page.mainFrame())
    expect(await page.$('#note')).toBeNull()
    const reachable = await page.$eval(
      'iframe.note-frame',
      (element) => (element as HTMLIFrameElement).contentDocument !== null,
    )
    expect(reachable).toBe(flag === 'frame')
    await typeInto(page, 'plan', added)
    await save(page)
    expect(writes()[0]?.body).toMatchObject({ fields: { plan: `${noteTexts[2207]?.fields['plan']}${added}` } })
  })

  test('maxlength, a psychotherapy note beside, and autosave', async () => {
    await openNote(page, ehr.url, 1063, 2221, { maxlength: 8, separate: true, autosave: true })
    await typeInto(page, 'plan', '0123456789')
    expect(await noteText(page, 'plan')).toBe('01234567')
    await page.type('#psychotherapy-note', 'for me alone')
    await page.click('.separate-foot .button')
    await page.waitForFunction(
      () => document.querySelector('.separate-foot .save-state')?.textContent === 'Private note saved',
    )
    await page.waitForSelector('#save-state[data-state="saved"]')
    expect(writes()).toContainEqual({
      method: 'POST',
      path: '/api/notes/2221/psychotherapy',
      body: { text: 'for me alone' },
    })
    expect(writes().findLast((one) => one.path === '/api/notes/2221')?.body).toEqual({
      fields: { subjective: '', objective: '', assessment: '', plan: '01234567' },
      html: {},
      autosave: true,
    })
  })

  test('csp: the page works under a policy that forbids inline script', async () => {
    await openNote(page, ehr.url, 1063, 2216, { csp: true })
    const blocked = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.head.append(script)
      return !('inlineRan' in window)
    })
    expect(blocked).toBe(true)
    errors = []
    await typeInto(page, 'note', 'x')
    await save(page)
    expect(errors).toEqual([])
  })

  test('an intranet name without TLS: no secure context, and all works', async () => {
    await openNote(page, `http://ehr.test:${ehr.port}`, 1042, 2207)
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([false, 'undefined'])
    await typeInto(page, 'plan', ' Done.')
    await save(page)
    expect(writes()).toHaveLength(1)
  })
})
