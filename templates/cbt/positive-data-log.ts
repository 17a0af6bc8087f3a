// Facts, small and real, for a belief that was worded together: pushing a shining belief backfires. The back-up is what one
// would count for a friend.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'positive-data-log',
  version: 1,
  skillId: 'positive-data-log',
  name: 'Positive data log',
  title: 'One fact a day for the kinder view',
  ownTaskTitle: 'Facts that fit your new view',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'evidence log for new belief',
    'core belief log',
    'data log for new core belief',
    'belief continuum',
    'core belief worksheet',
    'new core belief work',
  ],
  cues: [
    'I am unlovable',
    'not good enough',
    'core belief',
    'discounts praise',
    'failure belief',
    'I am a burden',
    'new belief',
    'only sees the bad',
    'dismisses compliments',
    'schema work',
    'worthless',
    'nothing counts',
  ],
  rationale:
    'An old harsh view lets in only what fits it. Small facts, put on paper, give the kinder view ground to stand on.',
  sizes: {
    small: {
      text: 'At night, find one tiny fact from today that fits the new view of you. Say it out loud once.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You found one fact and said it.',
    },
    standard: {
      text: 'Each evening, write one fact from the day that fits the new view we put into words. Stick to what a camera could have seen. Then rate how true the new view feels.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One fact is on the page, however small.',
    },
    big: {
      text: 'Write two facts from the day for the new view. Next to each, write the "yes, but" your mind adds, and keep the fact on the page anyway.',
      howLong: '6 minutes',
      minutes: 6,
      doneMeans: 'Two facts, each with its "yes, but", and both still there.',
    },
  },
  howOften: 'Every evening',
  cue: {
    when: 'When you plug in your phone for the night',
    where: 'By the bed, where the log is',
    others: ['After you brush your teeth', 'On the bus home', 'When the kitchen is done'],
  },
  doneMeans: 'You looked for a fact that fits the new view. A day with a very small one counts.',
  track: {
    how: 'One line a day: the fact, and how true the new view feels tonight.',
    noPaper: 'Put a coin in a cup for each fact. Bring the cup, or tell us two of the facts.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Fact that fits the new view', type: 'short_text' },
        { label: 'How true it feels', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Nothing seems to count.',
      when: 'If nothing seems to count',
      then: 'write what you would count for a friend',
      keywords: ['count', 'discount', 'not enough', 'luck', 'anyone'],
    },
    {
      kind: 'forgot',
      text: 'You fall asleep before you write.',
      when: 'If you missed the night',
      then: 'write one line at breakfast',
      keywords: ['forget', 'asleep', 'miss a day'],
    },
    {
      kind: 'no-point',
      text: 'The new view sounds false.',
      when: 'If the new view sounds false',
      then: 'write the fact only and skip the rating',
      keywords: ['false', 'fake', 'lie', 'not true', 'believe it'],
    },
  ],
  notWhen: [
    {
      id: 'no-new-view',
      triggers: ['new belief not yet', 'not identified a new belief', 'no alternative belief'],
      text: 'The note says that no new belief is in words yet: find one the client can half believe first.',
    },
    {
      id: 'mania',
      triggers: ['manic', 'mania', 'grandios', 'hypomani'],
      text: 'The note names mania: gathering proof for a better view of self may not fit now.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Christine A. Padesky', year: 1994, title: 'Schema change processes in cognitive therapy' }],
  },
  variants: {
    teen: {
      title: 'One true thing a day',
      sizes: {
        small: {
          text: 'Before you sleep, name one thing from today that fits the new view of you. Tiny is fine.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Type one thing a day in a note on your phone that fits the new view. Only stuff a camera could have caught.',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Type two things a day, plus the "yeah, but" your brain throws at each. Leave them both up.',
          howLong: '4 minutes',
          minutes: 4,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Started a positive data log for "I can be liked as I am." She will write when she plugs in her phone. Barrier: "nothing I do counts." Next session Mon 6/1 at 2.',
    facts: {
      anchor: 'when she plugs in her phone',
      obstacle: { quote: 'nothing I do counts.', said: 'client' },
      nextSession: 'Mon 6/1 at 2',
    },
    slots: {
      when: 'When you plug in your phone',
      howLong: '3 minutes',
      backup: 'If this gets in the way, then write what you would count for a friend.',
      reviewDate: 'Monday 6/1 at 2',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Evidence log for new belief reviewed; brother says he is hypomanic this month.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['mania'],
  },
]
