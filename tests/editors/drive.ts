// One page of the matrix at a time, in a real Chromium with the built extension. After the real toolbar click every call
// to the page is the product's own (lib/page/call.ts), made with the real panel's scripting powers; what comes of it is
// judged by the framework's model and its change callback, then by a key press in the page.
import type { Frame } from 'puppeteer-core'
import { composeNote } from '../../lib/capture/compose-note.ts'
import { canonicalParts } from '../../lib/chart/canonical-parts.ts'
import type { ProblemCode } from '../../lib/errors.ts'
import { type PageCalls, pageCalls } from '../../lib/page/call.ts'
import { offsetOf } from '../../lib/insert/choose-place.ts'
import type { InsertRequest, Placement } from '../../lib/schema/insertion.ts'
import type { NoteField, PageNote } from '../../lib/schema/page-note.ts'
import { type EditorBrowser, type Started, openChromium } from './browsers.ts'
import { buildEditorPages } from './build.ts'
import { note, noteLines, sheet, withBlock } from './note.ts'
import type { EditorPage } from './pages.ts'
import { type EditorServer, startEditorServer } from './server.ts'

/** end: the focus is in the note, no caret was set. caret: left in the middle of a line. plan: after the Plan. elsewhere: a button has the focus. */
export const spots = ['end', 'caret', 'plan', 'elsewhere'] as const
export type Spot = (typeof spots)[number]

export type Outcome = {
  page: string
  spot: Spot
  verdict: 'right' | 'rightly refused' | 'refused' | 'WRONG'
  /** What was not as it must be, or why the field was refused. */
  because: string[]
  milliseconds: number
}

export type EditorDriver = { run(page: EditorPage, spot: Spot): Promise<Outcome>; close(): Promise<void> }

const patience = 900
const caretWords = 'defusion is taking'
const lineOf = (words: string): number => noteLines.findIndex((line) => line.includes(words))

/** Where the panel would ask for it to go, and the line of the note that it then follows. */
function placementAt(spot: Spot): { placement: Placement; line: number } {
  if (spot === 'plan') return { placement: 'after-heading', line: lineOf('Next visit') }
  if (spot === 'caret') return { placement: 'caret', line: lineOf(caretWords) }
  return { placement: 'end', line: noteLines.length - 1 }
}

/** Which line is the first that is not as it must be. Every text here is made up. */
function differing(what: string, got: string, wanted: string): string[] {
  if (got === wanted) return []
  const [lines, right] = [got.split('\n'), wanted.split('\n')]
  const at = Math.max(lines.length, right.length)
  const line = Array.from({ length: at }, (_, index) => index).find((index) => lines[index] !== right[index]) ?? 0
  return [`${what} (line ${line + 1} is ${JSON.stringify(lines[line]?.slice(0, 40) ?? null)})`]
}

type Open = Pick<Started, 'name' | 'page' | 'tabId' | 'leave' | 'comeBack'> & { frame: Frame; calls: PageCalls }

/** The note and its field, or why there is none. */
async function readNote({ calls, tabId }: Open): Promise<{ note: PageNote; field: NoteField } | ProblemCode> {
  const frames = await calls.read(tabId)
  const composed = frames.ok ? composeNote(frames.value) : frames
  if (!composed.ok) return composed.problem.code
  const index = composed.value.target ?? composed.value.parts[0]?.fieldIndex
  const field = index === undefined ? undefined : composed.value.fields[index]
  if (!field) return 'no-note'
  return { note: composed.value, field }
}

const stateOf = (frame: Frame): Promise<string> => frame.evaluate(() => globalThis.__editor?.state() ?? '')
const becomes = (frame: Frame, what: 'state' | 'event', wanted: string): Promise<boolean> =>
  frame
    .waitForFunction(
      (kind, text) => (kind === 'state' ? globalThis.__editor?.state() : globalThis.__editor?.events.at(-1)) === text,
      { timeout: patience, polling: 20 },
      what,
      wanted,
    )
    .then(
      () => true,
      () => false,
    )

async function prepare({ page, frame, leave, comeBack }: Open, spot: Spot): Promise<void> {
  await comeBack()
  await frame.waitForFunction((text) => globalThis.__editor?.state() === text, { timeout: 15_000, polling: 20 }, note)
  if (spot === 'elsewhere') await frame.focus('#elsewhere')
  else if (spot === 'caret') await frame.evaluate((words) => globalThis.__editor?.caretAt(words), caretWords)
  else await frame.evaluate(() => globalThis.__editor?.focus())
  await leave()
  await page.waitForFunction(() => !document.hasFocus(), { timeout: 2000, polling: 20 })
}

const hasFocus = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => document.querySelector('#editor')?.contains(document.activeElement) ?? false)

/** The reasons that are right for a refusal there; null where the note must take the worksheet. */
export const mustRefuse = ({ must }: EditorPage, spot: Spot): readonly string[] | null =>
  must === 'take' || (must.at && !must.at.includes(spot)) ? null : must.refuse

/** `harm`: what was not left as it was. */
function refusedFor(target: EditorPage, spot: Spot, why: string, harm: string[]): Pick<Outcome, 'verdict' | 'because'> {
  if (harm.length > 0) return { verdict: 'WRONG', because: [why, ...harm] }
  return { verdict: mustRefuse(target, spot)?.includes(why) ? 'rightly refused' : 'refused', because: [why] }
}

async function runOnce(open: Open, target: EditorPage, spot: Spot): Promise<Pick<Outcome, 'verdict' | 'because'>> {
  const { page, name, frame, calls, tabId, comeBack } = open
  await prepare(open, spot)
  const because: string[] = []
  const before = await readNote(open)
  if (typeof before === 'string')
    return refusedFor(target, spot, before, differing('changed', await stateOf(frame), note))
  because.push(...differing('read before', before.field.text, note))
  const { placement, line } = placementAt(spot)
  const expected = withBlock(note, line, sheet.text)
  const events = await frame.evaluate(() => globalThis.__editor?.events.length ?? 0)
  const { ref, text } = before.field
  const request: InsertRequest = {
    field: ref,
    at: offsetOf(before.field, placement),
    text: sheet.text,
    html: sheet.html,
    before: text,
    chart: canonicalParts(before.note.banner),
    allowRepeat: false,
  }
  const report = await calls.insert({ tabId, frameId: ref.frameId, documentId: ref.documentId }, request)
  if (!report.ok || !report.value.done) {
    const why = !report.ok ? report.problem.code : report.value.done ? '' : report.value.why
    if (report.ok && !report.value.done && !report.value.untouched) because.push('not restored')
    because.push(...differing('refused, but changed', await stateOf(frame), note))
    if ((await frame.evaluate(() => globalThis.__editor?.events.length ?? 0)) !== events && because.length > 0)
      because.push('event')
    return refusedFor(target, spot, why, because)
  }
  if (mustRefuse(target, spot)) return { verdict: 'WRONG', because: ['not refused'] }
  if (!(await becomes(frame, 'state', expected))) because.push(...differing('model', await stateOf(frame), expected))
  if (!(await becomes(frame, 'event', expected))) because.push('event')
  const after = await readNote(open)
  because.push(...differing('read after', typeof after === 'string' ? after : after.field.text, expected))
  if (!(await hasFocus(frame))) because.push('focus')
  if (target.forgets?.includes(name)) return { verdict: because.length === 0 ? 'right' : 'WRONG', because }
  await comeBack()
  await page.keyboard.down('Control')
  await page.keyboard.press('z')
  await page.keyboard.up('Control')
  if (target.lazy) await frame.focus('#elsewhere')
  if (!(await becomes(frame, 'state', note))) because.push(...differing('undo', await stateOf(frame), note))
  return { verdict: because.length === 0 ? 'right' : 'WRONG', because }
}

/** The pages, their server and a browser for them. */
export async function openEditors(open: () => Promise<EditorBrowser> = openChromium): Promise<EditorDriver> {
  await buildEditorPages()
  const server: EditorServer = await startEditorServer()
  const { name, page, scripting, tabId, leave, comeBack, close } = await open().then((browser) =>
    browser.start(`${server.url}/menu/`),
  )
  const calls = pageCalls(scripting)
  return {
    async run(target, spot) {
      const started = performance.now()
      const failed: string[] = []
      const note = (thrown: unknown): void => {
        const message = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : 'thrown'
        // Firefox says as an error that a page asked for a file elsewhere, which these tests never give it.
        if (!message.startsWith('Cross-Origin Request Blocked')) failed.push(message)
      }
      page.on('pageerror', note)
      let said: Pick<Outcome, 'verdict' | 'because'>
      try {
        await page.goto(`${server.url}/${target.frame ? `${target.frame}/` : ''}${target.page}${target.query}`)
        const frame = page.frames().find((one) => new URL(one.url()).pathname === `/${target.page}`)
        if (!frame) throw new Error('no such frame')
        said = await runOnce({ name, page, frame, calls, tabId, leave, comeBack }, target, spot)
      } catch (thrown) {
        note(thrown)
        said = { verdict: 'WRONG', because: [] }
      }
      page.off('pageerror', note)
      const because = [...said.because, ...failed.map((message) => `error: ${message.slice(0, 90)}`)]
      return {
        page: target.name,
        spot,
        verdict: failed.length > 0 ? 'WRONG' : said.verdict,
        because,
        milliseconds: performance.now() - started,
      }
    },
    async close() {
      await close()
      await server.close()
    },
  }
}
