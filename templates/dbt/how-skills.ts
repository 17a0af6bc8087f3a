// Coming back is the skill, so the finish line is one return, never a mind that stayed put. Judgments are counted in one
// size only: a count turns into a ritual for some people.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'how-skills',
  version: 1,
  skillId: 'how-skills',
  name: 'Nonjudgmentally, one-mindfully, effectively ("how" skills)',
  title: 'One job, no verdict',
  ownTaskTitle: 'One thing, with a fair mind',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'nonjudgmentally, one-mindfully, effectively',
    'how skills',
    'nonjudgmental stance',
    'one-mindfully',
    'nonjudgmentalness',
    'one thing in the moment',
    'judgment counting',
  ],
  cues: [
    'multitasking',
    'judges everything',
    'judges herself',
    'judges himself',
    'self-judgment',
    'harsh on others',
    'resentment',
    'being right over what works',
    'phone always in hand',
    'scattered',
    'half listening',
    'overloaded',
    'rushing',
    'cutting off your nose',
    'chores',
  ],
  rationale:
    'Judging, and doing two things at once, both eat up your strength. One thing, seen as it is, leaves more for what works.',
  sizes: {
    small: {
      text: 'Wash one cup and do nothing else. When your mind drifts or judges, bring it back to the cup.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One cup, one return. A clean cup is not the point.',
    },
    standard: {
      text: 'Leave your phone in another room. Do one daily job, such as the dishes, and only that. When your mind wanders, or says "good" or "bad," come back to your hands.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You came back to your hands once. Drifting ten times gives you ten chances to come back.',
    },
    big: {
      text: 'Do a job you do not like. Lift a finger for each judging thought. Say the last one over as a plain fact, then do the next thing that works.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans:
        'You caught at least one verdict and turned it into a fact. Judging yourself for judging counts as a catch.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after dinner, when you clear the table',
    where: 'Where the job is, with the screen off',
    others: ['In the shower', 'When you walk from the car to the door', 'When you fold the wash'],
  },
  doneMeans: 'You gave one thing your full mind, or dropped one verdict, for at least a moment.',
  track: {
    how: 'Name the job, then put a tally for each time your mind came back. More marks mean more practice.',
    noPaper: 'Move a coin from one pocket to the other each time you come back. Tell us about one of them.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'The one job', type: 'short_text' },
        { label: 'Times I came back', type: 'number' },
        { label: 'A verdict I turned into a fact', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'routine-change',
      text: 'You reach for a second task out of habit.',
      when: 'If you reach for a second task',
      then: 'put the phone face down and finish just one plate',
      keywords: ['multitask', 'habit', 'phone', 'tv', 'podcast', 'scroll'],
    },
    {
      kind: 'harsh-mind',
      text: 'You judge yourself for judging.',
      when: 'If you judge yourself for judging',
      then: 'say "a verdict is here" and feel the water on your hands',
      keywords: ['judg', 'hard on', 'criticiz', 'verdict'],
    },
    {
      kind: 'no-time',
      text: 'Five minutes for one thing feels like a lot.',
      when: 'If you can not spare five minutes',
      then: 'do the first minute of the job with your full mind',
      keywords: ['five minutes', 'to-do', 'behind', 'hurry'],
    },
  ],
  notWhen: [
    {
      id: 'counting-ritual',
      triggers: [
        'counting ritual',
        'counting compulsion',
        'compulsive counting',
        'mental counting',
        'washing ritual',
        'washing compulsion',
        'compulsive washing',
      ],
      text: 'The note names counting or washing rituals: leave out tallies and dishes, and pick a job outside the rituals.',
    },
    {
      id: 'harm-is-harm',
      triggers: ['abusive', 'being abused', 'domestic violence', 'partner violence', 'sexual assault', 'assaulted'],
      text: 'The note names abuse or assault: dropping judgments does not mean that the harm was acceptable, so say that first.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
      {
        author: 'Elices et al.',
        year: 2016,
        title: 'Impact of mindfulness training on borderline personality disorder: a randomized trial',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught one-mindfully. HW: eat breakfast with the radio off, weekdays. Barrier: reaches for the phone. Goal: be there for family meals. RTC Wed 4/8 at 3:30.',
    facts: {
      homework: 'HW: eat breakfast with the radio off, weekdays',
      timeFrequency: 'weekdays',
      obstacle: 'reaches for the phone',
      goal: 'Goal: be there for family meals',
      nextSession: 'Wed 4/8 at 3:30',
    },
    slots: {
      practice: 'Eat breakfast with the radio off',
      howOften: 'Weekdays',
      doneMeans: 'You gave one thing your full mind, or dropped one verdict, for at least a moment.',
      backup: 'If this gets in the way, then put the phone face down and finish just one plate.',
      goal: 'be there for family meals',
      reviewDate: 'Wednesday 4/8 at 3:30',
    },
    notWhen: [],
  },
  {
    note: 'Nonjudgmental stance introduced. Client describes an abusive former boss. Will try it after lunch.',
    facts: { anchor: 'after lunch' },
    slots: { when: 'After lunch', howOften: 'Once a day', reviewDate: '' },
    notWhen: ['harm-is-harm'],
  },
]
