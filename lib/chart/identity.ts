// Identities are HMACs under a key of this browser session, so that what is kept of a chart says nothing by itself.
// Made in the panel: http pages have no crypto.subtle, and raw values must not be stored.
import type { NoteIdentity } from '../schema/approval.ts'
import type { ChartIdentity, ChartParts } from '../schema/chart.ts'
import { compareLists } from './compare-charts.ts'

export type Hash = (kind: string, value: string) => Promise<string>

/** HMAC-SHA-256 (hex) under `keyHex`; `kind` keeps equal values of different parts apart. */
export async function hmacWith(keyHex: string): Promise<Hash> {
  const bytes = new Uint8Array((keyHex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const encoder = new TextEncoder()
  return async (kind, value) => {
    const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(`${kind}\n${value}`))
    return [...new Uint8Array(signature)].map((b) => b.toString(16).padStart(2, '0')).join('')
  }
}

/** One HMAC per canonical part. */
export async function identifyChart(parts: ChartParts, origin: string, hash: Hash): Promise<ChartIdentity> {
  const all = (kind: string, values: readonly string[]): Promise<string[]> =>
    Promise.all(values.map((value) => hash(kind, value)))
  const [patientIds, framePatientIds, mrns, dobs, names, encounterIds] = await Promise.all([
    all('patient', parts.patientIds),
    all('patient', parts.framePatientIds ?? []),
    all('mrn', parts.mrns),
    all('dob', parts.dobs),
    all('name', parts.names),
    all('encounter', parts.encounterIds),
  ])
  return { origin, parts: { patientIds, framePatientIds, mrns, dobs, names, encounterIds, several: parts.several } }
}

const mostLines = 200
/** Of a note's characters, that must still stand there. */
const leastKept = 0.8

/** Encounter ids, the session's date and the note's lines, hashed: enough to tell another note, not enough to read one. */
export async function identifyNote(parts: ChartParts, text: string, hash: Hash): Promise<NoteIdentity> {
  const written = text
    .split(/\n|(?<=[.!?;])\s+/)
    .map((line) => line.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter((line) => line.length > 2 && !line.endsWith(':'))
  const lines = [...new Set(written)].slice(0, mostLines)
  const all = (kind: string, values: readonly string[]) => Promise.all(values.map((value) => hash(kind, value)))
  const [encounterIds, sessionDates, otherIds, hashed] = await Promise.all([
    all('encounter', parts.encounterIds),
    all('session date', parts.sessionDates ?? []),
    all('id', parts.otherIds ?? []),
    all('line', lines),
  ])
  return { encounterIds, sessionDates, otherIds, lines: hashed, lengths: lines.map((line) => line.length) }
}

/**
 * Whether two reads of one chart show the same note. Encounter ids decide where both have one; another session's date is
 * another note; a note that was typed on keeps four fifths of its words, since notes of one client are written alike. A note that was empty may have been typed since: only
 * another id in its address says more.
 */
export function compareNotes(then: NoteIdentity, now: NoteIdentity): 'same' | 'different' {
  if (then.encounterIds.length > 0 && now.encounterIds.length > 0)
    return then.encounterIds.some((id) => now.encounterIds.includes(id)) ? 'same' : 'different'
  if (compareLists(then.sessionDates ?? [], now.sessionDates ?? []) === 'differ') return 'different'
  if (then.lines.length === 0)
    return compareLists(then.otherIds ?? [], now.otherIds ?? []) === 'differ' ? 'different' : 'same'
  const weight = (index: number): number => then.lengths?.[index] ?? 1
  const total = then.lines.reduce((sum, _line, index) => sum + weight(index), 0)
  const kept = then.lines.reduce((sum, line, index) => (now.lines.includes(line) ? sum + weight(index) : sum), 0)
  return kept >= total * leastKept ? 'same' : 'different'
}
