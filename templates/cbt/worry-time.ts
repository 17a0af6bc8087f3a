// Worry is put off to a window that is opened and closed on purpose, and never near bed.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'worry-time',
  version: 1,
  skillId: 'worry-time',
  name: 'Scheduled worry time',
  title: 'Park it until worry time',
  ownTaskTitle: 'Keeping worry to its own time',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'worry time',
    'worry postponement',
    'postpone worry',
    'scheduled worry period',
    'worry period',
    'worry window',
    'postponing worries',
  ],
  cues: [
    'worries all day',
    'cannot focus at work',
    'mind goes to bad news',
    'worry pops up in meetings',
    'worries about money',
    'cannot enjoy dinner',
    'ruminates while driving',
    'constant worry',
    'worry takes over evenings',
    'worries when alone',
    'checks the news',
    'restless thoughts',
  ],
  rationale:
    'Worry grabs you at any hour. Giving it one set time lets you leave it for later and get back to your day.',
  sizes: {
    small: {
      text: 'When a worry comes, write one word for it and say: not now, at worry time. Then turn back to what you were doing.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One worry was parked.',
    },
    standard: {
      text: 'Park worries on a list by day. At one set time, at least 2 hours before bed, sit down with the list and worry on purpose for 10 minutes. When the timer rings, close the list.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'The window was held and closed on time.',
    },
    big: {
      text: 'Hold the window each day at the same time, in the same chair. When it is over, cross out what has lost its pull, and get up and do one thing with your hands.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Window held, list crossed, and hands busy after.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Late in the afternoon, when work is done',
    where: 'One chair that is not your bed or couch',
    others: ['At 5 pm', 'When you park the car at home', 'After lunch on days off'],
  },
  doneMeans: 'You put a worry off, or sat with your list at its time. Worries that sneak in are to be expected.',
  track: {
    how: 'Count the worries you parked, mark the window, and rate how loud worry was after.',
    noPaper: 'Put a bean in a cup for each parked worry. Look at the cup at worry time.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Worries parked', type: 'number' },
        { label: 'Held the window', type: 'check' },
        { label: 'How loud after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'A worry feels too urgent to park.',
      when: 'If it feels too urgent',
      then: 'write one word and give it just until the next hour',
      keywords: ['urgent', 'cannot wait', 'important', 'now'],
    },
    {
      kind: 'forgot',
      text: 'The window slips by.',
      when: 'If the window slips by',
      then: 'hold a 3 minute one when you notice, if bed is far off',
      keywords: ['forget', 'slips', 'miss', 'busy'],
    },
    {
      kind: 'no-point',
      text: 'At worry time there is nothing to worry about.',
      when: 'If nothing comes',
      then: 'read the list once and close it',
      keywords: ['nothing', 'blank', 'pointless', 'silly'],
    },
  ],
  notWhen: [
    {
      id: 'obsessions',
      triggers: ['OCD', 'obsess', 'compuls', 'intrusive thought'],
      text: 'The note names obsessions: time set aside for them can become a ritual, so response prevention comes first.',
    },
    {
      id: 'real-danger',
      triggers: ['threatened', 'abusive', 'domestic violence', 'suicid'],
      text: 'The note names danger: that is not a worry to put off.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      { author: 'Robert L. Leahy', year: 2005, title: 'The Worry Cure' },
      {
        author: 'McGowan & Behar',
        year: 2013,
        title: 'A preliminary investigation of stimulus control training for worry: Effects on anxiety and insomnia',
      },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: {
          text: 'Worry pops up? Type one word in your worry note: later. Go back to what you were doing.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Save worries in one note. After school, set a timer for 8 minutes and worry on purpose. Timer rings, phone closed.',
          howLong: '8 minutes',
          minutes: 8,
        },
        big: {
          text: 'Do it every school day at the same time. After, delete what no longer bugs you and go move for a bit.',
          howLong: '12 minutes',
          minutes: 12,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Set up scheduled worry time at 5 pm. Barrier: worries feel urgent. Goal: enjoy dinner with the kids. Next session Thu 5/7 at 11.',
    facts: {
      timeFrequency: 'at 5 pm',
      obstacle: 'Barrier: worries feel urgent',
      goal: 'Goal: enjoy dinner with the kids',
      nextSession: 'Thu 5/7 at 11',
    },
    slots: {
      when: 'At 5 pm',
      howLong: '10 minutes',
      goal: 'enjoy dinner with the kids',
      backup: 'If this gets in the way, then write one word and give it just until the next hour.',
    },
    notWhen: [],
  },
  {
    note: 'Worry postponement tried. Intrusive thoughts about the stove went on.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['obsessions'],
  },
]
