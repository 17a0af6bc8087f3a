import { expect, it } from 'vitest'
import { formWords } from '../../../lib/field/form-words.ts'
import { meansProgressNote, meansSeparateNote } from '../../../lib/field/separate-note.ts'

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
