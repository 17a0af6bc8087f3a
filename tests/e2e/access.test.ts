// One origin allowed for good: a note in frames of another site, nested too, is then read and written like the rest, and a
// page may be read again after it has moved on. Until then what is out of reach is counted and said.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Carryover, builds, launch } from './drive/browser.ts'
import { type Pages, servePages } from './drive/pages.ts'
import { addReviewer, approveAndInsert, press, shown, waitForStep, waitForWords } from './drive/panel.ts'

const note =
  'Client arrived on time. Taught cognitive defusion with leaves on a stream; practiced twice in session. Next session Thursday at 2 pm.'
const banner =
  '<header class="patient-banner"><h1>Elena Marchetti</h1><p>DOB: 07/22/1988 <span>MRN: AS-10428</span></p></header>'
const area = `<label for="note">Progress note</label><textarea id="note">${note}</textarea>`

/**
 * Chromium's question has no window to stand in here, and what may be allowed from outside is only what was withheld. So
 * the very same build asks for its sites beforehand, and they are withheld: each is then given as a yes would give it.
 */
function withSitesWithheld(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-build-'))
  cpSync(builds.product, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { optional_host_permissions: string[] }
  const { optional_host_permissions: sites, ...rest } = manifest
  expect(sites).toEqual(['https://*/*', 'http://*/*'])
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: sites }))
  return folder
}

let folder: string
let carryover: Carryover
let pages: Pages
let page: Page
let panel: Page
const at = (host: string, path: string): string => `http://${host}:${pages.port}${path}`

beforeAll(async () => {
  folder = withSitesWithheld()
  ;[carryover, pages] = await Promise.all([
    launch({ folder, args: ['--host-resolver-rules=MAP *.test 127.0.0.1', '--site-per-process'] }),
    servePages({
      '/chart': (port) => `${banner}<iframe src="http://notes.test:${port}/note"></iframe>`,
      '/nested': (port) => `${banner}<iframe src="http://shell.test:${port}/shell"></iframe>`,
      '/shell': (port) => `<p>Workspace</p><iframe src="http://notes.test:${port}/note"></iframe>`,
      '/note': area,
      '/whole': `${banner}${area}`,
      '/moved': `${banner}${area}<p>Moved on.</p>`,
    }),
  ])
  await outside(`updateExtensionConfiguration({ extensionId: ID, hostAccess: 'ON_CLICK' })`)
})
beforeEach(async () => {
  page = await carryover.browser.newPage()
})
afterEach(async () => {
  for (const host of ['ehr.test', 'shell.test', 'notes.test']) await take(host)
  await page.close()
})
afterAll(async () => {
  await carryover.close()
  await pages.close()
  rmSync(folder, { recursive: true, force: true })
})

const pattern = (host: string): string => `http://${host}:${pages.port}/*`
/** As in the browser's own page of extensions. */
async function outside(call: string): Promise<void> {
  const inside = await carryover.browser.newPage()
  await inside.goto('chrome://extensions')
  await inside.evaluate(`chrome.developerPrivate.${call.replace('ID', JSON.stringify(carryover.extensionId))}`)
  await inside.close()
}
const grant = (host: string): Promise<void> => outside(`addHostPermission(ID, ${JSON.stringify(pattern(host))})`)
const take = (host: string): Promise<void> =>
  outside(`removeHostPermission(ID, ${JSON.stringify(pattern(host))}).catch(() => undefined)`)
/** The panel's question to the browser, answered with yes here and with the browser's own means. */
async function answerYes(host: string): Promise<void> {
  await panel.evaluate(`
    globalThis.asked = []
    chrome.permissions.request = (what) => { asked.push(...what.origins); return new Promise((yes) => (globalThis.sayYes = () => yes(true))) }
  `)
  await press(panel, 'Ask the browser')
  expect(await panel.evaluate('asked')).toEqual([pattern(host)])
  await grant(host)
  await page.bringToFront()
  await panel.evaluate('sayYes()')
}
const noteIn = async (): Promise<string> => {
  for (const frame of page.frames()) {
    const value = await frame.$eval('#note', (el) => (el as HTMLTextAreaElement).value).catch(() => null)
    if (value !== null) return value
  }
  return ''
}
let signed = false
async function sign(): Promise<void> {
  if (!signed) await addReviewer(panel)
  signed = true
}

describe('a note in a frame of another site', () => {
  test('is out of reach, is said to be, and after "Allow on this EHR" is read and written', async () => {
    await page.goto(at('ehr.test', '/chart'))
    panel = await carryover.click(page)
    await waitForWords(panel, 'out of reach: 1')
    await press(panel, 'Allow on this EHR')
    await waitForWords(panel, 'Allow Carryover on this site?')
    expect(await shown(panel)).toContain(`notes.test:${pages.port}`)
    await answerYes('notes.test')
    await waitForStep(panel, 'draft')
    await sign()
    await waitForWords(panel, 'Elena Marchetti')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await noteIn()).toMatch(/Thursday at 2 pm\.\n\n.*Leaves on a stream/)
  })

  test('two deep, in a site within a site: asked for one after the other', async () => {
    await page.goto(at('ehr.test', '/nested'))
    panel = await carryover.click(page)
    await press(panel, 'Allow on this EHR')
    await answerYes('shell.test')
    await press(panel, 'Allow on this EHR')
    await waitForWords(panel, `notes.test:${pages.port}`)
    await answerYes('notes.test')
    await waitForStep(panel, 'draft')
    await sign()
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await noteIn()).toMatch(/Leaves on a stream/)
  })
})

describe('a page that has moved on', () => {
  test('cannot be read without a click, and the panel offers to allow its site', async () => {
    const plain = await launch({ args: ['--host-resolver-rules=MAP *.test 127.0.0.1'] })
    try {
      const tab = await plain.browser.newPage()
      await tab.goto(at('ehr.test', '/whole'))
      const beside = await plain.click(tab)
      await waitForStep(beside, 'draft')
      await tab.goto(at('other.test', '/whole'))
      await tab.goto(at('ehr.test', '/whole'))
      await press(beside, 'Read again')
      await waitForWords(beside, 'Carryover may no longer read it')
      await waitForStep(beside, 'draft')
      await beside.evaluate(
        'globalThis.asked = []; chrome.permissions.request = (what) => (asked.push(...what.origins), Promise.resolve(false))',
      )
      await press(beside, 'Allow on this EHR')
      await waitForWords(beside, `ehr.test:${pages.port}`)
      await press(beside, 'Ask the browser')
      expect(await beside.evaluate('asked')).toEqual([pattern('ehr.test')])
      // The answer was no: nothing is read, and it is still said why.
      await waitForWords(beside, 'Carryover may no longer read it')
    } finally {
      await plain.close()
    }
  })

  test('is read again without a click where the site is allowed', async () => {
    await grant('ehr.test')
    await page.goto(at('other.test', '/whole'))
    panel = await carryover.click(page)
    await waitForStep(panel, 'draft')
    await page.goto(at('ehr.test', '/moved'))
    await press(panel, 'Read again')
    await waitForWords(panel, 'Read: Progress note')
    await panel.waitForFunction(() => !document.body.innerText.includes('may no longer read it'))
    await sign()
    await press(panel, 'More')
    await press(panel, 'Clear this draft')
    await press(panel, 'Clear it')
    await waitForStep(panel, 'waiting')
    await press(panel, 'More')
    await press(panel, 'Read the note again')
    await waitForStep(panel, 'draft')
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await noteIn()).toMatch(/Leaves on a stream/)
  })
})

test('what is allowed is listed in the settings', async () => {
  await page.goto(at('ehr.test', '/whole'))
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  const options = await carryover.browser.newPage()
  await options.goto(`chrome-extension://${carryover.extensionId}/options.html`)
  await waitForWords(options, 'None. Carryover may enter a page only for the click')
  await grant('notes.test')
  await waitForWords(options, `http://notes.test:${pages.port}`)
  await options.close()
})
