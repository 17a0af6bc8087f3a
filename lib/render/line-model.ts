// A rendering is a list of lines first. Text and HTML are two spellings of the same list, so they cannot drift apart.
import type { Rendering } from '../schema/draft.ts'

export type Line =
  | { kind: 'title'; text: string }
  | { kind: 'line'; label: string | null; text: string }
  | { kind: 'item'; text: string }
  | { kind: 'gap' }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/**
 * One value as one line: control and layout characters, runs of spaces and the marks that record systems mangle are made
 * plain. What a rendering holds can be typed into any field and read back the same.
 */
export function oneLine(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s\p{Z}]+/gu, ' ')
    .trim()
}

const words = (line: Line): string => {
  if (line.kind === 'gap') return ''
  if (line.kind === 'item') return `- ${line.text}`
  return line.kind === 'line' && line.label !== null ? `${line.label}: ${line.text}` : line.text
}

const htmlOf = (line: Exclude<Line, { kind: 'gap' }>): string => {
  if (line.kind === 'title') return `<strong>${escapeHtml(line.text)}</strong>`
  const label = line.kind === 'line' && line.label !== null ? `${line.label}: ` : ''
  return escapeHtml(label + line.text)
}

/** LF between lines, none at the ends. */
export const toText = (lines: readonly Line[]): string => lines.map(words).join('\n')

/** A paragraph for each block between gaps, `<br>` for each LF in it, `<ul>` for items. */
export function toHtml(lines: readonly Line[]): string {
  let html = ''
  let open: 'p' | 'ul' | null = null
  const close = (): void => {
    if (open) html += `</${open}>`
    open = null
  }
  for (const line of lines) {
    if (line.kind === 'gap') {
      close()
      continue
    }
    const block = line.kind === 'item' ? 'ul' : 'p'
    if (open !== block) {
      close()
      html += `<${block}>`
      open = block
    } else if (block === 'p') html += '<br>'
    html += block === 'ul' ? `<li>${htmlOf(line)}</li>` : htmlOf(line)
  }
  close()
  return html
}

export const render = (lines: readonly Line[]): Rendering => ({ text: toText(lines), html: toHtml(lines) })
