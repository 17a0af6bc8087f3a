// The one reader: what is captured, what is compared before an insertion and what is read back after it are the same
// function's answer, so that "exactly as approved" means something.
import { familyOf } from './families.ts'

declare const document: never

/** What the clinician sees in the field: LF line ends, no editor artefacts. */
export const readField = (el: Element): string => familyOf(el)?.read(el) ?? ''
