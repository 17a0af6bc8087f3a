// What an editor family must be able to do. One file per family; families.ts lists them in the order in which they are
// asked, because an editor's own element is often also a plain contenteditable.
import type { EditorFamily } from '../../schema/page-note.ts'

/** Offsets in the text that `read` gives. */
export type TextRange = { start: number; end: number }

export type Family = {
  name: EditorFamily
  detect(el: Element): boolean
  /** What the clinician sees in the field: LF line ends, no editor artefacts. */
  read(el: Element): string
  /** What `read` gives of a text once it stands in such a field. */
  asRead(text: string): string
  /** The selection inside the field, null when there is none or it is only a caret. */
  selection(el: Element): TextRange | null
  /** Characters; null when the field sets no limit. */
  maxLength(el: Element): number | null
  /** Puts the caret at an offset of the read text: the end of a line. Focuses without scrolling. */
  caret(el: Element, offset: number): boolean
  /** Line breaks to add before a text typed at the caret, when `wanted` are to be read between the two. */
  breaks(el: Element, wanted: number): number
  /** Types at the caret so that the browser's own undo can take it back. Leaves the verdict to the reader. */
  type(el: Element, text: string): void
  /** Selects a piece of the read text, for taking it out again. */
  select(el: Element, range: TextRange): boolean
  /** Sets the whole text where typing does nothing; null where that would be no faithful change. */
  set: ((el: Element, text: string) => void) | null
}
