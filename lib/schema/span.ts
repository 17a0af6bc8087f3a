import './jitless.ts'
import * as z from 'zod'

/** A verbatim piece of a text: `quote === text.slice(start, end)`, offsets in UTF-16 code units. */
export const Span = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string(),
})
export type Span = z.infer<typeof Span>
