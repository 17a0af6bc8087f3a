// From the first line of the click's handler to the frame in which the draft is on screen, and the same for an empty
// panel in the same browser. Each run has a new profile; both workers are stopped and both panels closed before a click.
import type { Browser, Page } from 'puppeteer-core'
import { type Installed, addExtension, launch } from '../e2e/drive/browser.ts'
import { waitForStep } from '../e2e/drive/panel.ts'
import { login, maya, noteSelector, noteText, openChart, openNote } from '../openmrs/drive.ts'
import type { Openmrs } from '../openmrs/server.ts'
import { note } from './note.ts'

/** Milliseconds since the handler's first line. */
export type Times = {
  /** The panel's document began. */
  document: number
  /** Anything at all was on screen. */
  firstPaint: number
  /** The panel took the click record; nothing was computed for the note before. */
  taken: number
  /** The first frame with the draft in it began. */
  frame: number
  /** That frame was on screen. */
  shown: number
}
export type Run = { ours: Times; peer: Pick<Times, 'document' | 'shown'>; clockSkew: number }

type Marks = {
  origin: number
  /** Wall clock minus the window's timeline: two processes estimate it apart, and this takes the difference out. */
  skew: number
  clickedAt: number | null
  taken: number
  frame: number
  firstPaint: number
  shown: number
}

// The browser's own record of what was painted when: `presentationTime` is when the frame was on screen. A second
// animation frame is no such thing: measured, it may come before the first paint.
const readMarks = `(async () => {
  const entries = (type) => new Promise((resolve) => {
    const all = []
    const observer = new PerformanceObserver((list) => all.push(...list.getEntries()))
    observer.observe({ type, buffered: true })
    setTimeout(() => { all.push(...observer.takeRecords()); observer.disconnect(); resolve(all) }, 60)
  })
  const [paints, largest] = [await entries('paint'), await entries('largest-contentful-paint')]
  const clock = () => Date.now() - (performance.timeOrigin + performance.now())
  const sheet = largest.find((one) => one.element?.closest('[data-exact], body > #app:not(:has(*))'))
  const mark = (name) => performance.getEntriesByName(name)[0]
  return {
    origin: performance.timeOrigin,
    // Date.now() cuts the fraction off: the greatest of many is nearest to the truth.
    skew: Math.max(...Array.from({ length: 2000 }, clock)),
    clickedAt: mark('carryover-click')?.detail ?? null,
    taken: mark('carryover-click')?.startTime ?? NaN,
    frame: mark('carryover-draft')?.startTime ?? NaN,
    firstPaint: paints[0]?.presentationTime ?? NaN,
    shown: sheet?.presentationTime ?? NaN,
  }
})()`

async function marksOf(panel: Page): Promise<Marks> {
  const marks = (await panel.evaluate(readMarks)) as Marks
  if (!Number.isFinite(marks.shown)) throw new Error('The browser did not say when the panel was painted.')
  return marks
}

function since({ origin, skew, taken, frame, firstPaint, shown }: Marks, at: number): Times {
  const started = origin + skew - at
  return {
    document: started,
    firstPaint: started + firstPaint,
    taken: started + taken,
    frame: started + frame,
    shown: started + shown,
  }
}

/** Opens O3 with the note typed, in a page of its own. */
export async function openTypedNote(browser: Browser, openmrs: Openmrs): Promise<Page> {
  const page = await browser.newPage()
  await login(page, openmrs.url)
  await openChart(page, openmrs.url, maya)
  await openNote(page)
  await page.focus(noteSelector)
  await page.keyboard.sendCharacter(note)
  if ((await noteText(page)) !== note) throw new Error('The note did not arrive in OpenMRS as it was typed.')
  return page
}

/** Stops the extension's worker and waits until nothing of the extension is left running. */
async function stopWorker(browser: Browser, one: Installed): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    const look = (): void => {
      if (browser.targets().some((target) => target.url().includes(one.extensionId))) return
      browser.off('targetdestroyed', look)
      resolve()
    }
    browser.on('targetdestroyed', look)
  })
  await (await one.worker()).close()
  await gone
}

/** One run; `peerFirst` tells which of the two is clicked first. */
export async function measure(folder: string, peerFolder: string, openmrs: Openmrs, peerFirst: boolean): Promise<Run> {
  openmrs.reset()
  const carryover = await launch({ folder })
  try {
    const peer = await addExtension(carryover.browser, peerFolder)
    const page = await openTypedNote(carryover.browser, openmrs)
    let clockSkew = 0
    const ourRun = async (): Promise<Times> => {
      const panel = await carryover.click(page)
      await waitForStep(panel, 'draft')
      const marks = await marksOf(panel)
      clockSkew = marks.skew
      if (marks.clickedAt === null) throw new Error('The panel took no click.')
      await panel.close()
      return since(marks, marks.clickedAt)
    }
    const peerRun = async (): Promise<Times> => {
      const panel = await peer.click(page)
      await panel.waitForFunction('document.body.innerText !== ""')
      const marks = await marksOf(panel)
      const at = await (
        await peer.worker()
      ).evaluate(() => (globalThis as { clickedAt?: number }).clickedAt ?? Number.NaN)
      await panel.close()
      return since(marks, at)
    }
    await Promise.all([carryover, peer].map((one) => stopWorker(carryover.browser, one)))
    if (peerFirst) {
      const second = await peerRun()
      return { peer: second, ours: await ourRun(), clockSkew }
    }
    return { ours: await ourRun(), peer: await peerRun(), clockSkew }
  } finally {
    await carryover.close()
  }
}
