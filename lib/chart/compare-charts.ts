// Whether two readings are the same client. One table decides, top to bottom, first line that fits; it works on raw
// canonical parts and on their HMACs alike, because it asks only whether two lists share a value.
import type { ChartParts, ChartVerdict } from '../schema/chart.ts'

type Comparison = 'share' | 'differ' | 'missing'
type Compared = { several: boolean; patientId: Comparison; mrn: Comparison; dob: Comparison; name: Comparison }

/** One line of the table: what must hold (a part that is not named may be anything), and what follows. */
export type ChartRule = { when: Partial<Compared>; verdict: ChartVerdict; because: string }

// Names and dates: two members of one family may share a surname, twins a date of birth, and a page that switches
// client may have changed its address but not yet its banner. So a strong part that is shared while the names differ
// is a question for the clinician, and names that differ with nothing stronger to go by are another chart.
export const chartRules: readonly ChartRule[] = [
  {
    when: { several: true },
    verdict: 'unknown',
    because: 'A page that names several clients says nothing about one; callers refuse.',
  },
  { when: { patientId: 'differ' }, verdict: 'different', because: 'A strong part differs.' },
  { when: { mrn: 'differ' }, verdict: 'different', because: 'A strong part differs.' },
  { when: { dob: 'differ' }, verdict: 'different', because: 'A strong part differs.' },
  {
    when: { patientId: 'share', name: 'differ' },
    verdict: 'unknown',
    because: 'The address and the banner may be of two clients.',
  },
  { when: { mrn: 'share', name: 'differ' }, verdict: 'unknown', because: 'A changed name or a half-drawn page: ask.' },
  { when: { dob: 'share', name: 'differ' }, verdict: 'unknown', because: 'Twins share a date of birth.' },
  { when: { patientId: 'share' }, verdict: 'same', because: 'A strong part is the same and none differs.' },
  { when: { mrn: 'share' }, verdict: 'same', because: 'A strong part is the same and none differs.' },
  { when: { dob: 'share' }, verdict: 'same', because: 'Date of birth is the same, with the name or without any.' },
  { when: { name: 'differ' }, verdict: 'different', because: 'Nothing stronger to go by, and another name.' },
  { when: {}, verdict: 'unknown', because: 'A name alone, or nothing, does not tell one client from another.' },
]

export function compareCharts(a: ChartParts, b: ChartParts): ChartVerdict {
  const compared: Compared = {
    several: a.several || b.several,
    patientId: comparePatientIds(a, b),
    mrn: compareLists(a.mrns, b.mrns),
    dob: compareLists(a.dobs, b.dobs),
    name: compareLists(a.names, b.names),
  }
  const fits = ({ when }: ChartRule) =>
    (Object.keys(when) as (keyof Compared)[]).every((part) => when[part] === compared[part])
  return chartRules.find(fits)?.verdict ?? 'unknown'
}

/**
 * The note's own frame first: a shell around it may still name the client before, and its id, shared by both readings,
 * would then cover that the frame's own has changed.
 */
function comparePatientIds(a: ChartParts, b: ChartParts): Comparison {
  const own = compareLists(a.framePatientIds ?? [], b.framePatientIds ?? [])
  return own === 'differ' ? own : compareLists(a.patientIds, b.patientIds)
}

export function compareLists(a: readonly string[], b: readonly string[]): Comparison {
  if (a.length === 0 || b.length === 0) return 'missing'
  return a.some((value) => b.includes(value)) ? 'share' : 'differ'
}
