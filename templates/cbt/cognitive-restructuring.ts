// Three questions to one thought, and a fairer view in one's own words: not a cheerful one, and not for thoughts that are accurate.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'cognitive-restructuring',
  version: 1,
  skillId: 'cognitive-restructuring',
  name: 'Cognitive restructuring',
  title: 'Three questions for one hot thought',
  ownTaskTitle: 'Finding a fairer thought',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'cog restructuring',
    'restructuring of automatic thoughts',
    'thought challenging',
    'challenging automatic thoughts',
    'challenged NATs',
    'examining the evidence',
    'evidence for and against',
    'Socratic questioning of thoughts',
    'reframing negative thoughts',
    'balanced thought',
  ],
  cues: [
    'they all think I am stupid',
    'I will fail',
    'jumps to conclusions',
    'mind reading',
    'black and white',
    'boss hates me',
    'takes emails the wrong way',
    'assumes the worst of people',
    'I ruin everything',
    'harsh thoughts',
    'hot thought',
    'one mistake means fired',
  ],
  rationale:
    'A hot thought shows up as if it were a fact. Three questions let you look at it from all sides before you act on it.',
  sizes: {
    small: {
      text: 'Take one hot thought. Ask just this: what is one fact that does not fit it? Say that fact out loud.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One fact that does not fit was said.',
    },
    standard: {
      text: 'Take one hot thought a day. Ask: what backs it up? What does not? What is a fairer way to see it? Write the fairer thought in your own words.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One hot thought got one fairer thought in writing.',
    },
    big: {
      text: 'Ask the three questions of two hot thoughts. For one of them, act for an hour as if the fairer thought were so, and note what you see.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Two fairer thoughts, and one hour with one of them.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When your mood drops and you catch the thought',
    where: 'Your notes, on paper or phone',
    others: [
      'After work, before you get out of the car',
      'After dinner',
      'When you put down the phone after a tense call',
    ],
  },
  doneMeans: 'You asked a hot thought at least one question. You may still half believe it.',
  track: {
    how: 'Jot the thought, the facts on both sides, the fairer one, and how much you believe each.',
    noPaper: 'Ask the questions out loud on a walk. Tell us one fairer thought.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Hot thought', type: 'short_text' },
        { label: 'Belief before', type: 'rating_0_10' },
        { label: 'Facts for', type: 'short_text' },
        { label: 'Facts against', type: 'short_text' },
        { label: 'Fairer thought', type: 'short_text' },
        { label: 'Belief after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'no-point',
      text: 'The fairer thought does not feel true.',
      when: 'If the fairer thought does not feel true',
      then: 'write one that is only a tiny bit fairer',
      keywords: ['feel true', 'believe', 'fake', 'lying to myself'],
    },
    {
      kind: 'too-strong',
      text: 'In the heat you cannot think.',
      when: 'If you are too hot to think',
      then: 'write down just the thought and the time',
      keywords: ['heat', 'upset', 'cannot think', 'overwhelm'],
    },
    {
      kind: 'paperwork',
      text: 'It is too much writing.',
      when: 'If it is too much writing',
      then: 'send yourself one voice note with the fairer thought',
      keywords: ['writing', 'paper', 'forms', 'homework'],
    },
  ],
  notWhen: [
    {
      id: 'mental-ritual',
      triggers: ['OCD', 'obsess', 'compuls', 'mental ritual'],
      text: 'The note names obsessions: weighing the facts can become a mental ritual.',
    },
    {
      id: 'accurate',
      triggers: ['discriminat', 'racis', 'abusive', 'harass', 'threatened'],
      text: 'The note names real threat or unfair treatment: the thought may be accurate, so do not set out to change it.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Judith S. Beck', year: 2020, title: 'Cognitive Behavior Therapy: Basics and Beyond (3rd ed.)' },
      {
        author: 'Ezawa & Hollon',
        year: 2023,
        title: 'Cognitive restructuring and psychotherapy outcome: A meta-analytic review',
      },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: { text: 'Hot thought? Name one fact that does not fit it.', howLong: '1 minute', minutes: 1 },
        standard: {
          text: 'Type one hot thought a day. What backs it up? What does not? Then type a fairer version you could say to a friend.',
          howLong: '4 minutes',
          minutes: 4,
        },
        big: {
          text: 'Do two. Then act for an hour like the fairer one is true and see what happens.',
          howLong: '8 minutes',
          minutes: 8,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Cognitive restructuring of "one slip and I am fired." She will do one thought after dinner. Barrier: it does not feel true. Goal: send reports without checking them five times. Next session Wed 10/14 at 1.',
    facts: {
      anchor: 'after dinner',
      obstacle: 'Barrier: it does not feel true',
      goal: 'Goal: send reports without checking them five times',
      nextSession: 'Wed 10/14 at 1',
    },
    slots: {
      when: 'After dinner',
      howLong: '5 minutes',
      backup: 'If this gets in the way, then write one that is only a tiny bit fairer.',
      reviewDate: 'Wednesday 10/14 at 1',
    },
    notWhen: [],
  },
  {
    note: 'Thought challenging tried. He is harassed on his shift.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['accurate'],
  },
]
