// Watching, not mending: a feeling that is pushed does not fall as a wave does. Mild feelings first.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'emotion-surfing',
  version: 1,
  skillId: 'emotion-surfing',
  name: 'Mindfulness of current emotion',
  title: 'Watch the wave rise and fall',
  ownTaskTitle: 'Staying with a feeling as it moves',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'mindfulness of current emotions',
    'riding the wave of emotion',
    'emotion surfing',
    'ride the wave',
    'sit with the feeling',
    'emotion wave',
  ],
  cues: [
    'feelings swallow her',
    'pushes feelings away',
    'cries and panics about crying',
    'numbs out',
    'afraid of feelings',
    'sadness comes in waves',
    'shuts down when hurt',
    'anger builds',
    'fights the feeling',
    'feels everything at once',
    'jealous spikes',
    'grief wave',
  ],
  rationale:
    'A feeling is like a wave: it builds, peaks and rolls out. When you stop pushing on it, you find that you can float.',
  sizes: {
    small: {
      text: 'When a mild feeling comes, name it and watch it for three slow breaths. Note if it grows, drops or stays.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Three breaths of watching.',
    },
    standard: {
      text: 'When a feeling starts, sit back. Find where it is in your body. Watch it like a wave for 2 minutes: is it going up, at the top, or going down? Fix nothing, feed nothing.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You watched for 2 minutes. It need not get smaller.',
    },
    big: {
      text: 'Pick a feeling of middle size. Watch two full waves of it, up and down. Say in your mind: here it comes, here is the top, here it goes.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You watched it rise and drop twice, or for 8 minutes.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you first notice a feeling in your chest or belly',
    where: 'A seat where your back can lean',
    others: ['After work, in the car', 'When you hang up a tense call', 'Before you reach for a snack or your phone'],
  },
  doneMeans: 'You watched a feeling for a bit and did not push it. A few breaths count.',
  track: {
    how: 'Put down the feeling and how strong it was at the start, the top and the end.',
    noPaper: 'Draw the wave in the air with your finger. Tell us how high it got.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Feeling', type: 'short_text' },
        { label: 'At the start', type: 'rating_0_10' },
        { label: 'At the top', type: 'rating_0_10' },
        { label: 'At the end', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'The wave gets too big.',
      when: 'If the wave gets too big',
      then: 'open your eyes, press your feet down, and watch for three more breaths',
      keywords: ['too big', 'too much', 'overwhelm', 'drown', 'swallow'],
    },
    {
      kind: 'forgot',
      text: 'You notice only when it is over.',
      when: 'If the feeling is over when you notice',
      then: 'play it back in your mind for one breath and mark its top',
      keywords: ['forget', 'too late', 'over', 'afterwards'],
    },
    {
      kind: 'no-point',
      text: 'You watch it so that it will go.',
      when: 'If you catch yourself waiting for it to end',
      then: 'say "it may stay" and watch one more breath',
      keywords: ['go away', 'does not work', 'still there', 'get rid'],
    },
  ],
  notWhen: [
    {
      id: 'leaves-the-body',
      triggers: ['dissociat', 'depersonali', 'loses time', 'flashback'],
      text: 'The note names dissociation or flashbacks: keep the eyes open and the feet on the floor, with small feelings only.',
    },
    {
      id: 'urge-to-harm',
      triggers: ['self-harm', 'self harm', 'cutting', 'suicid'],
      text: 'The note names self-harm or suicide: have the crisis steps agreed before staying with strong feelings alone.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Surf it',
      sizes: {
        small: {
          text: 'When something gets to you a bit, stop for three breaths and watch where it goes: up, flat or down.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'When a mood hits, put the phone down and watch it like a wave for 2 minutes. Where is it in your body? Is it still climbing?',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Catch a medium mood and watch two waves of it. Draw the line on paper after.',
          howLong: '6 minutes',
          minutes: 6,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced riding the wave with sadness about the move. Will try it in the car after work. Barrier: it gets too big. Next session Fri 3/6 at 10.',
    facts: { anchor: 'in the car after work', obstacle: 'Barrier: it gets too big', nextSession: 'Fri 3/6 at 10' },
    slots: {
      when: 'After work',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then open your eyes, press your feet down, and watch for three more breaths.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Mindfulness of current emotion taught. She dissociates when sad.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['leaves-the-body'],
  },
]
