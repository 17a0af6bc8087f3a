// One letter for the whole week, because the usual trouble is all six at once. The client picks the letter and the step; no
// size names food, amounts, doses or a change of medicine, and illness goes to the client's own doctor.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'please-skills',
  version: 1,
  skillId: 'please-skills',
  name: 'PLEASE skills',
  title: 'One letter of PLEASE',
  ownTaskTitle: 'Taking care of the body you feel with',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'PLEASE',
    'PLEASE skill',
    'PLEASE master',
    'reduce vulnerability PLEASE',
    'physical illness eating avoid drugs sleep exercise',
  ],
  cues: [
    'run down',
    'on edge when tired',
    'snaps when hungry',
    'skips lunch',
    'up too late',
    'puts off the doctor',
    'no movement all day',
    'self-care is last',
    'caregiver burnout',
    'night shifts',
    'moods worse when sick',
    'body neglected',
    'living on coffee',
  ],
  rationale:
    'A worn-out body makes each feeling hit harder. One small bit of care for it leaves you less raw for what the day brings.',
  sizes: {
    small: {
      text: 'Say which letter of PLEASE your body asks for: illness, eating, mood-changing drugs, sleep or exercise. Do one minute of it, such as setting out your walking shoes.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You named a letter and got one thing ready for it.',
    },
    standard: {
      text: 'Pick one letter of PLEASE and keep it all week: illness, eating, mood-changing drugs, sleep or exercise. Each day do one tiny step for it, such as a walk around the block or a call to the clinic.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You took one step for your one letter. The other letters have the week off.',
    },
    big: {
      text: 'Keep your letter and do its step at the same time each day. Add one thing that makes the step easy tomorrow, such as packing lunch or putting the phone in the hall.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Today has its step, and one thing for tomorrow is set up or begun.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after you get in from work or school',
    where: 'The kitchen, where your letter hangs on the fridge',
    others: ['When your lunch alarm rings', 'Before you sit down for the night', 'Right after you make the bed'],
  },
  doneMeans: 'You did a bit for one letter. A step cut short is still care.',
  track: {
    how: 'Write your letter at the top. Check each day you took a step, and rate how easily upset you were.',
    noPaper: 'Put your letter on a sticky note, flip it over when you did the step, and tell us how many flips.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'My letter', type: 'choice' },
        { label: 'Step done', type: 'check' },
        { label: 'How easily upset today', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'You try to fix all the letters at once.',
      when: 'If you start on all the letters',
      then: 'go back to your first letter and do the smallest bit of it',
      keywords: ['all at once', 'everything', 'all the letters', 'all or nothing', 'overhaul'],
    },
    {
      kind: 'no-time',
      text: 'Others need you from dawn to dark.',
      when: 'If others need you all day',
      then: 'do one minute of your letter while the kettle boils',
      keywords: ['kids', 'caregiv', 'needs me', 'double shift', 'no break'],
    },
    {
      kind: 'low-energy',
      text: 'You are too wiped out for self-care.',
      when: 'If you are wiped out',
      then: 'set out one thing for tomorrow and rest',
      keywords: ['wiped', 'drained', 'burnt out', 'burned out', 'crash'],
    },
  ],
  notWhen: [
    {
      id: 'eating-exercise',
      triggers: [
        'anorexi',
        'bulimi',
        'binge',
        'purg',
        'eating disorder',
        'restricting',
        'restrictive eating',
        'ARFID',
        'over-exercis',
        'overexercis',
        'compulsive exercise',
      ],
      text: 'The note names eating or exercise trouble: leave both E letters to the treatment team and pick another.',
    },
    {
      id: 'substances',
      triggers: ['withdrawal', 'detox', 'benzo', 'opioid', 'heavy drinking', 'daily drinking', 'blackout', 'relapse'],
      text: 'The note names alcohol or drug use with a medical side: changes in use belong with a prescriber, so choose another letter.',
    },
    {
      id: 'medical',
      triggers: ['pregnan', 'cardiac', 'heart failure', 'chronic pain', 'post-surg', 'long covid', 'ME/CFS'],
      text: 'The note names a medical condition: check the movement step with the client or their medical provider.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Pick a letter, keep it a week',
      sizes: {
        small: {
          text: 'Pick the PLEASE letter your body is loudest about. Do one minute for it, like filling your water bottle.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One letter, one minute.',
        },
        standard: {
          text: 'Pick one PLEASE letter for the week, such as S for sleep. Each day do one small thing for it, like putting your charger in the hall or shooting hoops for a bit.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'One thing for your letter. You do not need to do the rest.',
        },
        big: {
          text: 'Do your letter at the same time each day, and get a friend or someone at home to do it with you once.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You did your thing, and asked one person to join you.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught PLEASE; client picked S and will put the phone in the hall each evening after dinner. Barrier: she wants to fix everything in one go. Goal: fewer blow-ups at breakfast. Next session Wed 6/3 at 4:00.',
    facts: {
      homework: 'will put the phone in the hall each evening after dinner',
      anchor: 'after dinner',
      obstacle: 'Barrier: she wants to fix everything in one go',
      goal: 'Goal: fewer blow-ups at breakfast',
      nextSession: 'Wed 6/3 at 4:00',
    },
    slots: {
      practice: 'Put the phone in the hall',
      when: 'After dinner',
      howOften: 'Each evening',
      obstacle: 'You want to fix everything in one go',
      backup: 'If this gets in the way, then go back to your first letter and do the smallest bit of it.',
      goal: 'fewer blow-ups at breakfast',
      reviewDate: 'Wednesday 6/3 at 4:00',
    },
    notWhen: [],
  },
  {
    note: 'PLEASE skills introduced. Has been restricting on weekdays. HW: lay out pajamas each evening.',
    facts: { homework: 'HW: lay out pajamas each evening' },
    slots: { practice: 'Lay out pajamas', howOften: 'Each evening', goal: '', confidence: '' },
    notWhen: ['eating-exercise'],
  },
]
