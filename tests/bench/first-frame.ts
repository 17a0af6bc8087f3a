// Proves the benchmark's own claim before it is used: in the frame that the panel marks, the whole draft stands, and
// nothing of it comes later. Not timed, because it watches every frame.
import { launch } from '../e2e/drive/browser.ts'
import { waitForStep } from '../e2e/drive/panel.ts'
import type { Openmrs } from '../openmrs/server.ts'
import { openTypedNote } from './click-to-draft.ts'

type Seen = { at: number; text: string; slots: number }

const watchFrames = `
  globalThis.seenFrames = []
  const look = () => {
    const main = document.querySelector('.draft main')
    const text = main?.textContent ?? ''
    if (text !== (seenFrames.at(-1)?.text ?? ''))
      seenFrames.push({ at: document.timeline.currentTime, text, slots: main?.querySelectorAll('[data-slot]').length ?? 0 })
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
    chrome.storage.session.set({ ['click:' + tab.windowId]: { windowId: tab.windowId, tabId: tab.id, at: Date.now() } }))
`

/** Resolves to the number of slots in the marked frame; throws when a slot is painted after it. */
export async function proveFirstFrame(folder: string, openmrs: Openmrs): Promise<number> {
  openmrs.reset()
  const carryover = await launch({ folder })
  try {
    const page = await openTypedNote(carryover.browser, openmrs)
    const panel = await carryover.click(page)
    await waitForStep(panel, 'draft')
    // The same cold way once more, now watched: an empty desk, and the click's record as the worker leaves it. It is
    // left by the new document, because the panel that is still open would take it.
    await panel.evaluateOnNewDocument(watchFrames)
    await panel.evaluate('chrome.storage.session.clear()')
    await panel.reload()
    await waitForStep(panel, 'draft')
    await panel.waitForFunction(`performance.getEntriesByName('carryover-draft').length > 0`)
    // Whatever would still come has come after a second of frames.
    const frames = (await panel.evaluate(
      `new Promise((resolve) => { let left = 60; const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve(seenFrames)); next() })`,
    )) as Seen[]
    const mark = (await panel.evaluate(`performance.getEntriesByName('carryover-draft')[0].startTime`)) as number
    const last = frames.at(-1)
    if (!last || last.slots < 5) throw new Error('No draft was seen.')
    if (last.at > mark)
      throw new Error('A part of the draft came after the frame that the panel marks: the times mean nothing.')
    return last.slots
  } finally {
    await carryover.close()
  }
}
