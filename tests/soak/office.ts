// A practice EHR and a browser with the extension, and one look at every note at once: what stands in each field, shown
// or not, so that a worksheet in any wrong place is seen.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type Carryover, launch } from '../e2e/drive/browser.ts'
import { addReviewer, waitForStep } from '../e2e/drive/panel.ts'
import { openNote } from '../practice-ehr/drive.ts'
import { type GuardSite, startGuardSite } from './guard-site.ts'
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr/server.ts'

export type Office = {
  carryover: Carryover
  ehr: PracticeEhr
  guard: GuardSite
  close(): Promise<void>
}

export const clients: readonly { id: number; open: readonly number[]; signed: readonly number[] }[] = [
  { id: 1042, open: [2207], signed: [2198, 2184] },
  { id: 1057, open: [2211, 2203], signed: [2190] },
  { id: 1063, open: [2221, 2216], signed: [2187] },
]
export const clientOf = (note: number): number =>
  clients.find(({ open, signed }) => open.includes(note) || signed.includes(note))?.id ?? 0

/** A copy of the build that may read the other name of this machine, as after "Allow on this EHR". */
function allowed(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'carryover-allowed-'))
  cpSync(folder, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }))
  return copy
}

/** With the clinician's name given already. */
export async function openOffice(built: string): Promise<Office> {
  const folder = allowed(built)
  const [ehr, guard] = await Promise.all([startPracticeEhr(), startGuardSite()])
  const carryover = await launch({ folder })
  const page = await carryover.browser.newPage()
  await openNote(page, ehr.url, 1042, 2207)
  const panel = await carryover.click(page)
  await waitForStep(panel, 'draft')
  await addReviewer(panel)
  await page.close()
  ehr.reset()
  return {
    carryover,
    ehr,
    guard,
    async close() {
      // A browser that does not answer any more is ended from outside.
      const timer = setTimeout(() => carryover.browser.process()?.kill('SIGKILL'), 10_000)
      await carryover.close().catch(() => undefined)
      clearTimeout(timer)
      await Promise.all([ehr.close(), guard.close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What stands in each field of each note, by `2207/plan`: typed, saved or on screen. Rich text without white space. */
export const allTexts = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(`(async () => {
    const { store } = await import('/assets/store.js')
    const words = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\\s/g, '')
    const all = {}
    for (const note of store.records.notes) {
      const now = store.unsaved.get(note.id) ?? note
      for (const [name, text] of Object.entries(now.fields)) all[note.id + '/' + name] = text
      for (const [name, html] of Object.entries(now.html)) all[note.id + '/' + name] = words(html)
      all[note.id + '/psychotherapy'] = note.psychotherapy
    }
    const shown = document.querySelector('#note')
    if (shown) {
      for (const box of shown.querySelectorAll('textarea[name]')) all[shown.dataset.note + '/' + box.name] = box.value
      const rich = shown.querySelector('#note-body')
      if (rich) all[shown.dataset.note + '/note'] = words(rich.innerHTML)
      const apart = document.querySelector('#psychotherapy-note')
      if (apart) all[shown.dataset.note + '/psychotherapy'] = apart.value
    }
    return all
  })()`) as Promise<Record<string, string>>

/** The note that is on screen, and whether it can be written in; null where none is. */
export const noteShown = (page: Page): Promise<{ note: number; signed: boolean } | null> =>
  page.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('#note')
    return shown && { note: Number(shown.dataset['note']), signed: shown.dataset['status'] === 'signed' }
  })

export const timesIn = (text: string, words: string): number => text.split(words).length - 1
