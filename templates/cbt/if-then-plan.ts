// One line, one cue, one step: more plans at a time weaken each other. The cue is something that happens, never a mood.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'if-then-plan',
  version: 1,
  skillId: 'if-then-plan',
  name: 'If-then plan (implementation intention)',
  title: 'One if-then line',
  ownTaskTitle: 'Tying your step to a cue',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'implementation intention',
    'implementation intentions',
    'when-then plan',
    'if-then planning',
    'if/then plan',
  ],
  cues: [
    'means to but does not',
    'good plans fall apart',
    'forgets to start',
    'puts it off',
    'needs a trigger to start',
    'new habit',
    'wants to take walks',
    'starts strong then stops',
    'no follow through',
    'routine for mornings',
    'linking habits',
    'vague plans',
  ],
  rationale:
    'A plan that says when and where starts almost by itself. You pick the cue ahead of time, so you do not have to decide on the spot.',
  sizes: {
    small: {
      text: 'Say your line out loud once in the morning: If it is (cue), then I will (one tiny step).',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'The line was said.',
    },
    standard: {
      text: 'Put your if-then line where you will see it. Say it each morning and picture the cue. When the cue comes, do the step.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You said the line, or did the step at the cue.',
    },
    big: {
      text: 'Say the line each morning and do the step at the cue. Add one backup cue for days when the first one does not come.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'The step was done at one of the two cues.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you pour your first drink of the day',
    where: 'Where the card with your line hangs',
    others: ['When you lock the front door', 'When you sit down after work', 'After you brush your teeth'],
  },
  doneMeans: 'You said your line or did the step when the cue came. A day without the cue counts too.',
  track: {
    how: 'Mark three things: said it, cue came, did it.',
    noPaper: 'Turn the card over each time you did the step. Tell us how often.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Said my line', type: 'check' },
        { label: 'Cue came', type: 'check' },
        { label: 'Did the step', type: 'check' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'routine-change',
      text: 'The cue does not come that day.',
      when: 'If the cue does not come',
      then: 'use an alarm as the cue for today',
      keywords: ['cue', 'day off', 'weekend', 'travel', 'schedule'],
    },
    {
      kind: 'low-energy',
      text: 'The cue comes, and you have no drive.',
      when: 'If the drive is not there',
      then: 'do the first ten seconds of the step',
      keywords: ['drive', 'energy', 'motivat', 'tired'],
    },
    {
      kind: 'forgot',
      text: 'You look past the card.',
      when: 'If you look past the card',
      then: 'hang it on the thing you touch first',
      keywords: ['forget', 'card', 'blind', 'notice'],
    },
  ],
  notWhen: [
    {
      id: 'many-plans',
      triggers: ['several if-then plans', 'three if-then plans', 'multiple plans'],
      text: 'The note speaks of more than one plan: one plan at a time works best.',
    },
    {
      id: 'rituals',
      triggers: ['OCD', 'compuls', 'ritual'],
      text: 'The note names rituals: a plan of this kind must not become one more rule to obey.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      { author: 'Peter M. Gollwitzer', year: 1999, title: 'Implementation intentions: Strong effects of simple plans' },
      {
        author: 'Gollwitzer & Sheeran',
        year: 2006,
        title: 'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
      },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: {
          text: 'Text yourself your line each morning: if (cue), then I (tiny step).',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Make the line your lock screen. When the cue hits, do the step before you think about it.',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Same line, plus a backup cue for odd days. Tell one friend what your cue is.',
          howLong: '4 minutes',
          minutes: 4,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Wrote one if-then plan: if the coffee drips, then she opens the mail. Barrier: no motivation. Goal: bills paid on time. Next session 6/18 at 9.',
    facts: { obstacle: 'Barrier: no motivation', goal: 'Goal: bills paid on time', nextSession: '6/18 at 9' },
    slots: {
      howLong: '3 minutes',
      goal: 'bills paid on time',
      backup: 'If this gets in the way, then do the first ten seconds of the step.',
    },
    notWhen: [],
  },
  {
    note: 'Implementation intention for phone use. Compulsions around the door are unchanged.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['rituals'],
  },
]
