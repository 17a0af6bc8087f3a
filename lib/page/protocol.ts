// Every call between the panel and a tab, in one typed map. The panel calls; the tab answers with a script's return
// value. Nothing listens: no message that a page or an injected script may send reaches the panel or the worker.
import '../schema/jitless.ts'
import * as z from 'zod'
import { ChartParts } from '../schema/chart.ts'
import { InsertReport, InsertRequest } from '../schema/insertion.ts'
import { type EditorFamily, FieldRef, FrameRead } from '../schema/page-note.ts'
import { Pointed, TaughtKind } from '../schema/taught.ts'

export const UndoRequest = z.object({
  field: FieldRef,
  before: z.string(),
  after: z.string(),
  /** Canonical parts at a fresh read; null to take back what landed in a page that has gone on to another chart. */
  chart: ChartParts.nullable().optional(),
})
export type UndoRequest = z.infer<typeof UndoRequest>

/** ISOLATED: a world of our own in the page. MAIN: the page's own. */
export type World = 'ISOLATED' | 'MAIN'

/** Editors that draw a part of their text and keep the rest in objects that page script alone sees. */
const ownWorld: ReadonlySet<EditorFamily> = new Set(['ace', 'codemirror5', 'codemirror6', 'monaco'])

export const worldOf = (family: EditorFamily): World => (ownWorld.has(family) ? 'MAIN' : 'ISOLATED')

export const protocol = {
  /** Read what one frame shows. Changes nothing in the page. */
  read: { args: z.null(), answer: FrameRead },
  /** Put an approved text into one field of one frame, and say what was read back. */
  insert: { args: InsertRequest, answer: InsertReport },
  /** Take an insertion back, if the field still reads exactly as it did after it. */
  undo: { args: UndoRequest, answer: z.object({ done: z.boolean() }) },
  /** Frame the field that will take the worksheet, for some seconds; null takes the frame away. */
  outline: {
    args: z.object({ field: FieldRef.nullable(), words: z.string(), renew: z.boolean() }),
    answer: z.object({ shown: z.boolean() }),
  },
  /** Bring the field on screen. */
  reveal: { args: z.object({ field: FieldRef }), answer: z.object({ shown: z.boolean() }) },
  /** Let the clinician point at something; the answer names what may be pointed at. Screen only. */
  pickStart: {
    args: z.object({ what: TaughtKind, origins: z.array(z.string()), words: z.string() }),
    answer: z.object({ names: z.array(z.string()) }),
  },
  /** What was pointed at; null when nothing was. */
  pickWait: { args: z.null(), answer: Pointed.extend({ field: FieldRef.nullable() }).nullable() },
  pickShow: { args: z.object({ index: z.number().int().nullable() }), answer: z.object({}) },
  pickTake: { args: z.object({ index: z.number().int() }), answer: z.object({}) },
  /** False when the picker has ended. */
  pickRenew: { args: z.null(), answer: z.object({ going: z.boolean() }) },
  pickEnd: { args: z.null(), answer: z.object({}) },
} as const

export type Protocol = typeof protocol
export type CallName = keyof Protocol
export type Args<N extends CallName> = z.infer<Protocol[N]['args']>
/** Calls that the pointing script answers; the inserting script answers the rest. */
export type PointCall = Exclude<CallName, 'read' | 'insert' | 'undo'>
export type Answer<N extends CallName> = z.infer<Protocol[N]['answer']>
