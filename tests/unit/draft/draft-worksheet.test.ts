// What a draft is made of: where each slot's words come from, what is never invented, and what a later reading may touch.
import { describe, expect, test } from 'vitest'
import { draftWorksheet } from '../../../lib/draft/draft-worksheet.ts'
import { acknowledge, confirmSlot, editSlot, resize, setTitle } from '../../../lib/draft/edit.ts'
import { refillEmpty } from '../../../lib/draft/refill.ts'
import { Draft, type Slot, type SlotName } from '../../../lib/schema/draft.ts'
import type { SessionFacts } from '../../../lib/schema/facts.ts'
import type { Template } from '../../../lib/schema/template.ts'
import { allTemplates, templateById } from '../../../templates/all-templates.ts'
import { factsFrom, noFacts, spanIn, type FactQuotes } from './facts-from.ts'

const template = (id: string): Template => {
  const found = templateById(id)
  if (!found) throw new Error(`no template ${id}`)
  return found
}
const defusion = template('cognitive-defusion')
const activation = template('behavioral-activation')

const fullNote =
  'Introduced activity scheduling. Ct chose walking the dog to the corner mailbox, Mon/Wed/Fri after lunch. "Motion first," she said. Named rain and "the couch" as what would stop her. Goal: leave the house every other day. Next session Tues.'
const fullQuotes: FactQuotes = {
  homework: 'walking the dog to the corner mailbox, Mon/Wed/Fri after lunch',
  timeFrequency: 'Mon/Wed/Fri after lunch',
  anchor: 'after lunch',
  obstacle: 'rain and "the couch"',
  goal: 'Goal: leave the house every other day',
  takeaway: { quote: 'Motion first,', said: 'client' },
  nextSession: 'Tues',
}
const full = factsFrom(fullNote, fullQuotes)
const names = (draft: Draft) => Object.entries(draft.slots) as [SlotName, Slot][]

describe('from a note', () => {
  const draft = draftWorksheet({ template: activation, facts: full, format: 'BIRP', noteText: fullNote })

  test('is a draft by the schema', () => {
    expect(Draft.parse(draft)).toEqual(draft)
    expect(draft.templateId).toBe('behavioral-activation@1')
    expect(draft.format).toBe('BIRP')
  })
  test('the stated homework is the task, with its days, before any default', () => {
    expect(draft.slots.practice.value).toBe('Walk the dog to the corner mailbox')
    expect(draft.slots.practice.source).toEqual({
      kind: 'note',
      span: spanIn(fullNote, fullQuotes.homework as string),
      said: 'clinician',
    })
    expect(draft.slots.howOften.value).toBe('Monday, Wednesday and Friday')
    expect(draft.slots.when.value).toBe('After lunch')
    expect(draft.title).toBe(activation.ownTaskTitle)
    expect(draft.slots.doneMeans.value).toBe(activation.doneMeans)
  })
  test("the client's speech is quoted, the clinician's is not", () => {
    expect(draft.slots.takeaway.value).toBe('"Motion first,"')
    expect(draft.slots.goal.value).toBe('leave the house every other day')
  })
  test("the back-up answers the client's own obstacle and is only a suggestion", () => {
    expect(draft.slots.obstacle).toMatchObject({ value: 'Rain and "the couch"', confirmed: true })
    expect(draft.slots.backup.source).toEqual({ kind: 'template' })
    expect(draft.slots.backup.confirmed).toBe(false)
    expect(draft.slots.backup.value).toMatch(/^If this gets in the way, then /)
  })
  test('nobody invents a confidence', () => {
    expect(draft.slots.confidence).toEqual({ value: '', source: null, confirmed: false })
  })
})

describe('without a note', () => {
  test.each(allTemplates.map((one) => [one.id, one] as const))('%s suggests, and says so', (_, one) => {
    const draft = draftWorksheet({ template: one, facts: null, format: 'narrative' })
    for (const [name, slot] of names(draft)) {
      if (['goal', 'takeaway', 'confidence', 'reviewDate'].includes(name))
        expect(slot).toEqual({ value: '', source: null, confirmed: false })
      else expect(slot).toEqual({ value: expect.stringMatching(/\S/), source: { kind: 'template' }, confirmed: false })
    }
    expect(draft.cautions).toEqual([])
  })
  test('empty facts give the same draft as no facts', () => {
    expect(draftWorksheet({ template: defusion, facts: noFacts, format: 'SOAP' })).toEqual(
      draftWorksheet({ template: defusion, facts: null, format: 'SOAP' }),
    )
  })
})

describe('what must not reach a client', () => {
  test('a goal that is a score stays open; a homework that is a scale is not replaced by another task', () => {
    const note = 'Goal: PHQ-9 under 5. HW: complete PHQ-9 and GAD-7 online.'
    const draft = draftWorksheet({
      template: activation,
      facts: factsFrom(note, { goal: 'Goal: PHQ-9 under 5', homework: 'HW: complete PHQ-9 and GAD-7 online' }),
      format: 'SOAP',
    })
    expect(draft.slots.goal.value).toBe('')
    expect(draft.slots.practice).toEqual({ value: '', source: null, confirmed: false })
  })
})

describe('size', () => {
  test('is small after homework that was not done, and its own for a stated task', () => {
    const notDone: SessionFacts = { ...noFacts, lastHomework: { outcome: 'not_done', span: null, barrier: null } }
    expect(draftWorksheet({ template: defusion, facts: notDone, format: 'SOAP' }).size).toBe('small')
    expect(
      draftWorksheet({ template: activation, facts: { ...full, lastHomework: notDone.lastHomework }, format: 'SOAP' })
        .size,
    ).toBe('standard')
  })
  test("changes the template's words and leaves the note's", () => {
    const own = draftWorksheet({ template: defusion, facts: null, format: 'SOAP' })
    const small = resize(own, defusion, 'small')
    expect([small.slots.practice.value, small.slots.howLong.value, small.slots.doneMeans.value]).toEqual([
      defusion.sizes.small.text,
      defusion.sizes.small.howLong,
      defusion.sizes.small.doneMeans,
    ])
    expect(resize(resize(own, defusion, 'big'), defusion, 'standard')).toEqual(own)
    const stated = draftWorksheet({ template: activation, facts: full, format: 'SOAP' })
    expect(resize(stated, activation, 'small').slots.practice).toBe(stated.slots.practice)
    const typed = editSlot(own, 'howLong', '4 minutes')
    expect(resize(typed, defusion, 'small').slots.howLong.value).toBe('4 minutes')
  })
  test('follows the variant for a teen', () => {
    const teen = draftWorksheet({ template: defusion, facts: { ...noFacts, population: 'teen' }, format: 'SOAP' })
    expect(teen.title).toBe('Thoughts on a scroll')
    expect(resize(teen, defusion, 'small').slots.practice.value).toBe(defusion.variants.teen?.sizes?.small.text)
  })
})

describe("the clinician's request", () => {
  test("sets what it says outright, as the clinician's words", () => {
    const draft = draftWorksheet({
      template: defusion,
      facts: null,
      format: 'SOAP',
      request: 'something for Sunday-night dread, 2 minutes',
    })
    expect(draft.slots.when).toEqual({ value: 'Sunday night', source: { kind: 'clinician' }, confirmed: true })
    expect(draft.slots.howLong).toEqual({ value: '2 minutes', source: { kind: 'clinician' }, confirmed: true })
    expect(draft.size).toBe('small')
  })
  test('no writing means nothing to write', () => {
    const draft = draftWorksheet({ template: activation, facts: null, format: 'SOAP', request: 'hates writing' })
    expect(draft.slots.track.value).toBe(activation.track.noPaper)
    expect(draft.trackSheet.fields).toEqual([])
  })
  test('the note comes before it', () => {
    const draft = draftWorksheet({ template: activation, facts: full, format: 'SOAP', request: 'in the mornings' })
    expect(draft.slots.when.value).toBe('After lunch')
  })
})

describe('cautions', () => {
  const raise = (note: string, of: Template = defusion, quotes: FactQuotes = {}) =>
    draftWorksheet({ template: of, facts: factsFrom(note, quotes), format: 'SOAP', noteText: note }).cautions
  test('carry the quote', () => {
    const note = 'Endorsed passive thoughts of not waking up. Taught defusion.'
    expect(raise(note, defusion, { caution: 'passive thoughts of not waking up' })).toMatchObject([
      { span: { quote: 'passive thoughts of not waking up' }, acknowledged: false },
    ])
    const [line] = raise('Calm. Reports dissociating at work. Taught it.')
    expect(line).toMatchObject({
      id: 'not-when-losing-touch',
      span: { quote: 'Reports dissociating at work.', start: 6, end: 35 },
    })
  })
  test.each([
    'Thought process linear, no delusions or hallucinations.',
    'Denies dissociation.',
    'Negative for psychosis.',
    'We did it and he did well.',
  ])('are not raised by: %s', (note) => {
    expect(raise(note, template('parts-journal'))).toEqual([])
  })
  test('are raised after a denial of something else', () => {
    expect(raise('No SI, but dissociated twice.')).toHaveLength(1)
  })
  test('harm by a partner: nothing on paper', () => {
    const note = 'Her husband threatened her again on Friday.'
    const draft = draftWorksheet({
      template: template('thought-record'),
      facts: factsFrom(note, { caution: 'Her husband threatened her' }),
      format: 'SOAP',
    })
    expect(draft.trackSheet.fields).toEqual([])
    expect(draft.cautions[0]?.text).toMatch(/nothing on paper/)
  })
  test('are answered one at a time, and stay on the draft', () => {
    const note = 'Endorsed wanting to disappear. Reports dissociating.'
    const draft = draftWorksheet({
      template: defusion,
      facts: factsFrom(note, { caution: 'wanting to disappear' }),
      format: 'SOAP',
      noteText: note,
    })
    const [first] = draft.cautions
    expect(acknowledge(draft, first?.id ?? '').cautions.map(({ acknowledged }) => acknowledged)).toEqual([true, false])
  })
})

describe("the clinician's changes", () => {
  const draft = draftWorksheet({ template: defusion, facts: null, format: 'SOAP' })
  test('carry the clinician as source', () => {
    expect(editSlot(draft, 'when', 'After the bus').slots.when).toEqual({
      value: 'After the bus',
      source: { kind: 'clinician' },
      confirmed: true,
    })
    expect(editSlot(draft, 'when', draft.slots.when.value)).toBe(draft)
    expect(confirmSlot(draft, 'obstacle').slots.obstacle).toEqual({ ...draft.slots.obstacle, confirmed: true })
    expect(confirmSlot(draft, 'goal')).toBe(draft)
    expect(setTitle(draft, 'My title').title).toBe('My title')
  })
  test.each([
    ['8', '8'],
    ['10', '10'],
    ['7/10', '7'],
    ['11', ''],
    ['-1', ''],
    ['very', ''],
    ['7.5', ''],
  ])('confidence %s -> "%s"', (typed, kept) => {
    expect(editSlot(draft, 'confidence', typed).slots.confidence.value).toBe(kept)
  })
})

describe('a later reading', () => {
  const started = draftWorksheet({ template: activation, facts: null, format: 'SOAP' })
  test('fills what is open', () => {
    const filled = refillEmpty(started, { template: activation, facts: full, noteText: fullNote })
    expect(filled).toEqual(draftWorksheet({ template: activation, facts: full, format: 'SOAP', noteText: fullNote }))
  })
  test('leaves a typed obstacle its plan, and an emptied slot empty', () => {
    const held = editSlot(editSlot(started, 'obstacle', 'The stairs'), 'where', '')
    const filled = refillEmpty(held, { template: activation, facts: full, noteText: fullNote })
    expect(filled.slots.obstacle).toBe(held.slots.obstacle)
    expect(filled.slots.backup).toBe(held.slots.backup)
    expect(filled.slots.where).toBe(held.slots.where)
  })
  test('keeps an answered caution answered for the same quote only', () => {
    const reads = (note: string) => ({ template: defusion, facts: noFacts, noteText: note })
    const first = draftWorksheet({ ...reads('Reports dissociating.'), format: 'SOAP' })
    const held = acknowledge(first, first.cautions[0]?.id ?? '')
    expect(refillEmpty(held, reads('Reports dissociating. More.')).cautions[0]?.acknowledged).toBe(true)
    expect(refillEmpty(held, reads('Reports dissociating daily now.')).cautions[0]?.acknowledged).toBe(false)
    expect(refillEmpty(held, reads('All calm.')).cautions).toEqual(held.cautions)
  })
})
