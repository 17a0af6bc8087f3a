import { expect, it } from 'vitest'
import { formWords } from '../../../lib/field/form-words.ts'
import {
  meansClientVisible,
  meansEarlierNote,
  meansProgressNote,
  meansSeparateNote,
} from '../../../lib/field/separate-note.ts'

it.each([
  'Psychotherapy note',
  'Psychotherapy Notes',
  'PSYCHOTHERAPY NOTE (optional)',
  'Process note',
  'Process notes',
  'Private note',
  'Private Notes',
  'Internal note',
  'Internal Notes (staff only)',
  'Private / internal note',
  'Psychotherapy/process notes',
  'Psychotherapy (process) note',
  'Private therapist notes',
  'Notes (private)',
  'Note – internal',
  'Personal notes',
  'Process & private notes',
  'My private notes',
  'Therapist private note',
  'Add psychotherapy note',
  'Psychotherapy note for this session',
  'Shadow note',
  'Notes to self',
  'Private: session notes',
  'Psychotherapy/process session notes',
  'Notes (therapist only)',
  'Staff-only notes',
  'Notes (not part of the medical record)',
  'Notas de psicoterapia',
  'Progress and psychotherapy notes',
])('%s is refused', (label) => expect(meansSeparateNote(label)).toBe(true))

it.each([
  'Psychotherapy progress note',
  'Psychotherapy Progress Notes',
  'Progress note',
  'Individual psychotherapy',
  '90837 Psychotherapy, 60 minutes',
  'Individual psychotherapy 90834',
  'Session note',
  'Note (not a psychotherapy note)',
  'Progress note (do not include psychotherapy notes)',
  'Individual psychotherapy note',
  'Group psychotherapy notes',
  'Clinical note',
  'Notes',
  'Process of the session',
  'Response to psychotherapy',
  'Internal Family Systems notes',
  'Private practice progress note',
  'Psychotherapy session summary',
  'Plan',
  'Note – private pay client',
  'Note - private insurance',
  'Psychotherapy session note',
  'Psychotherapy session note 90837',
  'Psychotherapy note (90837)',
  '60-minute psychotherapy note',
  'Play psychotherapy note',
  'Process group note',
  'Process of the note',
  'Personal history',
  'Personal goals',
  'Private practice: session note',
  'Progress note. Psychotherapy notes are kept elsewhere.',
  'Internal medicine note',
])('%s is not', (label) => expect(meansSeparateNote(label)).toBe(false))

it('a label that says progress note stands against any heading', () => {
  expect(meansProgressNote('Progress note')).toBe(true)
  expect(meansProgressNote('Psychotherapy progress note')).toBe(true)
  expect(meansProgressNote('Plan')).toBe(false)
})

it('a label is kept as the words that forms are made of, without names or numbers', () => {
  expect(formWords('Progress note for Maya Rivera 03/14/1991 (MRN 100HV7)')).toBe('Progress note for')
  expect(formWords('Write your notes')).toBe('Write your notes')
})

it.each([
  'Visible to client',
  'Notes shared with the patient',
  'Client-visible notes',
  'Message to client',
  'Portal message',
  'Patient Instructions',
  'After-visit summary',
  'Comments to family',
  'Homework (client can see this)',
])('%s is seen by the client', (label) => expect(meansClientVisible(label)).toBe(true))

it.each([
  'Progress note (shared with patient)',
  'Not visible to client',
  'Hidden from clients',
  'Client cannot see this',
  'Session note for client Maya',
  'Client response',
  'Plan for client',
  'Homework',
  'Client portal status',
])('%s is not', (label) => expect(meansClientVisible(label)).toBe(false))

it.each(['Previous note', 'Last session note', 'Prior progress notes', 'Past notes', 'Note history'])(
  '%s is an earlier one',
  (label) => expect(meansEarlierNote(label)).toBe(true),
)

it.each([
  'Progress since last session',
  'Last homework',
  'Review of previous note',
  'Past psychiatric history',
  'Last session',
  'Note',
])('%s is not an earlier one', (label) => expect(meansEarlierNote(label)).toBe(false))
