// Taking a change back until the field reads to the letter as it did before, and the wait for an editor that answers
// later. Each means is asked for again only while it still does something: one insertion may be several steps. Before
// each step the field is looked at anew: a page that has moved on in between has another note in it, not ours to touch.
import { browserUndo } from '../field/families/events.ts'
import type { Hand } from '../field/families/family.ts'
import { readField } from '../field/read-field.ts'
import { viewOf } from '../field/realm.ts'

declare const document: never

const mostSteps = 4

export const pause = (el: Element, time: number): Promise<void> =>
  new Promise((resolve) => {
    const view = viewOf(el)
    if (view) view.setTimeout(resolve, time)
    else resolve()
  })

/**
 * True as soon as the field reads `wanted`; false when it does not within `time` milliseconds. `read`: called for each
 * look, the first after all that the page did at once.
 */
export async function settles(
  el: Element,
  wanted: string,
  time: number,
  read: () => string = () => readField(el),
): Promise<boolean> {
  const view = viewOf(el)
  if (read() === wanted) return true
  await Promise.resolve()
  for (let waited = 0; read() !== wanted; waited += 25) {
    if (!view || waited >= time) return false
    await new Promise((resolve) => view.setTimeout(resolve, 25))
  }
  return true
}

/** Whose undo took the change back: the browser's knows only what was typed, an editor's own what its model took. */
export type Restored = 'browser' | 'editor'

/**
 * Not null when the field reads `before` again. `isOurs`: whether a text that the field reads still holds our change.
 * `isThere`: whether chart and note are still the ones that were changed.
 */
export async function restore(
  el: Element,
  hand: Hand,
  before: string,
  isOurs: (text: string) => boolean,
  isThere: () => boolean,
): Promise<Restored | null> {
  let by: Restored = 'editor'
  /** What our own last step left. */
  let left: string | null = null
  // A field that the page has let go of is bound to nothing, or to what came after it.
  const mayTouch = (now: string): boolean => el.isConnected && (now === left || isOurs(now))
  for (const undo of hand.undo) {
    for (let step = 0; step < mostSteps; step++) {
      const now = readField(el)
      if (now === before) return by
      if (!mayTouch(now)) return null
      undo(el)
      by = undo === browserUndo ? 'browser' : 'editor'
      // The page may have gone on upon this very step: what stands here then is not what our step has left.
      left = isThere() ? readField(el) : null
      if (await settles(el, before, hand.patience)) return by
      if (readField(el) === now) break
    }
  }
  if (hand.set && mayTouch(readField(el))) hand.set(el, before)
  return readField(el) === before ? by : null
}
