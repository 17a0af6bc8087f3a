// An hourglass: wide (what is here), narrow (the breath), wide (the whole body). The order is the skill, so even the small
// size keeps all three steps, one breath each. Set times first; a hard moment only in the big size, and never to get away.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'breathing-space',
  version: 1,
  skillId: 'breathing-space',
  name: 'Three-minute breathing space',
  title: 'The hourglass: wide, narrow, wide',
  ownTaskTitle: 'Three short stops in the day',
  modality: 'Mindfulness',
  work: 'general',
  language: 'en',
  aliases: [
    '3-minute breathing space',
    '3 minute breathing space',
    'three minute breathing space',
    'MBCT breathing space',
    '3MBS',
  ],
  cues: [
    'early signs of low mood',
    'relapse prevention',
    'mood slides through the day',
    'spirals before noticing',
    'carried away by the day',
    'back to back meetings',
    'reacts on the spot',
    'pause in the workday',
    'snowballs',
    'MBCT group',
    'no time for long practice',
    'swept up in thoughts',
    'wants set times',
  ],
  rationale:
    'A low mood or stress can carry you off before you know it. A short stop, in three steps, lets you see where you are and pick what comes next.',
  sizes: {
    small: {
      text: 'Take three breaths. Breath 1: ask "What is here?" Breath 2: feel just the breath. Breath 3: feel your whole body.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Three breaths, one for each step, took place once in the day.',
    },
    standard: {
      text: 'Go through the hourglass, a minute for each part. Wide: what am I thinking, what do I feel, what does my body do? Narrow: just the breath. Wide again: your whole body, face and stance.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You went through all three parts once. A part can be short.',
    },
    big: {
      text: 'Go through the hourglass at a hard moment. Turn to what is hard in the last part and let it be there. Then ask, "What now?" and pick: do one thing, or go on with one more breath.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'The three parts took place while it was hard, and you asked "What now?"',
    },
  },
  howOften: 'At three set times a day',
  cue: {
    when: 'After you wake up, after lunch and after you turn off the screen at night',
    where: 'Any place you can sit or stand up tall for a bit',
    others: ['Each time you wash your hands', 'When you get in or out of the car', 'Before you open your mail'],
  },
  doneMeans: 'One time, you went from wide to narrow and back to wide.',
  track: {
    how: 'Mark the stops you made. Rate your mood after the last one, from low (0) to good (10).',
    noPaper:
      'Put on three rubber bands in the morning and take one off at each stop. Tell us which stop was the hard one to get.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Morning', type: 'check' },
        { label: 'Midday', type: 'check' },
        { label: 'Evening', type: 'check' },
        { label: 'Mood after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'no-time',
      text: 'There is no gap in the day for 3 minutes.',
      when: 'If the day has no gap',
      then: 'take three breaths in a doorway: what is here, the breath, the body',
      keywords: ['no gap', 'busy', 'back to back', 'meeting', 'no time', 'shift'],
    },
    {
      kind: 'unsure-how',
      text: 'You lose track of the three parts.',
      when: 'If you lose track of the parts',
      then: 'draw an hourglass on your palm with a finger: wide, narrow, wide',
      keywords: ['lose track', 'steps', 'which part', 'order', 'mixed up'],
    },
    {
      kind: 'no-point',
      text: 'You do it to make a bad mood stop, and it stays.',
      when: 'If the bad mood stays',
      then: 'do just the first part: name the mood, one thought and one body spot',
      keywords: ['does not work', 'still there', 'no use', 'make it stop', 'get rid'],
    },
  ],
  notWhen: [
    {
      id: 'used-to-get-away',
      triggers: ['safety behavio', 'exposure hierarchy', 'ERP', 'escape from panic', 'interoceptive'],
      text: 'The note names exposure work: say that a breathing space is not for use during an exposure or to get away from a feeling.',
    },
    {
      id: 'inward-unsettles',
      triggers: ['flashback', 'dissociat', 'depersonali', 'dereali', 'PTSD', 'psychosis', 'psychotic', 'hallucinat'],
      text: 'The note names trauma, dissociation or psychosis: keep the eyes open and let feet or sounds take the place of the breath.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Segal, Williams & Teasdale',
        year: 2013,
        title: 'Mindfulness-Based Cognitive Therapy for Depression (2nd ed.)',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Zoom out, zoom in, zoom out',
      sizes: {
        small: {
          text: 'Three breaths. One: what is my head up to? Two: just air in and out. Three: my whole body in the seat.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Three breaths, three zooms, once in the day.',
        },
        standard: {
          text: 'Zoom out: name a thought, a mood, a body thing. Zoom in: ten breaths, just the air. Zoom out: feel you in the room, head to shoes.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You did all three zooms. Losing count is fine.',
        },
        big: {
          text: 'Do the three zooms right after something gets to you: a grade, a text, a look. At the end ask, "What now?" before you reply or post.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'You got to "What now?" one time.',
        },
      },
      cue: { when: 'When the bell rings and you are in your seat', where: 'Class, bus or your room, eyes open' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Led a three-minute breathing space twice. Client will do it after lunch, weekdays. Obstacle: he has back to back meetings. Goal: notice a mood dip the same day. RTC Tue 3/17 at 9:00.',
    facts: {
      anchor: 'after lunch',
      timeFrequency: 'weekdays',
      obstacle: 'Obstacle: he has back to back meetings',
      goal: 'Goal: notice a mood dip the same day',
      nextSession: 'Tue 3/17 at 9:00',
    },
    slots: {
      when: 'After lunch',
      howLong: '3 minutes',
      obstacle: 'You have back to back meetings',
      backup: 'If this gets in the way, then take three breaths in a doorway: what is here, the breath, the body.',
      goal: 'notice a mood dip the same day',
      reviewDate: 'Tuesday 3/17 at 9:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Breathing space reviewed. Client felt dissociated in the last one. HW: feel both feet daily after lunch.',
    facts: { homework: 'HW: feel both feet daily after lunch' },
    slots: { practice: 'Feel both feet', when: 'After lunch', howOften: 'Daily', goal: '' },
    notWhen: ['inward-unsettles'],
  },
]
