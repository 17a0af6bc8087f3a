// One quality named and one act from it. Where none is found, being curious about that is one: it is no test of worth.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'self-energy',
  version: 1,
  skillId: 'self-energy',
  name: 'Accessing Self-energy (8 Cs)',
  title: 'Which C is here?',
  ownTaskTitle: 'Acting from your calm center',
  modality: 'IFS',
  work: 'general',
  language: 'en',
  aliases: [
    'Self-energy',
    'Self energy',
    '8 Cs',
    'eight Cs',
    "8 C's",
    'Self-led check',
    'accessing Self',
    'Self leadership',
  ],
  cues: [
    'wants to feel like herself',
    'led by parts',
    'reactive as a parent',
    'loses her center',
    'rushed',
    'find the calm me',
    'compassion for parts',
    'Self-led',
    'before hard talks',
    'no space inside',
    'wants to lead her own life',
    'clear head',
  ],
  rationale:
    'Under all the parts there is a you that can be curious, calm or kind. A short pause helps that you take the wheel for one small act.',
  sizes: {
    small: {
      text: 'Stop for one breath and ask: is there any calm or curious here? Name the one that fits best.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One C word was named.',
    },
    standard: {
      text: 'Once a day, pause for a minute. Run down the list: calm, curious, clear, caring, brave, sure, creative, close. Name the one that is here, and do one small thing from it.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One word named, and one small thing done.',
    },
    big: {
      text: 'Before a talk that matters, pause for a few minutes. Ask your busy parts for a bit of room, find the word that is here, and go in with it. Look back after.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You paused before the talk and looked back after it.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When your hand is on the front door',
    where: 'On the doorstep, or wherever you can stop',
    others: ['Before you open your mail', 'When you park', 'At the sink'],
  },
  doneMeans: 'You paused and looked for the you that leads. Finding just a bit counts.',
  track: {
    how: 'Each day, the word, how much of it was there, and the one thing you did.',
    noPaper: 'Pick a word in the morning and tell someone at night if it came by.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'C word', type: 'short_text' },
        { label: 'How much was here', type: 'rating_0_10' },
        { label: 'One thing I did from it', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'None of the words is here.',
      when: 'If none is here',
      then: 'be curious about that for one breath',
      keywords: ['none', 'no self', 'empty', 'nothing'],
    },
    {
      kind: 'no-time',
      text: 'The day is a rush.',
      when: 'If the day is a rush',
      then: 'ask at one red light',
      keywords: ['rush', 'busy', 'no time', 'late'],
    },
    {
      kind: 'harsh-mind',
      text: 'It turns into a grade.',
      when: 'If it turns into a grade',
      then: 'name the word and skip the number',
      keywords: ['grade', 'test', 'fail', 'score', 'perfect'],
    },
  ],
  notWhen: [
    {
      id: 'switching',
      triggers: ['dissociative identity', 'DID', 'loses time', 'alters'],
      text: 'The note names dissociation: work with parts at home is for specialist care.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Richard C. Schwartz', year: 2023, title: 'Introduction to Internal Family Systems (2nd ed.)' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Found curiosity and calm (8 Cs) before speaking to the critic. She will pause when she parks. Goal: answer her son without yelling. Next session 12/3 at 4.',
    facts: { anchor: 'when she parks', goal: 'Goal: answer her son without yelling', nextSession: '12/3 at 4' },
    slots: { when: 'When you park', howLong: '2 minutes', goal: 'answer your son without yelling' },
    notWhen: [],
  },
  {
    note: 'Self-led check introduced. History of dissociative identity disorder.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['switching'],
  },
]
