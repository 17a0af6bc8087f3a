// Attention is the active part: a pleasant thing done with the phone in hand does little. Small enough for the worst day.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'accumulate-positives',
  version: 1,
  skillId: 'accumulate-positives',
  name: 'Accumulating positive emotions',
  title: 'One good thing, fully there',
  ownTaskTitle: 'Adding something pleasant to your day',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'accumulate positives',
    'accumulating positives',
    'ABC skills accumulate',
    'pleasant events list',
    'positive experiences short term',
  ],
  cues: [
    'nothing to look forward to',
    'all work',
    'no fun in months',
    'days are gray',
    'caregiver with no breaks',
    'guilty when she rests',
    'life is all chores',
    'used to paint',
    'lonely weekends',
    'burned out',
    'forgot how to enjoy',
    'sunshine and music',
  ],
  rationale: 'Good moments are like savings for hard days. They add up only if you are there for them.',
  sizes: {
    small: {
      text: 'For 1 minute, enjoy one thing with your whole attention: warm tea, sun on your face, one song.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One minute, phone away.',
    },
    standard: {
      text: 'Do one pleasant thing a day that you picked ahead of time. Put the phone away. When your mind wanders off to chores, bring it back to what you see, hear, smell or taste.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'One thing done with the phone away.',
    },
    big: {
      text: 'Do your pleasant thing each day. Once this week, do one with a friend, or one that you have not done in a year.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The daily thing, and one shared or long-missed one.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right when you get home',
    where: 'A spot with no screen in view',
    others: ['With your first cup', 'On your break, outside', 'After the kids are in bed'],
  },
  doneMeans: 'You gave a pleasant thing your attention for a bit. You need not feel great.',
  track: {
    how: 'Each day, put down the thing, if you were there for it, and how much you liked it.',
    noPaper: 'Take one photo a day of the thing, or name it at supper.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Pleasant thing', type: 'short_text' },
        { label: 'Was there for it', type: 'check' },
        { label: 'How much I liked it', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'You feel guilty while you rest.',
      when: 'If guilt barges in',
      then: 'tell it "one minute" and taste your drink',
      keywords: ['guilt', 'selfish', 'lazy', 'should be working'],
    },
    {
      kind: 'low-energy',
      text: 'Nothing sounds good.',
      when: 'If nothing sounds good',
      then: 'step outside and find one nice thing to look at',
      keywords: ['nothing', 'numb', 'no energy', 'flat', 'tired'],
    },
    {
      kind: 'no-time',
      text: 'There is no time for fun.',
      when: 'If there is no time',
      then: 'play one song on the way',
      keywords: ['time', 'busy', 'kids', 'work'],
    },
  ],
  notWhen: [
    {
      id: 'speeded-up',
      triggers: ['manic', 'mania', 'hypomani'],
      text: 'The note names mania: adding exciting things may not fit now.',
    },
    {
      id: 'costly-pleasures',
      triggers: ['binge', 'gambl', 'relapse on', 'overspend'],
      text: 'The note names pleasures that harm: pick the pleasant thing together.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
      {
        author: 'Smith & Hanni',
        year: 2019,
        title: 'Effects of a savoring intervention on resilience and well-being of older adults',
      },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: { text: 'One song, eyes closed, phone face down.', howLong: '3 minutes', minutes: 3 },
        standard: {
          text: 'Do one thing you like each day, no phone: shoot hoops, draw, pet the dog. When you drift, come back to it.',
          howLong: '10 minutes',
          minutes: 10,
        },
        big: {
          text: 'Your daily thing, plus one with a friend this week that you have not done in ages.',
          howLong: '15 minutes',
          minutes: 15,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Pleasant events list done; picked the harmonica. Will play right when he gets home. Barrier: guilt when he rests. Next session 2/25 at 2.',
    facts: { obstacle: 'Barrier: guilt when he rests', nextSession: '2/25 at 2' },
    slots: {
      howLong: '10 minutes',
      backup: 'If this gets in the way, then tell it "one minute" and taste your drink.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Accumulating positives introduced. Sleep is down, maybe hypomanic.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['speeded-up'],
  },
]
