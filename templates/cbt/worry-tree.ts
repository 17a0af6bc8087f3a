// Sorting comes before doing: a worry that can be acted on gets one step, the other is let by. One worry a day, so that
// sorting does not become a ritual.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'worry-tree',
  version: 1,
  skillId: 'worry-tree',
  name: 'Worry decision tree',
  title: 'Can I act on it? Sort one worry',
  ownTaskTitle: 'Sorting what you can act on',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'worry tree',
    'productive vs unproductive worry',
    'productive and unproductive worry',
    'real vs hypothetical worry',
    'practical vs hypothetical worries',
    'can I do something about it',
  ],
  cues: [
    'worries about everything',
    'what if',
    'mind will not stop',
    'bills and what ifs',
    'worries about the kids',
    'lies awake planning',
    'problem solves in circles',
    'layoff rumors',
    'health of parents',
    'worrier',
    'overthinks',
    'future fears',
  ],
  rationale:
    'Some worries want a step, and some are only "what if". Once you know which one you have, you can act on it or let it go by.',
  sizes: {
    small: {
      text: 'Catch one worry. Ask: could I do something about it in the next day? Say yes or no, out loud.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One worry got a yes or a no.',
    },
    standard: {
      text: 'Take one worry a day down the tree. Can I act on it? If yes, write one step and when. If no, let it pass and turn to what is in front of you.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One worry was sorted: a step, or let by.',
    },
    big: {
      text: 'Take one worry down the tree. If it has a step, do that step today. If it has none, do ten minutes of something that uses your hands.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The step is done, or your hands were busy for ten minutes.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down after work',
    where: 'The same chair each day, but not in bed',
    others: ['After lunch', 'When you get off the bus', 'When the kids are at practice'],
  },
  doneMeans: 'You asked of one worry whether you can act on it. You may well sort it wrong.',
  track: {
    how: 'One line a day: the worry, yes or no, the step or what you turned to, and how loud it was after.',
    noPaper: 'Hold out one hand for act and one for let by. Tell us one of each.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Worry', type: 'short_text' },
        { label: 'Can I act, yes or no', type: 'short_text' },
        { label: 'My step, or what I turned to', type: 'short_text' },
        { label: 'How loud after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'Every worry looks like one you can solve.',
      when: 'If each one looks solvable',
      then: 'ask only if you could do it by tomorrow night',
      keywords: ['solve', 'all of them', 'every worry', 'cannot tell'],
    },
    {
      kind: 'harsh-mind',
      text: 'Letting it by feels careless.',
      when: 'If letting it by feels careless',
      then: 'put it on a list for our next visit',
      keywords: ['careless', 'irresponsible', 'guilty', 'must worry'],
    },
    {
      kind: 'too-strong',
      text: 'The worry comes right back.',
      when: 'If it comes right back',
      then: 'say "sorted" once and touch something cold',
      keywords: ['comes back', 'again', 'loop', 'will not stop'],
    },
  ],
  notWhen: [
    {
      id: 'ritual',
      triggers: ['OCD', 'obsess', 'compuls', 'checking'],
      text: 'The note names obsessions: sorting thoughts again and again can become a checking ritual.',
    },
    {
      id: 'real-danger',
      triggers: ['threatened', 'abusive', 'domestic violence', 'eviction notice'],
      text: 'The note names a real and present problem: plan real steps and help before sorting worries.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Butler & Hope', year: 2007, title: 'Manage Your Mind: The Mental Fitness Guide (2nd ed.)' },
      { author: 'Meares & Freeston', year: 2008, title: 'Overcoming Worry and Generalised Anxiety Disorder' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Worry tree used for the layoffs and the roof. One worry a day after lunch. Barrier: it comes back. Goal: evenings without spreadsheets. Next session Mon 2/8 at 5.',
    facts: {
      anchor: 'after lunch',
      obstacle: 'Barrier: it comes back',
      goal: 'Goal: evenings without spreadsheets',
      nextSession: 'Mon 2/8 at 5',
    },
    slots: {
      when: 'After lunch',
      howLong: '5 minutes',
      goal: 'evenings without spreadsheets',
      backup: 'If this gets in the way, then say "sorted" once and touch something cold.',
    },
    notWhen: [],
  },
  {
    note: 'Practical vs hypothetical worries explained. He has OCD and checks the stove.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['ritual'],
  },
]
