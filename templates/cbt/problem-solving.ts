// For a problem that can be acted on: many ideas before any judging, then one step with a day. Not for what if.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'problem-solving',
  version: 1,
  skillId: 'problem-solving',
  name: 'Problem-solving',
  title: 'One problem, many ideas, one step',
  ownTaskTitle: 'A step on your problem',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'problem-solving therapy',
    'problem solving steps',
    'problem solving worksheet',
    'problem solving training',
  ],
  cues: [
    'rent is due',
    'landlord',
    'too many bills',
    'no ride to work',
    'childcare fell through',
    'stuck on what to do',
    'conflict with a coworker',
    'overwhelmed by tasks',
    'job search',
    'caregiver for mom',
    'does not know where to start',
    'puts off a decision',
  ],
  rationale:
    'A big problem freezes you because it comes all at once. Cut into one clear piece with a few ideas, it gives you a place to start.',
  sizes: {
    small: {
      text: 'Write your problem in one plain line. Under it, write two things you could try, good or silly.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One line and two ideas.',
    },
    standard: {
      text: 'Write one problem in a plain line. List five ideas and judge none. Then pick one, and write the first step with the day you will do it.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'One idea picked, with a first step and a day.',
    },
    big: {
      text: 'Go from the plain line to a picked idea. Do the first step this week, then write what happened and what the next step is.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The first step was tried, and the next one is on paper.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'At a set time on your day off',
    where: 'A table with paper, and the phone in another room',
    others: ['After breakfast on Saturday', 'On your lunch break', 'Once the kids are at school'],
  },
  doneMeans: 'You put the problem into words or tried a step on it. It need not be solved.',
  track: {
    how: 'Fill in the problem, the ideas, the pick and the day. Later, add what happened.',
    noPaper: 'Say the problem and three ideas to someone you trust. Tell us which you picked.',
    sheet: {
      layout: 'plan',
      fields: [
        { label: 'The problem in one line', type: 'short_text' },
        { label: 'Ideas', type: 'short_text' },
        { label: 'The one I picked', type: 'short_text' },
        { label: 'First step and day', type: 'short_text' },
        { label: 'What happened', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'The problem looks too big.',
      when: 'If it looks too big',
      then: 'cut off one corner that fits into ten minutes',
      keywords: ['big', 'overwhelm', 'too much', 'all at once'],
    },
    {
      kind: 'harsh-mind',
      text: 'Each idea seems stupid.',
      when: 'If each idea seems stupid',
      then: 'write the silliest one first',
      keywords: ['stupid', 'dumb', 'no good', 'will not work'],
    },
    {
      kind: 'not-ready',
      text: 'You go round and round and do not pick.',
      when: 'If you cannot pick',
      then: 'toss a coin between two and try that one for a day',
      keywords: ['pick', 'decide', 'round and round', 'perfect'],
    },
  ],
  notWhen: [
    {
      id: 'what-if',
      triggers: ['hypothetical', 'what if', 'what-if'],
      text: 'The note names what-if worry: this fits a problem that is here now.',
    },
    {
      id: 'danger-first',
      triggers: ['suicid', 'domestic violence', 'abusive', 'unsafe at home'],
      text: 'The note names danger: that needs a safety plan and help, not a list of ideas.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      { author: "Nezu, Nezu & D'Zurilla", year: 2013, title: 'Problem-Solving Therapy: A Treatment Manual' },
      {
        author: 'Cuijpers, de Wit, Kleiboer, Karyotaki & Ebert',
        year: 2018,
        title: 'Problem-solving therapy for adult depression: An updated meta-analysis',
      },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: {
          text: 'Type your problem in one line. Add two things you could try, even silly ones.',
          howLong: '2 minutes',
          minutes: 2,
        },
        standard: {
          text: 'One line for the problem. Five ideas, no judging. Pick one, and type what you do first and when.',
          howLong: '8 minutes',
          minutes: 8,
        },
        big: {
          text: 'Pick an idea and try the first step. Type what happened and what you would do next.',
          howLong: '12 minutes',
          minutes: 12,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Problem solving steps used for the ride to work. Will do the list after breakfast on Saturday. Barrier: it looks too big. Goal: keep the job. Next session 1/12 at 3.',
    facts: { obstacle: 'Barrier: it looks too big', goal: 'Goal: keep the job', nextSession: '1/12 at 3' },
    slots: {
      howLong: '10 minutes',
      goal: 'keep the job',
      backup: 'If this gets in the way, then cut off one corner that fits into ten minutes.',
    },
    notWhen: [],
  },
  {
    note: 'Problem solving worksheet begun. Most of it was what if talk.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['what-if'],
  },
]
