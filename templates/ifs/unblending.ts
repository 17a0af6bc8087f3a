// Asking for a little room and waiting; never forcing a part back. Thanks and a question are the back-up.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'unblending',
  version: 1,
  skillId: 'unblending',
  name: 'Unblending',
  title: 'A part of me feels this',
  ownTaskTitle: 'Getting a little room from a part',
  modality: 'IFS',
  work: 'general',
  language: 'en',
  aliases: [
    'unblend',
    'unblended',
    'asking parts to step back',
    'step back exercise',
    'making space from a part',
    'notice and separate from part',
  ],
  cues: [
    'critic takes over',
    'flooded by a part',
    'I am the anger',
    'swept up',
    'becomes a scared kid',
    'hijacked',
    'the worrier runs the day',
    'snaps before he knows',
    'lost in shame',
    'loud critic before meetings',
    'part takes the wheel',
    'blended',
  ],
  rationale:
    'When a part takes over, it feels as if it is all of you. Saying "a part of me" opens a little room, so that you can be with it and not be it.',
  sizes: {
    small: {
      text: 'When a strong mood comes, say once: a part of me feels ... . Breathe out.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'The line was said once.',
    },
    standard: {
      text: 'When a part takes over, stop. Say: a part of me feels ... . Find it in or around your body. Ask it for a little room and wait for two breaths. See how you feel toward it.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You asked for room once and waited two breaths.',
    },
    big: {
      text: 'Ask the part for room and wait. Then ask: what do you want me to know? Write down its answer and tell it what you heard.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You asked for room, asked one thing, and told it what you heard.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When your chest gets tight or your voice goes sharp',
    where: 'Wherever you are, with one hand on the spot',
    others: ['Before a meeting', 'When you walk in at home', 'When you catch the critic'],
  },
  doneMeans: 'You named a part as a part. It may stay right where it is.',
  track: {
    how: 'Each day, note the part, and how much it was all of you before and after.',
    noPaper: 'Show with your hands how close it was before and after. Tell us one day.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Part', type: 'short_text' },
        { label: 'How close before', type: 'rating_0_10' },
        { label: 'How close after', type: 'rating_0_10' },
        { label: 'How I feel toward it', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'The part will not give any room.',
      when: 'If it will not give room',
      then: 'thank it, and ask what it fears would happen if it did',
      keywords: ['will not', 'step back', 'too strong', 'stuck'],
    },
    {
      kind: 'forgot',
      text: 'You notice only later.',
      when: 'If you notice only later',
      then: 'say the line then, about that time',
      keywords: ['later', 'forget', 'afterwards', 'too late'],
    },
    {
      kind: 'harsh-mind',
      text: 'You want it gone.',
      when: 'If you want it gone',
      then: 'say "a part of me wants it gone" as well',
      keywords: ['gone', 'hate', 'get rid', 'annoyed'],
    },
  ],
  notWhen: [
    {
      id: 'switching',
      triggers: ['dissociative identity', 'DID', 'loses time', 'alters'],
      text: 'The note names dissociation: work with parts at home is for specialist care.',
    },
    {
      id: 'trauma-part',
      triggers: ['flashback', 'exile', 'trauma memory'],
      text: 'The note names trauma or a wounded part: go slow, with everyday parts only.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Schwartz & Sweezy', year: 2020, title: 'Internal Family Systems Therapy (2nd ed.)' }],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced unblending from the critic. She will try it before meetings. Barrier: the part will not step back. Next session 5/21 at 3.',
    facts: { anchor: 'before meetings', obstacle: 'Barrier: the part will not step back', nextSession: '5/21 at 3' },
    slots: {
      when: 'Before meetings',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then thank it, and ask what it fears would happen if it did.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Asked the anxious part to step back. An exile came close.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['trauma-part'],
  },
]
