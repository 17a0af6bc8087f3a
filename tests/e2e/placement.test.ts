// Where the worksheet goes: named in the panel and outlined in the page before anything goes in, and then exactly there.
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openNote } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { type Pages, drawnOver, servePages } from './drive/pages.ts'
import { addReviewer, approveAndInsert, press, sheetText, shown, waitForStep, waitForWords } from './drive/panel.ts'

const lines = [
  'Client arrived on time and was engaged.',
  'Taught cognitive defusion with leaves on a stream; practiced twice in session.',
  'Reports a lighter mood after the exercise.',
  'Next session Thursday at 2 pm.',
]
const banner =
  '<header class="patient-banner"><h1>Elena Marchetti</h1><p>DOB: 07/22/1988 <span>MRN: AS-10428</span></p></header>'
const area = (text: string): string =>
  `${banner}<label for="note">Progress note</label><textarea id="note">${text}</textarea><button>Calendar</button>`

let carryover: Carryover
let ehr: PracticeEhr
let pages: Pages
let page: Page
let panel: Page

beforeAll(async () => {
  ;[carryover, ehr, pages] = await Promise.all([
    launch(),
    startPracticeEhr(),
    servePages({
      '/plain': area(lines.join('\n')),
      '/headed': area(`S: ${lines[0]}\n${lines[2]}\nP: ${lines[1]}\n${lines[3]}\nRisk: none reported.`),
      '/far': `<div style="height:2400px">Flowsheet</div>${area(lines.join('\n'))}`,
      '/dialog': `${banner}<dialog id="d"><label>Progress note<textarea>${lines.join('\n')}</textarea></label></dialog><script>d.showModal()</script>`,
    }),
  ])
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
})
afterEach(() => page.close())
afterAll(async () => {
  await carryover.close()
  await ehr.close()
  await pages.close()
})

const isDrawn = (frame: Page | Frame, wanted: boolean) => frame.waitForFunction(`Boolean(${drawnOver}) === ${wanted}`)
const click = async (): Promise<void> => {
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
}
const valueOf = () => page.$eval('textarea', (el) => el.value)
/** What the note reads with the worksheet after this line, one blank line on either side. */
const withAfter = (text: string, line: string, sheet: string): string => {
  const end = text.indexOf(line) + line.length
  const rest = text.slice(end)
  return `${text.slice(0, end)}\n\n${sheet}${rest === '' ? '' : `\n${rest}`}`
}
async function caretAfter(words: string): Promise<void> {
  await page.$eval(
    'textarea',
    (el, after) => {
      el.focus()
      const at = el.value.indexOf(after) + after.length
      el.setSelectionRange(at, at)
    },
    words,
  )
}

describe('the place', () => {
  test('a note with sections: the end of its Plan, outlined until it stands there', async () => {
    await openNote(page, ehr.url, 1042, 2207)
    const former = await page.evaluate(() => document.documentElement.outerHTML)
    await click()
    await waitForWords(panel, 'At the end of Plan, outlined in the page')
    await isDrawn(page, true)
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await isDrawn(page, false)
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBeGreaterThan(former.length / 2)
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body')
  })

  test('a single field with headings: under its Plan, even when a cursor stands elsewhere, unless the clinician says so', async () => {
    await page.goto(`${pages.url}/headed`)
    await caretAfter('arrived on time')
    const before = await valueOf()
    await click()
    await waitForWords(panel, 'Under the heading P in Progress note')
    await (await panel.waitForSelector('.place-line button[aria-expanded]'))?.click()
    await press(panel, 'Where your cursor is')
    await waitForWords(panel, 'Where your cursor is in Progress note')
    const sheet = await sheetText(panel)
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await valueOf()).toBe(withAfter(before, lines[0] ?? '', sheet))
  })

  test('no heading, and a cursor left in the note: after the line in which it stands', async () => {
    await page.goto(`${pages.url}/plain`)
    await caretAfter('leaves on a')
    const before = await valueOf()
    await click()
    await waitForWords(panel, 'Where your cursor is in Progress note')
    const sheet = await sheetText(panel)
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await valueOf()).toBe(withAfter(before, lines[1] ?? '', sheet))
  })

  test('a cursor that is gone by then: asked to look again, nothing changed', async () => {
    await page.goto(`${pages.url}/plain`)
    await caretAfter('leaves on a')
    const before = await valueOf()
    await click()
    await waitForWords(panel, 'Where your cursor is in Progress note')
    await page.focus('button')
    await approveAndInsert(panel)
    await waitForWords(panel, 'The place in the note for this worksheet is another one now')
    expect(await valueOf()).toBe(before)
    await waitForWords(panel, 'At the end of Progress note')
  })

  test('neither: the end; a focus that the page set by itself is no place', async () => {
    await page.goto(`${pages.url}/plain`)
    await page.focus('textarea')
    await page.$eval('textarea', (el) => el.setSelectionRange(0, 0))
    await click()
    await waitForWords(panel, 'At the end of Progress note')
  })
})

describe('the outline', () => {
  test('goes when the draft is cleared', async () => {
    await page.goto(`${pages.url}/plain`)
    await click()
    await isDrawn(page, true)
    await press(panel, 'More')
    await press(panel, 'Clear this draft')
    await press(panel, 'Clear it')
    await isDrawn(page, false)
  })

  test('goes when another tab comes in front, and comes back with its own', async () => {
    await page.goto(`${pages.url}/plain`)
    await click()
    await isDrawn(page, true)
    const other = await carryover.browser.newPage()
    await other.bringToFront()
    await isDrawn(page, false)
    await page.bringToFront()
    await isDrawn(page, true)
    await other.close()
  })

  test('goes when the address changes without a page load', async () => {
    await page.goto(`${pages.url}/plain`)
    await click()
    await isDrawn(page, true)
    await page.evaluate(() => history.pushState(null, '', '/another'))
    await isDrawn(page, false)
    await panel.waitForFunction(() => !document.body.innerText.includes('outlined in the page'))
  })

  test('stands over a modal dialog', async () => {
    await page.goto(`${pages.url}/dialog`)
    await click()
    await isDrawn(page, true)
    expect(await page.evaluate(`${drawnOver}.matches(':popover-open')`)).toBe(true)
  })

  test('after an insertion the field is on screen', async () => {
    await page.goto(`${pages.url}/far`)
    await click()
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await page.waitForFunction(() => {
      const box = document.querySelector('textarea')!.getBoundingClientRect()
      return box.top >= 0 && box.bottom <= innerHeight
    })
    expect(await shown(panel)).toContain('Save the note in your EHR')
  })

  test('a closed panel leaves none behind', async () => {
    await page.goto(`${pages.url}/plain`)
    await click()
    await isDrawn(page, true)
    await panel.close()
    await isDrawn(page, false)
    panel = await carryover.click(page)
  })
})
