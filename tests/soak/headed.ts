// The clinician's own way on a real screen: a headed browser, real editors, the real panel, and the panel's button as what
// has the focus. The page hears no focus event and does not have the focus while the worksheet lands in it.
import type { Frame, Page } from 'puppeteer-core'
import { type Carryover, launch } from '../e2e/drive/browser.ts'
import { addReviewer, sheetText, waitForStep } from '../e2e/drive/panel.ts'
import { buildEditorPages } from '../editors/build.ts'
import { note, noteLines, withBlock } from '../editors/note.ts'
import { type EditorPage, editorPages } from '../editors/pages.ts'
import { startEditorServer } from '../editors/server.ts'
import type { Proof } from '../tools/proofs.ts'
import { openDisplay } from './display.ts'
import { approve, prepare } from './panel-moves.ts'

const editors = [
  'plain-textarea',
  'react',
  'contenteditable',
  'ckeditor-5',
  'tinymce-iframe',
  'quill-2',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'draft',
  'codemirror-6',
]
const spots = ['caret', 'elsewhere'] as const
const caretWords = 'defusion is taking'
const lineOf = (words: string): number => noteLines.findIndex((line) => line.includes(words))

export const headedRooms = [
  'lib/approve',
  'lib/capture',
  'lib/field',
  'lib/flow',
  'lib/insert',
  'lib/page',
  'lib/schema',
  'entrypoints',
]

const stateOf = (frame: Frame): Promise<string> => frame.evaluate(() => globalThis.__editor?.state() ?? '')
const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.hasFocus())

async function one(
  { browser, click }: Carryover,
  url: string,
  target: EditorPage,
  spot: (typeof spots)[number],
  known: boolean,
): Promise<string | null> {
  const page = await browser.newPage()
  try {
    return await inTab(page, url, click, target, spot, known)
  } finally {
    await page.close()
  }
}

async function inTab(
  page: Page,
  url: string,
  click: Carryover['click'],
  target: EditorPage,
  spot: (typeof spots)[number],
  known: boolean,
): Promise<string | null> {
  await page.goto(`${url}/${target.frame ? `${target.frame}/` : ''}${target.page}${target.query}`)
  const frame = page.frames().find((shown) => new URL(shown.url()).pathname === `/${target.page}`) ?? page.mainFrame()
  await frame.waitForFunction((text) => globalThis.__editor?.state() === text, { polling: 20 }, note)
  if (spot === 'elsewhere') await frame.focus('#elsewhere')
  else await frame.evaluate((words) => globalThis.__editor?.caretAt(words), caretWords)
  const panel = await click(page)
  await waitForStep(panel, 'draft')
  await panel.bringToFront()
  if (!known) await addReviewer(panel)
  const off = await prepare(panel)
  if (off) return `Approve stayed off: ${off.words}`
  const sheet = await sheetText(panel)
  if (await hasFocus(page)) return 'the page had the focus before the approval'
  const came = await approve(panel)
  if (came.kind !== 'inserted') return `${came.kind}: ${came.words}`
  if (await hasFocus(page)) return 'the page had the focus after the insertion'
  // The Plan comes before a caret that was left elsewhere in the note.
  const [now, wanted] = [await stateOf(frame), withBlock(note, lineOf('Next visit'), sheet)]
  return now === wanted ? null : `the editor holds ${JSON.stringify(now)}`
}

/** Each editor with a caret in the note and with the focus on a button of the page. */
export async function runHeaded(
  folder: string,
  say: (line: string) => void,
): Promise<{ counts: Proof['counts']; failed: number }> {
  await buildEditorPages()
  const [server, display] = await Promise.all([startEditorServer(), openDisplay()])
  const counts = { runs: 0, right: 0, wrong: 0 }
  try {
    const carryover = await launch({ folder, headless: false, env: display.env })
    try {
      for (const target of editorPages.filter(({ name }) => editors.includes(name)))
        for (const spot of spots) {
          const wrong = await one(carryover, server.url, target, spot, counts.runs > 0).catch((thrown) =>
            String(thrown),
          )
          counts.runs++
          if (wrong === null) counts.right++
          else {
            counts.wrong++
            say(`  ${target.name}, ${spot}: ${wrong}`)
          }
        }
    } finally {
      await carryover.close()
    }
  } finally {
    display.close()
    await server.close()
  }
  return { counts, failed: counts.wrong }
}
