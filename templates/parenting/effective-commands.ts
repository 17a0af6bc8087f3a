// One step, told and not asked, then a wait: the wait and the praise are part of it, so that it is no louder command.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'effective-commands',
  version: 1,
  skillId: 'effective-commands',
  name: 'Effective commands',
  title: 'Say it once, one step, and wait',
  ownTaskTitle: 'Clear asks that a child can follow',
  modality: 'Parenting',
  work: 'general',
  language: 'en',
  aliases: [
    'effective instructions',
    'clear commands',
    'direct commands',
    'one-step commands',
    'giving good directions',
    'BE DIRECT commands',
  ],
  cues: [
    'has to say it ten times',
    'does not listen',
    'yells across the house',
    'can you please put your shoes on okay',
    'bedtime battles',
    'argues about chores',
    'ADHD child',
    'morning rush',
    'threats that go nowhere',
    'repeats herself',
    'child ignores directions',
    'power struggles',
  ],
  rationale:
    'A child hears one short, calm step best when you are close. If you wait and then praise, there is less to fight about.',
  sizes: {
    small: {
      text: 'Once today, go up close. Say one step as a plain line, such as: put the cup in the sink. Then wait 5 seconds and say nothing.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One step said up close, and five seconds of waiting.',
    },
    standard: {
      text: 'Three times a day: get close, say their name, say one step of what to do. No question, no "let\'s". Count to five in your head. When they start, praise it.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Three asks in the new way. They count if your child did not do it, too.',
    },
    big: {
      text: 'Give the three asks, and plan one hard part of the day, such as shoes on, as a row of single steps. Say one step at a time and praise each.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'Three asks, and one hard part told step by step.',
    },
  },
  howOften: '3 times a day',
  cue: {
    when: 'When you need your child to start something',
    where: "An arm's length away, at eye level",
    others: ['Before you leave the house', 'When the screen goes off', 'At clean-up time'],
  },
  doneMeans: 'You said one step up close and then waited. Slips into old ways are part of it.',
  track: {
    how: 'Each day count your asks in the new way and how many were started within five seconds.',
    noPaper: 'Hold up fingers at supper for the asks that worked.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Asks', type: 'number' },
        { label: 'Started in 5 seconds', type: 'number' },
        { label: 'Praised', type: 'check' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'forgot',
      text: 'It comes out as a question.',
      when: 'If it comes out as a question',
      then: 'say it once more as a line, with a hand on their shoulder',
      keywords: ['question', 'okay?', 'can you', 'ask'],
    },
    {
      kind: 'no-time',
      text: 'You are in a rush and shout it.',
      when: 'If you shouted it from afar',
      then: 'walk over and say just the first step',
      keywords: ['rush', 'shout', 'yell', 'late', 'hurry'],
    },
    {
      kind: 'too-strong',
      text: 'Your child says no.',
      when: 'If your child says no',
      then: 'wait five seconds more and say it once again, calm',
      keywords: ['says no', 'refuse', 'defiant', 'argues'],
    },
  ],
  notWhen: [
    {
      id: 'child-safety',
      triggers: ['CPS', 'physical abuse', 'spank', 'hits him', 'hits her'],
      text: 'The note names harsh or unsafe discipline: see to safety and a calm plan before work on commands.',
    },
    {
      id: 'cannot-yet',
      triggers: ['nonverbal', 'hearing loss', 'language delay'],
      text: 'The note names hearing or language limits: fit the asks to what the child can follow.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      { author: 'CDC', year: 2019, title: 'Essentials for Parenting Toddlers and Preschoolers' },
      { author: 'McNeil & Hembree-Kigin', year: 2010, title: 'Parent-Child Interaction Therapy (2nd ed.)' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced one-step commands with dad. He will use them at clean-up time. Barrier: it comes out as a question. Next session Fri 2/20 at 3.',
    facts: {
      anchor: 'at clean-up time',
      obstacle: 'Barrier: it comes out as a question',
      nextSession: 'Fri 2/20 at 3',
    },
    slots: {
      when: 'At clean-up time',
      howLong: '3 minutes',
      backup: 'If this gets in the way, then say it once more as a line, with a hand on their shoulder.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Clear commands taught. Mother says she still spanks.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['child-safety'],
  },
]
