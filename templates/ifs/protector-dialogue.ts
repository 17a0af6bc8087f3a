// Only protectors, only questions and thanks: nobody is asked to step aside, and no wounded part is visited alone.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'protector-dialogue',
  version: 1,
  skillId: 'protector-dialogue',
  name: 'Getting to know a protector (6 Fs)',
  title: 'Ask your guard what it fears',
  ownTaskTitle: 'Getting to know a part that guards you',
  modality: 'IFS',
  work: 'general',
  language: 'en',
  aliases: [
    '6 Fs',
    'six Fs',
    "6 F's",
    'protector dialogue',
    'getting to know a protector',
    'befriending a protector',
    'interviewing the manager',
    'firefighter dialogue',
  ],
  cues: [
    'inner critic',
    'perfectionist part',
    'part that shuts down',
    'planner part',
    'the part that eats at night',
    'numbing part',
    'people pleaser',
    'controlling part',
    'angry protector',
    'manager part',
    'firefighter',
    'wall goes up',
  ],
  rationale:
    'A part that pushes or shuts you down is most often trying to keep you from hurt. When you ask about its job and thank it, it may not have to work so hard.',
  sizes: {
    small: {
      text: 'When the guard part shows up, say in your mind: I see you. Thank you for working so hard.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One hello and one thank-you.',
    },
    standard: {
      text: 'Sit down and turn to one guard part. Find it in or around your body. Ask it: what is your job, and what do you fear would happen if you did not do it? Listen, and thank it.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One question asked, and one thank-you said.',
    },
    big: {
      text: 'Talk with one guard part on paper. Write your question, then its answer in its own voice: its job, its fear, how old it thinks you are. Close with your thanks.',
      howLong: '12 minutes',
      minutes: 12,
      doneMeans: 'Three questions with answers, and a thank-you at the end.',
    },
  },
  howOften: 'Twice this week',
  cue: {
    when: 'After the guard part has been loud',
    where: 'A quiet chair, feet on the floor',
    others: ['Before bed', 'On a walk alone', 'In the car before you go in'],
  },
  doneMeans: 'You turned to a guard part with some interest. It need not answer.',
  track: {
    how: 'After each talk, jot its job, its fear and how you feel toward it now.',
    noPaper: 'Put a hand where you felt it and say what you learned. Tell us that one thing.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Guard part', type: 'short_text' },
        { label: 'Its job', type: 'short_text' },
        { label: 'What it fears', type: 'short_text' },
        { label: 'How I feel toward it', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Another part hates this one.',
      when: 'If another part hates it',
      then: 'ask that one to watch from the side, and just say hello',
      keywords: ['hate', 'judge', 'want it gone', 'angry at it'],
    },
    {
      kind: 'unsure-how',
      text: 'It does not answer.',
      when: 'If it stays silent',
      then: 'thank it and leave the door open',
      keywords: ['silent', 'no answer', 'nothing', 'cannot hear'],
    },
    {
      kind: 'too-strong',
      text: 'It takes you over.',
      when: 'If it takes you over',
      then: 'look around, name the room, and try again another day',
      keywords: ['takes over', 'flood', 'blend', 'too strong'],
    },
  ],
  notWhen: [
    {
      id: 'switching',
      triggers: ['dissociative identity', 'DID', 'loses time', 'alters'],
      text: 'The note names dissociation: talking with parts alone at home is for specialist care.',
    },
    {
      id: 'wounded-part',
      triggers: ['exile', 'trauma memory', 'flashback'],
      text: 'The note names wounded parts or trauma memories: keep the homework to guard parts.',
    },
    {
      id: 'psychosis',
      triggers: ['psychosis', 'psychotic', 'hearing voices', 'command'],
      text: 'The note names psychosis: talking with parts may be taken as voices.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Schwartz & Sweezy', year: 2020, title: 'Internal Family Systems Therapy (2nd ed.)' }],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Used the 6 Fs with her planner part; it fears that all falls apart. She will talk to it before bed. Barrier: another part hates it. Next session Thu 8/6 at 2.',
    facts: { anchor: 'before bed', obstacle: 'Barrier: another part hates it', nextSession: 'Thu 8/6 at 2' },
    slots: {
      when: 'Before bed',
      howLong: '5 minutes',
      backup: 'If this gets in the way, then ask that one to watch from the side, and just say hello.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Got to know a manager. A flashback came up at the end.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['wounded-part'],
  },
]
