// Even sides. Whoever is troubled by the holds leaves them out: that is the back-up, and a caution.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'box-breathing',
  version: 1,
  skillId: 'box-breathing',
  name: 'Box breathing',
  title: 'Trace five boxes',
  ownTaskTitle: 'Breathing in four even sides',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: ['square breathing', '4-4-4-4 breathing', 'four-square breathing', 'tactical breathing'],
  cues: [
    'nerves before meetings',
    'racing heart',
    'police officer',
    'veteran',
    'stage nerves',
    'before a test',
    'wound up after calls',
    'first responder',
    'cannot settle',
    'shaky hands',
    'nurse on shift',
    'before a talk',
  ],
  rationale: 'A slow, even breath gives your body a beat to follow. Counting the sides of a box gives your mind a job.',
  sizes: {
    small: {
      text: 'Look at something square. Trace one side per breath part: in 4, hold 4, out 4, hold 4. Do two boxes.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Two boxes.',
    },
    standard: {
      text: 'Trace a box with your eyes or finger: breathe in for 4, hold for 4, out for 4, hold for 4. Go around five times.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Five boxes, or as many as felt okay.',
    },
    big: {
      text: 'Do five boxes at a set time, and five more right before one thing that makes you tense, such as a call.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Five boxes at the set time and five before the hard thing.',
    },
  },
  howOften: 'Twice a day',
  cue: {
    when: 'When you sit down at your desk or in your truck',
    where: 'Any chair from which you can see a window or a door',
    others: ['Before you go in to work', 'After lunch', 'Once you are in bed'],
  },
  doneMeans: 'You went around the box a few times. Losing count is part of it.',
  track: {
    how: 'Mark morning and evening, and rate how tense you were before and after.',
    noPaper: 'Draw a box with your finger on the table each time. Tell us how many days you did.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Morning', type: 'check' },
        { label: 'Evening', type: 'check' },
        { label: 'Tense before', type: 'rating_0_10' },
        { label: 'Tense after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'body',
      text: 'Holding your breath feels bad.',
      when: 'If the holds feel bad',
      then: 'drop them: in 4 and out 4, for three rounds',
      keywords: ['hold', 'dizzy', 'air', 'lightheaded', 'tight chest'],
    },
    {
      kind: 'forgot',
      text: 'You think of it only when you are already tense.',
      when: 'If you think of it late',
      then: 'do one box right then',
      keywords: ['forget', 'late', 'remember', 'too late'],
    },
    {
      kind: 'not-private',
      text: 'People would see you.',
      when: 'If people are around',
      then: 'trace one box on your leg',
      keywords: ['people', 'see', 'coworker', 'watch', 'odd'],
    },
  ],
  notWhen: [
    {
      id: 'holds',
      triggers: ['pregnan', 'COPD', 'asthma', 'heart disease', 'heart failure', 'air hunger', 'emphysema'],
      text: 'The note names pregnancy, or a heart or lung condition: leave out the holds.',
    },
    {
      id: 'during-exposure',
      triggers: ['exposure', 'ERP', 'interoceptive', 'panic disorder'],
      text: 'The note names exposure or panic work: breathing to get through a feared feeling can keep the fear going.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Zaccaro et al.', year: 2018, title: 'How breath-control can change your life: a systematic review' },
      {
        author: 'Balban et al.',
        year: 2023,
        title: 'Brief structured respiration practices enhance mood and reduce physiological arousal',
      },
    ],
  },
  variants: {
    child: {
      title: 'Breathe around the square',
      sizes: {
        small: {
          text: 'With your grown-up, find a square thing. Slide a finger along it: breathe in on one side, out on the next.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'With your grown-up, draw a square and walk a toy around it. In on one side, out on the next, three times around.',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Show someone at home how to breathe around a square. Do it with them two times.',
          howLong: '4 minutes',
          minutes: 4,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught square breathing before the deposition. He will do it before he goes in to work. Barrier: people would see. Next session Wed 11/4 at 8.',
    facts: { obstacle: 'Barrier: people would see', nextSession: 'Wed 11/4 at 8' },
    slots: {
      howLong: '2 minutes',
      backup: 'If this gets in the way, then trace one box on your leg.',
      reviewDate: 'Wednesday 11/4 at 8',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Box breathing reviewed. Client is pregnant, 20 weeks.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['holds'],
  },
]
