// Worry gets its hour early and its page gets folded: what helps is the next step, not the length of the list. Writing is
// the exercise, so it is kept to one line a worry, and it stays out of the bedroom.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'constructive-worry',
  version: 1,
  skillId: 'constructive-worry',
  name: 'Constructive worry (early evening)',
  title: 'Worry early, fold the page',
  ownTaskTitle: 'Giving worries an hour before night',
  modality: 'CBT-I',
  work: 'sleep',
  language: 'en',
  aliases: [
    'constructive worry',
    'constructive worry worksheet',
    'evening to-do dump',
    'brain dump before bed',
    'early evening worry list',
    'worry list with next steps',
  ],
  cues: [
    'racing mind in bed',
    'planning in bed',
    'to-do list at night',
    'worries at bedtime',
    'cannot switch off',
    'problem solving at 3 am',
    'work worries at night',
    'exams and deadlines',
    'money worries',
    'likes lists',
    'likes planning',
    'sunday night dread',
  ],
  rationale:
    'Worries come to bed when they have had no time by day. A next step on paper lets your mind put them down sooner.',
  sizes: {
    small: {
      text: 'Write one worry and one next step for it. Fold the paper and put it out of sight.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One worry has one next step, and the page is folded.',
    },
    standard: {
      text: 'Draw a line down a page. On the left, list what may keep you up. On the right, put one next step for each. Then fold the page and leave it in the kitchen.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'At least one worry has a next step and the page is folded. The list need not be whole.',
    },
    big: {
      text: 'Make the page with your three biggest worries. Give each next step a day and a time, and put those in your calendar before you fold it.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'One next step or more has a day and a time, and the page is folded.',
    },
  },
  howOften: 'Every evening',
  cue: {
    when: 'Right after the dinner dishes, about two hours before bed',
    where: 'The kitchen table, far from your bed, with a pad and a pen',
    others: [
      'When you get off the train home',
      'Once the kids are in the bath',
      'Before your first show of the evening',
    ],
  },
  doneMeans: 'You met one worry on purpose before bedtime, with or without an answer.',
  track: {
    how: 'In the morning, mark it done and rate how busy your mind was in bed.',
    noPaper: 'Nothing to write. Say one worry and its next step out loud at the sink, and tell us which.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Page folded', type: 'check' },
        { label: 'Worries on it', type: 'number' },
        { label: 'Mind busy in bed', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'low-energy',
      text: 'You are too tired by evening.',
      when: 'If you are too tired',
      then: 'name one worry and its next step while you wipe the counter',
      keywords: ['tired', 'worn', 'after work'],
    },
    {
      kind: 'unsure-how',
      text: 'Some worries have no next step.',
      when: 'If a worry has no next step',
      then: 'put "nothing to do tonight" next to it and fold the page',
      keywords: ['no solution', 'no answer', 'no next step', 'out of my control', 'cannot fix'],
    },
    {
      kind: 'too-strong',
      text: 'Making the list stirs you up.',
      when: 'If the list stirs you up',
      then: 'stop at one line, add its next step, and fold',
      keywords: ['stir', 'wound up', 'worse', 'spiral', 'anxious'],
    },
    {
      kind: 'forgot',
      text: 'The worry shows up once you are in bed.',
      when: 'If a new worry shows up in bed',
      then: 'tell it, "You are first on the page tomorrow"',
      keywords: ['in bed', 'already in bed', 'after lights out'],
    },
  ],
  notWhen: [
    {
      id: 'rituals',
      triggers: ['OCD', 'obsess', 'compuls', 'reassurance', 'list-making', 'rewrites'],
      text: 'The note names obsessions or rituals: a worry list can become one, so keep it to one line or choose another exercise.',
    },
    {
      id: 'needs-action-first',
      triggers: [
        'eviction',
        'being abused',
        'is abusive',
        'domestic violence',
        'partner violence',
        'stalk',
        'has threatened',
        'threatened to',
      ],
      text: 'The note names a real threat: help with that comes before a page of next steps.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      {
        author: 'Carney & Waters',
        year: 2006,
        title:
          'Effects of a structured problem-solving procedure on pre-sleep cognitive arousal in college students with insomnia',
      },
      {
        author: 'Jansson-Frojmark, Lind & Sunnhed',
        year: 2012,
        title:
          "Don't worry, be constructive: a randomized controlled feasibility study comparing behaviour therapy singly and combined with constructive worry for insomnia",
      },
      {
        author: 'Edinger & Carney',
        year: 2014,
        title: 'Overcoming Insomnia: A Cognitive-Behavioral Therapy Approach, Therapist Guide (2nd ed.)',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Dump it by dinner',
      cue: {
        when: 'When you close your school bag for the next day',
        where: 'At your desk or the table, not on your bed',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught constructive worry and made one page together. She will do it every evening after the dishes. Fears that making the list will stir her up. Goal: stop planning work in bed. Next session Tues 10/6.',
    facts: {
      anchor: 'after the dishes',
      timeFrequency: 'every evening',
      obstacle: 'making the list will stir her up',
      goal: 'Goal: stop planning work in bed',
      nextSession: 'Tues 10/6',
    },
    slots: {
      when: 'After the dishes',
      howOften: 'Every evening',
      howLong: '10 minutes',
      obstacle: 'Making the list will stir you up',
      backup: 'If this gets in the way, then stop at one line, add its next step, and fold.',
      goal: 'stop planning work in bed',
      reviewDate: 'Tuesday 10/6',
    },
    notWhen: [],
  },
  {
    note: 'Early evening worry list discussed. He rewrites his to-do list until 1 am and asks his mother for reassurance.',
    facts: {},
    slots: { howOften: 'Every evening', goal: '' },
    notWhen: ['rituals'],
  },
]
