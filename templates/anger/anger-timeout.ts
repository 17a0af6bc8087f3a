// Leaving with a line and coming back are both part of it: walking out without them is not a time-out. The number is set in calm.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'anger-timeout',
  version: 1,
  skillId: 'anger-timeout',
  name: 'Time-out for anger',
  title: 'Say the line, step out, come back',
  ownTaskTitle: 'Stepping out before it blows',
  modality: 'Anger',
  work: 'general',
  language: 'en',
  aliases: [
    'anger time-out',
    'anger timeout',
    'taking a time-out',
    'cool-down break',
    'walk away plan',
    'leave return plan',
  ],
  cues: [
    'punches walls',
    'yells at kids',
    'slams doors',
    'sees red',
    'road rage',
    'fights with brother',
    'says things he regrets',
    'loses it at work',
    'hot temper',
    'anger goes from 0 to 100',
    'arguments get loud',
    'kicked out for yelling',
  ],
  rationale:
    'Anger makes the body fast and the words sharp. Stepping out before it peaks keeps the door open to talk it over later.',
  longDose: 'The body needs about 20 minutes to come down, so the full time-out is that long.',
  sizes: {
    small: {
      text: 'In a calm minute, say your line out loud: I need a break, I will be back. Walk to your spot and return.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One dry run in calm.',
    },
    standard: {
      text: 'When your anger hits the number we set, say your line and when you will be back. Go to your spot, walk or run cold water on your hands, and come back on time.',
      howLong: '20 minutes',
      minutes: 20,
      doneMeans: 'You left before the yelling, and you came back.',
    },
    big: {
      text: 'Do the full break. When you are back, ask if now is a good time, and say one calm line on what the fight was about.',
      howLong: '25 minutes',
      minutes: 25,
      doneMeans: 'You left, came back, and said one calm line.',
    },
  },
  howOften: 'Each time your anger hits your number, and one dry run',
  cue: {
    when: 'When you feel heat in your neck or a fist',
    where: 'Out of the room, to the spot you chose',
    others: ['When your voice goes up', 'When you want the last word', 'In the car: pull over'],
  },
  doneMeans: 'You stepped out or did a dry run. Late is better than not at all.',
  track: {
    how: 'Note your anger when you left, if you said the line, the minutes, and if you came back.',
    noPaper: 'Tell the other person after: I left, I came back. Tell us how many times.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Anger when I left', type: 'rating_0_10' },
        { label: 'Said the line', type: 'check' },
        { label: 'Minutes', type: 'number' },
        { label: 'Came back', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You notice it too late.',
      when: 'If you notice it late',
      then: 'go one number sooner next time, and leave now with three words',
      keywords: ['too late', 'fast', '0 to 100', 'before I know'],
    },
    {
      kind: 'other-people',
      text: 'They follow you or call you a coward.',
      when: 'If they follow you',
      then: 'say "back in 20" once and keep walking',
      keywords: ['follow', 'coward', 'runs after', 'blocks', 'calls me'],
    },
    {
      kind: 'not-ready',
      text: 'You want the last word.',
      when: 'If you want the last word',
      then: 'let "I will be back" be it',
      keywords: ['last word', 'win', 'right', 'back down'],
    },
  ],
  notWhen: [
    {
      id: 'violence',
      triggers: [
        'hit his',
        'hit her',
        'domestic violence',
        'partner violence',
        'strangl',
        'protective order',
        'weapon',
      ],
      text: 'The note names violence: a time-out is not enough, and safety of the others comes first.',
    },
    {
      id: 'children-alone',
      triggers: ['home alone with', 'sole caregiver', 'infant'],
      text: 'The note names small children in care: plan who is with them before anyone steps out.',
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
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Rehearsed the anger time-out with the line and the garage as the spot. Barrier: she follows him. Goal: no yelling in front of the kids. Next session Thu 7/2 at 5.',
    facts: {
      obstacle: 'Barrier: she follows him',
      goal: 'Goal: no yelling in front of the kids',
      nextSession: 'Thu 7/2 at 5',
    },
    slots: {
      howLong: '20 minutes',
      goal: 'no yelling in front of the kids',
      backup: 'If this gets in the way, then say "back in 20" once and keep walking.',
    },
    notWhen: [],
  },
  {
    note: 'Walk away plan talked over. There is a protective order.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['violence'],
  },
]
