// Only for a part that was unburdened in a session: a short visit, so that the new quality settles. Nothing is released at home.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'unburdening-follow-up',
  version: 1,
  skillId: 'unburdening-follow-up',
  name: 'Check-in with an unburdened part',
  title: 'Visit the young part',
  ownTaskTitle: 'Keeping in touch with the part',
  modality: 'IFS',
  work: 'trauma',
  language: 'en',
  aliases: [
    'post-unburdening check-in',
    'unburdening follow up',
    'visit the unburdened part',
    'check in with the exile daily',
    'follow-up with exile',
  ],
  cues: [
    'after unburdening',
    'let go of the burden',
    'little one at the lake',
    'part feels lighter',
    'young part',
    'retrieved the exile',
    'keep the change',
    'first weeks after unburdening',
    'new playful part',
    'the boy on the swing',
  ],
  rationale:
    'A part that has put down a load needs to know that you will come back. A short visit each day helps the new feeling take root.',
  sizes: {
    small: {
      text: 'Touch the small thing that stands for the part, such as a stone by your bed. Say: I am here.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One touch and one hello.',
    },
    standard: {
      text: 'Sit, close your eyes or look down, and picture the part where you last saw it. Say hello. Ask: what do you need from me today? Listen for three breaths.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You said hello and listened for three breaths.',
    },
    big: {
      text: 'Visit the part and ask what it would like to do now. Do one small bit of that in your day: draw, swing, lie in the sun.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'One visit, and one small thing that the part likes.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit on the edge of the bed in the morning',
    where: 'By the thing that stands for the part',
    others: ['Before sleep', 'After your shower', 'On the porch with tea'],
  },
  doneMeans: 'You looked in on the part, if only for a breath. It may have little to say.',
  track: {
    how: 'Mark the day, and jot what the part showed you and how it seemed.',
    noPaper: 'Move the stone from one side to the other on days you visit.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Visited', type: 'check' },
        { label: 'What it showed', type: 'short_text' },
        { label: 'How it seemed', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'Days go by without a visit.',
      when: 'If you missed some days',
      then: 'say sorry to the part and hello again',
      keywords: ['forget', 'miss', 'days go by'],
    },
    {
      kind: 'too-strong',
      text: 'The old weight seems to be back.',
      when: 'If the old weight is back',
      then: 'tell the part that we will look at it here, and look around the room',
      keywords: ['back', 'heavy again', 'returned', 'old feeling'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot picture it.',
      when: 'If you cannot picture it',
      then: 'hold the small thing for one breath',
      keywords: ['cannot see', 'picture', 'blank', 'fuzzy'],
    },
  ],
  notWhen: [
    {
      id: 'not-yet',
      triggers: ['not yet unburdened', 'not ready to unburden', 'exile not', 'protectors not'],
      text: 'The note says that no part was unburdened yet: visits to a wounded part at home come only after it.',
    },
    {
      id: 'switching',
      triggers: ['dissociative identity', 'DID', 'loses time', 'alters'],
      text: 'The note names dissociation: visits to parts alone at home are for specialist care.',
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
    note: 'The six-year-old put down the shame in session. Daily check-in with the part for three weeks. Barrier: days go by. Next session Tue 2/9 at 5.',
    facts: { obstacle: 'Barrier: days go by', nextSession: 'Tue 2/9 at 5' },
    slots: {
      howLong: '3 minutes',
      backup: 'If this gets in the way, then say sorry to the part and hello again.',
      reviewDate: 'Tuesday 2/9 at 5',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Post-unburdening check-in planned for later; the other exile is not ready to unburden.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-yet'],
  },
]
