// The practice's records: three invented clients and their notes. Dates count back from `today`, so that the agenda and
// "next week" in a note stay true whenever the server is started; a test that compares pictures passes its own day.
import { noteTexts } from './note-texts.ts'

/** `soap`: four text areas. `dap`: three, kept by a framework. `dap-one`: one text area. `rich`: one rich-text field. */
export type NoteKind = 'soap' | 'dap' | 'dap-one' | 'rich'

export type Client = {
  id: number
  first: string
  last: string
  pronouns: string
  /** YYYY-MM-DD */
  born: string
  record: string
  since: string
  diagnosis: string
  goals: string[]
  nameAlert: boolean
}

export type Note = {
  id: number
  clientId: number
  kind: NoteKind
  /** YYYY-MM-DD */
  date: string
  /** HH:MM, 24 hours */
  time: string
  minutes: number
  code: string
  place: string
  status: 'open' | 'signed'
  /** 'Dana Whitfield, LCSW', '' while open */
  signedBy: string
  /** ISO 8601, '' while open */
  signedAt: string
  /** ISO 8601 of the last save, '' before the first. */
  savedAt: string
  /** Plain text by field name; a rich note holds its markup in `html` under the same name. */
  fields: Record<string, string>
  html: Record<string, string>
  /** Kept apart from the record, as the law has it. */
  psychotherapy: string
  addenda: { text: string; at: string }[]
}

export type Appointment = {
  clientId: number
  noteId: number | null
  date: string
  time: string
  minutes: number
  place: string
}

export type Records = {
  practice: string
  clinician: { name: string; credential: string; initials: string }
  /** YYYY-MM-DD */
  today: string
  clients: Client[]
  notes: Note[]
  appointments: Appointment[]
}

const clients: Client[] = [
  {
    id: 1042,
    first: 'Elena',
    last: 'Marchetti',
    pronouns: 'she/her',
    born: '1988-07-22',
    record: 'AS-10428',
    since: 'March 2025',
    diagnosis: 'F41.1 Generalized anxiety disorder',
    goals: [
      'Speak up in team meetings even when self-doubt shows up',
      'Fall asleep within 30 minutes on at least five nights a week',
    ],
    nameAlert: false,
  },
  {
    id: 1057,
    first: 'Daniel',
    last: 'Reyes',
    pronouns: 'he/him',
    born: '1979-11-05',
    record: 'AS-10571',
    since: 'January 2025',
    diagnosis: 'F33.1 Major depressive disorder, recurrent, moderate',
    goals: ['Hand work over without checking it again at night', 'One evening a week with friends, phone away'],
    nameAlert: true,
  },
  {
    id: 1063,
    first: 'Ruth',
    last: 'Reyes',
    pronouns: 'she/her',
    born: '1957-02-09',
    record: 'AS-10634',
    since: 'May 2025',
    diagnosis: 'F32.1 Major depressive disorder, single episode, moderate',
    goals: ['Back in the community garden twice a week within three months', 'Eat one meal a day at the table'],
    nameAlert: true,
  },
]

type Plan = {
  id: number
  clientId: number
  kind: NoteKind
  daysAgo: number
  time: string
  minutes: number
  place: string
  signed: boolean
}

const plans: Plan[] = [
  { id: 2207, clientId: 1042, kind: 'soap', daysAgo: 0, time: '09:00', minutes: 53, place: 'Office', signed: false },
  { id: 2198, clientId: 1042, kind: 'soap', daysAgo: 7, time: '09:00', minutes: 53, place: 'Office', signed: true },
  {
    id: 2184,
    clientId: 1042,
    kind: 'soap',
    daysAgo: 14,
    time: '09:00',
    minutes: 53,
    place: 'Telehealth',
    signed: true,
  },
  { id: 2211, clientId: 1057, kind: 'dap', daysAgo: 0, time: '11:00', minutes: 45, place: 'Telehealth', signed: false },
  {
    id: 2203,
    clientId: 1057,
    kind: 'dap-one',
    daysAgo: 7,
    time: '11:00',
    minutes: 45,
    place: 'Telehealth',
    signed: false,
  },
  { id: 2190, clientId: 1057, kind: 'dap', daysAgo: 14, time: '11:00', minutes: 45, place: 'Office', signed: true },
  { id: 2221, clientId: 1063, kind: 'soap', daysAgo: 0, time: '14:00', minutes: 50, place: 'Office', signed: false },
  { id: 2216, clientId: 1063, kind: 'rich', daysAgo: 7, time: '14:00', minutes: 50, place: 'Office', signed: false },
  { id: 2187, clientId: 1063, kind: 'rich', daysAgo: 14, time: '14:00', minutes: 50, place: 'Office', signed: true },
]

const day = (today: Date, offset: number): string => {
  const at = new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset, 12)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

const code = (minutes: number): string => (minutes >= 53 ? '90837' : '90834')

/** A fresh copy of all records, with dates counted from `today` (local time). */
export function makeRecords(today: Date): Records {
  const clinician = { name: 'Dana Whitfield', credential: 'LCSW', initials: 'DW' }
  const notes = plans.map((plan): Note => {
    const date = day(today, -plan.daysAgo)
    const text = noteTexts[plan.id]
    return {
      id: plan.id,
      clientId: plan.clientId,
      kind: plan.kind,
      date,
      time: plan.time,
      minutes: plan.minutes,
      code: code(plan.minutes),
      place: plan.place,
      status: plan.signed ? 'signed' : 'open',
      signedBy: plan.signed ? `${clinician.name}, ${clinician.credential}` : '',
      signedAt: plan.signed ? `${date}T17:42:00` : '',
      savedAt: text ? (plan.daysAgo > 0 ? `${date}T17:40:00` : today.toISOString()) : '',
      fields: { ...text?.fields },
      html: { ...text?.html },
      psychotherapy: text?.psychotherapy ?? '',
      addenda: [],
    }
  })
  const held = plans.map((plan): Appointment => ({
    clientId: plan.clientId,
    noteId: plan.id,
    date: day(today, -plan.daysAgo),
    time: plan.time,
    minutes: plan.minutes,
    place: plan.place,
  }))
  const next = plans
    .filter((plan) => plan.daysAgo === 0)
    .map((plan): Appointment => ({
      clientId: plan.clientId,
      noteId: null,
      date: day(today, 7),
      time: plan.time,
      minutes: plan.minutes,
      place: plan.place,
    }))
  return {
    practice: 'Alder Street Counseling',
    clinician,
    today: day(today, 0),
    clients: structuredClone(clients),
    notes,
    appointments: [...held, ...next],
  }
}

/** Field names of a note kind, in page order. */
export const fieldNames: Record<NoteKind, readonly string[]> = {
  soap: ['subjective', 'objective', 'assessment', 'plan'],
  dap: ['data', 'assessment', 'plan'],
  'dap-one': ['note'],
  rich: ['note'],
}
