// The buffer is a slope, not a rule: it is done once it is begun near its time, and no part of it has to work. The phone is
// the part that most often undoes it, so the small size deals with the phone first.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'wind-down',
  version: 1,
  skillId: 'wind-down',
  name: 'Wind-down routine (buffer zone)',
  title: 'The slow half hour',
  ownTaskTitle: 'The way into your night',
  modality: 'CBT-I',
  work: 'sleep',
  longDose: 'A buffer zone is the last half hour to hour before bed, spent in ordinary quiet things.',
  language: 'en',
  aliases: [
    'wind-down routine',
    'wind down routine',
    'wind-down',
    'buffer zone',
    'bedtime routine',
    'pre-sleep routine',
  ],
  cues: [
    'wired at bedtime',
    'works until bed',
    'scrolling at night',
    'phone in bed',
    'cannot switch off',
    'mind racing at bedtime',
    'gaming late',
    'late emails',
    'evening chores until bed',
    'student nights',
    'parents with late evenings',
    'likes reading',
    'likes baths',
    'tired but wired',
  ],
  rationale:
    'Sleep does not come like a switch. A slow, dim stretch before bed lets your mind and body come down first.',
  sizes: {
    small: {
      text: 'Plug the phone in out of reach, dim one light, and sit with one quiet thing you like.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'The phone was out of reach and you sat down in dim light.',
    },
    standard: {
      text: 'At your start time, dim the lights and put screens away. Then do one quiet thing you like, such as soft music or a puzzle.',
      howLong: '30 minutes',
      minutes: 30,
      doneMeans: 'You began within 15 minutes of your start time. What came after is a bonus.',
    },
    big: {
      text: 'Set out what you need for tomorrow first, so that the day is closed. Then dim the lights, put screens away, and do two quiet things, one after the other.',
      howLong: '60 minutes',
      minutes: 60,
      doneMeans: 'Tomorrow was set out and the screens were off before the first quiet thing.',
    },
  },
  howOften: 'Every night',
  cue: {
    when: 'When your evening alarm rings, about a half hour before bed',
    where: 'The couch or a soft chair under one small lamp, not in bed',
    others: [
      'When the dishwasher starts',
      'When the kids are asleep',
      'When the last show ends, before the next one starts',
    ],
  },
  doneMeans: 'You began to slow down before bed, even if it was late or short.',
  track: {
    how: 'Mark if you began on time, and note the quiet thing. Rate how sleepy you were at bedtime.',
    noPaper: 'Nothing to write. Leave your quiet thing on the chair, and tell us which one you liked best.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Began on time', type: 'check' },
        { label: 'Quiet thing', type: 'short_text' },
        { label: 'Sleepy at bedtime', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'You keep scrolling.',
      when: 'If you keep scrolling',
      then: 'plug the phone in by the sink and do 10 slow minutes',
      keywords: ['scroll', 'phone', 'tiktok', 'instagram', 'youtube', 'one more'],
    },
    {
      kind: 'no-time',
      text: 'Chores or work run until bed.',
      when: 'If the evening runs late',
      then: 'dim the lights and sit down for 5 minutes before you lie down',
      keywords: ['chores', 'dishes', 'email', 'laundry', 'work until', 'late'],
    },
    {
      kind: 'no-point',
      text: 'You may not feel any sleepier.',
      when: 'If it does not make you sleepy',
      then: 'leave the lights low and sit it out with one song',
      keywords: ['still awake', 'not sleepy', 'still wired', 'does nothing'],
    },
  ],
  notWhen: [
    {
      id: 'rituals',
      triggers: ['checking ritual', 'rigid bedtime', 'checks the locks', 'checking the locks', 'OCD', 'compuls'],
      text: 'The note names rituals: keep the order loose and the steps few, so that the routine cannot turn into one.',
    },
    {
      id: 'tries-too-hard',
      triggers: [
        'sleep effort',
        'tries hard to sleep',
        'trying hard to sleep',
        'orthosomnia',
        'performance anxiety about sleep',
      ],
      text: 'The note names strain to sleep: present this as a quiet end to the day, not as one more way to make sleep come.',
    },
    {
      id: 'no-fixed-night',
      triggers: ['rotating shift', 'night shift', 'newborn', 'on call', 'on-call'],
      text: "The note names nights that are not fixed: tie the start to the client's own sleep time, not to the clock.",
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Manber & Carney', year: 2015, title: 'Treatment Plans and Interventions for Insomnia' }],
  },
  variants: {
    child: {
      title: 'Sleepy train',
      rationale:
        'Your body needs time to get sleepy, like a train that slows before it stops. Slow, dim things help it roll to the stop.',
      sizes: {
        small: {
          text: 'Turn down the lights with your grown-up and read one short book.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'The lights were low for one book.',
        },
        standard: {
          text: 'Ride three stops with your grown-up: wash, pajamas, book. Lights low and no screens at each stop.',
          howLong: '20 minutes',
          minutes: 20,
          doneMeans: 'You got to at least two stops with the lights low.',
        },
        big: {
          text: 'Draw your own train map with four slow stops. Ride it with your grown-up, and let them drive the last stop in bed.',
          howLong: '30 minutes',
          minutes: 30,
          doneMeans: 'The map is drawn, and you rode to at least two stops.',
        },
      },
      cue: { when: 'After your evening snack', where: 'From the bathroom to the bedroom, lights low' },
    },
    teen: {
      title: 'Last half hour, low light',
      cue: {
        when: 'When your "last round" alarm rings',
        where: 'Your room, with the phone on the charger in the hall',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Set up a buffer zone: lamp, crossword, no screens. He will start it every night when the dishwasher starts. Barrier: scrolling on his phone. Goal: fall asleep without the radio. Next session Mon 2/2.',
    facts: {
      anchor: 'when the dishwasher starts',
      timeFrequency: 'every night',
      obstacle: 'scrolling on his phone',
      goal: 'Goal: fall asleep without the radio',
      nextSession: 'Mon 2/2',
    },
    slots: {
      when: 'When the dishwasher starts',
      howOften: 'Every night',
      howLong: '30 minutes',
      obstacle: 'Scrolling on your phone',
      backup: 'If this gets in the way, then plug the phone in by the sink and do 10 slow minutes.',
      goal: 'fall asleep without the radio',
      reviewDate: 'Monday 2/2',
    },
    notWhen: [],
  },
  {
    note: 'Wind-down planned. HW: dim the lights and read, each night at 10 pm. She spends an hour checking the locks before bed.',
    facts: { homework: 'HW: dim the lights and read, each night at 10 pm' },
    slots: { practice: 'Dim the lights and read', when: 'At 10 pm', howOften: 'Each night', goal: '' },
    notWhen: ['rituals'],
  },
]
