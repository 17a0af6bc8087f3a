// The stub's records, in the shapes that the O3 frontend reads. The people are invented; the ids of the note type and
// of its text concept are the notes app's own defaults.
import { randomUUID } from 'node:crypto'

export const ids = {
  location: '44c3efb0-2583-4c80-a79e-1f756a03c0a1',
  user: '45ce6c2e-dd5a-11e6-9d9c-0242ac150002',
  provider: 'f9badd80-ab76-11e2-9e96-0800200c9a66',
  visitType: '7b0f5697-27e3-40c4-8bae-f4049abfb4ed',
  noteType: 'd7151f82-c1f3-4152-a605-2f9ea7414a79',
  identifierType: '05a29f94-c0ed-11e2-94be-8c13b969e334',
} as const

export type Patient = { uuid: string; given: string; family: string; gender: 'F' | 'M'; born: string; record: string }

export const patients: readonly Patient[] = [
  {
    uuid: '5ba4c4a1-0c57-4d0c-9b7b-0f5a4a3d1e01',
    given: 'Maya',
    family: 'Rivera',
    gender: 'F',
    born: '1991-03-14',
    record: '100HV7',
  },
  {
    uuid: '5ba4c4a1-0c57-4d0c-9b7b-0f5a4a3d1e02',
    given: 'Tomas',
    family: 'Lindqvist',
    gender: 'M',
    born: '1984-11-02',
    record: '100J3K',
  },
]

export const location = { uuid: ids.location, display: 'Outpatient Clinic', name: 'Outpatient Clinic', links: [] }
export const person = { uuid: '0f5f2a64-8b2c-4a62-9df0-6f7c0f4f2b11', display: 'Dana Whitfield' }
export const provider = { uuid: ids.provider, display: 'dana - Dana Whitfield', identifier: 'DW', person }
export const visitType = { uuid: ids.visitType, display: 'Psychotherapy session', name: 'Psychotherapy session' }
export const encounterType = { uuid: ids.noteType, display: 'Visit Note', name: 'Visit Note' }

export const makeUser = (): Record<string, unknown> => ({
  uuid: ids.user,
  display: 'dana',
  username: 'dana',
  systemId: 'dana',
  person,
  userProperties: { defaultLocation: ids.location },
  privileges: [],
  roles: [{ uuid: 'r1', display: 'System Developer', name: 'System Developer' }],
  retired: false,
  allowedLocales: ['en'],
})

export type Visit = {
  uuid: string
  patient: string
  display: string
  startDatetime: string
  stopDatetime: string | null
}
export type Observation = {
  uuid: string
  display: string
  concept: object
  value: unknown
  obsDatetime: string
  groupMembers: null
}
export type Encounter = {
  uuid: string
  display: string
  encounterDatetime: string
  patient: { uuid: string; display: string }
  visit: { uuid: string; display: string; startDatetime: string } | undefined
  obs: Observation[]
}

/** What changes while the server runs. */
export type State = { user: Record<string, unknown>; visits: Visit[]; encounters: Encounter[] }

export const now = (): string => new Date().toISOString().replace('Z', '+0000')
export const fullName = (patient: Patient): string => `${patient.given} ${patient.family}`

/** Both patients have an open visit, so that "Visit note" opens without a question. */
export function makeState(): State {
  const visits = patients.map((patient): Visit => ({
    uuid: randomUUID(),
    patient: patient.uuid,
    display: `${visitType.display} @ ${location.display}`,
    startDatetime: now(),
    stopDatetime: null,
  }))
  return { user: makeUser(), visits, encounters: [] }
}

export function restPatient(patient: Patient): Record<string, unknown> {
  const name = {
    uuid: patient.uuid,
    display: fullName(patient),
    givenName: patient.given,
    middleName: null,
    familyName: patient.family,
  }
  const age = Math.floor((Date.now() - Date.parse(patient.born)) / 31_557_600_000)
  return {
    uuid: patient.uuid,
    display: `${patient.record} - ${fullName(patient)}`,
    voided: false,
    patientId: patient.record,
    identifiers: [
      {
        uuid: `${patient.uuid}-id`,
        display: `OpenMRS ID = ${patient.record}`,
        identifier: patient.record,
        preferred: true,
        identifierType: { uuid: ids.identifierType, display: 'OpenMRS ID', name: 'OpenMRS ID' },
        location,
      },
    ],
    person: {
      uuid: patient.uuid,
      display: fullName(patient),
      age,
      birthdate: `${patient.born}T00:00:00.000+0000`,
      birthdateEstimated: false,
      gender: patient.gender,
      dead: false,
      deathDate: null,
      names: [{ ...name, preferred: true }],
      personName: name,
      preferredName: name,
      addresses: [],
      attributes: [],
    },
    attributes: [],
  }
}

export const fhirPatient = (patient: Patient): Record<string, unknown> => ({
  resourceType: 'Patient',
  id: patient.uuid,
  active: true,
  gender: patient.gender === 'F' ? 'female' : 'male',
  birthDate: patient.born,
  deceasedBoolean: false,
  identifier: [
    {
      id: patient.record,
      use: 'official',
      value: patient.record,
      type: { coding: [{ code: ids.identifierType }], text: 'OpenMRS ID' },
    },
  ],
  name: [
    { id: patient.uuid, use: 'official', text: fullName(patient), given: [patient.given], family: patient.family },
  ],
  address: [],
  telecom: [],
})
