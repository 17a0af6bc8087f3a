// Editors with a model of their own take a paste, each in a form of its own: plain text alone, or blocks of HTML beside
// it. Some merge the first pasted block into the caret's line, some set all blocks after it. Measured, editor by editor.
import { contenteditable, contenteditableHand } from './contenteditable.ts'
import { dispatchPaste, undoInput, undoKeys, browserUndo } from './events.ts'
import type { EditorFamily } from '../../schema/page-note.ts'
import type { Family, Hand, Way } from './family.ts'

declare const document: never

/** An editor that is read as any editable element is. */
export const editorOf = (name: EditorFamily, selector: string): Family => ({
  ...contenteditable,
  name,
  detect: (el) => el.matches(selector),
})

export const pasteText: Way = (el, text) => dispatchPaste(el, { text })

/** The first line joins the caret's own line. */
export const pasteMerged: Way = (el, text) => dispatchPaste(el, { text, html: blocks(text.split('\n')) })

/** All blocks stand after the caret's line: the first line break is the one that the editor makes. */
export const pasteAfter: Way = (el, text) => {
  const lines = text.split('\n')
  return dispatchPaste(el, { text, html: blocks(lines[0] === '' ? lines.slice(1) : lines) })
}

/** A hand that differs from that of plain contenteditable. Called as pure, so that reading alone is sent without it. */
export const handOf = (own: Partial<Hand>): Hand => ({ ...contenteditableHand, ...own })

export const pasting = (...ways: Way[]): Hand =>
  handOf({ patience: 450, ways, undo: [undoKeys, undoInput, browserUndo], remove: null, leaves: false })

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A bold first line, as a worksheet's title is: TinyMCE takes HTML of bare paragraphs for plain text. */
function blocks(lines: readonly string[]): string {
  const title = lines.findIndex((line) => line !== '')
  return lines
    .map((line, index) => {
      const safe = line.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)
      return `<p>${index === title ? `<strong>${safe}</strong>` : safe || '<br>'}</p>`
    })
    .join('')
}
