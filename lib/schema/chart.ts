import './jitless.ts'
import * as z from 'zod'

/**
 * What the page says about whose chart is open, as raw text. Lives in the panel's memory only: for comparing, masking
 * and showing. Never stored, logged or put in an error.
 */
export const ChartBanner = z.object({
  ids: z.array(
    z.object({
      /** `session-date`: an ISO date that the page names as the session's own. */
      kind: z.enum(['patient', 'encounter', 'unknown', 'session-date']),
      value: z.string(),
      /** Read in another frame than the note's own. */
      outer: z.boolean().optional(),
    }),
  ),
  names: z.array(z.string()),
  /** Dates of birth as the page writes them. */
  dobs: z.array(z.string()),
  mrns: z.array(z.string()),
  /** True when the page names several clients at once (a group page): nobody may guess. */
  several: z.boolean(),
})
export type ChartBanner = z.infer<typeof ChartBanner>

/**
 * Canonical parts of one client's identity. In the page the strings are canonical values (name as sorted lower-case
 * tokens, ISO dates, upper-case record numbers); in storage each string is the HMAC-SHA-256 (hex) of such a value.
 * An ambiguous date gives both readings.
 */
export const ChartParts = z.object({
  patientIds: z.array(z.string()),
  mrns: z.array(z.string()),
  dobs: z.array(z.string()),
  names: z.array(z.string()),
  /** Tell one note from another; never used to tell one client from another. */
  encounterIds: z.array(z.string()),
  several: z.boolean(),
  /** Those patient ids that the note's own frame names: another frame's may lag behind when the page goes on. */
  framePatientIds: z.array(z.string()).optional(),
  /** ISO; tell one note from another, as encounter ids do. */
  sessionDates: z.array(z.string()).optional(),
  /** Ids in the address that say not whose they are: looked at only where nothing better tells two notes apart. */
  otherIds: z.array(z.string()).optional(),
})
export type ChartParts = z.infer<typeof ChartParts>

/** Page origin plus one HMAC per canonical part; made in the panel, never in the page. */
export const ChartIdentity = z.object({ origin: z.string(), parts: ChartParts })
export type ChartIdentity = z.infer<typeof ChartIdentity>

export const ChartVerdict = z.enum(['same', 'different', 'unknown'])
export type ChartVerdict = z.infer<typeof ChartVerdict>
