// The page's half of reading: what one frame shows, read once on the clinician's click. Changes nothing in the page.
import { closedAs } from '../field/closed-field.ts'
import { describeField } from '../field/describe-field.ts'
import { familyOf } from '../field/families.ts'
import { findFields } from '../field/find-fields.ts'
import { labelOf } from '../field/label.ts'
import { lockOf } from '../field/lock.ts'
import { readField } from '../field/read-field.ts'
import { activeIn, frameOf, holds, parentOf } from '../field/realm.ts'
import { sectionOf } from '../field/sections.ts'
import { taughtAs } from '../field/taught.ts'
import { areaOf, isFrameShown } from '../field/visible.ts'
import type { ChartBanner } from '../schema/chart.ts'
import type { FrameRead, NoteField } from '../schema/page-note.ts'
import type { Span } from '../schema/span.ts'
import { maxFieldText } from './limits.ts'

declare const document: never

const groups = 'form,article,dialog,[role="dialog"],[role="article"],[role="tabpanel"],[role="form"],main,[role="main"]'

/** `readBanner` comes as a script of its own, the one that also looks before a change.
 * Frame and document ids in the fields' refs are placeholders that the caller fills in. */
export function readFrame(doc: Document, readBanner: (of: Document) => ChartBanner): FrameRead {
  const all = findFields(doc)
  const closed = all.map(closedAs)
  const open = all.filter((_, index) => closed[index] === null)
  const view = doc.defaultView
  const frames = [...doc.querySelectorAll('iframe,frame')].filter((frame) => areaOf(frame) >= 1600)
  return {
    isTop: view === null || view.top === view,
    origin: view?.origin ?? 'null',
    visible: isFrameShown(doc),
    fields: grouped(open, open.map(readNoteField)),
    separateNotes: closed.filter((as) => as === 'separate').length,
    clientBoxes: closed.filter((as) => as === 'client').length,
    banner: readBanner(doc),
    childFrames: frames.length,
    frameOrigins: [...new Set(frames.flatMap(originOf))].filter((origin) => origin !== view?.origin),
    pageSelection: selectionOutside(doc, all),
    content: /html/.test(doc.contentType) ? 'html' : 'other',
  }
}

/** What stands beside a note's sections, outside of the part of the page that holds them all, is none of it. */
function grouped(els: Element[], fields: NoteField[]): NoteField[] {
  const containers = els.map((el) => el.closest(groups))
  return fields.map((field, index) => {
    const container = containers[index] ?? null
    const sections = els.filter((_, at) => containers[at] === container && isSection(fields[at]))
    let around: Element | null = sections[0] ?? null
    while (around && !sections.every((el) => around?.contains(el))) around = parentOf(around)
    const outside = sections.length > 1 && around !== null && !holds(around, els[index] ?? null)
    return { ...field, group: outside ? els.length + index : containers.indexOf(container) }
  })
}

const isSection = (field: NoteField | undefined): boolean =>
  field !== undefined && field.section !== null && field.section !== 'narrative'

function readNoteField(el: Element): NoteField {
  const whole = readField(el)
  const text = whole.slice(0, maxFieldText)
  const family = familyOf(el)
  const { text: label } = labelOf(el)
  const range = family?.selection(el) ?? null
  const focused = hasFocus(el)
  const selection: Span | null =
    range && range.start < range.end && range.end <= text.length
      ? { ...range, quote: text.slice(range.start, range.end) }
      : null
  return {
    ref: describeField(el),
    label,
    section: sectionOf(label),
    text,
    lock: lockOf(el),
    focused,
    maxLength: family?.maxLength(el) ?? null,
    area: Math.round(areaOf(el)),
    selection,
    caret: focused && range && range.start === range.end && range.end <= text.length ? range.start : null,
    taught: taughtAs(el),
    group: 0,
  }
}

/** A frame's origin as its address says; none where a sandbox has taken it away. */
function originOf(frame: Element): string[] {
  const sandbox = frame.getAttribute('sandbox')
  if (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox)) return []
  try {
    const { origin, protocol } = new URL((frame as HTMLIFrameElement).src)
    return /^https?:$/.test(protocol) ? [origin] : []
  } catch {
    return []
  }
}

/** Focused in its frame, and its frame in the frames around it, as far as one may look. */
function hasFocus(el: Element): boolean {
  const active = activeIn(el.ownerDocument)
  if (!active || !holds(el, active)) return false
  for (let frame = frameOf(el.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    if (activeIn(frame.ownerDocument) !== frame) return false
  }
  return true
}

/** Text that the clinician selected in the page itself. A selection that touches a field is that field's own affair. */
function selectionOutside(doc: Document, fields: Element[]): string {
  const selection = doc.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return ''
  if (
    fields.some(
      (el) => selection.containsNode(el, true) || holds(el, selection.anchorNode) || holds(el, selection.focusNode),
    )
  )
    return ''
  return selection.toString().replaceAll('\u00A0', ' ').trim().slice(0, maxFieldText)
}
