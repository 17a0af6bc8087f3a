import { describe, expect, it } from 'vitest'
import { type FrameAnswer, composeFrom, composeNote, noteFingerprintText } from '../../../lib/capture/compose-note.ts'
import { maxFieldText } from '../../../lib/capture/limits.ts'
import { sectionOf } from '../../../lib/field/sections.ts'
import type { FrameRead, NoteField, PageNote } from '../../../lib/schema/page-note.ts'

const fieldOf = (label: string, text: string, more: Partial<NoteField> = {}): NoteField => ({
  ref: { frameId: 0, documentId: null, family: 'textarea', domId: null, path: label, label },
  label,
  section: sectionOf(label),
  text,
  lock: null,
  focused: false,
  maxLength: null,
  area: 40_000,
  selection: null,
  caret: null,
  taught: [],
  group: 0,
  ...more,
})
const frame = (fields: NoteField[], more: Partial<FrameRead> = {}, frameId = 0): FrameAnswer => ({
  frameId,
  documentId: `doc${frameId}`,
  read: {
    isTop: frameId === 0,
    origin: 'https://ehr.test',
    visible: true,
    fields,
    separateNotes: 0,
    clientBoxes: 0,
    banner: { ids: [], names: [], dobs: [], mrns: [], several: false },
    childFrames: 0,
    frameOrigins: [],
    pageSelection: '',
    content: 'html',
    ...more,
  },
})
const compose = (...frames: FrameAnswer[]): PageNote => {
  const note = composeNote(frames)
  if (!note.ok) throw new Error(note.problem.code)
  return note.value
}
const code = (...frames: FrameAnswer[]) => {
  const note = composeNote(frames)
  return note.ok ? 'ok' : note.problem.code
}
const pieces = (note: PageNote) =>
  note.parts.map(({ fieldIndex, start, end }) => [note.fields[fieldIndex]?.label, note.text.slice(start, end)])

describe('one note from its fields', () => {
  it('joins the sections under their headings in page order; the worksheet goes to the plan', () => {
    const note = compose(
      frame([
        fieldOf('Subjective', 'Slept badly.\n'),
        fieldOf('Objective', ''),
        fieldOf('Assessment', 'Better.'),
        fieldOf('Plan', 'Weekly.'),
      ]),
    )
    expect(note.text).toBe('Subjective:\nSlept badly.\n\nAssessment:\nBetter.\n\nPlan:\nWeekly.')
    expect(pieces(note)).toEqual([
      ['Subjective', 'Slept badly.'],
      ['Objective', ''],
      ['Assessment', 'Better.'],
      ['Plan', 'Weekly.'],
    ])
    expect(note).toMatchObject({ format: 'SOAP', target: 3, source: 'fields', truncated: false })
  })
  it.each([
    ['DAP', ['Data', 'Assessment', 'Plan'], 2],
    ['BIRP', ['Behavior', 'Intervention', 'Response', 'Plan'], 3],
    ['GIRP', ['Goal', 'Intervention', 'Response', 'Plan'], 3],
    ['PIE', ['Problem', 'Intervention', 'Evaluation'], 1],
    ['SOAP', ['Subjective', 'Objective', 'Assessment', 'Plan', 'Homework'], 4],
  ] as const)('%s', (format, labels, target) =>
    expect(compose(frame(labels.map((label) => fieldOf(label, 'x'))))).toMatchObject({ format, target }),
  )

  it('keeps a note in one field to the letter and knows its format by its headings', () => {
    const text = 'S: a\nO: b\nA: c\nP: d\n\n'
    expect(compose(frame([fieldOf('Write your notes', text)]))).toMatchObject({
      text,
      format: 'SOAP',
      target: 0,
      parts: [{ fieldIndex: 0, start: 0, end: text.length }],
    })
  })
  it('an empty open note is a note', () => {
    expect(compose(frame([fieldOf('Progress note', '')]))).toMatchObject({ text: '', target: 0 })
    expect(compose(frame(['Data', 'Assessment', 'Plan'].map((label) => fieldOf(label, ''))))).toMatchObject({
      text: '',
      target: 2,
    })
  })
  it('leaves unrelated boxes out', () => {
    const note = compose(
      frame([
        fieldOf('Data', 'x'),
        fieldOf('Billing comment', 'late fee'),
        fieldOf('Assessment', 'y'),
        fieldOf('Symptoms', 'z'),
        fieldOf('Plan', 'w'),
      ]),
    )
    expect(pieces(note).map(([label]) => label)).toEqual(['Data', 'Assessment', 'Symptoms', 'Plan'])
    expect(
      compose(frame([fieldOf('Appointment memo', 'x'.repeat(900), { area: 400_000 }), fieldOf('Progress note', 'y')])),
    ).toMatchObject({ text: 'y', target: 1 })
  })
  it('takes the note that has the focus, and not a second one in the page', () => {
    const labels = ['Data', 'Assessment', 'Plan']
    const note = compose(
      frame([
        ...labels.map((label) => fieldOf(label, 'old')),
        ...labels.map((label) => fieldOf(label, 'new', { focused: label === 'Data' })),
      ]),
    )
    expect(pieces(note).map(([, text]) => text)).toEqual(['new', 'new', 'new'])
    expect(note.target).toBe(5)
    const forms = compose(
      frame([
        fieldOf('Plan', 'a', { group: 0 }),
        fieldOf('Data', 'b', { group: 0 }),
        fieldOf('Plan', 'c', { group: 1, focused: true }),
        fieldOf('Data', 'd', { group: 1 }),
      ]),
    )
    expect(pieces(forms).map(([, text]) => text)).toEqual(['c', 'd'])
  })
  it('a signed note is read and has no target', () => {
    expect(compose(frame([fieldOf('Progress note', 'done', { lock: 'signed' })]))).toMatchObject({
      text: 'done',
      target: null,
    })
  })
  it('says when a field was cut', () => {
    expect(compose(frame([fieldOf('Note', 'x'.repeat(maxFieldText))])).truncated).toBe(true)
    expect(compose(frame([fieldOf('Note', 'x'.repeat(maxFieldText - 1))])).truncated).toBe(false)
  })
})

describe('frames', () => {
  it('fills in frame ids, ignores hidden tabs, counts what it could not reach', () => {
    const note = compose(
      frame([], {
        childFrames: 3,
        banner: { ids: [], names: ['Maya Rivera'], dobs: ['3/14/91'], mrns: [], several: false },
      }),
      frame(
        [fieldOf('Note', 'hidden twin', { focused: true })],
        {
          visible: false,
          banner: { ids: [], names: ['Tomas Lindqvist'], dobs: ['1984-11-02'], mrns: [], several: false },
        },
        4,
      ),
      frame([fieldOf('Note', 'shown')], {}, 7),
    )
    expect(note).toMatchObject({
      text: 'shown',
      unreachableFrames: 2,
      banner: { names: ['Maya Rivera'], several: false },
    })
    expect(note.fields.map(({ ref }) => [ref.frameId, ref.documentId])).toEqual([[7, 'doc7']])
  })
  it('does not join fields of two frames', () => {
    const note = compose(
      frame([fieldOf('Plan', 'a')]),
      frame([fieldOf('Data', 'b'), fieldOf('Plan', 'c', { focused: true })], {}, 2),
    )
    expect(pieces(note)).toEqual([
      ['Data', 'b'],
      ['Plan', 'c'],
    ])
  })
  it('two clients around one note are several', () => {
    const banner = (name: string, dob: string) => ({ ids: [], names: [name], dobs: [dob], mrns: [], several: false })
    expect(
      compose(
        frame([], { banner: banner('Maya Rivera', '3/14/91'), childFrames: 1 }),
        frame([fieldOf('Note', 'x')], { banner: banner('Tomas Lindqvist', '1984-11-02') }, 3),
      ).banner.several,
    ).toBe(true)
  })
})

describe('a selection', () => {
  const selection = { start: 3, end: 23, quote: 'taught leaves today!' }
  it('in a field is the note, the target stays', () => {
    const note = compose(frame([fieldOf('Data', 'We taught leaves today! Bye', { selection }), fieldOf('Plan', 'p')]))
    expect(note).toMatchObject({
      source: 'selection',
      text: selection.quote,
      target: 1,
      parts: [{ fieldIndex: 0, start: 0, end: 20 }],
    })
  })
  it('in the page too, also without any field', () => {
    expect(compose(frame([], { pageSelection: 'We taught leaves' }))).toMatchObject({
      source: 'selection',
      text: 'We taught leaves',
      target: null,
      parts: [],
    })
    expect(compose(frame([fieldOf('Note', 'typed')], { pageSelection: 'P: We taught leaves' }))).toMatchObject({
      source: 'selection',
      target: 0,
    })
  })
  it('of a word is a stray double click', () => {
    expect(
      compose(frame([fieldOf('Note', 'typed text here', { selection: { start: 0, end: 5, quote: 'typed' } })])),
    ).toMatchObject({ source: 'fields' })
  })
})

it('says why there is no note', () => {
  expect(code()).toBe('read-failed')
  expect(code(frame([]))).toBe('no-note')
  expect(code(frame([], { content: 'other' }))).toBe('restricted-page')
  expect(code(frame([], { childFrames: 2 }))).toBe('parts-unreachable')
  expect(code(frame([], { separateNotes: 1 }))).toBe('separate-note')
  expect(code(frame([fieldOf('Note', '')], { separateNotes: 1 }))).toBe('ok')
})

describe('another field', () => {
  it('is taken as it is', () => {
    const note = compose(frame([fieldOf('Progress note', 'a', { focused: true }), fieldOf('Appointment memo', 'b')]))
    expect(composeFrom(note, 1)).toMatchObject({ text: 'b', target: 1, parts: [{ fieldIndex: 1 }], source: 'fields' })
    expect(composeFrom(note, 9)).toBe(note)
  })
})

it('a fingerprint keeps when only spacing changed, and changes with the words', () => {
  const of = (text: string) => noteFingerprintText(compose(frame([fieldOf('Plan', text), fieldOf('Data', 'x')])))
  expect(of('a  b\n')).toBe(of('a b'))
  expect(of('a b')).not.toBe(of('a c'))
})
