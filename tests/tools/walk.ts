// The whole way of a note, from the toolbar click to the saved chart, as `npm start` runs it where there is no display.
import { join } from 'node:path'
import { type Carryover, sizePanel } from '../e2e/drive/browser.ts'
import { addReviewer, approveAndInsert, waitForStep } from '../e2e/drive/panel.ts'
import { openNote, save } from '../practice-ehr/drive.ts'
import type { PracticeEhr } from '../practice-ehr/server.ts'

export async function walkTheWay(
  carryover: Carryover,
  ehr: PracticeEhr,
  say: (line: string) => void,
  folder: string,
): Promise<void> {
  const page = await carryover.browser.newPage()
  await page.setViewport({ width: 920, height: 800 })
  let since = performance.now()
  const done = (what: string): void => {
    const now = performance.now()
    say(`${what.padEnd(52)} ${(now - since).toFixed(0).padStart(6)} ms`)
    since = now
  }
  await openNote(page, ehr.url, 1042, 2207)
  done('The practice EHR shows a SOAP note')
  const panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  done('Toolbar click: the panel opened and drafted')
  await sizePanel(panel, 360)
  await panel.screenshot({ path: join(folder, '1-draft.png') })
  await page.screenshot({ path: join(folder, '0-note.png') })
  since = performance.now()
  await addReviewer(panel)
  done('Name and credential, asked once')
  await approveAndInsert(panel)
  await waitForStep(panel, 'inserted')
  done('Approved, inserted and read back')
  await panel.screenshot({ path: join(folder, '2-inserted.png') })
  await page.bringToFront()
  await page.screenshot({ path: join(folder, '3-note-with-worksheet.png') })
  since = performance.now()
  await save(page)
  done('Saved in the EHR')
  const saved = ehr.requests().filter(({ method }) => method === 'POST').length
  say(`The EHR got ${saved} save; the extension sent nothing.`)
}
