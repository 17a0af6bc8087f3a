// Planning only: the ladder is written, no rung is climbed. So every size ends with steps and numbers on a page, and the
// first climb is left for the session.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'exposure-hierarchy',
  version: 1,
  skillId: 'exposure-hierarchy',
  name: 'Exposure hierarchy (fear ladder)',
  title: 'Rungs of my ladder',
  ownTaskTitle: 'Planning the steps toward what you fear',
  modality: 'Exposure/ERP',
  work: 'exposure',
  language: 'en',
  aliases: [
    'exposure hierarchy',
    'fear ladder',
    'fear hierarchy',
    'hierarchy building',
    'SUDS hierarchy',
    'anxiety ladder',
    'graded hierarchy',
    'built hierarchy',
  ],
  cues: [
    'list of feared places',
    'ranking fears',
    'where to start facing it',
    'hardest to easiest',
    'starting exposure',
    'phobia',
    'too many things avoided',
    'all or nothing about facing fears',
    'driving fear',
    'stops going out',
    'dogs, heights or lifts',
    'steps toward a feared place',
    'brave list',
  ],
  rationale:
    'A big fear is hard to face in one go. A ladder cuts it into steps, so we can pick one that is hard but can be done.',
  sizes: {
    small: {
      text: 'Add one low rung to your ladder: a step that scares you some, but not a lot. Give it a fear number from 0 to 100.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One new rung has a number next to it. A rough guess is fine.',
    },
    standard: {
      text: 'Add three rungs to your ladder: one low, one in the middle, one high. Write what you would do, where and for how long. Give each a fear number from 0 to 100.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Three new rungs are down, each with a number. You do not climb any yet.',
    },
    big: {
      text: 'Fill your ladder to six rungs or more and put them in order of fear. If two are far apart, build one between: same place, but shorter, or from farther off. Number each rung 0 to 100.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Six rungs or more stand in order, with numbers. Gaps can wait for our talk.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'When you sit down with a drink on your first free evening',
    where: 'At a table, with the ladder page and a pen',
    others: ['On the bus or train', 'While dinner is in the oven', 'Right after the day you meet what scares you'],
  },
  doneMeans: 'Some part of the ladder got planned, even one rung you may move later.',
  track: {
    how: 'One line for each rung: the step, and how much fear you guess from 0 to 100.',
    noPaper: 'Think up one low rung and one high rung. Tell us both and your two numbers.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Rung (what, where, how long)', type: 'short_text' },
        { label: 'Fear I expect', type: 'rating_0_100' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'Only very hard rungs come to mind.',
      when: 'If all your rungs are very hard',
      then: 'take one and make it half as long or twice as far off, and number that',
      keywords: ['hard', 'blank', 'come to mind', 'no low', 'think of'],
    },
    {
      kind: 'too-strong',
      text: 'Just thinking of the rungs stirs up fear.',
      when: 'If thinking of a rung stirs up fear',
      then: 'give that one rung its number and put the pen down',
      keywords: ['scar', 'panic', 'dread', 'overwhelm', 'just thinking'],
    },
    {
      kind: 'harsh-mind',
      text: 'The low rungs seem too silly to write down.',
      when: 'If a rung seems too silly',
      then: 'write it in three words and number it',
      keywords: ['silly', 'embarrass', 'dumb', 'childish', 'baby'],
    },
  ],
  notWhen: [
    {
      id: 'danger-is-real',
      triggers: [
        'domestic violence',
        'partner violence',
        'abusive partner',
        'stalk',
        'being threatened',
        'unsafe neighborhood',
        'unsafe at home',
      ],
      text: 'The note names real danger: keep it off the ladder and plan for safety instead.',
    },
    {
      id: 'memory-on-the-ladder',
      triggers: ['PTSD', 'flashback', 'trauma memor', 'trauma reminder', 'assaulted', 'dissociat'],
      text: 'The note names trauma or dissociation: choose the rungs together in session and do not send the list home to be filled alone.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Abramowitz, Deacon & Whiteside',
        year: 2019,
        title: 'Exposure Therapy for Anxiety: Principles and Practice (2nd ed.)',
      },
    ],
  },
  variants: {
    child: {
      title: 'Build the brave ladder',
      sizes: {
        small: {
          text: 'With your grown-up, think of one thing that is a little scary. Draw it on the lowest rung and color in how scary.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'One rung has a picture and a scary number.',
        },
        standard: {
          text: 'With your grown-up, draw three things on the ladder: a bit scary, more scary, very scary. Give each a scary number. Your grown-up writes the words. No doing them yet.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'Three rungs have pictures and numbers.',
        },
        big: {
          text: 'With your grown-up, make six cards, one scary thing on each. Lay them on the floor from least to most scary and walk along them. Your grown-up writes a number on each.',
          howLong: '12 minutes',
          minutes: 12,
          doneMeans: 'Six cards lie in order, as you see it. There is no wrong order.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Began a fear ladder for the elevator. HW: add three steps to the ladder, Saturday after lunch. He finds that only hard steps come to mind. Goal: ride to the fourth floor at work. Next session Tues 2/9 at 4:00.',
    facts: {
      homework: 'HW: add three steps to the ladder, Saturday after lunch',
      timeFrequency: 'Saturday after lunch',
      anchor: 'after lunch',
      obstacle: 'only hard steps come to mind',
      goal: 'Goal: ride to the fourth floor at work',
      nextSession: 'Tues 2/9 at 4:00',
    },
    slots: {
      practice: 'Add three steps to the ladder',
      when: 'After lunch',
      howOften: 'Saturday',
      obstacle: 'Only hard steps come to mind',
      backup: 'If this gets in the way, then take one and make it half as long or twice as far off, and number that.',
      goal: 'ride to the fourth floor at work',
      reviewDate: 'Tuesday 2/9 at 4:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Built hierarchy for parking garages. Client had a flashback near the ramp on Sunday. HW: number the six steps.',
    facts: { homework: 'HW: number the six steps' },
    slots: { practice: 'Number the six steps', goal: '', reviewDate: '' },
    notWhen: ['memory-on-the-ladder'],
  },
]
