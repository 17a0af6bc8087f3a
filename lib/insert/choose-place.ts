// Where in a field the worksheet may go, best first: under its Plan heading, where the clinician left the caret, at the
// end. Pure: the panel names the place with it, and the insertion is asked for the very same one.
import { afterPlan, headingsIn } from '../field/sections.ts'
import type { Placement } from '../schema/insertion.ts'
import type { NoteField } from '../schema/page-note.ts'

declare const document: never

/** `heading`: as the note writes it, for `after-heading`; else ''. */
export type Place = { placement: Placement; heading: string }

export function placesIn(field: Pick<NoteField, 'section' | 'text' | 'caret'>): Place[] {
  const { section, text, caret } = field
  const places: Place[] = []
  // A section's own field has no headings of its own to look for.
  const end = section === null || section === 'narrative' ? afterPlan(text) : null
  if (end !== null) places.push({ placement: 'after-heading', heading: headingBefore(text, end) })
  if (caret !== null && isMidNote(text, caret)) places.push({ placement: 'caret', heading: '' })
  return [...places, { placement: 'end', heading: '' }]
}

/** Pages set the caret at the very start by themselves; at the last line it is the end. */
const isMidNote = (text: string, caret: number): boolean => caret > 0 && text.slice(caret).trimEnd().includes('\n')

function headingBefore(text: string, end: number): string {
  const heading = headingsIn(text).findLast(
    ({ kind, start }) => start < end && (kind === 'plan' || kind === 'homework'),
  )
  return heading
    ? text
        .slice(heading.start, heading.bodyStart)
        .replaceAll(/[*#:–—]|\s-$/g, '')
        .trim()
    : ''
}

/** Offset in the field's text of the end of the line after which it goes; null for the end of the text. */
export function offsetOf({ text, caret }: Pick<NoteField, 'text' | 'caret'>, placement: Placement): number | null {
  if (placement === 'after-heading') return afterPlan(text)
  if (placement === 'end' || caret === null || caret > text.length) return null
  // A sentence is never cut in two.
  const end = text.indexOf('\n', caret)
  return end < 0 ? null : end
}
