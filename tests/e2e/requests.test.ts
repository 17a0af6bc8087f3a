// Zero requests: the whole way with Chromium's own background traffic left on, behind a proxy that writes everything
// down, under a net log that holds the bytes of every socket. Words that stand in the note and in the client's banner
// may leave in one way only: the EHR's own Save. A build with one planted request proves that the same look finds it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../practice-ehr/browser.ts'
import { noteText, openNote, save, typeInto } from '../practice-ehr/drive.ts'
import { type PracticeEhr, type SeenRequest, startPracticeEhr } from '../practice-ehr/server.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { type NetLog, disguises, foundIn, netLogArgs, readNetLog, requestsIn } from './drive/net-log.ts'
import { addReviewer, approveAndInsert, press, sheetText, shown, waitForStep, waitForWords } from './drive/panel.ts'
import { type Passed, type RecordingProxy, startRecordingProxy } from './drive/recording-proxy.ts'

const inNote = ['quokkalantern', 'velvetharbor']
const asClient = ['Zephyrine', 'Oxbowden']
const all = [...inNote, ...asClient]
const typed = `\nBarrier: ${inNote.join(' and ')} may get in the way.`

let ehr: PracticeEhr
let proxy: RecordingProxy
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carryover-net-'))
  ;[ehr, proxy] = await Promise.all([startPracticeEhr(), startRecordingProxy()])
})
afterAll(async () => {
  await proxy.close()
  await ehr.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The client's names are changed in the page alone: no server ever knew them. */
const nameClient = (page: Page): Promise<void> =>
  page.$eval('#client-name', (element, name) => void (element.textContent = name), asClient.join(' '))

async function writeNote(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  await nameClient(page)
  await typeInto(page, 'plan', typed)
  return page
}

type Record = { id: string; log: NetLog; passed: Passed[]; ehr: SeenRequest[]; approved: string }

/** The way of a clinician, from the note to Save. */
async function walk(build: 'product' | 'leaking'): Promise<Record> {
  ehr.reset()
  proxy.take()
  const file = join(folder, `${build}.json`)
  const carryover: Carryover = await launch({ build, background: true, args: [...netLogArgs(file), ...proxy.args] })
  let approved = ''
  try {
    const page = await writeNote(carryover.browser)
    const panel = await carryover.click(page)
    await waitForStep(panel, 'draft')
    await waitForWords(panel, asClient.join(' '))
    await waitForWords(panel, inNote[1] ?? '')
    await press(panel, 'Read again')
    await addReviewer(panel)
    approved = await sheetText(panel)
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    expect(await shown(panel)).not.toMatch(/went wrong/i)
    expect(await noteText(page, 'plan')).toContain(approved)
    await save(page)
  } finally {
    await carryover.close()
  }
  return { id: carryover.extensionId, log: readNetLog(file), passed: proxy.take(), ehr: ehr.requests(), approved }
}

const isSave = (text: string): boolean => text.startsWith(`POST ${ehr.url}/api/notes/2207 HTTP/1.1\r\n`)

/** All that should not be, as sentences; the planted request must make it long, the product must leave it empty. */
function leaks({ id, log, passed }: Record): string[] {
  const own = `chrome-extension://${id}`
  const isEhr = (url: string): boolean => url.startsWith(`${ehr.url}/`)
  return [
    ...log.started
      .filter(({ initiator, url }) => initiator === own && !url.startsWith(`${own}/`))
      .map(({ method, url }) => `the extension asked: ${method} ${url}`),
    // Where no page and no extension asked, it is the browser itself: judged by what it carries, below.
    ...log.started
      .filter(({ initiator, url }) => initiator !== own && initiator !== 'not an origin' && !isEhr(url))
      .map(({ initiator, url }) => `${initiator} asked: ${url}`),
    ...log.sent
      .flatMap(requestsIn)
      .flatMap((request) =>
        foundIn(request, isSave(request) ? asClient : all).map(
          (word) => `sent: ${word} in ${request.split('\r\n', 1)[0]}`,
        ),
      ),
    ...foundIn(log.told, all).map((word) => `the net log tells: ${word}`),
    ...passed.flatMap(({ method, url, headers, body }) =>
      foundIn(
        [url, headers, body].join('\n'),
        method === 'POST' && url === `${ehr.url}/api/notes/2207` ? asClient : all,
      ).map((word) => `passed the proxy: ${word} in ${method} ${url}`),
    ),
  ]
}

const outline = (requests: SeenRequest[]): string[] => requests.map(({ method, path }) => `${method} ${path}`)

describe('the whole way, looked at from outside', () => {
  test('the look itself: a planted request turns it red, by initiator, by bytes sent and in the proxy', async () => {
    const found = leaks(await walk('leaking'))
    expect(found).toContain('the extension asked: POST http://leak.test/')
    for (const word of inNote) {
      expect(found).toContain(`sent: ${word} in POST http://leak.test/ HTTP/1.1`)
      expect(found).toContain(`passed the proxy: ${word} in POST http://leak.test/`)
    }
  })

  test('a word is found in each disguise', () => {
    for (const word of all) {
      for (const around of ['', 'a', 'ab'])
        expect(foundIn(Buffer.from(`${around}${word} end`).toString('base64'), [word])).toEqual([word])
      expect(disguises(word).every((form) => foundIn(`x${form}y`, [word]).length === 1)).toBe(true)
    }
    expect(foundIn('nothing of the kind', all)).toEqual([])
  })

  test('the product: no request of its own, no word but in the EHR’s Save, and the EHR is asked for nothing more', async () => {
    const walked = await walk('product')
    expect(leaks(walked)).toEqual([])
    // The record is one of the real thing: the Save is in it, with the words and the worksheet.
    expect(walked.approved).toContain(inNote[1])
    const saves = walked.log.sent.flatMap(requestsIn).filter(isSave)
    expect(saves.map((request) => foundIn(request, all))).toEqual([inNote])
    // Sorted: a page asks for its stylesheets at once, and they arrive as they like.
    expect(
      outline(walked.ehr)
        .map((line) => line.replace(' /', ` ${ehr.url}/`))
        .toSorted(),
    ).toEqual(
      walked.passed
        .filter(({ url }) => url.startsWith(`${ehr.url}/`))
        .map(({ method, url }) => `${method} ${url}`)
        .toSorted(),
    )

    const bare = await launchBrowser()
    ehr.reset()
    try {
      await save(await writeNote(bare))
    } finally {
      await bare.close()
    }
    const without = ehr.requests()
    // The browser fetches a page's files side by side: their order is its own affair.
    expect(outline(walked.ehr).toSorted()).toEqual(outline(without).toSorted())
    const savedWith = walked.ehr.at(-1)?.body as { fields: { plan: string } }
    const savedWithout = without.at(-1)?.body as { fields: { plan: string } }
    expect(savedWithout.fields.plan.endsWith(typed)).toBe(true)
    expect(savedWith).toEqual({
      ...savedWithout,
      fields: { ...savedWithout.fields, plan: `${savedWithout.fields.plan}\n\n${walked.approved}` },
    })
  })
})
