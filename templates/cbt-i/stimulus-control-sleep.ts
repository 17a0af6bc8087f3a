// Getting up is the active part, so the smallest size still leaves the bed. The minutes are felt, never read off a clock,
// and what waits in the chair is set out before bed. Fall risk is asked about by the not-when line.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'stimulus-control-sleep',
  version: 1,
  skillId: 'stimulus-control-sleep',
  name: 'Stimulus control (sleep)',
  title: 'Awake? Up to the chair',
  ownTaskTitle: 'When you lie awake in bed',
  modality: 'CBT-I',
  work: 'sleep',
  language: 'en',
  aliases: [
    'stimulus control',
    'stimulus control for insomnia',
    'stimulus control instructions',
    'bed for sleep only',
    'get out of bed if not asleep',
    '15-minute rule',
    '20-minute rule',
    'quarter-hour rule',
  ],
  cues: [
    'tossing and turning',
    'lying awake',
    'wide awake in bed',
    'sleepy on the couch but not in bed',
    'awake at 3 am',
    'dreads going to bed',
    'works in bed',
    'phone in bed',
    'watching TV in bed',
    'clock watching',
    'insomnia',
    'cannot get back to sleep',
  ],
  rationale:
    'Long hours awake in bed teach your body that bed is for being awake. Going to bed only to sleep can teach it the other way.',
  sizes: {
    small: {
      text: 'Wide awake in bed? Get up one time, sit in the chair near the bed, and go back when your eyes get heavy.',
      howLong: '5 minutes, or until you are sleepy',
      minutes: 5,
      doneMeans: 'You got out of bed one time when you were awake, or you fell asleep fast.',
    },
    standard: {
      text: 'If you feel you have been awake for 15 to 20 minutes, get up. Do your planned quiet thing in dim light, and go back to bed when your eyes get heavy.',
      howLong: '15 minutes, or until you are sleepy',
      minutes: 15,
      doneMeans: 'You got up at least once when you were awake, or you fell asleep fast.',
    },
    big: {
      text: 'Get up each time you are wide awake, as many times as it takes. Then get up for good at your set time, and stay off the bed until night.',
      howLong: '15 minutes each time, or until you are sleepy',
      minutes: 15,
      doneMeans: 'You left the bed at least once when awake, and you got up within a half hour of your set time.',
    },
  },
  howOften: 'Every night this week',
  cue: {
    when: 'When you have been awake in bed for what feels like 15 to 20 minutes',
    where: 'A chair with a dim lamp, a blanket and a dull book, set up when you lock the front door',
    others: [
      'When you notice that you are trying hard to sleep',
      'When you have turned over three times',
      'When your mind starts on tomorrow',
    ],
  },
  doneMeans: 'You kept the bed for sleep at least once tonight, even if the night was short.',
  track: {
    how: 'In the morning, note if you got up when awake, and how many times.',
    noPaper: 'Nothing to write. Leave the book on the chair open at your page, and tell us how many nights it moved.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Got up when awake (yes, no, slept fast)', type: 'choice' },
        { label: 'Times up', type: 'number' },
        { label: 'Kept my rise time', type: 'check' },
        { label: 'How good the sleep was', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'low-energy',
      text: 'The bed is warm and you are too tired to get up.',
      when: 'If the bed is too warm to leave',
      then: 'put both feet on the floor and sit in the chair by the bed',
      keywords: ['warm', 'cozy', 'cold floor', 'get up', 'comfortable'],
    },
    {
      kind: 'unsure-how',
      text: 'You do not know how long you have been awake.',
      when: 'If you cannot tell how long it has been',
      then: 'get up as soon as you feel annoyed at being awake',
      keywords: ['how long', 'clock', '15 minutes', '20 minutes', 'tell when'],
    },
    {
      kind: 'other-people',
      text: 'You might wake the person next to you.',
      when: 'If you might wake someone',
      then: 'slip into the chair by the bed and wrap up in the blanket there',
      keywords: ['wake my', 'wake him', 'wake her', 'wake the', 'baby'],
    },
  ],
  notWhen: [
    {
      id: 'may-fall',
      triggers: [
        'fall risk',
        'risk of falls',
        'recent fall',
        'history of falls',
        'had a fall',
        'fell in',
        'fell down',
        'fell on',
        'frail',
        'uses a walker',
        'with a walker',
        'unsteady',
        'third trimester',
        'orthostatic',
        'blood thinner',
      ],
      text: 'The note names a risk of falls or limits of the body: agree on a version at the bedside before anyone gets up in the dark.',
    },
    {
      id: 'mood-too-high',
      triggers: ['mania', 'manic episode', 'manic symptom', 'is manic', 'was manic', 'hypomani', 'bipolar'],
      text: 'The note names mania or bipolar disorder: being up at night can lift mood too far, so keep sleep time steady and watch it.',
    },
    {
      id: 'other-sleep-problem',
      triggers: ['apnea', 'restless legs', 'RLS', 'sleepwalk', 'night terrors', 'seizure', 'epilep'],
      text: 'The note names another sleep or seizure disorder: check that it is treated before this work.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Furukawa et al.',
        year: 2024,
        title:
          'Components and delivery formats of cognitive behavioral therapy for chronic insomnia in adults: a systematic review and component network meta-analysis',
      },
      {
        author: 'Edinger et al. (American Academy of Sleep Medicine)',
        year: 2021,
        title:
          'Behavioral and psychological treatments for chronic insomnia disorder in adults: a clinical practice guideline',
      },
      {
        author: 'Perlis, Jungquist, Smith & Posner',
        year: 2005,
        title: 'Cognitive Behavioral Treatment of Insomnia: A Session-by-Session Guide',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Bed is for sleep, chair is for the rest',
      cue: {
        when: 'When you have been awake in bed long enough to reach for your phone',
        where: 'The chair at your desk, phone on the other side of the room, a comic or a dull book at hand',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught stimulus control. Plan: get out of bed if awake about 20 min, read the atlas in the den, every night. Says the bed is too warm to leave. Goal: stop dreading bedtime. F/u Tues 11/3.',
    facts: {
      timeFrequency: 'every night',
      obstacle: 'the bed is too warm to leave',
      goal: 'Goal: stop dreading bedtime',
      nextSession: 'Tues 11/3',
    },
    slots: {
      howOften: 'Every night',
      howLong: '15 minutes, or until you are sleepy',
      obstacle: 'The bed is too warm to leave',
      backup: 'If this gets in the way, then put both feet on the floor and sit in the chair by the bed.',
      goal: 'stop dreading bedtime',
      reviewDate: 'Tuesday 11/3',
    },
    notWhen: [],
  },
  {
    note: 'Stimulus control discussed. She uses a walker and fell in the hall in March.',
    facts: {},
    slots: { howOften: 'Every night this week', goal: '' },
    notWhen: ['may-fall'],
  },
]
