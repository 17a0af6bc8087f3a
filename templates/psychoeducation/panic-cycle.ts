// A map, not a technique for calming down: the line "what I did" is kept in every size because the safety moves are what
// the next session works on. Nobody is asked to bring a spell on; an old one will do.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'panic-cycle',
  version: 1,
  skillId: 'panic-cycle',
  name: 'Panic cycle psychoeducation',
  title: 'Draw your alarm loop',
  ownTaskTitle: 'How your alarm feeds itself',
  modality: 'Psychoeducation',
  work: 'general',
  language: 'en',
  aliases: [
    'panic cycle',
    'fight or flight psychoeducation',
    'fight-or-flight',
    'fight flight freeze',
    'panic psychoeducation',
    'physiology of panic',
    'anxiety is uncomfortable not dangerous',
  ],
  cues: [
    'panic attack',
    'heart races out of the blue',
    'thinks it is a heart attack',
    'fears passing out',
    'fears going crazy',
    'fear of fear',
    'ER visits with nothing found',
    'short of breath in the store',
    'dizzy on the train',
    'chest gets tight',
    'carries water everywhere',
    'first panic',
    'likes to know how things work',
  ],
  rationale:
    'Panic is a false alarm that feeds itself: a body feeling scares you, and the fear makes the feeling grow. When you can see your own loop, you can see where it might be broken.',
  sizes: {
    small: {
      text: 'Think of one spell of fear. Say its loop in four short bits: the body feeling, the scary thought, how strong the fear got, what you did.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You have a word or two for each stop on the loop.',
    },
    standard: {
      text: 'After one spell of fear, draw a circle with four stops: what your body felt first, what you thought it meant, how strong the fear got, and what you did. Draw arrows from stop to stop.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One circle has words at most of its stops. An old spell counts as much as a new one.',
    },
    big: {
      text: 'Draw the loops of two spells. On each, mark how it ended, and what you feared that did not come. Circle the stop that shows up in both.',
      howLong: '12 minutes',
      minutes: 12,
      doneMeans: 'Two loops are drawn and one stop has a circle. Gaps are fine.',
    },
  },
  howOften: 'Once or twice this week',
  cue: {
    when: 'After the dinner dishes, on a day when a spell came',
    where: 'The kitchen table, with one sheet and a pen',
    others: ['The next morning with your coffee', 'On your lunch break the day after', 'On Saturday, for an old spell'],
  },
  doneMeans: 'You looked at one spell as a loop, from the first body feeling to what you did.',
  track: {
    how: 'One row for each spell. Fill in the stops and how it ended.',
    noPaper: 'Trace the loop with a finger on the table as you say the four stops. Tell us that one loop.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'First body feeling', type: 'short_text' },
        { label: 'Scary thought', type: 'short_text' },
        { label: 'Fear', type: 'rating_0_10' },
        { label: 'What I did', type: 'short_text' },
        { label: 'How it ended', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You do not want to think of the spell again.',
      when: 'If you do not want to think of it',
      then: 'draw the loop of an old, mild one with one word per stop',
      keywords: [
        'think of it',
        'think about it',
        'bring it back',
        'brings it back',
        'set me off',
        'another attack',
        'scar',
      ],
    },
    {
      kind: 'unsure-how',
      text: 'It went too fast to tell what came first.',
      when: 'If it went too fast to tell',
      then: 'start with what you did and fill in one stop before it',
      keywords: ['too fast', 'what came first', 'all at once', 'blur', 'out of nowhere', 'no thought'],
    },
    {
      kind: 'no-point',
      text: 'There was no spell this week.',
      when: 'If there was no spell this week',
      then: 'say the four stops of the last one you recall',
      keywords: ['no panic', 'no attack', 'none this week', 'good week', 'nothing happen'],
    },
  ],
  notWhen: [
    {
      id: 'body-not-checked',
      triggers: [
        'cardiac',
        'heart condition',
        'arrhythmi',
        'fainted',
        'fainting',
        'syncope',
        'seizure',
        'epilep',
        'asthma',
        'COPD',
        'thyroid',
        'pregnan',
        'new chest pain',
        'chest pain at rest',
        'vestibular',
      ],
      text: 'The note names a medical condition or sign: have a provider look at it before the feelings are put down to a false alarm.',
    },
    {
      id: 'substances-drive-it',
      triggers: [
        'alcohol withdrawal',
        'benzo withdrawal',
        'in withdrawal',
        'withdrawal symptom',
        'stimulant misuse',
        'cocaine',
        'methamphetamine',
        'energy drinks',
      ],
      text: 'The note names a substance or withdrawal that can bring on these feelings: sort that out with a medical provider first.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'David M. Clark', year: 1986, title: 'A cognitive approach to panic' },
      {
        author: 'Barlow & Craske',
        year: 2007,
        title: 'Mastery of Your Anxiety and Panic: Workbook (4th ed.)',
      },
    ],
  },
  variants: {
    child: {
      title: 'My false alarm map',
      rationale:
        'Your body has an alarm, and at times it rings when there is no fire. A map of your alarm shows you what it does.',
      sizes: {
        small: {
          text: 'With your grown-up, point to where the alarm starts in your body. Say what it tells you.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You pointed to one spot and told your grown-up what the alarm says.',
        },
        standard: {
          text: 'Draw your body with your grown-up. Color where the alarm starts, put the scary thought in a bubble, and draw what you did next.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'Your map has a color and a bubble. Your grown-up can do the words.',
        },
        big: {
          text: 'Draw the alarm as a comic with your grown-up. Box 1 is the body. Box 2 is the thought. Box 3 is what you did. Box 4 is how it ended.',
          howLong: '12 minutes',
          minutes: 12,
          doneMeans: 'Three boxes or more have something in them.',
        },
      },
      cue: { when: 'After school, when snack time is done', where: 'At the table, with your grown-up and crayons' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Reviewed the panic cycle with the handout. He will draw one loop after the kids are in bed, twice this week. Barrier: he does not want to think about it. Goal: ride the train to work again. Next session Tues 1/20 at 8:00.',
    facts: {
      anchor: 'after the kids are in bed',
      timeFrequency: 'twice this week',
      obstacle: 'Barrier: he does not want to think about it',
      goal: 'Goal: ride the train to work again',
      nextSession: 'Tues 1/20 at 8:00',
    },
    slots: {
      when: 'After the kids are in bed',
      howOften: 'Twice this week',
      howLong: '5 minutes',
      obstacle: 'You do not want to think about it',
      backup: 'If this gets in the way, then draw the loop of an old, mild one with one word per stop.',
      goal: 'ride the train to work again',
      reviewDate: 'Tuesday 1/20 at 8:00',
    },
    notWhen: [],
  },
  {
    note: 'Taught fight flight freeze. She fainted at work last month and has seen no doctor. HW: draw one loop daily after lunch.',
    facts: { homework: 'HW: draw one loop daily after lunch' },
    slots: { practice: 'Draw one loop', howOften: 'Daily', when: 'After lunch', goal: '' },
    notWhen: ['body-not-checked'],
  },
]
