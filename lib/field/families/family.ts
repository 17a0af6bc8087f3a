// What an editor family must be able to do, in two halves: reading it, and writing into it. Capture is sent the first half
// alone. One file per family; families.ts lists them in the order in which they are asked, because an editor's own element
// is often also a plain contenteditable.
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
  /** The selection inside the field; a caret is one that ends where it starts. Null when there is none. */
  selection(el: Element): TextRange | null
  /** Characters; null when the field sets no limit. */
  maxLength(el: Element): number | null
  /** False when the editor itself takes no text now. */
  takesText(el: Element): boolean
}

/** One means of putting a text at the caret. True when the page said that it took it: it may then need some time. */
export type Way = (el: Element, text: string) => boolean

export type Hand = {
  /** Milliseconds after which the editor has followed a caret that was set in the page. */
  settle: number
  /** Milliseconds in which the editor may answer a change. */
  patience: number
  /** Puts the caret at an offset of the read text: the end of a line. Focuses without scrolling. */
  caret(el: Element, offset: number): boolean
  /** Line breaks to add before a text put at the caret, when `wanted` are to be read between the two. */
  breaks(el: Element, wanted: number): number
  /** Tried in turn, each only after the former did nothing or was taken back. Each leaves the verdict to the reader. */
  ways: readonly Way[]
  /** The browser's own typing, last of all: never into an editor whose own undo took a former way back. */
  typing: Way | null
  /** Means of taking a change back, each asked only while the field does not read as before. */
  undo: readonly ((el: Element) => void)[]
  /** Takes a piece of the read text out; null where only the editor's own undo is faithful. */
  remove: ((el: Element, range: TextRange) => void) | null
  /** Sets the whole text where nothing else works; null where that would be no faithful change. */
  set: ((el: Element, text: string) => void) | null
  /** Whether the field is left and entered again afterwards, for pages that learn of a change only then. */
  leaves: boolean
}
