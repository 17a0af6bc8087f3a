// Nothing is injected or read before the click, no more is asked of the browser than the promise says, and nothing is
// said in a console or breaks the content policy: looked at from outside, by the browser's own debugging protocol.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noteText, openNote, switchNote, typeInto } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, builds, launch } from './drive/browser.ts'
import { addReviewer, approveAndInsert, press, waitForStep, waitForWords } from './drive/panel.ts'

let carryover: Carryover
let ehr: PracticeEhr
let page: Page

beforeAll(async () => {
  ;[carryover, ehr] = await Promise.all([launch(), startPracticeEhr()])
})
beforeEach(() => {
  ehr.reset()
})
afterAll(async () => {
  await carryover.close()
  await ehr.close()
})

type Listener = { worlds: string[]; scripts: string[]; said: string[] }

/** Hears of every script world of a target, every script of the extension that runs in it and all that is said in it: also
 * of what was there before. */
async function listen(session: CDPSession): Promise<Listener> {
  const heard: Listener = { worlds: [], scripts: [], said: [] }
  session.on('Runtime.executionContextCreated', ({ context }) => void heard.worlds.push(context.origin))
  session.on(
    'Runtime.consoleAPICalled',
    ({ type, args }) => void heard.said.push(`console.${type} ${args[0]?.value ?? ''}`),
  )
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => void heard.said.push(exceptionDetails.text))
  session.on('Log.entryAdded', ({ entry }) => void heard.said.push(`${entry.source}: ${entry.text}`))
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) heard.scripts.push(url)
  })
  await session.send('Log.enable')
  await session.send('Debugger.enable')
  await session.send('Runtime.enable')
  return heard
}

const workerTarget = (): Promise<Target> =>
  carryover.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(carryover.extensionId),
  )

const sessionStorage = async (): Promise<string[]> => {
  const worker = await (await workerTarget()).worker()
  return worker?.evaluate('chrome.storage.session.get(null).then(Object.keys)') as Promise<string[]>
}

test('the manifest asks for what the promise says, and for nothing else', () => {
  const manifest = JSON.parse(readFileSync(join(builds.product, 'manifest.json'), 'utf8')) as Record<string, unknown>
  expect((manifest['permissions'] as string[]).toSorted()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
  ])
  for (const key of [
    'content_scripts',
    'host_permissions',
    'optional_permissions',
    'externally_connectable',
    'web_accessible_resources',
  ])
    expect(manifest, key).not.toHaveProperty(key)
  const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|http|\*/)
})

describe('before the click', () => {
  test('no script of the extension is in the page, and nothing was kept; after it there is what reads', async () => {
    page = await carryover.browser.newPage()
    const heard = await listen(await page.createCDPSession())
    const own = `chrome-extension://${carryover.extensionId}`
    await openNote(page, ehr.url, 1042, 2207)
    await typeInto(page, 'plan', ' More.')
    await switchNote(page, 2198)
    await switchNote(page, 2207)
    expect(heard.worlds).toContain(ehr.url)
    expect(heard.worlds).not.toContain(own)
    expect(heard.scripts).toEqual([])
    expect(await sessionStorage()).toEqual([])
    expect(carryover.browser.targets().filter((target) => target.url().includes('sidepanel.html'))).toEqual([])

    await waitForStep(await carryover.click(page), 'draft')
    expect(heard.worlds.filter((world) => world === own)).toHaveLength(1)
    // The banner is read before the note, and the field that was found is outlined: nothing that writes is there yet.
    expect(heard.scripts.toSorted()).toEqual([`${own}/capture.js`, `${own}/chart.js`, `${own}/point.js`])
    expect((await sessionStorage()).some((key) => key.startsWith('draft:'))).toBe(true)
    await page.close()
  })

  test('a second tab, and the same tab once it has moved on, stay untouched while the panel is open', async () => {
    page = await carryover.browser.newPage()
    await openNote(page, ehr.url, 1042, 2207)
    const panel = await carryover.click(page)
    await waitForStep(panel, 'draft')
    const own = `chrome-extension://${carryover.extensionId}`
    const other = await carryover.browser.newPage()
    const inOther = await listen(await other.createCDPSession())
    await openNote(other, ehr.url, 1057, 2211)
    await other.bringToFront()
    await waitForStep(panel, 'waiting')
    expect(inOther.worlds).not.toContain(own)
    expect(inOther.scripts).toEqual([])
    await other.close()

    // The browser keeps an empty world for a tab that had one: it is scripts that must not be there.
    await page.bringToFront()
    await waitForStep(panel, 'draft')
    const moved = await listen(await page.createCDPSession())
    moved.scripts.length = 0
    await openNote(page, ehr.url, 1057, 2211)
    await page.reload()
    await page.waitForSelector('#note')
    expect(moved.scripts).toEqual([])
    await press(panel, 'Read again')
    await waitForWords(panel, 'Reyes')
    expect(moved.scripts).toContain(`${own}/capture.js`)
    expect(moved.scripts.filter((script) => script.endsWith('/insert.js'))).toEqual([])
    await page.close()
  })
})

test('from the click to the inserted worksheet nobody says a word, and no content policy is broken', async () => {
  page = await carryover.browser.newPage()
  const inPage = await listen(await page.createCDPSession())
  const inWorker = await listen(await (await workerTarget()).createCDPSession())
  await openNote(page, ehr.url, 1042, 2207, { csp: true })
  const panel = await carryover.click(page)
  const inPanel = await listen(await panel.createCDPSession())
  await waitForStep(panel, 'draft')
  // Once more with the listener there from the panel's first line on.
  await panel.evaluateOnNewDocument(() => {
    const world = globalThis as { broken?: string[] }
    world.broken = []
    document.addEventListener('securitypolicyviolation', (event) => world.broken?.push(event.violatedDirective))
  })
  await panel.reload()
  await waitForStep(panel, 'draft')
  const broken = (): Promise<string[] | undefined> => panel.evaluate(() => (globalThis as { broken?: string[] }).broken)
  await press(panel, 'Read again')
  await addReviewer(panel)
  const before = await noteText(page, 'plan')
  await approveAndInsert(panel)
  await waitForStep(panel, 'inserted')
  expect(await noteText(page, 'plan')).not.toBe(before)
  await press(panel, 'Undo')
  await waitForStep(panel, 'draft')
  expect(await broken()).toEqual([])
  expect([inPage.said, inWorker.said, inPanel.said]).toEqual([[], [], []])

  // The listeners do hear: one word and one breach of the policy in each place.
  await panel.evaluate(() => {
    console.warn('heard in the panel')
    fetch('http://127.0.0.1/').catch(() => undefined)
  })
  await page.evaluate(() => console.warn('heard in the page'))
  await carryover.worker().then((worker) => worker.evaluate(() => console.warn('heard in the worker')))
  await panel.waitForFunction(() => (globalThis as { broken?: string[] }).broken?.length)
  expect(inPanel.said.join('\n')).toMatch(/heard in the panel/)
  expect(inPanel.said.join('\n')).toMatch(/security|Content Security Policy/i)
  expect(inPage.said.join('\n')).toMatch(/heard in the page/)
  expect(inWorker.said.join('\n')).toMatch(/heard in the worker/)
  await waitForWords(panel, 'Leaves on a stream')
})
