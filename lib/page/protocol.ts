// Every call between the panel and a tab, in one typed map. The panel calls; the tab answers with a script's return
// value. Nothing listens: no message that a page or an injected script may send reaches the panel or the worker.
import '../schema/jitless.ts'
import * as z from 'zod'
import { InsertReport, InsertRequest } from '../schema/insertion.ts'
import { FieldRef, FrameRead } from '../schema/page-note.ts'

export const UndoRequest = z.object({ field: FieldRef, before: z.string(), after: z.string() })
export type UndoRequest = z.infer<typeof UndoRequest>

export const protocol = {
  /** Read what one frame shows. Changes nothing in the page. */
  read: { args: z.null(), answer: FrameRead },
  /** Put an approved text into one field of one frame, and say what was read back. */
  insert: { args: InsertRequest, answer: InsertReport },
  /** Take an insertion back, if the field still reads exactly as it did after it. */
  undo: { args: UndoRequest, answer: z.object({ done: z.boolean() }) },
} as const

export type Protocol = typeof protocol
export type CallName = keyof Protocol
export type Args<N extends CallName> = z.infer<Protocol[N]['args']>
export type Answer<N extends CallName> = z.infer<Protocol[N]['answer']>
