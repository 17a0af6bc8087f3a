// Room is made for a feeling so that one can live with it there, not so that it goes: no size and no back-up promises less
// of it. Not for putting up with harm.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'acceptance-expansion',
  version: 1,
  skillId: 'acceptance-expansion',
  name: 'Acceptance and willingness (expansion)',
  title: 'Breathe around it and make room',
  ownTaskTitle: 'Making room for a hard feeling',
  modality: 'ACT',
  work: 'general',
  language: 'en',
  aliases: [
    'willingness exercise',
    'making room for feelings',
    'make room',
    'expansion exercise',
    'struggle switch',
    'tug of war with the monster',
    'acceptance of internal experience',
    'experiential acceptance',
    'quicksand metaphor',
  ],
  cues: [
    'fights the anxiety',
    'wants it gone',
    'tug of war with dread',
    'pushes sadness down',
    'struggles with pain',
    'cannot stand feeling this',
    'control does not work',
    'chronic pain',
    'avoids feeling',
    'tightness in chest',
    'tries not to feel',
    'braces against it',
  ],
  rationale:
    'Fighting a feeling takes your hands and your time. When you give it room, it can be there while you do what matters.',
  sizes: {
    small: {
      text: 'Find one mild feeling in your body. Take three slow breaths into that spot and say: you can be here.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Three breaths into the spot.',
    },
    standard: {
      text: 'Find a hard feeling in your body. Trace its edges in your mind. Breathe around it for ten breaths, as if a space grew there, and let it stay as it is.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You stayed with it for ten breaths. It can stay just as big.',
    },
    big: {
      text: 'Make room for a hard feeling for ten breaths. Then, with the feeling still there, do one small thing that you care about.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Ten breaths, and one thing you care about, done with the feeling along.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down in the car before you drive off',
    where: 'A seat with both feet on the floor',
    others: ['After lunch', 'When you notice your jaw is tight', 'In bed, before you get up'],
  },
  doneMeans: 'You stopped pushing on a feeling for a few breaths. You may well start pushing again.',
  track: {
    how: 'Rate two things each day: how much you fought it, and how much room it had.',
    noPaper: 'Show us with your hands: how far apart were they when you began, and at the end?',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Feeling', type: 'short_text' },
        { label: 'How much I fought it', type: 'rating_0_10' },
        { label: 'Room it had', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'You do it to make the feeling go.',
      when: 'If you are waiting for it to leave',
      then: 'make room for the wish that it would leave, for one breath',
      keywords: ['go away', 'leave', 'get rid', 'does not work'],
    },
    {
      kind: 'too-strong',
      text: 'It is too strong to stay with.',
      when: 'If it is too strong',
      then: 'stay with a mild itch or boredom for three breaths',
      keywords: ['too strong', 'too much', 'overwhelm', 'cannot stand'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot find it in your body.',
      when: 'If you cannot find the spot',
      then: 'put a hand where it is a bit tight and breathe there once',
      keywords: ['cannot find', 'numb', 'where', 'no idea'],
    },
  ],
  notWhen: [
    {
      id: 'putting-up-with-harm',
      triggers: ['abusive', 'domestic violence', 'harass', 'unsafe at home'],
      text: 'The note names harm by someone: making room for feelings must not mean putting up with it.',
    },
    {
      id: 'memory-work',
      triggers: ['flashback', 'dissociat', 'PTSD'],
      text: 'The note names trauma: short doses with open eyes, chosen together.',
    },
    {
      id: 'new-pain',
      triggers: ['chest pain', 'new symptom', 'not medically cleared'],
      text: 'The note names bodily symptoms that are not cleared: see to a medical check first.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Hayes, Strosahl & Wilson', year: 2012, title: 'Acceptance and Commitment Therapy (2nd ed.)' },
      {
        author: 'Levin, Hildebrandt, Lillis & Hayes',
        year: 2012,
        title:
          'The impact of treatment components suggested by the psychological flexibility model: A meta-analysis of laboratory-based component studies',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Making room for feelings practiced with dread about the wedding. Will do it after lunch. Barrier: she does it to make it go away. Goal: go to the wedding with the dread along. Next session Thu 6/4 at 1.',
    facts: {
      anchor: 'after lunch',
      obstacle: 'Barrier: she does it to make it go away',
      goal: 'Goal: go to the wedding with the dread along',
      nextSession: 'Thu 6/4 at 1',
    },
    slots: {
      when: 'After lunch',
      howLong: '3 minutes',
      goal: 'go to the wedding with the dread along',
      reviewDate: 'Thursday 6/4 at 1',
    },
    notWhen: [],
  },
  {
    note: 'Expansion exercise. Client has PTSD and did it with eyes open.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['memory-work'],
  },
]
