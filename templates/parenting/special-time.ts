// The child leads, also on bad days: it is not a reward that can be taken away.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'special-time',
  version: 1,
  skillId: 'special-time',
  name: 'Special play time (child-led)',
  title: 'Five minutes where your child leads',
  ownTaskTitle: 'Play time led by your child',
  modality: 'Parenting',
  work: 'general',
  language: 'en',
  aliases: [
    'special time',
    'special playtime',
    'child-directed interaction',
    'child-led play',
    'PRIDE skills',
    'child directed play',
  ],
  cues: [
    'clingy since the baby',
    'acts out for attention',
    'only fights with mom',
    'foster placement',
    'new sibling',
    'parent back from deployment',
    'preschooler',
    'play feels like a chore',
    'does not listen',
    'divorce and visits',
    'bond with my child',
    'tantrums at drop-off',
  ],
  rationale:
    'A few minutes when your child is the boss of the play fills their tank. Children who feel close to you find it easier to listen later.',
  sizes: {
    small: {
      text: 'For 2 minutes, sit on the floor, phone away. Let your child pick the toy and just say out loud what they do.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Two minutes on the floor, phone away.',
    },
    standard: {
      text: "For 5 minutes a day, follow your child's play. Say what they do, copy it, repeat their words, and praise what you like. Give no orders and ask no questions.",
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Five minutes with the phone away and your child in the lead.',
    },
    big: {
      text: 'Do the 5 minutes at the same time each day, with one toy box kept for it. On two days, let the other grown-up at home take a turn of their own.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Play at the set time, and two turns by the other grown-up.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after the snack when you both get home',
    where: 'The floor, with blocks, crayons or animals',
    others: ['After bath', 'Before the bedtime book', 'When the younger one naps'],
  },
  doneMeans: 'Your child led the play for a bit. Slipped questions and hard days count.',
  track: {
    how: "Mark the day, count a few of your praises, and rate your child's mood after.",
    noPaper: 'Let your child put a sticker on the door each day you did it.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Praises', type: 'number' },
        { label: 'Mood of my child after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'no-time',
      text: 'Chores or another child get in between.',
      when: 'If something gets in between',
      then: 'do two minutes at bath time',
      keywords: ['chores', 'sibling', 'baby', 'dinner', 'time', 'busy'],
    },
    {
      kind: 'not-ready',
      text: 'Your child was awful today.',
      when: 'If it was an awful day',
      then: 'sit close and just watch the play for two minutes',
      keywords: ['awful', 'bad day', 'deserve', 'tantrum', 'mad'],
    },
    {
      kind: 'unsure-how',
      text: 'You keep asking questions.',
      when: 'If a question slips out',
      then: 'turn it into a line: "you made it red"',
      keywords: ['question', 'teach', 'boss', 'what to say'],
    },
  ],
  notWhen: [
    {
      id: 'child-safety',
      triggers: ['CPS', 'physical abuse', 'maltreat', 'supervised visit'],
      text: 'The note names a child at risk or visits with rules: check what play alone is allowed first.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      { author: 'McNeil & Hembree-Kigin', year: 2010, title: 'Parent-Child Interaction Therapy (2nd ed.)' },
      {
        author: 'Thomas, Abell, Webb, Avdagic & Zimmer-Gembeck',
        year: 2017,
        title: 'Parent-Child Interaction Therapy: A Meta-analysis',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Coached special play time; dad gave no orders. He will do it after bath. Barrier: the baby needs him then. Goal: calm drop-offs. Next session Wed 9/9 at 10.',
    facts: {
      anchor: 'after bath',
      obstacle: 'Barrier: the baby needs him then',
      goal: 'Goal: calm drop-offs',
      nextSession: 'Wed 9/9 at 10',
    },
    slots: {
      when: 'After bath',
      howLong: '5 minutes',
      goal: 'calm drop-offs',
      backup: 'If this gets in the way, then do two minutes at bath time.',
    },
    notWhen: [],
  },
  {
    note: 'Child-led play shown to grandmother. CPS plan in place.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['child-safety'],
  },
]
