// Work is never lost and never done twice: at a random moment of the way the panel is closed or reloaded, the worker is
// stopped or another tab comes to the front. Afterwards the draft must be there, and one insertion is one insertion.
import type { Page } from 'puppeteer-core'
import { press, sheetText, stepOf } from '../e2e/drive/panel.ts'
import { openNote } from '../practice-ehr/drive.ts'
import { Failure, type LongRun } from './case.ts'
import { type Office, allTexts, clientOf, timesIn } from './office.ts'
import { approve, markOf, openPractice, prepare, reading, shows, writePractice } from './panel-moves.ts'

const moments = ['reading', 'typing', 'edited', 'approving', 'inserted'] as const
const kinds = ['closed', 'reloaded', 'worker', 'tab'] as const

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function kill(kind: (typeof kinds)[number], office: Office, page: Page, panel: Page): Promise<void> {
  if (kind === 'closed') return panel.close()
  if (kind === 'reloaded') return void (await panel.reload())
  if (kind === 'worker') {
    const runs = office.carryover.browser
      .targets()
      .some((one) => one.type() === 'service_worker' && one.url().includes(office.carryover.extensionId))
    // One that the browser has stopped a moment before is as good.
    return runs ? (await office.carryover.worker()).close().catch(() => undefined) : undefined
  }
  const other = await office.carryover.browser.newPage()
  await openNote(other, office.ehr.url, 1063, 2187)
  await page.bringToFront()
  await other.close()
}

/** The panel as the clinician finds it again; a click where none is open or nothing was read yet. */
async function comeBack(kind: (typeof kinds)[number], office: Office, page: Page): Promise<Page> {
  if (kind === 'closed' || kind === 'worker') {
    return reading(kind === 'worker' ? await office.carryover.panel() : null, () => office.carryover.click(page))
  }
  const panel = await office.carryover.panel()
  await shows(panel)
  return (await stepOf(panel)) === 'waiting' ? comeBack('closed', office, page) : panel
}

async function insertionsOf(page: Page, words: string): Promise<number> {
  return Object.values(await allTexts(page)).reduce((sum, text) => sum + timesIn(text, words), 0)
}

/** Approves once more, as somebody does who does not know what became of the first time. */
async function again(panel: Page, count: (name: string) => void): Promise<void> {
  try {
    const off = await prepare(panel)
    if (off) throw new Failure(`Approve stayed off: ${off.words}`)
    const came = await approve(panel)
    if (came.kind === 'inserted') return
    if (came.kind === 'asked') count('askedAgain')
    else if (came.words.startsWith('An insertion is already under way')) {
      // The first approval goes on beside the click that came back; a panel that was loaded anew does not hear of its end.
      count('underWay')
      if (await panel.waitForSelector('.panel.at-inserted', { timeout: 3000 }).catch(() => null)) return
      await again(panel, count)
    } else throw new Failure(`Not inserted: ${came.kind} ${came.words}`)
  } catch (thrown) {
    // Meanwhile the first one may have been done: then there is nothing left to approve.
    const done = await panel.waitForSelector('.panel.at-inserted', { timeout: 5000 }).catch(() => null)
    if (!done) throw thrown
    count('doneMeanwhile')
  }
}

export const kills: LongRun = {
  cases: 60,
  seconds: 5,
  counts: ['lost', 'twice', 'insertedBefore', 'askedAgain', 'underWay', 'doneMeanwhile', ...moments, ...kinds],
  rooms: ['lib/approve', 'lib/desk', 'lib/flow', 'lib/insert', 'lib/page', 'lib/schema', 'entrypoints'],
  async run(office, random, count, tell) {
    office.ehr.reset()
    const [moment, kind, note] = [random.pick(moments), random.pick(kinds), random.pick([2207, 2211, 2203, 2216])]
    const wait = random.below(400)
    const mark = markOf(note)
    const words = `Sit down for ten minutes. ${mark}`
    count(moment)
    count(kind)
    const page = await office.carryover.browser.newPage()
    try {
      await openNote(page, office.ehr.url, clientOf(note), note)
      let panel = await office.carryover.click(page)
      if (moment === 'reading') await pause(wait)
      else {
        await panel.waitForSelector('.panel.at-draft')
        if (moment === 'typing') {
          await openPractice(panel)
          const typed = panel.keyboard.type(words, { delay: 5 }).catch(() => undefined)
          await pause(wait)
          await kill(kind, office, page, panel)
          await typed
        } else await writePractice(panel, words)
      }
      if (moment === 'approving' || moment === 'inserted') {
        await prepare(panel)
        if (moment === 'inserted') await approve(panel)
        else {
          await press(panel, 'Approve and insert into')
          await pause(wait / 2)
        }
      }
      if (moment !== 'typing') await kill(kind, office, page, panel)
      panel = await comeBack(kind, office, page)

      const step = await stepOf(panel)
      const kept = moment === 'reading' || moment === 'typing' || (await sheetText(panel)).includes(mark)
      if ((step !== 'draft' && step !== 'inserted') || !kept) {
        count('lost')
        throw new Failure(`The draft was not there afterwards: ${step}.`)
      }
      if (step === 'draft') {
        if (!(await sheetText(panel)).includes(mark)) await writePractice(panel, words)
        if ((await insertionsOf(page, mark)) > 0) count('insertedBefore')
        await again(panel, count)
      }
      const times = await insertionsOf(page, mark)
      if (times !== 1) {
        count('twice')
        throw new Failure(`The worksheet stands ${times} times in the note.`)
      }
    } catch (thrown) {
      tell(`${moment}, ${kind}, note ${note}, after ${wait} ms`)
      throw thrown
    } finally {
      await page.close()
    }
  },
}
