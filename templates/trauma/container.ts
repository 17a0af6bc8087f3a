// Setting aside is not pushing away: every size ends with when the box will be opened again, or is part of a plan that
// says so. Nothing here asks the client to look at what goes in.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'container',
  version: 1,
  skillId: 'container',
  name: 'Container exercise',
  title: 'The box with the good lid',
  ownTaskTitle: 'Setting it down until we meet',
  modality: 'Trauma (CPT/PE/stabilisation)',
  work: 'general',
  language: 'en',
  aliases: [
    'container imagery',
    'containment imagery',
    'containment exercise',
    'container technique',
    'mental container',
  ],
  cues: [
    'EMDR closure',
    'stirred up after session',
    'memories at bedtime',
    'carrying it all day',
    'cannot put it down',
    'intrusive memories',
    'trauma spilling into work',
    'leaking into the week',
    'between sessions',
    'need to function',
    'setting it aside',
    'lid on it',
    'good with images',
  ],
  rationale:
    'What hurts needs care, but not at all hours. A strong box can hold it until the time you choose to open it.',
  sizes: {
    small: {
      text: 'Picture your box. Drop in the one thing that bugs you most, push the lid shut and say, "Not now. Later."',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'The lid went down once, even if it did not stay down.',
    },
    standard: {
      text: 'Picture your box and see what it is made of. Put in all that upsets you, close the lid, and say the day when we will open it.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You closed the lid in your mind and named the day.',
    },
    big: {
      text: 'Go through your day and put each upset in the box, one by one. Lock it, move it far off in your mind, and say the day when we will open it.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'At least two upsets went in and the lock was turned.',
    },
  },
  howOften: 'Once each night, and when it spills into your day',
  cue: {
    when: 'When you close the curtains for the night',
    where: 'Standing at the window or sitting on a chair, not yet in bed',
    others: ['On the way home from our visit', 'Before you walk into work', 'When you shut down your computer'],
  },
  doneMeans: 'You put at least one thing away for now. It may knock on the lid.',
  track: {
    how: 'Mark each use, then rate how upset you were before and after.',
    noPaper: 'Nothing to write. Tell us what your box looked like on one night.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Closed the box', type: 'check' },
        { label: 'Upset before', type: 'rating_0_10' },
        { label: 'Upset after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'Things leak out of the box.',
      when: 'If things leak out',
      then: 'add one more lock and push the box a mile off',
      keywords: ['leak', 'come back', 'comes back', 'came back', 'pop', 'spill'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot picture a box.',
      when: 'If you cannot picture a box',
      then: 'jot one word on a slip and shut it in a real drawer',
      keywords: ['picture', 'imagin', 'visual', 'see a box'],
    },
    {
      kind: 'no-point',
      text: 'It can feel like hiding from it.',
      when: 'If it feels like hiding',
      then: 'say "not gone, just kept" and put in one small thing',
      keywords: ['hiding', 'pretend', 'burying', 'stuffing', 'denial'],
    },
  ],
  notWhen: [
    {
      id: 'danger-now',
      triggers: [
        'ongoing abuse',
        'current abuse',
        'being abused',
        'is abusive',
        'still abusive',
        'lives with the abuser',
        'lives with her abuser',
        'lives with his abuser',
        'stalk',
        'is threatening',
        'has threatened',
        'threatened to',
        'unsafe at home',
        'not safe at home',
        'afraid to go home',
        'domestic violence',
        'partner violence',
      ],
      text: 'The note names danger that may be going on now: it is for acting on first, not for putting away.',
    },
    {
      id: 'memory-work-on',
      triggers: [
        'prolonged exposure',
        'imaginal',
        'cognitive processing',
        'stuck point',
        'written account',
        'trauma narrative',
      ],
      text: 'The note names trauma-focused work: a container can turn into avoidance, so agree when it stays open.',
    },
    {
      id: 'obsessions',
      triggers: ['OCD', 'obsess', 'compuls', 'thought suppression'],
      text: 'The note names obsessions: putting a thought away can feed them, so check that this will not become a ritual.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Francine Shapiro',
        year: 2018,
        title: 'Eye Movement Desensitization and Reprocessing (EMDR) Therapy (3rd ed.)',
      },
    ],
  },
  variants: {
    child: {
      title: 'The worry safe',
      sizes: {
        small: {
          text: 'Whisper one yucky thing into your real box and snap the lid shut. Your grown-up holds the box.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One thing went in and the lid snapped.',
        },
        standard: {
          text: 'Draw a tiny picture of what bugs you, fold it and put it in your real box. Your grown-up puts the box up high until our visit.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'One folded paper is in the box. A scribble is fine.',
        },
        big: {
          text: 'Make the box strong: add tape, stickers or a lock you draw. Then put in one picture for each thing that bugs you and hand the box to your grown-up.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'The box has one new strong part and one picture in it.',
        },
      },
      cue: { when: 'After you brush your teeth, before lights out', where: 'At the shelf, with your grown-up' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught container imagery; she chose a steel trunk. Will use it each night when she feeds the cat. Barrier: things leak out around 2 am. Goal: be present with her kids at dinner. Next visit 10/5.',
    facts: {
      anchor: 'when she feeds the cat',
      timeFrequency: 'each night',
      obstacle: 'things leak out around 2 am',
      goal: 'Goal: be present with her kids at dinner',
      nextSession: '10/5',
    },
    slots: {
      when: 'When you feed the cat',
      howOften: 'Each night',
      obstacle: 'Things leak out around 2 am',
      backup: 'If this gets in the way, then add one more lock and push the box a mile off.',
      goal: 'be present with your kids at dinner',
      reviewDate: '10/5',
    },
    notWhen: [],
  },
  {
    note: 'Container technique practiced before closing. Ex-boyfriend has been stalking her at work; police report filed.',
    facts: {},
    slots: { howLong: '2 minutes', goal: '', confidence: '' },
    notWhen: ['danger-now'],
  },
]
