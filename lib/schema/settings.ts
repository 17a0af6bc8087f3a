import './jitless.ts'
import * as z from 'zod'
import { Reviewer } from './approval.ts'
import { Taught } from './taught.ts'

/** More than a practice's systems have kinds of pages; the oldest goes. */
export const mostTaught = 100

/** What the clinician has set. On this device's disk: nothing here is about a client. */
export const Settings = z.object({
  reviewer: Reviewer.nullable(),
  /** Minutes without a change after which a draft is wiped. */
  wipeMinutes: z.number().int().min(5).max(480),
  /** The clinician's own safety-plan text, printed unchanged. */
  safetyPlanText: z.string().max(4000),
  memoryNoticeSeen: z.boolean(),
  /** Template ids, most recent first. */
  recentTemplates: z.array(z.string()).max(12),
  /** What the clinician showed on sites, most recent first. */
  taught: z.array(Taught).max(mostTaught),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = {
  reviewer: null,
  wipeMinutes: 60,
  safetyPlanText: '',
  memoryNoticeSeen: false,
  recentTemplates: [],
  taught: [],
}
