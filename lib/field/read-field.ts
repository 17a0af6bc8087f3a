// The one reader: what is captured, what is compared before an insertion and what is read back after it are the same
// function's answer, so that "exactly as approved" means something.
import { familyOf } from './families.ts'
import { labelOf } from './label.ts'
import { meansProgressNote, meansSeparateNote } from './separate-note.ts'

declare const document: never

/** What the clinician sees in the field: LF line ends, no editor artefacts. */
export const readField = (el: Element): string => familyOf(el)?.read(el) ?? ''

/** True when the field's own label, or the nearest name above it, means a separate note. Its text is not looked at. */
export function isSeparateNote(el: Element): boolean {
  const { own, above } = labelOf(el)
  if (meansProgressNote(own)) return false
  if (meansSeparateNote(own)) return true
  const nearest = above[0] ?? ''
  return meansSeparateNote(nearest)
}
