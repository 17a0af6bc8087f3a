// The ten lines, each turned from open to ok by exactly the mend that it asks for.
import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../../lib/check/check-draft.ts'
import { holdsTwoTasks, isVague, pointsNowhere } from '../../../lib/check/tasks.ts'
import { draftWorksheet } from '../../../lib/draft/draft-worksheet.ts'
import { acknowledge, confirmSlot, editSlot } from '../../../lib/draft/edit.ts'
import { Finding, type Draft, type SlotName } from '../../../lib/schema/draft.ts'
import { allTemplates, templateById } from '../../../templates/all-templates.ts'
import { factsFrom } from '../draft/facts-from.ts'

const defusion = templateById('cognitive-defusion')
if (!defusion) throw new Error('no template')
const bare = draftWorksheet({ template: defusion, facts: null, format: 'SOAP' })
const items = ['one-task', 'dose', 'takeaway', 'goal', 'cue', 'backup', 'confidence', 'data', 'review', 'readable']

const finding = (draft: Draft, item: string) => checkDraft(draft, defusion).find((one) => one.item === item)
const typed = (values: Partial<Record<SlotName, string>>, from = bare): Draft =>
  Object.entries(values).reduce((so, [name, value]) => editSlot(so, name as SlotName, value), from)

const complete = typed(
  {
    goal: 'speak up in meetings',
    takeaway: 'a thought is just words',
    reviewDate: 'Thursday',
    confidence: '8',
    when: 'After coffee',
    where: 'The kitchen',
    howLong: '2 minutes',
    howOften: 'Every weekday',
    doneMeans: 'You sat down.',
    obstacle: 'Gym days',
    backup: 'If it is a gym day, then do it in the car.',
  },
  confirmSlot(bare, 'practice'),
)

test.each(allTemplates.map((one) => [one.id, one] as const))(
  '%s: ten lines in the order of the checklist',
  (_, template) => {
    const lines = checkDraft(draftWorksheet({ template, facts: null, format: 'SOAP' }), template)
    expect(lines.map(({ item }) => item)).toEqual(items)
    for (const one of lines) {
      expect(Finding.parse(one)).toEqual(one)
      expect(one.text).toMatch(/[.?]$/)
    }
  },
)

test('a draft that nobody has answered has suggestions and gaps, and no more than one thing ok by itself', () => {
  expect(Object.fromEntries(checkDraft(bare, defusion).map(({ item, state }) => [item, state]))).toEqual({
    'one-task': 'suggested',
    dose: 'suggested',
    takeaway: 'gap',
    goal: 'gap',
    cue: 'suggested',
    backup: 'suggested',
    confidence: 'gap',
    data: 'ok',
    review: 'gap',
    readable: 'ok',
  })
})

test('a complete draft is ten of ten', () => {
  expect(checkDraft(complete, defusion).map(({ state }) => state)).toEqual(items.map(() => 'ok'))
})

describe('each gap names its slot', () => {
  test.each([
    ['practice', '', 'one-task', 'gap'],
    ['practice', 'Practise mindfulness this week', 'one-task', 'gap'],
    ['practice', 'Send it Sunday', 'one-task', 'gap'],
    ['practice', 'Read chapter 3 and call your sister', 'one-task', 'flag'],
    ['howLong', '', 'dose', 'gap'],
    ['where', '', 'dose', 'gap'],
    ['takeaway', '', 'takeaway', 'gap'],
    ['goal', '', 'goal', 'gap'],
    ['why', '', 'goal', 'gap'],
    ['when', '', 'cue', 'gap'],
    ['when', 'Sometime soon', 'cue', 'gap'],
    ['obstacle', '', 'backup', 'gap'],
    ['backup', '', 'backup', 'gap'],
    ['backup', 'Do it later', 'backup', 'gap'],
    ['confidence', '', 'confidence', 'gap'],
    ['confidence', '6', 'confidence', 'gap'],
    ['reviewDate', '', 'review', 'gap'],
    [
      'practice',
      'Operationalize your psychological flexibility utilizing experiential perspective-taking methodologies consistently.',
      'readable',
      'gap',
    ],
    ['practice', 'Sit by the tree and look at a leaf. '.repeat(60), 'readable', 'gap'],
  ] as const)('%s = "%s" -> %s is a %s', (slot, value, item, state) => {
    const found = finding(typed({ [slot]: value }, complete), item)
    expect(found?.state).toBe(state)
    expect(found?.slot).toBe(slot)
  })
  test('7 of 10 is enough', () => expect(finding(typed({ confidence: '7' }, complete), 'confidence')?.state).toBe('ok'))
})

describe('flags beside the ten', () => {
  test.each([
    ['why', 'So you do not fail again.', 'blame'],
    ['doneMeans', 'You should have done it.', 'blame'],
    ['goal', 'lower PHQ-9 by 5', 'diagnosis'],
    ['practice', 'Notice one OCD thought on the bus', 'diagnosis'],
  ] as const)('%s = "%s" -> %s', (slot, value, item) => {
    expect(finding(typed({ [slot]: value }, complete), item)).toMatchObject({ state: 'flag', slot })
  })

  test('a caution until it is answered', () => {
    const note = 'Taught defusion. Passive thoughts of not waking up.'
    const draft = draftWorksheet({
      template: defusion,
      facts: factsFrom(note, { caution: 'Passive thoughts of not waking up' }),
      format: 'SOAP',
    })
    const id = draft.cautions[0]?.id ?? ''
    expect(finding(draft, `caution:${id}`)?.state).toBe('flag')
    expect(finding(acknowledge(draft, id), `caution:${id}`)).toBeUndefined()
  })

  test("the client's own words are not graded or scolded", () => {
    const note = 'She said "it was one more thing to fail at, incomprehensibly and irretrievably overwhelming".'
    const quote = 'it was one more thing to fail at, incomprehensibly and irretrievably overwhelming'
    const draft = draftWorksheet({
      template: defusion,
      facts: factsFrom(note, { obstacle: { quote, said: 'client' } }),
      format: 'SOAP',
    })
    expect(finding(draft, 'blame')).toBeUndefined()
    expect(finding(draft, 'readable')).toEqual(finding(bare, 'readable'))
  })

  test('a pronoun that was left as the clinician wrote it', () => {
    const note = 'Goal: remember him without falling apart'
    const draft = draftWorksheet({ template: defusion, facts: factsFrom(note, { goal: note }), format: 'SOAP' })
    expect(finding(draft, 'person')).toMatchObject({ state: 'gap', slot: 'goal' })
  })
})

describe('one task', () => {
  test.each([
    'Do the breathing and also call your brother',
    'Read chapter 2; write a letter',
    '1) walk daily 2) call Sam',
    'Practice the exhale. Call the school.',
    'Walk the dog plus journal',
    'Complete the log and attend group',
  ])('two: %s', (text) => expect(holdsTwoTasks(text)).toBe(true))
  test.each([
    'Walk the dog to the corner mailbox and back',
    'Walk for 10 minutes and mark the chart',
    'Complete 3 thought records this week, evenings after supper',
    'Sit down and picture a stream. Set each thought on a leaf.',
    'Call the housing office Wednesday at 10, on break',
    'Ride one stop and back',
    'Tell your mom "I need a minute and also a hug"',
    'Keep the diary card',
  ])('one: %s', (text) => expect(holdsTwoTasks(text)).toBe(false))
  test.each([
    'Practice mindfulness this week',
    'Work on coping skills',
    'Use defusion daily',
    'Practice leaves on a stream',
    'Do your homework',
    'Keep using breathing exercises as needed',
  ])('vague: %s', (text) => expect(isVague(text, defusion)).toBe(true))
  test.each(['Walk the dog to the mailbox', 'Text Sam a photo', 'Put each thought on a leaf'])('clear: %s', (text) =>
    expect(isVague(text, defusion)).toBe(false),
  )
  test.each(['Send it Sunday', 'Do it three times'])('points nowhere: %s', (text) =>
    expect(pointsNowhere(text)).toBe(true),
  )
  test.each(['Send the photo Sunday', 'Say it out loud'])('names the thing: %s', (text) =>
    expect(pointsNowhere(text)).toBe(false),
  )
})
