// The note that every page of the matrix starts with, and the worksheet that is put into it. Twelve lines with a list, a
// blank line, a Plan that is not the last section, and the characters that markup and line splitting trip over.
import { type Line, render } from '../../lib/render/line-model.ts'

export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A line of a list starts with `• `, as a clinician sees it. */
export const noteLines: readonly string[] = [
  'Client arrived on time and was engaged.',
  'Subjective: "The wave came & I let it pass," slept six hours, worry < last week.',
  'Objective: mood steady, affect full range.',
  'Skills practiced today',
  '• Leaves on a stream, ten minutes',
  '• Naming the thought',
  '• Dropping anchor',
  '',
  'Assessment: defusion is taking hold at work.',
  'Plan: weekly sessions, review the practice log.',
  'Next visit Thursday at 2 pm.',
  'Risk: none reported.',
]

export const note = noteLines.join('\n')

/**
 * The same note as an editor's HTML: a paragraph for each line, one list.
 * @public The pages read it.
 */
export const noteHtml = htmlOf(noteLines)

export function htmlOf(lines: readonly string[]): string {
  return lines
    .map((line) => {
      if (line.startsWith('• ')) return `<ul><li>${escapeHtml(line.slice(2))}</li></ul>`
      return line === '' ? '<p><br></p>' : `<p>${escapeHtml(line)}</p>`
    })
    .join('')
    .replaceAll('</ul><ul>', '')
}

const sheetLines: Line[] = [
  { kind: 'title', text: 'Homework (P): Leaves on a stream - cognitive defusion' },
  { kind: 'line', label: 'Goal', text: 'speak up once in the Monday meeting & stay' },
  { kind: 'line', label: 'Practice', text: 'put each thought on a leaf, let it float → watch it go' },
  { kind: 'line', label: 'When', text: 'after the first coffee, 3 min' },
  { kind: 'line', label: 'How often', text: '☐ Mon ☐ Wed ☐ Fri' },
  { kind: 'line', label: 'Done means', text: 'noticed < 3 thoughts is "enough"' },
  { kind: 'line', label: 'Track', text: 'stuck before (0-10); stuck after (0-10) 🍃' },
  { kind: 'line', label: 'Suggested back-up', text: "one breath on the walk-out; client's own words" },
  { kind: 'line', label: 'Review', text: 'Thursday at 2 pm' },
  { kind: 'line', label: null, text: 'Drafted from a template; reviewed by Robin Avery, LCSW.' },
]

/** What the panel would release: text and HTML of one worksheet. */
export const sheet = render(sheetLines)

/** The text with a block put in after one of its lines (counted from 0), a blank line on either side. */
export function withBlock(text: string, line: number, block: string): string {
  const lines = text.split('\n')
  const [head, tail] = [lines.slice(0, line + 1), lines.slice(line + 1)]
  return [
    ...head,
    ...(head.at(-1) === '' ? [] : ['']),
    block,
    ...(tail.length === 0 || tail[0] === '' ? [] : ['']),
    ...tail,
  ].join('\n')
}
