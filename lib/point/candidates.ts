// What may be pointed at, for each of the things that a clinician can show: fields that may be the note, fields that can
// take text, fields that are closed by their label, and places where a name may stand.
import { hasOwnWords, namePlaces } from '../chart/taught-client.ts'
import { nameIn } from '../chart/names.ts'
import { closedAs } from '../field/closed-field.ts'
import { editablesIn } from '../field/editables.ts'
import { labelOf } from '../field/label.ts'
import { lockOf } from '../field/lock.ts'
import { holds, shadowOf } from '../field/realm.ts'
import type { TaughtKind } from '../schema/taught.ts'

declare const document: never

/** In page order: what the keys walk through. */
export function candidatesFor(doc: Document, what: TaughtKind): Element[] {
  if (what === 'client') return namePlaces(doc).filter(looksLikeName).slice(0, 40)
  const fields = editablesIn(doc)
  if (what === 'progress-note') return fields.filter((el) => closedAs(el) !== null)
  const open = fields.filter((el) => closedAs(el) === null)
  return what === 'target' ? open.filter((el) => lockOf(el) === null) : open
}

const looksLikeName = (el: Element): boolean => {
  const text = (el.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  return nameIn(text) !== null || nameIn(text.split(/[·|•(]|,? \d/)[0] ?? '') !== null
}

/** What a click on `el` would mean, or null. */
export function candidateAt(el: Element | null, what: TaughtKind, candidates: readonly Element[]): Element | null {
  if (!el) return null
  const field = candidates.find((one) => holds(one, el))
  if (field || what !== 'client') return field ?? null
  if (!hasOwnWords(el)) return null
  // A name may be written in pieces.
  const around = el.parentElement
  return around && !looksLikeName(el) && hasOwnWords(around) && looksLikeName(around) ? around : el
}

/** The innermost element at a point of the window, in whatever shadow tree it stands. */
export function elementAt(doc: Document, x: number, y: number): Element | null {
  let found = doc.elementFromPoint(x, y)
  for (let root = found && shadowOf(found); root; root = found && shadowOf(found)) {
    const inner = root.elementFromPoint(x, y)
    if (!inner || inner === found) break
    found = inner
  }
  return found
}

/** What it is called on screen: never kept. */
export const nameOf = (el: Element, what: TaughtKind): string =>
  what === 'client'
    ? (el.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60)
    : labelOf(el).text || 'A field without a label'
