// Small valid examples of the hand-overs, for tests that need one and do not care which.
import type { ChartIdentity } from '../../lib/schema/chart.ts'
import { type Draft, SlotName, type Slots } from '../../lib/schema/draft.ts'
import type { FieldRef, NoteField } from '../../lib/schema/page-note.ts'

export function aDraft(change: Partial<Draft> = {}): Draft {
  const slots = Object.fromEntries(
    SlotName.options.map((name) => [name, { value: '', source: null, confirmed: false }]),
  ) as Slots
  return {
    templateId: 'cognitive-defusion@1',
    skillId: 'cognitive-defusion',
    skillName: 'Cognitive defusion',
    title: 'Leaves on a stream',
    size: 'standard',
    format: 'SOAP',
    language: 'en',
    slots: { ...slots, practice: { value: 'Sit with the stream.', source: { kind: 'template' }, confirmed: false } },
    trackSheet: { layout: 'by-day', fields: [] },
    cautions: [],
    riskFlags: [],
    stopReason: null,
    ...change,
  }
}

export const anIdentity = (parts: Partial<ChartIdentity['parts']> = {}): ChartIdentity => ({
  origin: 'http://ehr.test',
  parts: { patientIds: ['p1'], mrns: ['m1'], dobs: ['d1'], names: ['n1'], encounterIds: [], several: false, ...parts },
})

export const aRef = (change: Partial<FieldRef> = {}): FieldRef => ({
  frameId: 0,
  documentId: 'doc-1',
  family: 'textarea',
  domId: 'plan',
  path: '#plan',
  label: 'Plan',
  ...change,
})

export const aField = (text: string, change: Partial<NoteField> = {}): NoteField => ({
  ref: aRef(),
  label: 'Plan',
  section: 'plan',
  text,
  lock: null,
  focused: false,
  maxLength: null,
  area: 40_000,
  group: 0,
  selection: null,
  caret: null,
  taught: [],
  ...change,
})
