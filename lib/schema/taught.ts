import './jitless.ts'
import * as z from 'zod'

/**
 * `note`: this is the note. `target`: worksheets go here. `client`: the client's name stands here. `progress-note`: this
 * field is the progress note, whatever its label says.
 */
export const TaughtKind = z.enum(['note', 'target', 'client', 'progress-note'])
export type TaughtKind = z.infer<typeof TaughtKind>

/**
 * What an element is known by again: a closed form without a place for a free string. A feature is a kind, a colon, and
 * words of the pages' own chrome or marks of four hexadecimal digits, which no text can be read back from.
 */
export const PlaceMark = z.object({
  features: z.array(z.string().regex(/^[a-z0-9]{1,6}:[a-z0-9~:/ -]{1,120}$/)).max(48),
})
export type PlaceMark = z.infer<typeof PlaceMark>

/** One thing that the clinician showed, on one site. Kept on disk: it holds no text of a record. */
export const Taught = z.object({
  kind: TaughtKind,
  /** `https://ehr.example:8443` */
  origin: z.string().regex(/^https?:\/\/[^/\s]{1,255}$/),
  /** Path of the page with `*` for all that is not a page's own word. */
  path: z.string().regex(/^[a-z*/-]{1,200}$/),
  mark: PlaceMark,
})
export type Taught = z.infer<typeof Taught>

/** What a picker found under the clinician's finger, as the page's script says it. */
export const Pointed = z.object({ path: Taught.shape.path, origin: z.string(), mark: PlaceMark })
export type Pointed = z.infer<typeof Pointed>
