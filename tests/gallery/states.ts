// Every state of the panel by name: the pictures, the axe checks and a designer's eye all go through this list.
import type { Problem } from '../../lib/errors.ts'
import type { SessionView } from '../../lib/flow/session-view.ts'
import { chartText, draft, facts, findings, note, own, renderings, span, suggested } from './content.ts'
import { type FakeView, fakeView } from './fake-view.ts'
import {
  cautiousDraft,
  longDraft,
  longLabel,
  longQuote,
  longRenderings,
  safetyPlan,
  spanishDraft,
  spanishRenderings,
  stopQuotes,
} from './odd-content.ts'

const nothing = { draft: null, renderings: null, findings: [] }
const emptyNote = { ...note, fields: note.fields.map((field) => ({ ...field, text: '' })) }
const risk = {
  level: 'crisis' as const,
  flags: stopQuotes.map((quote, at) => ({ kind: 'stop' as const, span: span(quote, at * 200) })),
}
const done = {
  ...draft,
  slots: {
    ...draft.slots,
    reviewDate: own('Thursday 10/15'),
    confidence: own('8'),
    backup: suggested(draft.slots.backup.value, true),
  },
}
const receipt = (undoable: boolean) => ({
  approvalId: 'a',
  field: note.fields[3]?.ref ?? note.fields[0]!.ref,
  label: 'Plan',
  undoable,
  before: '',
  after: chartText,
  at: '2026-10-08T16:42:00Z',
})
const problem =
  (code: Problem['code'], more: Parameters<typeof fakeView>[0] = {}) =>
  () =>
    fakeView({ problem: { code }, ...more })
const long = () => ({
  draft: longDraft,
  renderings: longRenderings,
  blockedBy: 'Answer the caution above first.',
  copyBlockedBy: 'Answer the caution above first.',
  client: { name: 'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Montgomery-Fitzwilliam III', dob: '12/31/1999' },
  skills: [
    {
      skillId: draft.skillId,
      status: 'taught' as const,
      span: span(longQuote),
      skillName: longDraft.skillName,
      templateId: draft.templateId,
    },
  ],
  note: { ...note, fields: note.fields.map((field, index) => (index === 3 ? { ...field, label: longLabel } : field)) },
})

export const states: Record<string, () => FakeView> = {
  waiting: () =>
    fakeView({ ...nothing, step: { at: 'waiting' }, client: null, note: null, facts: null, skills: [], target: null }),
  reading: () =>
    fakeView({ ...nothing, step: { at: 'reading' }, note: null, facts: null, skills: [], target: null, busy: true }),
  'choosing-empty-note': () =>
    fakeView({ ...nothing, step: { at: 'choosing', why: 'empty-note' }, note: emptyNote, skills: [] }),
  'choosing-no-skill': () => fakeView({ ...nothing, step: { at: 'choosing', why: 'no-skill' }, skills: [] }),
  'choosing-no-template': () =>
    fakeView({
      ...nothing,
      step: { at: 'choosing', why: 'no-template' },
      skills: [
        {
          skillId: 'x',
          status: 'taught',
          span: span('Introduced sleep restriction; window set 12:30 to 6:00.'),
          skillName: 'Sleep restriction',
          templateId: null,
        },
      ],
    }),
  'choosing-not-a-note': () => fakeView({ ...nothing, step: { at: 'choosing', why: 'not-a-note' }, skills: [] }),
  'choosing-no-note': () =>
    fakeView({
      ...nothing,
      step: { at: 'choosing', why: 'no-note' },
      note: null,
      client: null,
      skills: [],
      target: null,
      problem: { code: 'no-note' },
    }),
  'choosing-asked': () => fakeView({ step: { at: 'choosing', why: 'asked' } }),
  'choosing-nothing-fits': () =>
    fakeView({
      ...nothing,
      step: { at: 'choosing', why: 'no-skill' },
      skills: [],
      choices: [],
      request: 'something for Sunday-night dread; likes walking',
    }),
  stop: () => fakeView({ ...nothing, step: { at: 'stop' }, facts: { ...facts, risk }, safetyPlanText: safetyPlan }),
  'stop-no-plan': () =>
    fakeView({
      ...nothing,
      step: { at: 'stop' },
      facts: { ...facts, risk: { ...risk, flags: [{ kind: 'stop', span: span(longQuote) }] } },
    }),
  draft: () => fakeView(),
  'draft-done': () =>
    fakeView({
      draft: done,
      findings: findings.map((each) => ({ ...each, state: 'ok' as const })),
      renderings: {
        ...renderings,
        chart: {
          text: chartText
            .replace('\nDrafted', '\nConfidence: 8 of 10\nReview: Thursday 10/15\nDrafted')
            .replace('Suggested back-up', 'Back-up'),
          html: '',
        },
      },
    }),
  'draft-first-time': () =>
    fakeView({
      reviewer: null,
      showMemoryNotice: true,
      blockedBy: 'Add your name and credential once, so that the note says who reviewed it.',
      copyBlockedBy: 'Add your name and credential once, so that the note says who reviewed it.',
    }),
  'draft-caution': () =>
    fakeView({
      draft: cautiousDraft,
      blockedBy: 'Answer the caution above first.',
      copyBlockedBy: 'Answer the caution above first.',
    }),
  'draft-notices': () => fakeView({ note: { ...note, unreachableFrames: 2, separateNotes: 1 } }),
  'draft-places': () =>
    fakeView({
      place: { placement: 'after-heading', heading: 'Plan' },
      places: [
        { placement: 'after-heading', heading: 'Plan' },
        { placement: 'caret', heading: '' },
        { placement: 'end', heading: '' },
      ],
    }),
  'draft-closed-frame': () =>
    fakeView({
      note: { ...note, unreachableFrames: 1 },
      closedSites: ['https://notes.westbridge-behavioral.example'],
    }),
  'draft-nameless': () =>
    fakeView({ client: null, note: { ...note, banner: { ids: [], names: [], dobs: [], mrns: [], several: false } } }),
  'pick-note': () =>
    fakeView({ picking: { what: 'note', choices: ['Subjective', 'Objective', 'Assessment', 'Plan', longLabel] } }),
  'pick-client': () => fakeView({ picking: { what: 'client', choices: [] } }),
  'pick-progress-note': () =>
    fakeView({ picking: { what: 'progress-note', choices: ['Psychotherapy note (not part of the record)'] } }),
  'draft-locked': () =>
    fakeView({
      target: 4,
      blockedBy: 'This note is signed or read-only. Use Copy, or add an addendum in your EHR and read again.',
    }),
  'draft-low-confidence': () => fakeView({ draft: { ...draft, slots: { ...draft.slots, confidence: own('5') } } }),
  'draft-after-stop': () =>
    fakeView({
      draft: { ...draft, stopReason: 'Plan agreed with her and her sister, medication handed over.' },
      skills: [],
    }),
  'draft-busy': () =>
    fakeView({
      busy: true,
      blockedBy: 'One moment: an action is under way.',
      copyBlockedBy: 'One moment: an action is under way.',
    }),
  'draft-long': () => fakeView(long()),
  'draft-spanish': () => fakeView({ draft: spanishDraft, renderings: spanishRenderings }),
  'refused-chart': problem('chart-changed', { names: { draftFor: 'Maya Thornton', openNow: 'Tomas Lindqvist' } }),
  'refused-locked': problem('locked', { target: null, blockedBy: 'No field on this page can take the worksheet.' }),
  'problem-unexpected': problem('unexpected'),
  'problem-access-lost': problem('access-lost'),
  'problem-not-taken': problem('not-taken'),
  'problem-place-gone': problem('place-gone'),
  'problem-separate-note': problem('separate-note', {
    ...nothing,
    step: { at: 'choosing', why: 'no-note' },
    note: null,
  }),
  'ask-different-note': () =>
    fakeView({
      question: { kind: 'different-note', firstLine: 'Session 7, 50 min, in person. Client arrived ten minutes late.' },
    }),
  'ask-chart-unknown': () => fakeView({ question: { kind: 'chart-unknown', firstLine: longQuote, nameless: true } }),
  'ask-already-there': () => fakeView({ question: { kind: 'already-there', firstLine: '' } }),
  'ask-replace-draft': () => fakeView({ question: { kind: 'replace-draft', firstLine: '' } }),
  inserted: () => fakeView({ draft: done, approved: true, step: { at: 'inserted', receipt: receipt(true) } }),
  'inserted-no-undo': () =>
    fakeView({ draft: done, approved: true, step: { at: 'inserted', receipt: receipt(false) } }),
}

/** A render that throws, for the boundary. */
export function throwingView(canary: string): SessionView {
  const view = fakeView()
  return Object.defineProperty({ ...view }, 'skills', {
    get: () => {
      throw new Error(canary)
    },
  })
}
