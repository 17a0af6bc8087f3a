// What the stub answers: the REST and FHIR calls that the O3 frontend makes on the way from login to a saved visit
// note. Everything else gets an empty list, as a fresh installation would give.
import { randomUUID } from 'node:crypto'
import * as records from './records.ts'
import type { Encounter, Observation, State, Visit } from './records.ts'

type Body = Record<string, unknown>

const list = (results: unknown[]): unknown => ({ results, links: [], totalCount: results.length })
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const asBody = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {})

export function session(state: State, loggedIn: boolean): unknown {
  const base = { authenticated: loggedIn, sessionId: 's', locale: 'en', allowedLocales: ['en'] }
  return loggedIn
    ? { ...base, user: state.user, currentProvider: records.provider, sessionLocation: records.location }
    : base
}

function restVisit(state: State, visit: Visit): unknown {
  const patient = records.patients.find((one) => one.uuid === visit.patient)
  return {
    ...visit,
    patient: patient && records.restPatient(patient),
    visitType: records.visitType,
    location: records.location,
    attributes: [],
    voided: false,
    encounters: state.encounters.filter((one) => one.visit?.uuid === visit.uuid).map(restEncounter),
  }
}

const restEncounter = (encounter: Encounter): unknown => ({
  ...encounter,
  voided: false,
  location: records.location,
  encounterType: records.encounterType,
  visit: encounter.visit && { ...encounter.visit, visitType: records.visitType },
  form: { uuid: '', display: 'Visit Note' },
  diagnoses: [],
  orders: [],
  encounterProviders: [
    {
      uuid: `${encounter.uuid}-provider`,
      display: 'Dana Whitfield: Clinician',
      encounterRole: { uuid: 'er', display: 'Clinician' },
      provider: { ...records.provider, name: records.person.display },
    },
  ],
})

function observation(value: unknown): Observation {
  const given = asBody(value)
  const concept = asText(asBody(given['concept'])['uuid']) ?? asText(given['concept']) ?? ''
  return {
    uuid: asText(given['uuid']) ?? randomUUID(),
    display: `Text of encounter note: ${String(given['value'])}`,
    concept: { uuid: concept, display: 'Text of encounter note', conceptClass: { uuid: 'c', display: 'Misc' } },
    value: given['value'],
    obsDatetime: records.now(),
    groupMembers: null,
  }
}

function saveEncounter(state: State, body: Body, id: string | undefined): unknown {
  const visit = state.visits.find((one) => one.uuid === body['visit'])
  const patient = asText(body['patient']) ?? ''
  const encounter: Encounter = {
    uuid: id ?? randomUUID(),
    display: 'Visit Note',
    encounterDatetime: asText(body['encounterDatetime']) ?? records.now(),
    patient: { uuid: patient, display: patient },
    visit: visit && { uuid: visit.uuid, display: visit.display, startDatetime: visit.startDatetime },
    obs: (Array.isArray(body['obs']) ? body['obs'] : []).map(observation),
  }
  state.encounters = [encounter, ...state.encounters.filter((one) => one.uuid !== encounter.uuid)]
  return restEncounter(encounter)
}

function visitAnswer(state: State, method: string, id: string | undefined, mine: Visit[], body: Body): unknown {
  if (id !== undefined) {
    const visit = state.visits.find((one) => one.uuid === id)
    return visit && restVisit(state, visit)
  }
  if (method !== 'POST') return list(mine.map((one) => restVisit(state, one)))
  const visit: Visit = {
    uuid: randomUUID(),
    patient: asText(body['patient']) ?? '',
    display: `${records.visitType.display} @ ${records.location.display}`,
    startDatetime: asText(body['startDatetime']) ?? records.now(),
    stopDatetime: null,
  }
  state.visits.unshift(visit)
  return restVisit(state, visit)
}

function patientAnswer(id: string | undefined, term: string): unknown {
  if (id !== undefined) {
    const found = records.patients.find((one) => one.uuid === id)
    return found && records.restPatient(found)
  }
  const hits = records.patients.filter((one) => `${records.fullName(one)} ${one.record}`.toLowerCase().includes(term))
  return list(hits.map(records.restPatient))
}

/** `path` is what follows /ws/rest/v1/. undefined means not found. Sessions are answered by the server. */
export function rest(state: State, method: string, path: string, query: URLSearchParams, sent: unknown): unknown {
  const [kind, id] = path.split('/')
  const body = asBody(sent)
  const patient = query.get('patient')
  const visits = state.visits.filter((one) => !patient || one.patient === patient)
  switch (kind) {
    case 'user':
      if (!id) return list([state.user])
      return method === 'POST' ? Object.assign(state.user, body) : state.user
    case 'provider':
      return id ? records.provider : list([records.provider])
    case 'location':
      return id ? records.location : list([records.location])
    case 'visittype':
      return list([records.visitType])
    case 'encountertype':
      return id ? records.encounterType : list([records.encounterType])
    case 'patient':
      return patientAnswer(id, (query.get('q') ?? '').toLowerCase())
    case 'visit':
      return visitAnswer(state, method, id, visits, body)
    case 'encounter': {
      if (method === 'POST') return saveEncounter(state, body, id)
      const found = state.encounters.find((one) => one.uuid === id)
      if (id) return found && restEncounter(found)
      return list(state.encounters.filter((one) => !patient || one.patient.uuid === patient).map(restEncounter))
    }
    case 'concept':
      return id ? { uuid: id, display: id, setMembers: [], answers: [], names: [] } : list([])
    case 'emrapi':
      return patient ? list(visits.map((one) => ({ visit: restVisit(state, one) }))) : {}
    default:
      return list([])
  }
}

const bundle = (found: unknown[]): unknown => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: found.length,
  link: [],
  entry: found.map((resource) => ({ resource })),
})

/** `path` is what follows /ws/fhir2/R4/. undefined means not found. */
export function fhir(path: string): unknown {
  const [kind, id] = path.split('/')
  const place = { resourceType: 'Location', id: records.ids.location, name: records.location.name, status: 'active' }
  if (kind === 'Location') return id ? place : bundle([place])
  if (kind !== 'Patient') return bundle([])
  if (!id) return bundle(records.patients.map(records.fhirPatient))
  const patient = records.patients.find((one) => one.uuid === id)
  return patient && records.fhirPatient(patient)
}
