// Whether a field may take text: by what the page says of it, and by what its editor says of itself. Apart from the first
// half, which a script that carries no editors has need of.
import type { Lock } from '../schema/page-note.ts'
import { familyOf } from './families.ts'
import { markedLock } from './marked-lock.ts'

declare const document: never

/** Why the field cannot take text; null when it can. */
export const lockOf = (el: Element): Lock | null =>
  markedLock(el) ?? (familyOf(el)?.takesText(el) === false ? 'read-only' : null)
