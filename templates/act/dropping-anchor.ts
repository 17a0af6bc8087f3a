// Three parts: the storm is named, the body is felt, the room is noticed. The aim is steadiness in it, not that it ends.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'dropping-anchor',
  version: 1,
  skillId: 'dropping-anchor',
  name: 'Contact with the present moment (dropping anchor)',
  title: 'Drop anchor in the storm',
  ownTaskTitle: 'Steadying yourself where you are',
  modality: 'ACT',
  work: 'general',
  language: 'en',
  aliases: [
    'dropping anchor',
    'drop anchor',
    'drop the anchor',
    'ACE exercise',
    'contact with the present moment',
    'present moment awareness',
  ],
  cues: [
    'swept away',
    'mind races off',
    'spins out',
    'emotional storm',
    'lost in her head',
    'shaky before court',
    'urge to run',
    'dread hits',
    'loses it with the kids',
    'storm of feelings',
    'overwhelmed at work',
    'zones out in worry',
  ],
  rationale:
    'An anchor does not stop a storm; it keeps the boat steady until it moves on. You do this with your feet, your eyes and a few plain words.',
  sizes: {
    small: {
      text: 'Name the storm in a few words. Press your feet down for one breath.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You named it and pressed your feet down.',
    },
    standard: {
      text: 'Do the three parts: name what is here (here is worry). Push your feet down and sit up. Look around and name three things you see. Go around twice.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'All three parts, one time or more.',
    },
    big: {
      text: 'Drop anchor three rounds. Then pick up the task in front of you and do it for five minutes with the storm still there.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'Three rounds, and five minutes of your task.',
    },
  },
  howOften: '3 times a day',
  cue: {
    when: 'When you stop at a red light or walk through a door',
    where: 'Anywhere your feet can touch the floor',
    others: ['When you sit down at your desk', 'When the phone rings', 'Before you walk in at home'],
  },
  doneMeans: 'You did a part of it, in calm or in storm. The storm may go on.',
  track: {
    how: 'Count the times, and rate how stormy it was and how much your actions were your own after.',
    noPaper: 'Move a coin to the other pocket each time. Tell us the count of one day.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Times', type: 'number' },
        { label: 'How stormy', type: 'rating_0_10' },
        { label: 'My actions my own', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'forgot',
      text: 'In a storm you forget it.',
      when: 'If you forget it in the storm',
      then: 'do one round at the next doorway',
      keywords: ['forget', 'storm', 'in the moment', 'remember'],
    },
    {
      kind: 'no-point',
      text: 'The feeling is still there.',
      when: 'If the feeling is still there',
      then: 'check only whether your feet are',
      keywords: ['still there', 'does not work', 'no change', 'go away'],
    },
    {
      kind: 'body',
      text: 'You cannot use your feet well.',
      when: 'If your feet are no help',
      then: 'press your back or hands against something',
      keywords: ['wheelchair', 'feet', 'numb', 'standing'],
    },
  ],
  notWhen: [
    {
      id: 'to-stop-panic',
      triggers: ['interoceptive', 'ERP', 'exposure'],
      text: 'The note names exposure work: this must not be used to cut an exposure short.',
    },
    {
      id: 'danger',
      triggers: ['abusive', 'domestic violence', 'unsafe at home'],
      text: 'The note names real danger: being steady in it is not the aim, getting safe is.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Russ Harris', year: 2019, title: 'ACT Made Simple (2nd ed.)' },
      {
        author: 'World Health Organization',
        year: 2020,
        title: 'Doing What Matters in Times of Stress: An Illustrated Guide',
      },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: {
          text: 'Say what the storm is (here is rage). Press your shoes into the floor for one breath.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Name it, press your shoes down, look for three things that are blue. Do that twice, then go on with what you were doing.',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Drop anchor three times, then do five minutes of the thing you were about to walk out on.',
          howLong: '7 minutes',
          minutes: 7,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Dropped anchor twice in session. He will do it before he walks in at home. Barrier: forgets in the moment. Goal: no yelling at bedtime. Next session Thu 3/12 at 7.',
    facts: {
      anchor: 'before he walks in at home',
      obstacle: 'Barrier: forgets in the moment',
      goal: 'Goal: no yelling at bedtime',
      nextSession: 'Thu 3/12 at 7',
    },
    slots: {
      when: 'Before you walk in at home',
      howLong: '2 minutes',
      goal: 'no yelling at bedtime',
      backup: 'If this gets in the way, then do one round at the next doorway.',
    },
    notWhen: [],
  },
  {
    note: 'Drop the anchor shown. She is unsafe at home.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['danger'],
  },
]
