// Record numbers in addresses and hidden fields. The word before a number says whose it is: a client's number tells one
// chart from another, a visit's or note's number only one note from another, and a bare number says nothing.
import type { ChartBanner } from '../schema/chart.ts'

declare const document: never

type RecordId = ChartBanner['ids'][number]

const patientSegment = /^(patients?|clients?|charts?|members?|people|persons?|demographics?|consumers?)$/i
const encounterSegment =
  /^(encounters?|visits?|notes?|progress[-_]?notes?|appointments?|appts?|sessions?|documents?|forms?)$/i
const key = '[-_]?(?:id|uuid|no|number|key|guid)'
const patientKey = new RegExp(
  `^(?:(?:set_)?pid|pt${key}|(?:patient|client|member|person|chart|demographic)(?:${key})?)$`,
  'i',
)
const encounterKey = new RegExp(
  `^(?:eid|set_encounter|encounter|(?:encounter|visit|note|appointment|appt|document)(?:${key}))$`,
  'i',
)
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const idShape = /^(?=.*\d)[\w.~-]{1,64}$/

const kindOfKey = (name: string): RecordId['kind'] =>
  patientKey.test(name) ? 'patient' : encounterKey.test(name) ? 'encounter' : 'unknown'

/** The record ids that an address names, its #route included. */
export function idsInAddress(address: string): RecordId[] {
  const found: RecordId[] = []
  const add = (kind: RecordId['kind'], value: string) => {
    if (!found.some((id) => id.value === value)) found.push({ kind, value })
  }
  const [path = '', ...queries] = address.replace(/^[a-z-]+:\/\/[^/]*/i, '').split(/[?]/)
  const pieces = [path, ...queries].join('#').split('#')
  for (const piece of pieces) {
    const segments = piece.split('&').length > 1 || piece.includes('=') ? [] : piece.split(/[/;]/).map(decoded)
    segments.forEach((value, index) => {
      const word = segments[index - 1] ?? ''
      if (!idShape.test(value)) return
      // Some products number a visit's entry as a chart, under the client it belongs to.
      if (/^charts?$/i.test(word) && found.some((id) => id.kind === 'patient')) add('encounter', value)
      else if (patientSegment.test(word)) add('patient', value)
      else if (encounterSegment.test(word)) add('encounter', value)
      else if (uuid.test(value)) add('unknown', value)
    })
    if (!piece.includes('=')) continue
    for (const pair of piece.split(/[&;]/)) {
      const [name = '', value = ''] = pair.split('=').map(decoded)
      const kind = kindOfKey(name)
      if (kind !== 'unknown' && idShape.test(value)) add(kind, value)
    }
  }
  return found
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Ids in hidden fields and data attributes; several values of one kind are a list, and say nothing. */
export function idsInDocument(doc: Document): RecordId[] {
  const found: RecordId[] = []
  for (const input of doc.querySelectorAll('input[type="hidden"]')) {
    const kind = kindOfKey(input.getAttribute('name') ?? '')
    const value = (input as HTMLInputElement).value
    if (kind !== 'unknown' && idShape.test(value) && value !== '0') found.push({ kind, value })
  }
  for (const el of doc.querySelectorAll(
    '[data-patient-id],[data-patient-uuid],[data-client-id],[data-patientid],[data-clientid]',
  )) {
    const data = (el as HTMLElement).dataset
    const value =
      data['patientId'] ?? data['patientUuid'] ?? data['clientId'] ?? data['patientid'] ?? data['clientid'] ?? ''
    if (idShape.test(value)) found.push({ kind: 'patient', value })
  }
  const single = (kind: RecordId['kind']) => {
    const values = new Set(found.filter((id) => id.kind === kind).map((id) => id.value))
    return values.size === 1 ? [...values].map((value) => ({ kind, value })) : []
  }
  return [...single('patient'), ...single('encounter')]
}
