// The page's half of reading: what one frame shows, read once on the clinician's click. Changes nothing in the page.
import { readBanner } from '../chart/read-banner.ts'
import { describeField } from '../field/describe-field.ts'
import { familyOf } from '../field/families.ts'
import { findFields } from '../field/find-fields.ts'
import { labelOf } from '../field/label.ts'
import { lockOf } from '../field/lock.ts'
import { isSeparateNote, readField } from '../field/read-field.ts'
import { activeIn, frameOf, holds } from '../field/realm.ts'
import { sectionOf } from '../field/sections.ts'
import { areaOf, isFrameShown } from '../field/visible.ts'
import type { FrameRead, NoteField } from '../schema/page-note.ts'
import type { Span } from '../schema/span.ts'
import { maxFieldText } from './limits.ts'

declare const document: never

const groups = 'form,article,dialog,[role="dialog"],[role="article"],[role="tabpanel"],[role="form"],main,[role="main"]'

/** Frame and document ids in the fields' refs are placeholders that the caller fills in. */
export function readFrame(doc: Document): FrameRead {
  const all = findFields(doc)
  const separate = all.filter(isSeparateNote)
  const open = all.filter((el) => !separate.includes(el))
  const containers = open.map((el) => el.closest(groups))
  const view = doc.defaultView
  return {
    isTop: view === null || view.top === view,
    origin: view?.origin ?? 'null',
    visible: isFrameShown(doc),
    fields: open.map((el, index) => readNoteField(el, containers.indexOf(containers[index] ?? null))),
    separateNotes: separate.length,
    banner: readBanner(doc),
    childFrames: [...doc.querySelectorAll('iframe,frame')].filter((frame) => areaOf(frame) >= 1600).length,
    pageSelection: selectionOutside(doc, all),
    content: /html/.test(doc.contentType) ? 'html' : 'other',
  }
}

function readNoteField(el: Element, group: number): NoteField {
  const whole = readField(el)
  const text = whole.slice(0, maxFieldText)
  const family = familyOf(el)
  const { text: label } = labelOf(el)
  const range = family?.selection(el) ?? null
  const selection: Span | null =
    range && range.end <= text.length ? { ...range, quote: text.slice(range.start, range.end) } : null
  return {
    ref: describeField(el),
    label,
    section: sectionOf(label),
    text,
    lock: lockOf(el),
    focused: hasFocus(el),
    maxLength: family?.maxLength(el) ?? null,
    area: Math.round(areaOf(el)),
    selection,
    group,
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
