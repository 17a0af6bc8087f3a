import './jitless.ts'
import * as z from 'zod'
import { ChartBanner } from './chart.ts'
import { Span } from './span.ts'
import { TaughtKind } from './taught.ts'

export const EditorFamily = z.enum([
  'textarea',
  'contenteditable',
  'ace',
  'ckeditor4',
  'ckeditor5',
  'codemirror5',
  'codemirror6',
  'draft',
  'editorjs',
  'froala',
  'jodit',
  'kendo',
  'lexical',
  'monaco',
  'prosemirror',
  'quill',
  'slate',
  'summernote',
  'suneditor',
  'syncfusion',
  'tinymce',
  'trix',
])
export type EditorFamily = z.infer<typeof EditorFamily>

export const SectionKind = z.enum([
  'subjective',
  'objective',
  'assessment',
  'plan',
  'data',
  'behavior',
  'intervention',
  'response',
  'goal',
  'problem',
  'homework',
  'narrative',
])
export type SectionKind = z.infer<typeof SectionKind>

/** Enough to find a field again in its own frame. Holds no record text: labels and structure only. */
export const FieldRef = z.object({
  frameId: z.number().int(),
  /** Chromium's and Firefox's id of the document in that frame; a new document is another field. */
  documentId: z.string().nullable(),
  family: EditorFamily,
  /** The element's own id, where it has one that does not look generated. */
  domId: z.string().nullable(),
  /** Structural path from the nearest element with a stable id, or from the document element. */
  path: z.string(),
  label: z.string(),
})
export type FieldRef = z.infer<typeof FieldRef>

/** Why a field cannot take text, as far as the page shows it before anything is touched. */
export const Lock = z.enum(['read-only', 'disabled', 'signed'])
export type Lock = z.infer<typeof Lock>

export const NoteField = z.object({
  ref: FieldRef,
  /** As shown in the page, else '' . */
  label: z.string(),
  section: SectionKind.nullable(),
  /** What the clinician sees in it: LF line ends, no editor artefacts. */
  text: z.string(),
  lock: Lock.nullable(),
  focused: z.boolean(),
  /** Characters; null when the field sets no limit. */
  maxLength: z.number().int().nullable(),
  /** Visible area in CSS pixels squared: the larger field is the likelier note. */
  area: z.number(),
  /** Selected text inside the field, with offsets in `text`. */
  selection: Span.nullable(),
  /** Offset in `text` of the caret that the clinician left in this field; null without one, or with a selection. */
  caret: z.number().int().nullable(),
  /** What the clinician once said of this field by pointing at it. */
  taught: z.array(TaughtKind),
  /** Fields with the same number stand in the same form, dialog or article of their frame. */
  group: z.number().int(),
})
export type NoteField = z.infer<typeof NoteField>

/** What the injected capture script returns for one frame. Frame and document ids are filled in by the caller. */
export const FrameRead = z.object({
  isTop: z.boolean(),
  origin: z.string(),
  /** False when the frame, or a frame around it, is not shown. */
  visible: z.boolean(),
  fields: z.array(NoteField),
  /** Fields whose own label means a separate (psychotherapy, process, private) note: counted, text never copied. */
  separateNotes: z.number().int(),
  /** Fields whose label says that the client sees them: counted, neither read nor written in. */
  clientBoxes: z.number().int(),
  banner: ChartBanner,
  /** Child frames (iframe, frame) that are shown in this document. */
  childFrames: z.number().int(),
  /** Origins of those of them that are of another origin, as their addresses say. */
  frameOrigins: z.array(z.string()),
  /** Text selected outside any field, '' if none. */
  pageSelection: z.string(),
  /** What the frame shows: an HTML page, or a viewer that has no note fields. */
  content: z.enum(['html', 'other']),
})
export type FrameRead = z.infer<typeof FrameRead>

export const NoteFormat = z.enum(['SOAP', 'DAP', 'BIRP', 'GIRP', 'PIE', 'narrative'])
export type NoteFormat = z.infer<typeof NoteFormat>

/** One field's place in the composed text: the heading stands before `start`. */
export const NotePart = z.object({ fieldIndex: z.number().int(), start: z.number().int(), end: z.number().int() })
export type NotePart = z.infer<typeof NotePart>

/**
 * The note as read. `text` is the fields of one note joined under their headings in page order; every Span of the facts
 * points into it.
 */
export const PageNote = z.object({
  text: z.string(),
  parts: z.array(NotePart),
  format: NoteFormat,
  source: z.enum(['fields', 'selection']),
  /** All readable note fields of the page; `parts` says which make up this note. */
  fields: z.array(NoteField),
  /** Index in `fields` of the field that takes the worksheet; null when none can. */
  target: z.number().int().nullable(),
  banner: ChartBanner,
  origin: z.string(),
  /** Frames of the page that could not be read. */
  unreachableFrames: z.number().int(),
  separateNotes: z.number().int(),
  clientBoxes: z.number().int(),
  /** True when a field held more than was read: tell the clinician (`too-large`), and do not insert there. */
  truncated: z.boolean(),
})
export type PageNote = z.infer<typeof PageNote>
