import './jitless.ts'
import * as z from 'zod'
import { ChartIdentity } from './chart.ts'
import { Draft } from './draft.ts'
import { FieldRef } from './page-note.ts'

export const Reviewer = z.object({
  name: z.string(),
  credential: z.string(),
  /** Name and credential of the supervisor, when the clinician is supervised; else ''. */
  supervisor: z.string(),
})
export type Reviewer = z.infer<typeof Reviewer>

/** What tells one note from another in the same chart, as HMACs. */
export const NoteIdentity = z.object({
  encounterIds: z.array(z.string()),
  /** One HMAC per non-empty line, so that a note that was typed on is still the same note. */
  lines: z.array(z.string()),
  /** Characters in each of these lines: a heading says less than a sentence. */
  lengths: z.array(z.number().int()).optional(),
  sessionDates: z.array(z.string()).optional(),
  otherIds: z.array(z.string()).optional(),
})
export type NoteIdentity = z.infer<typeof NoteIdentity>

/** Lower-case hex SHA-256 of each rendering's text and html, as released. */
export const RenderingHashes = z.object({
  chartText: z.string(),
  chartHtml: z.string(),
  clientText: z.string(),
  clientHtml: z.string(),
})
export type RenderingHashes = z.infer<typeof RenderingHashes>

/** The clinician's sign-off. Made by approve() alone; kept in the browser session's storage; one changed character ends it. */
export const ApprovalRecord = z.object({
  id: z.string(),
  hashes: RenderingHashes,
  chart: ChartIdentity,
  note: NoteIdentity,
  tabId: z.number().int(),
  field: FieldRef.nullable(),
  reviewer: Reviewer,
  /** ISO 8601 */
  at: z.string(),
  worksheet: Draft,
})
export type ApprovalRecord = z.infer<typeof ApprovalRecord>
