// The clinician points at things in the page, once for a site: with the mouse or with keys, in frames and shadow trees.
// The page itself gets none of it; what is kept holds no text of a record, and can be seen and erased.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Carryover, launch } from './drive/browser.ts'
import { type Pages, drawnOver, servePages } from './drive/pages.ts'
import { addReviewer, approveAndInsert, press, shown, waitForStep, waitForWords } from './drive/panel.ts'

const taughtNote =
  'Client Wilhelmina Okonkwo arrived on time. Taught cognitive defusion with leaves on a stream; practiced twice in session. Next session Thursday at 2 pm.'
const banner =
  '<header class="patient-banner"><h1>Wilhelmina Okonkwo</h1><p>DOB: 07/22/1988 <span>MRN: AS-10428</span></p></header>'
/** Counts all that the page's own listeners are given. */
const listening = `<script>
  globalThis.heard = []
  for (const type of ['pointerdown','mousedown','mouseup','click','dblclick','focusin','keydown','keyup','input','change'])
    for (const on of [document, document.body]) on.addEventListener(type, (event) => heard.push(type), true)
</script>`
const field = (id: string, label: string, text = ''): string =>
  `<label for="${id}">${label}</label><textarea id="${id}" name="${id}">${text}</textarea>`
const twoBoxes = `${field('sessionNote', 'Progress note', taughtNote)}${field('carePlan', 'Between visits')}`

let carryover: Carryover
let pages: Pages
let page: Page
let panel: Page

beforeAll(async () => {
  ;[carryover, pages] = await Promise.all([
    launch(),
    servePages({
      '/clients/1042/notes/7': `${banner}<main>${twoBoxes}</main>${listening}`,
      // The same page of another day: a box more, another wrapper, the boxes in another order.
      '/clients/2077/notes/9': `${banner.replace('AS-10428', 'AS-20001')}<main><p>New!</p><div class="col">${field('vitalsFreeText', 'Vitals')}${twoBoxes}</div></main>${listening}`,
      '/clients/1042/frame': `${banner}<iframe src="/inner"></iframe>`,
      '/inner': `${twoBoxes}${listening}`,
      '/clients/1042/closed': `${banner}<div id="host"></div><script>host.attachShadow({mode:'closed'}).innerHTML = ${JSON.stringify(`<style>textarea{display:block;height:130px}</style>${twoBoxes}`)}</script>`,
      // No id in the address: the name is all that there is.
      '/visit': () =>
        `<div class="topline"><span class="who">${who}</span><span>Tuesdays</span></div>${field('sessionNote', 'Progress note', taughtNote)}`,
      '/clients/1042/private': `${banner}${field('privateNote', 'Private notes', taughtNote)}`,
    }),
  ])
})
beforeEach(async () => {
  page = await carryover.browser.newPage()
})
afterEach(async () => {
  who = 'Wilhelmina Okonkwo'
  await erase()
  await page.close()
})
afterAll(async () => {
  await carryover.close()
  await pages.close()
})

let who = 'Wilhelmina Okonkwo'
let signed = false
async function click(step = 'draft'): Promise<void> {
  panel = await carryover.click(page)
  await waitForStep(panel, step)
  if (signed || step !== 'draft') return
  await addReviewer(panel)
  signed = true
}
async function startPicking(what: string): Promise<void> {
  await press(panel, 'Change…')
  await press(panel, what)
  await waitForWords(panel, 'The page itself does not get the click')
  await page.waitForFunction(`Boolean(${drawnOver})`)
}
const stored = async (): Promise<string> => JSON.stringify(await panel.evaluate('chrome.storage.local.get("settings")'))
const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
async function settings(): Promise<Page> {
  const options = await carryover.browser.newPage()
  await options.goto(`chrome-extension://${carryover.extensionId}/options.html`)
  return options
}
async function erase(): Promise<void> {
  const options = await settings()
  const all = await options.$$('xpath/.//button[normalize-space()="Erase all"]')
  await all[0]?.click()
  await options.waitForFunction(() => document.body.innerText.includes('Nothing yet.'))
  await options.close()
}

describe('pointing with the mouse', () => {
  test('the page gets nothing; the choice survives a reload, another client and small changes; it can be erased', async () => {
    await page.goto(`${pages.url}/clients/1042/notes/7`)
    await click()
    await waitForWords(panel, 'of Progress note')
    await startPicking('Where it goes')
    const before = await page.evaluate(() => document.activeElement?.id)
    await page.hover('#carePlan')
    await page.click('#carePlan')
    await waitForWords(panel, 'At the end of Between visits')
    expect(await heard()).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(before)

    await page.reload()
    await click()
    await waitForWords(panel, 'At the end of Between visits')
    await page.goto(`${pages.url}/clients/2077/notes/9`)
    await click()
    await waitForWords(panel, 'At the end of Between visits')

    const kept = await stored()
    expect(kept).toContain('/clients/*/notes/*')
    for (const word of ['Okonkwo', 'Wilhelmina', '1042', '2077', 'AS-', 'defusion', '1988'])
      expect(kept.toLowerCase()).not.toContain(word.toLowerCase())
    const options = await settings()
    await waitForWords(options, 'Where the worksheet goes')
    await press(options, 'Erase: Where the worksheet goes')
    await waitForWords(options, 'Nothing yet.')
    await options.close()
    await page.bringToFront()
    await press(panel, 'More')
    await press(panel, 'Clear this draft')
    await press(panel, 'Clear it')
    await click()
    await waitForWords(panel, 'At the end of Progress note')
  })

  test('what was shown is where the text goes', async () => {
    await page.goto(`${pages.url}/clients/1042/notes/7`)
    await click()
    await startPicking('Where it goes')
    await page.click('#carePlan')
    await waitForWords(panel, 'At the end of Between visits')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await page.$eval('#carePlan', (el) => (el as HTMLTextAreaElement).value)).toMatch(/Leaves on a stream/)
    expect(await page.$eval('#sessionNote', (el) => (el as HTMLTextAreaElement).value)).toBe(taughtNote)
  })

  test('in a frame', async () => {
    await page.goto(`${pages.url}/clients/1042/frame`)
    await click()
    await startPicking('Where it goes')
    const frame = page.frames()[1]!
    await (await frame.waitForSelector('#carePlan'))!.click()
    await waitForWords(panel, 'At the end of Between visits')
    expect(await frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
    await page.waitForFunction(`!${drawnOver} || !${drawnOver}.isConnected`)
  })

  test('in a closed shadow tree, which is read and written like the rest', async () => {
    await page.goto(`${pages.url}/clients/1042/closed`)
    await click()
    await startPicking('Where it goes')
    const bottom = await page.$eval('#host', (el) => el.getBoundingClientRect().bottom)
    await page.mouse.click(200, bottom - 60)
    await waitForWords(panel, 'At the end of Between visits')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
  })

  test('Esc in the page, Cancel in the panel and another address end it', async () => {
    await page.goto(`${pages.url}/clients/1042/notes/7`)
    await click()
    await startPicking('The note')
    await page.bringToFront()
    await page.mouse.move(5, 5)
    await page.keyboard.press('Escape')
    await panel.waitForFunction(() => !document.querySelector('dialog'))
    await startPicking('The note')
    await press(panel, 'Cancel')
    await panel.waitForFunction(() => !document.querySelector('dialog'))
    await startPicking('The note')
    await page.evaluate(() => history.pushState(null, '', '/elsewhere'))
    await panel.waitForFunction(() => !document.querySelector('dialog'))
    expect(await heard()).toEqual([])
    expect(await stored()).not.toContain('/clients/')
  })
})

describe('pointing with keys', () => {
  test('Tab and Enter in the page', async () => {
    await page.goto(`${pages.url}/clients/1042/notes/7`)
    await click()
    await startPicking('Where it goes')
    await page.bringToFront()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await waitForWords(panel, 'At the end of Between visits')
    expect(await heard()).toEqual([])
  })

  test('the list in the panel', async () => {
    await page.goto(`${pages.url}/clients/1042/notes/7`)
    await click()
    await startPicking('Where it goes')
    await panel.focus('.pick-list button:last-child')
    await panel.keyboard.press('Enter')
    await waitForWords(panel, 'At the end of Between visits')
  })
})

describe('the client’s name', () => {
  test('is shown once, and from then on tells one client from another', async () => {
    await page.goto(`${pages.url}/visit`)
    await click()
    await waitForWords(panel, 'This page does not say whose chart it is')
    await press(panel, 'Show where the client’s name stands')
    await waitForWords(panel, 'Click the client’s name in the page')
    await page.click('.who')
    await panel.waitForFunction(() => document.querySelector('.client')?.textContent?.includes('Wilhelmina Okonkwo'))
    expect(await shown(panel)).not.toContain('does not say whose chart')
    expect((await stored()).toLowerCase()).not.toContain('okonkwo')

    await page.evaluate(() => (document.querySelector('.who')!.textContent = 'Bertrand Ashworth'))
    await approveAndInsert(panel)
    await waitForWords(panel, 'Another chart is open now')
    expect(await page.$eval('textarea', (el) => el.value)).toBe(taughtNote)

    who = 'Bertrand Ashworth'
    await page.reload()
    await click()
    await panel.waitForFunction(() => document.querySelector('.client')?.textContent?.includes('Bertrand Ashworth'))
  })

  test('not shown: asked once before the insertion, with the note’s first line, and the question can be answered by showing it', async () => {
    await page.goto(`${pages.url}/visit`)
    await click()
    await approveAndInsert(panel)
    await waitForWords(panel, 'Is this the right client?')
    expect(await shown(panel)).toContain('arrived on time')
    await panel.click('dialog .link')
    await waitForWords(panel, 'Click the client’s name in the page')
    await page.click('.who')
    await panel.waitForFunction(() => document.querySelector('.client')?.textContent?.includes('Wilhelmina Okonkwo'))
    await approveAndInsert(panel)
    // A name alone does not tell one client from another: still asked.
    await waitForWords(panel, 'Is this the right client?')
    await press(panel, 'Yes, insert here')
    await waitForStep(panel, 'inserted')
  })
})

test('a field that is refused by its label is read once the clinician has said that it is the progress note', async () => {
  await page.goto(`${pages.url}/clients/1042/private`)
  panel = await carryover.click(page)
  await waitForWords(panel, 'labelled as a separate')
  await press(panel, 'This is the progress note')
  await waitForWords(panel, 'Click the field that is the progress note')
  await page.click('#privateNote')
  await waitForStep(panel, 'draft')
  await approveAndInsert(panel)
  await waitForStep(panel, 'inserted')
  expect(await page.$eval('textarea', (el) => el.value)).toMatch(/Leaves on a stream/)
  await page.reload()
  panel = await carryover.click(page)
  await waitForWords(panel, 'Read: Private notes')
  const options = await settings()
  await waitForWords(options, 'This field is the progress note, whatever its label says')
  await options.close()
})
