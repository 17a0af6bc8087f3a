// A SessionView that a test can hold in its hands: signals that can be set, and a list of the calls that were made.
import { signal } from '@preact/signals'
import type { SessionView, Step } from '../../lib/flow/session-view.ts'
import type { Reviewer } from '../../lib/schema/approval.ts'
import type { Slots } from '../../lib/schema/draft.ts'
import { choices, draft, facts, findings, note, renderings, skills } from './content.ts'

type Values = {
  [K in keyof SessionView as SessionView[K] extends { value: unknown } ? K : never]: SessionView[K] extends {
    value: infer V
  }
    ? V
    : never
}

export type FakeView = { [K in keyof Values]: { value: Values[K] } } & SessionView & { calls: unknown[][] }

const reviewer: Reviewer = { name: 'R. Okafor', credential: 'LCSW', supervisor: '' }

/** A view in the middle of a draft; `overrides` says what is different. */
export function fakeView(overrides: Partial<Values> = {}): FakeView {
  const values: Values = {
    step: { at: 'draft' } as Step,
    problem: null,
    question: null,
    names: null,
    client: { name: 'Jordan Rivera', dob: '03/14/1991' },
    note,
    facts,
    skills,
    target: 3,
    place: { placement: 'end', heading: '' },
    places: [{ placement: 'end', heading: '' }],
    outlined: true,
    picking: null,
    closedSites: [],
    choices,
    request: '',
    draft,
    findings,
    renderings,
    reviewer,
    approved: false,
    blockedBy: null,
    copyBlockedBy: null,
    busy: false,
    showMemoryNotice: false,
    safetyPlanText: '',
    ...overrides,
  }
  const calls: unknown[][] = []
  const told =
    <A extends unknown[]>(name: string, does: (...args: A) => void = () => {}) =>
    (...args: A) => {
      calls.push([name, ...args])
      does(...args)
    }
  const step = signal(values.step)
  const problem = signal(values.problem)
  const question = signal(values.question)
  const names = signal(values.names)
  const client = signal(values.client)
  const theNote = signal(values.note)
  const theFacts = signal(values.facts)
  const theSkills = signal(values.skills)
  const target = signal(values.target)
  const place = signal(values.place)
  const places = signal(values.places)
  const outlined = signal(values.outlined)
  const picking = signal(values.picking)
  const closedSites = signal(values.closedSites)
  const theChoices = signal(values.choices)
  const request = signal(values.request)
  const theDraft = signal(values.draft)
  const theFindings = signal(values.findings)
  const theRenderings = signal(values.renderings)
  const theReviewer = signal(values.reviewer)
  const approved = signal(values.approved)
  const blockedBy = signal(values.blockedBy)
  const copyBlockedBy = signal(values.copyBlockedBy)
  const busy = signal(values.busy)
  const showMemoryNotice = signal(values.showMemoryNotice)
  const safetyPlanText = signal(values.safetyPlanText)

  /** As the flow does: the texts are made again from the changed slots (here by plain replacement). */
  const rewrite = (before: string, after: string, slots: Partial<Slots>, title = theDraft.value?.title ?? '') => {
    const [now, texts] = [theDraft.value, theRenderings.value]
    if (!now || !texts) return
    const change = (text: string) => (before === '' ? `${text}\n${after}` : text.replace(before, after))
    theDraft.value = { ...now, title, slots: { ...now.slots, ...slots } }
    theRenderings.value = {
      chart: { ...texts.chart, text: change(texts.chart.text) },
      client: { ...texts.client, text: change(texts.client.text) },
    }
  }

  return {
    calls,
    step,
    problem,
    question,
    names,
    client,
    note: theNote,
    facts: theFacts,
    skills: theSkills,
    target,
    place,
    places,
    outlined,
    picking,
    closedSites,
    choices: theChoices,
    request,
    draft: theDraft,
    findings: theFindings,
    renderings: theRenderings,
    reviewer: theReviewer,
    approved,
    blockedBy,
    copyBlockedBy,
    busy,
    showMemoryNotice,
    safetyPlanText,
    readAgain: told('readAgain'),
    readField: told('readField'),
    chooseTarget: told('chooseTarget', (index: number) => (target.value = index)),
    choosePlace: told('choosePlace', (placement) => {
      place.value = places.value.find((one) => one.placement === placement) ?? place.value
    }),
    showTarget: told('showTarget'),
    pickInPage: told('pickInPage', (what) => (picking.value = { what, choices: [] })),
    showChoice: told('showChoice'),
    takeChoice: told('takeChoice', () => (picking.value = null)),
    endPicking: told('endPicking', () => (picking.value = null)),
    allowSite: told('allowSite'),
    setRequest: told('setRequest', (text: string) => (request.value = text)),
    chooseTemplate: told('chooseTemplate'),
    goOnAfterStop: told('goOnAfterStop'),
    chooseAnother: told('chooseAnother'),
    backToDraft: told('backToDraft'),
    editSlot: told('editSlot', (slot, value) => {
      const before = theDraft.value?.slots[slot].value ?? ''
      rewrite(before, value, { [slot]: { value, source: { kind: 'clinician' }, confirmed: true } })
    }),
    confirmSlot: told('confirmSlot'),
    setSize: told('setSize'),
    setFormat: told('setFormat'),
    setTitle: told('setTitle', (title: string) => rewrite(theDraft.value?.title ?? '', title, {}, title)),
    acknowledge: told('acknowledge'),
    setReviewer: told('setReviewer', (entered: Reviewer) => (theReviewer.value = entered)),
    approveAndInsert: told('approveAndInsert'),
    approveAndCopy: told('approveAndCopy'),
    undoInsert: told('undoInsert'),
    answer: told('answer', () => (question.value = null)),
    dismissProblem: told('dismissProblem', () => (problem.value = null)),
    dismissMemoryNotice: told('dismissMemoryNotice', () => (showMemoryNotice.value = false)),
    clear: told('clear'),
    copyReport: told('copyReport'),
    reload: told('reload'),
    openSettings: told('openSettings'),
  }
}
