// Every call between the panel and a tab, in one typed map. The panel calls; the tab answers with a script's return
// value. Nothing listens: no message that a page or an injected script may send reaches the panel or the worker.
import '../schema/jitless.ts'
import * as z from 'zod'
import { InsertReport, InsertRequest } from '../schema/insertion.ts'
import { type EditorFamily, FieldRef, FrameRead } from '../schema/page-note.ts'

export const UndoRequest = z.object({ field: FieldRef, before: z.string(), after: z.string() })
export type UndoRequest = z.infer<typeof UndoRequest>

/** ISOLATED: a world of our own in the page. MAIN: the page's own. */
export type World = 'ISOLATED' | 'MAIN'

/** Editors that draw a part of their text and keep the rest in objects that page script alone sees. */
const ownWorld: ReadonlySet<EditorFamily> = new Set(['codemirror5', 'codemirror6', 'monaco'])

export const worldOf = (family: EditorFamily): World => (ownWorld.has(family) ? 'MAIN' : 'ISOLATED')

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
