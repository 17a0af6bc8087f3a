// Pages in the shape of known record systems, through the real panel: read to the letter, drafted, approved, inserted, and
// saved by the page's own means; and nothing is written in the chart of the client that came after.
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { composeNote } from '../../lib/capture/compose-note.ts'
import type { FrameRead, PageNote } from '../../lib/schema/page-note.ts'
import { type Client, clients } from '../ehr-shapes/records.ts'
import { type ShapeServer, startShapes } from '../ehr-shapes/server.ts'
import { type Shape, shapes } from '../ehr-shapes/shapes.ts'
import { type Carryover, launch } from './drive/browser.ts'
import { addReviewer, approveAndInsert, sheetText, shown, waitForStep, waitForWords } from './drive/panel.ts'

let carryover: Carryover
let server: ShapeServer
let page: Page
let panel: Page
const [maya, tomas, marisol] = clients as [Client, Client, Client]

beforeAll(async () => {
  server = await startShapes()
  carryover = await launch({ args: ['--host-resolver-rules=MAP ehr.test 127.0.0.1'] })
})
afterEach(() => page.close())
afterAll(async () => {
  await carryover.close()
  await server.close()
})

async function open(shape: Shape, client: Client): Promise<void> {
  server.takeSaved()
  page = await carryover.browser.newPage()
  await page.goto(`http://${shape.insecure ? 'ehr.test' : '127.0.0.1'}:${server.port}${shape.path(client.id)}`)
  await shape.frame(page)
  if (shape.name.startsWith('SimplePractice')) await page.waitForSelector('.parts .editor')
  panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  if (await panel.$('aria/Add your name to approve')) await addReviewer(panel)
}

/** The note as the panel reads it: its own script in each frame that it may read, and the answers put together. */
async function noteRead(): Promise<PageNote> {
  const frames = (await panel.evaluate(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true })
    return chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/chart.js', '/capture.js'] })
  })()`)) as { frameId: number; documentId: string; result: FrameRead }[]
  const note = composeNote(frames.map(({ frameId, documentId, result }) => ({ frameId, documentId, read: result })))
  if (!note.ok) throw new Error(note.problem.code)
  return note.value
}

/** All that stands in any field of any frame. */
const everything = async (): Promise<string> => {
  const inside = (frame: Frame) =>
    frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('textarea, [contenteditable=true], body')]
        .map((el) => ('value' in el ? el.value : el.textContent))
        .join('\n'),
    )
  return (await Promise.all(page.frames().map(inside))).join('\n')
}

describe.each(shapes)('$name', (shape) => {
  const textOf = (client: Client, field: string): string => {
    const text = field in client.fields ? client.fields[field as keyof Client['fields']] : field
    return shape.typed && field === 'note' ? shape.typed(text) : text
  }

  test('read to the letter, inserted, and saved by the page', async () => {
    await open(shape, maya)
    const note = await noteRead()
    expect(
      note.parts.map(({ fieldIndex, start, end }) => [note.fields[fieldIndex]?.label, note.text.slice(start, end)]),
    ).toEqual(shape.parts.map(([label, field]) => [label, textOf(maya, field)]))
    expect(note).toMatchObject({ format: shape.format, unreachableFrames: 0, ...shape.closed })
    expect(note.fields[note.target ?? -1]?.label).toBe(shape.target)
    expect(note.banner.several).toBe(false)
    expect(await shown(panel)).toContain('Rivera')
    for (const word of ['ochrepelican', 'umberheron']) expect(note.text + (await shown(panel))).not.toContain(word)

    const sheet = await sheetText(panel)
    await approveAndInsert(panel)
    await waitForStep(panel, 'inserted')
    await shape.save(page)
    const field = shape.parts.find(([label]) => label === shape.target)?.[1] ?? ''
    const own = server.takeSaved().filter(({ client }) => client === maya.id)
    expect(shape.saved(own.at(-1) ?? { path: '', client: '', fields: {} })).toBe(`${textOf(maya, field)}\n\n${sheet}`)
  })

  test.each([
    ['another client', tomas],
    ['a client of the same surname', marisol],
  ])('%s came after: nothing is inserted', async (_who, other) => {
    await open(shape, maya)
    await shape.goTo(page, other.id)
    await shape.frame(page)
    const before = await everything()
    await approveAndInsert(panel)
    await waitForWords(panel, 'Another chart is open now')
    expect(await everything()).toBe(before)
  })
})
