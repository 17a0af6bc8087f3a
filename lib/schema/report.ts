import './jitless.ts'
import * as z from 'zod'
import { EditorFamily } from './page-note.ts'

/** What "Copy report" copies: a closed schema of codes, counts and versions. There is no place for a free string. */
export const Report = z.strictObject({
  product: z.literal('Carryover'),
  version: z.string().regex(/^\d+(\.\d+){0,3}$/),
  browser: z.enum(['Chromium', 'Firefox', 'other']),
  browserMajor: z.number().int().nullable(),
  code: z
    .string()
    .regex(/^[a-z-]{1,32}$/)
    .nullable(),
  step: z.enum(['waiting', 'reading', 'choosing', 'stop', 'draft', 'inserted']),
  family: EditorFamily.nullable(),
  fields: z.number().int(),
  unreachableFrames: z.number().int(),
  noteCharacters: z.number().int(),
  templateId: z
    .string()
    .regex(/^[a-z0-9-]+@\d+$/)
    .nullable(),
  /** Milliseconds since the panel was opened. */
  openFor: z.number().int(),
})
export type Report = z.infer<typeof Report>
