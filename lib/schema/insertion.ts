import './jitless.ts'
import * as z from 'zod'
import { ChartParts } from './chart.ts'
import { EditorFamily, FieldRef } from './page-note.ts'

/**
 * Where in the field the worksheet goes. `after-heading`: after the last line under the Plan (or Homework) heading.
 * `caret`: after the line in which the clinician left the caret.
 */
export const Placement = z.enum(['end', 'after-heading', 'caret'])
export type Placement = z.infer<typeof Placement>

/** Arguments of the injected insert script. `text` has LF line ends and no leading or trailing blank lines. */
export const InsertRequest = z.object({
  field: FieldRef,
  /** Offset in `before` of the end of the line after which the worksheet goes; null for the end of the text. */
  at: z.number().int().nullable(),
  text: z.string(),
  html: z.string(),
  /** The field's text at the fresh read, by the same reader: another text now means the note changed. */
  before: z.string(),
  /** Texts of the note's other fields in this frame at the fresh read, the empty ones left out: another note has others. */
  beside: z.array(z.string()).optional(),
  /** Canonical parts at the fresh read, for the top document of the same origin; compared again just before the change. */
  chart: ChartParts,
  /** The clinician said yes to having the same worksheet twice in this field. */
  allowRepeat: z.boolean(),
})
export type InsertRequest = z.infer<typeof InsertRequest>

export const InsertRefusal = z.enum([
  'field-gone',
  'field-changed',
  'chart-changed',
  /** Seen only after the change, which was then taken back. */
  'chart-changed-after',
  'locked',
  'too-long',
  'already-there',
  'not-exact',
  'not-taken',
  'busy',
])
export type InsertRefusal = z.infer<typeof InsertRefusal>

export type ChartRefusal = Extract<InsertRefusal, 'chart-changed' | 'field-changed' | 'field-gone' | 'locked'>

/** `complete`: every shown document of the page could be looked into, so that a part that was not seen is not there. */
export type ChartLook = { why: ChartRefusal | null; complete: boolean }

/** Whether the page's chart is the expected one: asked in the page, in the same task as the change. */
export type ChartCheck = (doc: Document, expected: ChartParts, el?: Element | null) => ChartLook

/** What the insert script says it did, read back with the reader that capture uses. */
export const InsertReport = z.discriminatedUnion('done', [
  z.object({
    done: z.literal(true),
    before: z.string(),
    after: z.string(),
    family: EditorFamily,
    /** False where only the native setter worked: the browser's own undo cannot take it back. */
    undoable: z.boolean(),
    /** False when whose chart it is stands where the insertion could not look: the caller must look once more. */
    chartSeen: z.boolean().optional(),
  }),
  z.object({
    done: z.literal(false),
    why: InsertRefusal,
    /** True when the field's text is (again) what it was before. */
    untouched: z.boolean(),
    /** Characters over the field's limit, for `too-long`. */
    over: z.number().int().nullable(),
  }),
])
export type InsertReport = z.infer<typeof InsertReport>

/** What was read back from the field after insertion; shown as "Inserted" only when it equals what was approved. */
export const InsertionReceipt = z.object({
  approvalId: z.string(),
  field: FieldRef,
  label: z.string(),
  undoable: z.boolean(),
  before: z.string(),
  after: z.string(),
  /** ISO 8601 */
  at: z.string(),
})
export type InsertionReceipt = z.infer<typeof InsertionReceipt>
