// For getting to know the loop, not for mending the thought: so no size asks whether the thought is true.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'cognitive-model',
  version: 1,
  skillId: 'cognitive-model',
  name: 'Cognitive model (thought-feeling-behavior cycle)',
  title: 'Draw the loop of one moment',
  ownTaskTitle: 'How thought, feeling and action link up',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'CBT triangle',
    'cognitive triangle',
    'hot cross bun',
    'five-part model',
    'five areas model',
    'CBT model psychoeducation',
    'thoughts feelings behaviors link',
  ],
  cues: [
    'new to CBT',
    'why do I feel this way',
    'moods come out of nowhere',
    'snaps for no reason',
    'cannot tell thoughts from feelings',
    'starting therapy',
    'learn how thoughts and moods link',
    'bad mood after work',
    'stomach aches when upset',
    'wants to understand himself',
    'first sessions',
    'spirals',
  ],
  rationale:
    'What you think, feel, sense and do push on each other. Once you see the loop of one moment, you can see where to step in.',
  sizes: {
    small: {
      text: 'Pick one moment from today. Say two things: what went through my mind, and what I felt.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One thought and one feeling from the same moment.',
    },
    standard: {
      text: 'Pick one moment from the day when your mood moved. Draw five boxes in a ring and put a few words in each: what happened, thought, feeling, body, what I did.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'All five boxes have at least a word.',
    },
    big: {
      text: 'Draw two rings in one day: one for a low moment and one for a good one. Mark with an arrow where each ring picked up speed.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Two rings, each with an arrow.',
    },
  },
  howOften: '3 times this week',
  cue: {
    when: 'After dinner, when the plates are cleared',
    where: 'The table, with a scrap of paper',
    others: ['On the train home', 'Before you turn on a show', 'On your break'],
  },
  doneMeans: 'You put down some boxes of one moment. Gaps are fine.',
  track: {
    how: 'One ring for each moment. Rate how strong the feeling was.',
    noPaper: 'Tap five fingers for what happened, thought, feeling, body and action. Tell us one set.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'What happened', type: 'short_text' },
        { label: 'Thought', type: 'short_text' },
        { label: 'Feeling, how strong', type: 'rating_0_10' },
        { label: 'Body', type: 'short_text' },
        { label: 'What I did', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'You cannot tell thoughts from feelings.',
      when: 'If thought and feeling blur',
      then: 'write one word for the feeling, and put the rest down as thought',
      keywords: ['tell apart', 'blur', 'confus', 'which is which', 'thoughts from feelings'],
    },
    {
      kind: 'paperwork',
      text: 'Boxes feel like school.',
      when: 'If boxes feel like school',
      then: 'talk it into your phone in one breath',
      keywords: ['school', 'writing', 'boxes', 'forms'],
    },
    {
      kind: 'forgot',
      text: 'The moment is gone by night.',
      when: 'If the moment is gone by night',
      then: 'put just the time and the feeling in your phone when it hits',
      keywords: ['forget', 'remember', 'gone', 'later'],
    },
  ],
  notWhen: [
    {
      id: 'memory-of-harm',
      triggers: ['flashback', 'nightmare of', 'trauma memory'],
      text: 'The note names trauma memories: pick everyday moments for the ring.',
    },
    {
      id: 'voices',
      triggers: ['hearing voices', 'hallucinat', 'delusion', 'psychosis'],
      text: 'The note names psychosis: draw the loop together first.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Greenberger & Padesky', year: 2015, title: 'Mind Over Mood (2nd ed.)' }],
  },
  variants: {
    child: {
      title: 'My think, feel, do triangle',
      sizes: {
        small: {
          text: 'With a grown-up, pick one thing from today. Say what you thought and make the face of how you felt.',
          howLong: '2 minutes',
          minutes: 2,
        },
        standard: {
          text: 'With a grown-up, draw a triangle. Put a think bubble, a feeling face and a picture of what you did at the corners.',
          howLong: '5 minutes',
          minutes: 5,
        },
        big: {
          text: 'Draw two triangles: one for a hard thing and one for a fun thing. Show your grown-up where they are not the same.',
          howLong: '8 minutes',
          minutes: 8,
        },
      },
    },
    teen: {
      sizes: {
        small: {
          text: 'Pick one moment from today. Type the thought and the feeling. Two lines, that is it.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'When something shifts your mood, jot what happened, the thought, the feeling, your body, and what you did next.',
          howLong: '4 minutes',
          minutes: 4,
        },
        big: {
          text: 'Do it for one bad and one good moment in a day. Mark where each one sped up.',
          howLong: '8 minutes',
          minutes: 8,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Drew the CBT triangle for the argument with her boss. Will do one after dinner. Barrier: cannot tell thoughts from feelings. Next session Mon 8/3 at 12.',
    facts: {
      anchor: 'after dinner',
      obstacle: 'Barrier: cannot tell thoughts from feelings',
      nextSession: 'Mon 8/3 at 12',
    },
    slots: { when: 'After dinner', howLong: '5 minutes', reviewDate: 'Monday 8/3 at 12', goal: '' },
    notWhen: [],
  },
  {
    note: 'Five-part model introduced. Client had a flashback on Sunday.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['memory-of-harm'],
  },
]
