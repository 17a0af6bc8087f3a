// Taking a change back until the field reads to the letter as it did before, and the wait for an editor that answers
// later. Each means is asked for again only while it still does something: one insertion may be several steps. Before
// each step the field is looked at anew: a page that has moved on in between has another note in it, not ours to touch.
import type { Hand } from '../field/families/family.ts'
import { readField } from '../field/read-field.ts'
import { viewOf } from '../field/realm.ts'

declare const document: never

const mostSteps = 4

/** True as soon as the field reads `wanted`; false when it does not within `time` milliseconds. */
export async function settles(el: Element, wanted: string, time: number): Promise<boolean> {
  const view = viewOf(el)
  for (let waited = 0; readField(el) !== wanted; waited += 25) {
    if (!view || waited >= time) return false
    await new Promise((resolve) => view.setTimeout(resolve, 25))
  }
  return true
}

/** True when the field reads `before` again. `isOurs`: whether a text that the field reads still holds our change. */
export async function restore(
  el: Element,
  hand: Hand,
  before: string,
  isOurs: (text: string) => boolean,
): Promise<boolean> {
  /** What our own last step left. */
  let left: string | null = null
  const mayTouch = (now: string): boolean => now === left || isOurs(now)
  for (const undo of hand.undo) {
    for (let step = 0; step < mostSteps; step++) {
      const now = readField(el)
      if (now === before) return true
      if (!mayTouch(now)) return false
      undo(el)
      left = readField(el)
      if (await settles(el, before, hand.patience)) return true
      if (readField(el) === now) break
    }
  }
  if (hand.set && mayTouch(readField(el))) hand.set(el, before)
  return readField(el) === before
}
