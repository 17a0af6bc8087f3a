// The smallest anger teaches most: the early cue in the body is what is looked for, not the big fights.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'anger-log',
  version: 1,
  skillId: 'anger-log',
  name: 'Anger log and cues',
  title: 'Catch your first sign of anger',
  ownTaskTitle: 'Getting to know your anger',
  modality: 'Anger',
  work: 'general',
  language: 'en',
  aliases: ['anger diary', 'anger thermometer', 'anger meter', 'anger cues', 'anger monitoring log', 'hassle log'],
  cues: [
    'short fuse',
    'irritable',
    'blows up over small things',
    'does not see it coming',
    'snaps at coworkers',
    'mad in traffic',
    'jaw clench',
    'court ordered anger class',
    'grumpy dad',
    'temper',
    'regrets outbursts',
    'anger comes out of nowhere',
  ],
  rationale: 'Anger gives small signs before it gets loud. If you know your first sign, you have time to choose.',
  sizes: {
    small: {
      text: 'At night, give your top anger of the day a number from 0 to 10.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One number.',
    },
    standard: {
      text: 'Each day, write down your top anger, even a small one. What set it off? What was the first sign in your body? Add the number and what you did.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One number and one body sign.',
    },
    big: {
      text: 'Log three angers in a day, at least one under 4. At the end of the week, circle the body sign that comes first most often.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'Three lines, and one sign circled.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you take off your shoes at home',
    where: 'A card by the door, or your phone',
    others: ['Before you leave work', 'At lights out', 'When you sit down to eat'],
  },
  doneMeans: 'You noticed some anger and put a number on it. A calm day is a line too.',
  track: {
    how: 'One line a day: what set it off, body sign, number, what you did.',
    noPaper: 'Show the number on your fingers to yourself. Tell us the body sign you found.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'What set it off', type: 'short_text' },
        { label: 'First body sign', type: 'short_text' },
        { label: 'Top anger', type: 'rating_0_10' },
        { label: 'What I did', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'You only think of big fights.',
      when: 'If there was no big fight',
      then: 'log the smallest bit of irritation',
      keywords: ['big fights', 'nothing happened', 'not angry', 'only when'],
    },
    {
      kind: 'harsh-mind',
      text: 'You do not want to look at it.',
      when: 'If you would rather not look',
      then: 'write the number and leave the rest blank',
      keywords: ['ashamed', 'embarrass', 'not look', 'regret'],
    },
    {
      kind: 'unsure-how',
      text: 'You feel no sign in your body.',
      when: 'If you find no sign',
      then: 'check only your jaw and your hands',
      keywords: ['no sign', 'body', 'out of nowhere', 'sudden'],
    },
  ],
  notWhen: [
    {
      id: 'violence',
      triggers: ['hit his', 'hit her', 'domestic violence', 'homicid', 'weapon', 'strangl'],
      text: 'The note names violence: see to the safety of others before a log.',
    },
    {
      id: 'read-by-others',
      triggers: ['reads her phone', 'goes through her', 'controlling'],
      text: 'The note names someone who may read it: keep the log off paper.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Reilly & Shopshire (SAMHSA)',
        year: 2019,
        title: 'Anger Management for Substance Use Disorder and Mental Health Clients',
      },
    ],
  },
  variants: {
    child: {
      title: 'My mad meter',
      sizes: {
        small: {
          text: 'With your grown-up at night, point to how high your mad meter went today.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'With your grown-up, color the mad meter for today. Point to where in your body it started: fists, belly, face?',
          howLong: '3 minutes',
          minutes: 3,
        },
        big: {
          text: 'Color it three times in one day, and draw what set it off one time.',
          howLong: '6 minutes',
          minutes: 6,
        },
      },
    },
    teen: {
      sizes: {
        small: { text: 'One number a night: how mad did you get, 0 to 10?', howLong: '1 minute', minutes: 1 },
        standard: {
          text: 'Type one line a day: what set you off, where you felt it first, the number, what you did.',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Log three in one day, even tiny ones. Look for which body sign keeps coming first.',
          howLong: '5 minutes',
          minutes: 5,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Began an anger log; jaw was the first cue. He will fill it before he leaves work. Barrier: only thinks of big fights. Goal: drive home without yelling. Next session 3/19 at 4.',
    facts: {
      obstacle: 'Barrier: only thinks of big fights',
      goal: 'Goal: drive home without yelling',
      nextSession: '3/19 at 4',
    },
    slots: {
      howLong: '3 minutes',
      goal: 'drive home without yelling',
      backup: 'If this gets in the way, then log the smallest bit of irritation.',
    },
    notWhen: [],
  },
  {
    note: 'Anger thermometer introduced. He hit his cousin in June.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['violence'],
  },
]
