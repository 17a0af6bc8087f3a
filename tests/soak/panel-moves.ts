// What the long runs do in the panel: leave a mark in a draft that tells which note it was made for, try to insert, and
// say in one word what came of it.
import type { Page } from 'puppeteer-core'
import { answerCautions, press, readItAll, sheetText, stepOf } from '../e2e/drive/panel.ts'

export type Outcome = { kind: 'inserted' | 'refused' | 'asked' | 'blocked' | 'no-draft'; words: string }

/** Waits until nothing is being read or inserted. */
export async function settle(panel: Page): Promise<void> {
  await panel.waitForFunction(
    () =>
      document.querySelector('.panel') &&
      !document.querySelector('.panel.at-reading') &&
      !document.querySelector('[aria-busy="true"], .is-busy'),
  )
}

const reads = (panel: Page): Promise<number> =>
  panel.evaluate(() => performance.getEntriesByName('carryover-draft').length)

/** Does what makes the panel read, and waits until it has read, or asks. `panel`: the open one, if there is one. */
export async function reading(panel: Page | null, act: () => Promise<Page>): Promise<Page> {
  const before = panel === null || panel.isClosed() ? 0 : await reads(panel)
  const now = await act()
  await now.waitForFunction(
    (was) => performance.getEntriesByName('carryover-draft').length > was || document.querySelector('.dialog'),
    {},
    now === panel ? before : 0,
  )
  await settle(now)
  return now
}

/** After a reload, or with another tab in front: what is kept comes from the desk a moment after the first frame. */
export async function shows(panel: Page): Promise<void> {
  await settle(panel)
  await panel.waitForSelector('.panel:not(.at-waiting)', { timeout: 700 }).catch(() => undefined)
}

const dialog = (panel: Page): Promise<string | null> =>
  panel.evaluate(() => document.querySelector<HTMLElement>('.dialog')?.innerText ?? null)

/** Answers the open question; true when there was one. */
export async function answer(panel: Page, yes: boolean): Promise<boolean> {
  if ((await dialog(panel)) === null) return false
  await panel.evaluate((which) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.dialog-actions button')]
    const main = buttons.find((one) => one.classList.contains('primary') || one.classList.contains('is-primary'))
    ;(which ? main : buttons.find((one) => one !== main))?.click()
  }, yes)
  await panel.waitForFunction(() => !document.querySelector('.dialog'))
  return true
}

/** Writes `words` as the practice. */
export async function writePractice(panel: Page, words: string): Promise<void> {
  await openPractice(panel)
  await panel.keyboard.sendCharacter(words)
  await panel.waitForFunction(
    (wanted) => document.querySelector('[data-exact]')?.textContent?.includes(wanted),
    {},
    words,
  )
  await press(panel, 'Done')
}

/** Opens the practice's editor with all of its text selected. */
export async function openPractice(panel: Page): Promise<void> {
  await panel.click('[data-slot="practice"]')
  await panel.waitForSelector('.slot-editor textarea, .slot-editor input')
  await panel.focus('.slot-editor textarea, .slot-editor input')
  await panel.keyboard.down('Control')
  await panel.keyboard.press('a')
  await panel.keyboard.up('Control')
}

export const markOf = (note: number): string => `Ref${note}.`

/** The note whose mark the draft bears; null without a draft or a mark. */
export async function ownerOf(panel: Page): Promise<number | null> {
  if ((await stepOf(panel)) !== 'draft') return null
  const found = /Ref(\d{4})\./.exec(await sheetText(panel))?.[1]
  return found === undefined ? null : Number(found)
}

/** Reads it all and answers what is asked before signing; false when Approve stays off. */
export async function prepare(panel: Page): Promise<Outcome | null> {
  const step = await stepOf(panel)
  if (step !== 'draft') return { kind: 'no-draft', words: step }
  await answerCautions(panel)
  const off = await panel.evaluate(() =>
    [...document.querySelectorAll('.foot button')].some((one) =>
      one.textContent?.trim().startsWith('Approve and insert into'),
    )
      ? null
      : (document.querySelector<HTMLElement>('.foot')?.innerText ?? ''),
  )
  if (off !== null) return { kind: 'blocked', words: off }
  await readItAll(panel)
  return null
}

/** Presses Approve and waits for what comes of it; a question is answered with no. */
export async function approve(panel: Page): Promise<Outcome> {
  await press(panel, 'Approve and insert into')
  return outcome(panel)
}

export async function outcome(panel: Page): Promise<Outcome> {
  const handle = await panel.waitForFunction(() => {
    const asked = document.querySelector<HTMLElement>('.dialog')
    if (asked) return { kind: 'asked' as const, words: asked.innerText }
    if (document.querySelector('.panel.at-inserted')) return { kind: 'inserted' as const, words: '' }
    const safe = document.querySelector('.problem-safe')
    return safe && { kind: 'refused' as const, words: safe.closest<HTMLElement>('.banner')?.innerText ?? '' }
  })
  const came = (await handle.jsonValue()) as Outcome
  if (came.kind === 'asked') await answer(panel, false)
  await settle(panel)
  return came
}
