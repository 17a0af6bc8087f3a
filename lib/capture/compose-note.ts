// The panel's half of reading: which of the fields that the frames showed make up the note that the clinician means, in
// what order and format, and which of them takes the worksheet. Pure.
import { emptyBanner, mergeBanners } from '../chart/merge-banners.ts'
import { formatOf, headingsIn } from '../field/sections.ts'
import { problem } from '../errors.ts'
import { type Result, fail, ok } from '../result.ts'
import type { ChartBanner } from '../schema/chart.ts'
import type { FrameRead, NoteField, NoteFormat, NotePart, PageNote, SectionKind } from '../schema/page-note.ts'
import { likeliest, membersOf } from './choose-fields.ts'
import { maxFieldText } from './limits.ts'

/** One frame's answer, with the ids that the browser gave it. */
export type FrameAnswer = { frameId: number; documentId: string | null; read: FrameRead }

/**
 * Errors: `read-failed` (no frame answered), `separate-note`, `client-box` (the only fields are closed by their label),
 * `restricted-page` (no web page, such as a PDF), `parts-unreachable` (`over` of them), `no-note`.
 * An empty open note is a note.
 */
export function composeNote(frames: FrameAnswer[]): Result<PageNote> {
  if (frames.length === 0) return fail(problem('read-failed'))
  const shown = frames.filter(({ read }) => read.visible)
  const fields = shown.flatMap(({ frameId, documentId, read }) =>
    read.fields.map((field) => ({ ...field, ref: { ...field.ref, frameId, documentId } })),
  )
  const separateNotes = shown.reduce((sum, { read }) => sum + read.separateNotes, 0)
  const clientBoxes = shown.reduce((sum, { read }) => sum + read.clientBoxes, 0)
  const anchor = likeliest(fields)
  const inField = fields.findIndex((field) => field.selection !== null && saysSomething(field.selection.quote))
  const selecting = inField < 0 ? shown.find(({ read }) => saysSomething(read.pageSelection)) : undefined
  if (anchor === null && !selecting) {
    // A PDF's viewer answers like an empty page, and its text is out of reach.
    const unreadable = shown.some(({ read }) => read.isTop && read.content === 'other')
    if (separateNotes > 0) return fail(problem('separate-note'))
    if (clientBoxes > 0) return fail(problem('client-box'))
    if (unreadable) return fail(problem('restricted-page'))
    const over = unreachable(frames)
    return fail(over > 0 ? { code: 'parts-unreachable', over } : problem('no-note'))
  }
  const noteFrame =
    inField >= 0 ? fields[inField]?.ref.frameId : anchor === null ? selecting?.frameId : fields[anchor]?.ref.frameId
  const note: PageNote = {
    text: '',
    parts: [],
    format: 'narrative',
    source: 'fields',
    fields,
    target: null,
    banner: bannerFor(noteFrame, shown),
    origin: (shown.find(({ frameId }) => frameId === noteFrame) ?? shown[0])?.read.origin ?? '',
    unreachableFrames: unreachable(frames),
    separateNotes,
    clientBoxes,
    truncated: false,
  }
  const chosen = inField >= 0 ? inField : anchor
  const composed = chosen === null ? note : composeFrom(note, chosen)
  const selection = fields[inField]?.selection
  if (selection)
    return ok(
      fromSelection(composed, selection.quote, [{ fieldIndex: inField, start: 0, end: selection.quote.length }]),
    )
  return ok(selecting ? fromSelection(composed, selecting.read.pageSelection, []) : composed)
}

/** The same page, with the note that this field belongs to. Takes what the clinician chose, however unlikely it looks. */
export function composeFrom(note: PageNote, fieldIndex: number): PageNote {
  if (!note.fields[fieldIndex]) return note
  const members = membersOf(note.fields, fieldIndex)
  const { text, parts } = join(note.fields, members)
  const kinds = members.map((index) => note.fields[index]?.section ?? null)
  const written = members.flatMap((index) => headingsIn(note.fields[index]?.text ?? '').map((heading) => heading.kind))
  const byFields = formatOf(kinds)
  return {
    ...note,
    text,
    parts,
    format: byFields === 'narrative' ? formatOf(written) : byFields,
    source: 'fields',
    target: targetOf(note.fields, members, byFields),
    truncated: members.some((index) => (note.fields[index]?.text.length ?? 0) >= maxFieldText),
  }
}

/** What the note's fingerprint is made from: its sections and words, however the page spaces or orders its frames. */
export const noteFingerprintText = (note: PageNote): string =>
  note.parts.length === 0
    ? flat(note.text)
    : note.parts
        .map(({ fieldIndex, start, end }) => {
          const field = note.fields[fieldIndex]
          return `${field?.section ?? field?.ref.label ?? ''}\u0000${flat(note.text.slice(start, end))}`
        })
        .join('\u0001')

const flat = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/** A word or two is a stray double click, not a note. */
const saysSomething = (text: string): boolean => text.trim().split(/\s+/).length >= 3

function fromSelection(note: PageNote, text: string, parts: NotePart[]): PageNote {
  return {
    ...note,
    text,
    parts,
    source: 'selection',
    format: note.format === 'narrative' ? formatOf(headingsIn(text).map((heading) => heading.kind)) : note.format,
    truncated: text.length >= maxFieldText,
  }
}

function join(fields: NoteField[], members: number[]): { text: string; parts: NotePart[] } {
  let text = ''
  const parts: NotePart[] = []
  for (const fieldIndex of members) {
    const field = fields[fieldIndex]
    if (!field) continue
    // A note in one field is kept to the letter; sections are set apart by one blank line.
    const body = members.length > 1 ? field.text.trimEnd() : field.text
    if (members.length > 1 && body !== '') text += `${text === '' ? '' : '\n\n'}${headingOf(field)}\n`
    parts.push({ fieldIndex, start: text.length, end: text.length + body.length })
    text += body
  }
  return { text, parts }
}

const headingOf = (field: NoteField): string => `${field.label || (field.section ?? 'Note')}:`

const writable = (field: NoteField | undefined): boolean => field !== undefined && field.lock === null

/** Homework, Plan or Interventions where the note has sections; else its single field. Locked fields take nothing. */
function targetOf(fields: NoteField[], members: number[], format: NoteFormat): number | null {
  const open = members.filter((index) => writable(fields[index]))
  const ofKind = (kind: SectionKind) => open.find((index) => fields[index]?.section === kind)
  const taught = fields.findIndex((field) => field.taught.includes('target') && writable(field))
  if (taught >= 0) return taught
  const wanted = ofKind('homework') ?? ofKind('plan') ?? ofKind('intervention')
  if (wanted !== undefined) return wanted
  const withCaret = open.find((index) => fields[index]?.caret !== null)
  if (withCaret !== undefined) return withCaret
  if (format !== 'narrative' && open.length > 1) return open.at(-1) ?? null
  const largest = open.toSorted((a, b) => (fields[b]?.area ?? 0) - (fields[a]?.area ?? 0))
  return largest[0] ?? null
}

/** The note's own frame and the top one first; other shown frames only when those name nobody. */
function bannerFor(noteFrame: number | undefined, shown: FrameAnswer[]): ChartBanner {
  const own = shown.filter(({ frameId }) => frameId === noteFrame)
  const top = shown.filter(({ frameId, read }) => read.isTop && frameId !== noteFrame)
  const rest = shown.filter((frame) => !own.includes(frame) && !top.includes(frame))
  const banners = (list: FrameAnswer[]) => list.map(({ read }) => read.banner)
  return shown.length === 0 ? emptyBanner : mergeBanners(banners([...own, ...top]), () => banners(rest))
}

/** Frames that are shown but gave no answer: of another origin, or sealed. */
function unreachable(frames: FrameAnswer[]): number {
  const shown = frames.filter(({ read }) => read.visible)
  const children = shown.reduce((sum, { read }) => sum + read.childFrames, 0)
  return Math.max(0, children - shown.filter(({ read }) => !read.isTop).length)
}

/** Origins of shown frames of which none answered: with the browser's leave they could be read. */
export function closedOrigins(frames: FrameAnswer[]): string[] {
  const shown = frames.filter(({ read }) => read.visible)
  const read = new Set(frames.map(({ read: { origin } }) => origin))
  return [...new Set(shown.flatMap(({ read: { frameOrigins } }) => frameOrigins))].filter((origin) => !read.has(origin))
}
