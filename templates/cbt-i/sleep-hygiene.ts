// One habit, not a list of ten: the exercise moves the last caffeine of the day, and moves it only, so that nobody has to
// give it up. On its own it does little for long-standing insomnia, and the not-when line says so.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'sleep-hygiene',
  version: 1,
  skillId: 'sleep-hygiene',
  name: 'Sleep hygiene',
  title: 'Last cup by noon',
  ownTaskTitle: 'One habit for better nights',
  modality: 'CBT-I',
  work: 'sleep',
  language: 'en',
  aliases: ['sleep hygiene education', 'sleep habits', 'caffeine cut-off', 'sleep hygiene tips'],
  cues: [
    'coffee late in the day',
    'energy drinks',
    'cola at dinner',
    'too much caffeine',
    'wired at night',
    'late workouts',
    'screens at night',
    'hot bedroom',
    'noisy bedroom',
    'irregular hours',
    'sleep basics',
    'poor sleep habits',
    'student sleep',
  ],
  rationale:
    'Some day habits keep working on you at night. If you change one and keep the rest, you can see what it does.',
  sizes: {
    small: {
      text: 'Have your last drink with caffeine one hour sooner than you do now.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'The last cup came sooner than it did last week.',
    },
    standard: {
      text: 'Have your last coffee, black tea, cola or energy drink before noon. In the afternoon, pour a drink with no caffeine at the time you would have had it.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'The last caffeine of the day was in by noon, or sooner than the day before.',
    },
    big: {
      text: 'Keep the noon line all week, weekend too. Once, read the labels in your kitchen and put all drinks with caffeine on one shelf, the morning shelf.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'The morning shelf is set up, and you kept the noon line on most days.',
    },
  },
  howOften: 'Every day this week',
  cue: {
    when: 'When you pour your drink at lunch',
    where: 'The kitchen or break room, with a drink you like that has no caffeine at hand',
    others: ['When your noon phone alarm rings', 'When you rinse your coffee mug', 'When you pass the drink machine'],
  },
  doneMeans: 'You kept the one habit today, or caught the moment when it slipped.',
  track: {
    how: 'Next morning, mark if you kept the habit and rate how good the sleep was.',
    noPaper: 'Nothing to write. Turn your mug upside down at noon, and tell us on how many days it stayed so.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Habit kept', type: 'check' },
        { label: 'How good the sleep was', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'low-energy',
      text: 'You hit a slump in the afternoon.',
      when: 'If you hit a slump',
      then: 'drink cold water in the daylight for 1 minute before you pour a cup',
      keywords: ['slump', 'afternoon', 'crash', 'need coffee', 'caffeine'],
    },
    {
      kind: 'harsh-mind',
      text: 'You want to change five habits at once.',
      when: 'If you want to change it all',
      then: 'keep the cup line and let the other habits be this week',
      keywords: ['all at once', 'everything', 'whole list', 'all of them', 'five'],
    },
    {
      kind: 'other-people',
      text: 'Friends or coworkers ask you out for coffee.',
      when: 'If you are asked out for coffee',
      then: 'go along and order one with no caffeine',
      keywords: ['coffee with', 'coffee run', 'starbucks', 'cafe', 'coworker'],
    },
  ],
  notWhen: [
    {
      id: 'too-weak-alone',
      triggers: [
        'chronic insomnia',
        'insomnia disorder',
        'insomnia for years',
        'years of insomnia',
        'long-standing insomnia',
      ],
      text: 'The note names long-standing insomnia: habits alone do little for it, so consider a set sleep window or getting up when awake.',
    },
    {
      id: 'other-sleep-problem',
      triggers: ['apnea', 'stops breathing', 'restless legs', 'RLS', 'narcolep'],
      text: 'The note names signs of another sleep disorder: ask about a medical work-up, because habits will not answer it.',
    },
    {
      id: 'rules-feed-worry',
      triggers: ['orthosomnia', 'rigid about sleep', 'perfect sleep', 'OCD', 'sleep rules'],
      text: 'The note names rigid rules or obsessions: one more sleep rule may feed the worry about sleep.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Drake, Roehrs, Shambroom & Roth',
        year: 2013,
        title: 'Caffeine effects on sleep taken 0, 3, or 6 hours before going to bed',
      },
      {
        author: 'Edinger et al. (American Academy of Sleep Medicine)',
        year: 2021,
        title:
          'Behavioral and psychological treatments for chronic insomnia disorder in adults: a clinical practice guideline',
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
      title: 'Energy drinks end at lunch',
      sizes: {
        small: {
          text: 'Have your last cola or energy drink one hour sooner than you do now.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'The last can was sooner than last week.',
        },
        standard: {
          text: 'Have your last cola, iced coffee or energy drink by lunch. After that, grab water or a drink with no caffeine.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'Lunch was the last one, or it was sooner than the day before.',
        },
        big: {
          text: 'Keep the lunch line all week, game nights too. Check the labels of three drinks you like and pick one with no caffeine for after lunch.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You checked one label and kept the lunch line on most days.',
        },
      },
      cue: { when: 'When the lunch bell rings', where: 'At school, or at the fridge on days off' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Psychoeducation on sleep hygiene. She picked caffeine. HW: no coffee after noon, every day. Dreads the 3 pm slump at work. Goal: be asleep by midnight. RTC Thurs 5/14.',
    facts: {
      homework: 'HW: no coffee after noon, every day',
      obstacle: 'the 3 pm slump at work',
      goal: 'Goal: be asleep by midnight',
      nextSession: 'Thurs 5/14',
    },
    slots: {
      howOften: 'Every day',
      backup: 'If this gets in the way, then drink cold water in the daylight for 1 minute before you pour a cup.',
      goal: 'be asleep by midnight',
      reviewDate: 'Thursday 5/14',
    },
    notWhen: [],
  },
  {
    note: 'Sleep hygiene reviewed for chronic insomnia. Client drinks four colas a day.',
    facts: {},
    slots: { howOften: 'Every day this week', howLong: '2 minutes', goal: '' },
    notWhen: ['too-weak-alone'],
  },
]
