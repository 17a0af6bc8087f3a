// The scene is run with coping in it, start to finish, once: running the worst case again and again is worry.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'cope-ahead',
  version: 1,
  skillId: 'cope-ahead',
  name: 'Cope ahead',
  title: 'Run the scene with you coping',
  ownTaskTitle: 'Getting ready for a hard moment',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: ['coping ahead', 'cope-ahead plan', 'cope ahead plan', 'rehearse coping', 'imaginal rehearsal of coping'],
  cues: [
    'family visit',
    'court date',
    'holiday dinner',
    'first day back',
    'custody exchange',
    'work review',
    'anniversary of a loss',
    'seeing an ex',
    'flight coming up',
    'dreads the weekend',
    'hospital visit',
    'wedding',
  ],
  rationale:
    'Your mind rehearses trouble anyway. If you rehearse coping with it, your body has been there once before the real thing.',
  sizes: {
    small: {
      text: 'Say out loud: when (the hard part) comes, I will (one skill). Say it twice.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Your line was said twice.',
    },
    standard: {
      text: 'Picture the hard event as if you are in it. See the part that gets to you. Now picture using your skill, step by step, up to the end. Take a slow minute when you are done.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You ran the scene once, start to end, with you coping.',
    },
    big: {
      text: 'Write down the hard part, the feeling you expect and two skills. Run the scene with the first skill, then once more with the second. End with something pleasant.',
      howLong: '12 minutes',
      minutes: 12,
      doneMeans: 'Two runs, each with a skill, and a pleasant end.',
    },
  },
  howOften: 'Once a day until the event',
  cue: {
    when: 'Right after breakfast',
    where: 'A chair with your eyes closed or down',
    others: ['When you get home', 'After your shower', 'On the train, eyes down'],
  },
  doneMeans: 'You saw yourself cope with a part of it. The picture may be fuzzy.',
  track: {
    how: 'Put down the event, the feeling and your skill. Mark each run and rate how ready you are.',
    noPaper: 'Tell one person what you will do when it gets hard.',
    sheet: {
      layout: 'plan',
      fields: [
        { label: 'The event', type: 'short_text' },
        { label: 'Feeling I expect', type: 'short_text' },
        { label: 'Skill I will use', type: 'short_text' },
        { label: 'Ran the scene', type: 'check' },
        { label: 'How ready', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'It turns into worry.',
      when: 'If it turns into worry',
      then: 'open your eyes and read your skill line out loud one time',
      keywords: ['worry', 'spiral', 'worst', 'panic', 'anxious'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot picture things.',
      when: 'If no picture comes',
      then: 'tell the steps to yourself like a recipe',
      keywords: ['picture', 'imagine', 'visualize', 'blank'],
    },
    {
      kind: 'no-time',
      text: 'The days before are packed.',
      when: 'If the day is packed',
      then: 'say your line once while you brush your teeth',
      keywords: ['busy', 'packed', 'time', 'rush'],
    },
  ],
  notWhen: [
    {
      id: 'exposure-first',
      triggers: ['exposure', 'ERP'],
      text: 'The note names exposure work: planning how to get through it can take away from it.',
    },
    {
      id: 'trauma-scene',
      triggers: ['flashback', 'assailant', 'abuser', 'perpetrator'],
      text: 'The note names trauma: do not picture the person or scene of it alone.',
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
    note: 'Cope ahead for the custody exchange. He will run it after his shower. Barrier: it turns into worry. Goal: no words in front of the kids. Next session 8/21 at 4.',
    facts: {
      anchor: 'after his shower',
      obstacle: 'Barrier: it turns into worry',
      goal: 'Goal: no words in front of the kids',
      nextSession: '8/21 at 4',
    },
    slots: {
      when: 'After your shower',
      howLong: '5 minutes',
      goal: 'no words in front of the kids',
      backup: 'If this gets in the way, then open your eyes and read your skill line out loud one time.',
    },
    notWhen: [],
  },
  {
    note: 'Cope-ahead plan begun for the wedding. Her abuser may be there.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['trauma-scene'],
  },
]
