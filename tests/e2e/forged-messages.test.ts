// A page, and a script that runs in the extension's isolated world, send every call of the protocol in every way they can:
// forged, stale and edited. Nothing may happen: no panel, no storage, no field may change.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { protocol } from '../../lib/page/protocol.ts'
import { noteText, openNote } from '../practice-ehr/drive.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { addReviewer, readItAll, shown, waitForStep } from './drive/panel.ts'

let carryover: Carryover
let ehr: PracticeEhr
let page: Page
let panel: Page

beforeAll(async () => {
  ;[carryover, ehr] = await Promise.all([launch(), startPracticeEhr()])
  page = await carryover.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  await addReviewer(panel)
  await readItAll(panel)
})
afterAll(async () => {
  await carryover.close()
  await ehr.close()
})

const field = { frameId: 0, documentId: null, family: 'textarea', domId: null, path: 'textarea', label: 'Plan' }
const chart = { patientIds: [], mrns: [], dobs: [], names: [], encounterIds: [], several: false }
const payloads: Record<keyof typeof protocol, unknown> = {
  read: null,
  insert: { field, at: null, text: 'FORGED', html: 'FORGED', before: '', chart, allowRepeat: true },
  undo: { field, before: 'FORGED', after: '' },
  outline: { field, words: 'FORGED', renew: false },
  reveal: { field },
  pickStart: { what: 'note', origins: [], words: 'FORGED' },
  pickWait: null,
  pickShow: { index: 0 },
  pickTake: { index: 0 },
  pickRenew: null,
  pickEnd: null,
}

/** Each call as a message of every shape that an eager listener might take. */
const messages = Object.keys(protocol).flatMap((name) => {
  const args = payloads[name as keyof typeof protocol]
  return [
    { type: name, args },
    { call: name, args },
    { name, args, approvalId: '00000000-0000-4000-8000-000000000000' },
    { type: name, payload: args, source: 'carryover' },
    { name, args: { ...(args as object), text: 'EDITED' } },
    name,
  ]
})

type Seen = { panel: string; storage: string; plan: string }
const seen = async (): Promise<Seen> => ({
  panel: await shown(panel),
  storage: JSON.stringify(await panel.evaluate('chrome.storage.session.get(null)')),
  plan: await noteText(page, 'plan'),
})

describe('every call of the protocol, sent by someone else', () => {
  test('the list is the protocol’s own', () => {
    expect(Object.keys(payloads)).toEqual(Object.keys(protocol))
    expect(messages.length).toBe(Object.keys(protocol).length * 6)
  })

  test('from the page: posted, dispatched, and by the name of the tab’s handlers', async () => {
    const before = await seen()
    const reached = await page.evaluate((all) => {
      for (const message of all) {
        window.postMessage(message, '*')
        for (const target of [window, document, document.body])
          target.dispatchEvent(new CustomEvent('carryover', { detail: message, bubbles: true }))
      }
      const handlers = Object.keys(globalThis).filter((name) => /carryover/i.test(name))
      return { handlers, runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime }
    }, messages)
    expect(reached.handlers).toEqual([])
    expect(reached.runtime).toBe('undefined')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(await seen()).toEqual(before)
  })

  test('from a script in the isolated world: sent to the extension, connected to, and written to its storage', async () => {
    const before = await seen()
    const inject = `(async (all) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const tabs = await chrome.tabs.query({})
      const id = ${JSON.stringify(true)} && (tab ?? tabs.at(-1)).id
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [all],
        func: async (all) => {
          const answers = []
          for (const message of all) {
            answers.push(await chrome.runtime.sendMessage(message).then((answer) => JSON.stringify(answer ?? null), () => 'no listener'))
            try {
              const port = chrome.runtime.connect({ name: typeof message === 'string' ? message : 'carryover' })
              port.postMessage(message)
              port.disconnect()
            } catch {}
          }
          const storage = await Promise.resolve().then(() => chrome.storage.session.set({ 'draft:1:forged': {} })).then(() => 'written', () => 'refused')
          return { answers: [...new Set(answers)], storage }
        },
      })
      return result
    })(${JSON.stringify(messages)})`
    await page.bringToFront()
    const result = (await panel.evaluate(inject)) as { answers: string[]; storage: string }
    expect(result.answers).toEqual(['no listener'])
    expect(result.storage).toBe('refused')
    expect(await seen()).toEqual(before)
  })
})
