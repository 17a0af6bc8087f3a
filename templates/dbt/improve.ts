// A menu, from which one thing is picked beforehand: choosing among seven letters in a bad moment is one task too many.
// Prayer and meaning are offered, never assumed.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'improve',
  version: 1,
  skillId: 'improve',
  name: 'IMPROVE the moment',
  title: 'Make this moment a bit lighter',
  ownTaskTitle: 'A bit of ease inside a hard moment',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: ['IMPROVE skill', 'IMPROVE skills', 'improve the moment skill', 'IMPROVE'],
  cues: [
    'stuck in traffic',
    'long wait',
    'long shift',
    'caregiving strain',
    'night feeds',
    'chronic stress',
    'hard anniversary',
    'in the hospital',
    'nothing I can do about it',
    'faith matters',
    'likes daydreaming',
    'cheering myself on',
    'bad day at work',
    'court week',
    'just get through it',
  ],
  rationale:
    'Some moments can not be fixed, only lived through. A small change inside the moment can make it lighter to carry.',
  sizes: {
    small: {
      text: 'Cheer yourself on with one line, such as "I can do this next minute." Say it twice.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You said your cheer line, even in a flat voice.',
    },
    standard: {
      text: 'Pick your one thing ahead of time: a place to picture, one bit of meaning, a prayer if you pray, loose shoulders, or a cheer line. Use it for 5 minutes when the moment gets hard.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You brought your one thing into a hard moment. The moment may still have been hard.',
    },
    big: {
      text: 'Plan a tiny vacation in the middle of a rough day: phone off, a bench in the sun or a locked bathroom door, one song. Say when it ends, and go back on time.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You left for your tiny vacation and came back from it, give or take a minute.',
    },
  },
  howOften: 'Twice this week, when a moment gets hard',
  cue: {
    when: 'When you sit down in a waiting room, a parked car or a break room',
    where: 'Right in the middle of it, no need to go elsewhere',
    others: [
      'At the start of the long part of your shift',
      'When the baby wakes you at night',
      'When the line does not move',
    ],
  },
  doneMeans: 'You did one small thing to make a hard moment lighter, and let that be enough.',
  track: {
    how: 'One line each time: what you used, and how heavy the moment was before and after.',
    noPaper: 'Put a paper clip or a coin in your pocket each time. Tell us which one helped you bear it.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'What I used', type: 'short_text' },
        { label: 'How heavy before', type: 'rating_0_10' },
        { label: 'How heavy after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'Nothing seems to mean a thing right now.',
      when: 'If nothing seems to mean a thing',
      then: 'look for one small thing that is okay this second, such as a dry seat',
      keywords: ['meaning', 'empty', 'nothing feel', 'cheesy', 'fake'],
    },
    {
      kind: 'no-time',
      text: 'The hard moment gives you no break.',
      when: 'If you get no break',
      then: 'drop your shoulders and say your cheer line once as you work',
      keywords: ['no break', 'nonstop', 'back to back', 'short-staffed', 'pager'],
    },
    {
      kind: 'unsure-how',
      text: 'You can not recall what you picked.',
      when: 'If you can not recall your one thing',
      then: 'slow one breath down and do just the next small step',
      keywords: ['recall', 'mind goes', 'letters', 'which one'],
    },
  ],
  notWhen: [
    {
      id: 'faith-hurts',
      triggers: [
        'religious trauma',
        'spiritual abuse',
        'scrupulos',
        'lost faith',
        'left the church',
        'religious obsess',
        'high-control religion',
      ],
      text: 'The note names harm or fear tied to religion: leave prayer and meaning out unless the client asks for them.',
    },
    {
      id: 'drifts-away',
      triggers: ['dissociat', 'maladaptive daydream', 'dereali', 'depersonali', 'hallucinat', 'psychosis', 'psychotic'],
      text: 'The note names dissociation or psychosis: leave the pictured place out and use one thing in the moment, eyes open.',
    },
    {
      id: 'unsafe-to-bear',
      triggers: [
        'being abused',
        'abusive',
        'domestic violence',
        'partner violence',
        'unsafe at home',
        'unsafe working',
      ],
      text: 'The note names a situation that is not safe: easing the moment should not stand in for help to get out of it.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'IMPROVE taught; client picked a lake dock to picture. Will use it on the bus to dialysis, Mon/Wed/Fri. Barrier: the letters are hard to recall. Goal: keep going to treatment. Next phone visit Tues 11/3.',
    facts: {
      anchor: 'on the bus to dialysis',
      timeFrequency: 'Mon/Wed/Fri',
      obstacle: 'Barrier: the letters are hard to recall',
      goal: 'Goal: keep going to treatment',
      nextSession: 'Tues 11/3',
    },
    slots: {
      howOften: 'Monday, Wednesday and Friday',
      obstacle: 'The letters are hard to recall',
      backup: 'If this gets in the way, then slow one breath down and do just the next small step.',
      goal: 'keep going to treatment',
      reviewDate: 'Tuesday 11/3',
    },
    notWhen: [],
  },
  {
    note: 'IMPROVE skills introduced. History of spiritual abuse; left the church at 30. HW: cheer line before each shift.',
    facts: { homework: 'HW: cheer line before each shift' },
    slots: { goal: '', confidence: '', reviewDate: '' },
    notWhen: ['faith-hurts'],
  },
]
