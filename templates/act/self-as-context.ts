// One line said with one thought and one feeling; a picture of the sky for whom the words are too much. With care where
// somebody already feels unreal.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'self-as-context',
  version: 1,
  skillId: 'self-as-context',
  name: 'Self-as-context (observer self)',
  title: 'The me who notices',
  ownTaskTitle: 'Being the one who notices',
  modality: 'ACT',
  work: 'general',
  language: 'en',
  aliases: [
    'observer self',
    'observing self',
    'noticing self',
    'chessboard metaphor',
    'sky and weather',
    'self as context',
    'noticer exercise',
  ],
  cues: [
    'I am broken',
    'I am my illness',
    'my anxiety is who I am',
    'identity after job loss',
    'labels himself',
    'always the failure',
    'lost who I am',
    'retired and lost',
    'stuck in a story about herself',
    'I am just an addict',
    'sky and weather',
    'who am I without it',
  ],
  rationale:
    'Thoughts and moods come and go like weather, and there is a you who sees them all. That you is more than any one label.',
  sizes: {
    small: {
      text: 'Once a day, look up at the sky for three breaths. Say: moods are weather, and I am the sky.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Three breaths and one line.',
    },
    standard: {
      text: 'Once a day, sit still. Say: I notice the thought that ..., and there is a me who notices. Then do the same with one feeling.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You said the line with one thought and one feeling.',
    },
    big: {
      text: 'Think of yourself at three ages: ten years ago, last year, today. At each one, find a thought you had, and find the same you who noticed it.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Three ages, and the same you found at each.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you wait for the kettle or the shower',
    where: 'A window, or a step outside',
    others: ['On your walk', 'When a harsh label pops up', 'Before you start the car'],
  },
  doneMeans: 'You looked at a thought or mood from the seat of the one who sees it, if only for a breath.',
  track: {
    how: 'Mark the day, jot what you noticed, and rate how steady you felt as the one who notices.',
    noPaper: 'Say the line out loud once a day. Tell us which thought it was.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'What I noticed', type: 'short_text' },
        { label: 'How steady', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'It sounds too abstract.',
      when: 'If the words sound odd',
      then: 'look at a cloud and let it be one of your moods',
      keywords: ['abstract', 'weird', 'odd', 'do not get it', 'confus'],
    },
    {
      kind: 'harsh-mind',
      text: 'The label feels like all of you.',
      when: 'If the label feels like all of you',
      then: 'say "I notice the label" once',
      keywords: ['label', 'broken', 'all I am', 'true'],
    },
    {
      kind: 'forgot',
      text: 'You only recall it at night.',
      when: 'If it is night when you recall it',
      then: 'notice one thought with your head on the pillow',
      keywords: ['forget', 'night', 'busy'],
    },
  ],
  notWhen: [
    {
      id: 'feels-unreal',
      triggers: ['depersonali', 'dereali', 'feels unreal', 'dissociat'],
      text: 'The note names feeling unreal: stepping back from oneself can add to it, so use grounding or do it together.',
    },
    {
      id: 'psychosis',
      triggers: ['psychosis', 'psychotic', 'hallucinat', 'delusion'],
      text: 'The note names psychosis: this exercise is for a session, not for home, until it is clear that it helps.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Russ Harris', year: 2019, title: 'ACT Made Simple (2nd ed.)' },
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
    note: 'Sky and weather exercise done with "I am broken." Will do it on her walk. Barrier: sounds too abstract. Next session 10/2 at 9.',
    facts: { anchor: 'on her walk', obstacle: 'Barrier: sounds too abstract', nextSession: '10/2 at 9' },
    slots: {
      when: 'On your walk',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then look at a cloud and let it be one of your moods.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Observer self introduced; she reports derealization when tired.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['feels-unreal'],
  },
]
