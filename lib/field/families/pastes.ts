// A paste in the forms that editors take it: plain text alone, or blocks of HTML beside it, joined to the caret's line or
// set after it.
import { dispatchPaste } from './events.ts'
import type { Way } from './family.ts'

declare const document: never

export const pasteText: Way = (el, text) => dispatchPaste(el, { text })

/** The first line joins the caret's own line. */
export const pasteMerged: Way = (el, text) => dispatchPaste(el, { text, html: blocks(text.split('\n')) })

/** All blocks stand after the caret's line: the first line break is the one that the editor makes. */
export const pasteAfter: Way = (el, text) => {
  const lines = text.split('\n')
  return dispatchPaste(el, { text, html: blocks(lines[0] === '' ? lines.slice(1) : lines) })
}

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
