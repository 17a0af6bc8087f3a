import './jitless.ts'
import * as z from 'zod'
import { NoteIdentity } from './approval.ts'
import { ChartIdentity } from './chart.ts'
import { Draft } from './draft.ts'
import { SessionFacts } from './facts.ts'
import { InsertionReceipt } from './insertion.ts'
import { PageNote } from './page-note.ts'

export const ChoosingWhy = z.enum(['empty-note', 'no-skill', 'no-template', 'not-a-note', 'no-note', 'asked'])
export type ChoosingWhy = z.infer<typeof ChoosingWhy>

export const KeptStep = z.discriminatedUnion('at', [
  z.object({ at: z.literal('choosing'), why: ChoosingWhy }),
  z.object({ at: z.literal('stop') }),
  z.object({ at: z.literal('draft') }),
  z.object({ at: z.literal('inserted'), receipt: InsertionReceipt }),
])
export type KeptStep = z.infer<typeof KeptStep>

/**
 * Work in progress for one chart in one tab, as it is kept in the browser session's memory. `note` is without its
 * text and banner: what the facts rest on are their own quotes.
 */
export const DeskItem = z.object({
  id: z.string(),
  tabId: z.number().int(),
  chart: ChartIdentity,
  noteIdentity: NoteIdentity,
  /** Milliseconds since the epoch. */
  expiresAt: z.number(),
  step: KeptStep,
  note: PageNote.nullable(),
  facts: SessionFacts.nullable(),
  target: z.number().int().nullable(),
  request: z.string(),
  draft: Draft.nullable(),
  approvalId: z.string().nullable(),
})
export type DeskItem = z.infer<typeof DeskItem>
