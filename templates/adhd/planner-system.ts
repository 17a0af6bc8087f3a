// One calendar, one list, one look at a set time: the look is the habit, and a missed day is met by looking, never by
// catching up. A new app or a nicer book is the usual way this ends, so no size asks for one.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'planner-system',
  version: 1,
  skillId: 'planner-system',
  name: 'Calendar and task list system (ADHD)',
  title: 'One look, one top thing',
  ownTaskTitle: 'Keeping plans outside your head',
  modality: 'ADHD',
  work: 'general',
  language: 'en',
  aliases: [
    'Calendar and task list system',
    'planner system',
    'calendar and task list',
    'ADHD planner',
    'external memory system',
    'daily to-do list system',
    'prioritizing ABC list',
    'time blocking',
    'body doubling',
  ],
  cues: [
    'misses appointments',
    'late fees',
    'double booked',
    'forgets deadlines',
    'sticky notes everywhere',
    'ten half-used planners',
    'starts five things at once',
    'does not know where to start',
    'time blindness',
    'always late',
    'cannot prioritize',
    'loses track of bills',
    'disorganized',
    'forgot to pick up the kids',
  ],
  rationale:
    'A busy head is a poor place to store plans. One calendar and one list hold them for you, so that your mind is free to do one thing.',
  sizes: {
    small: {
      text: 'Open your calendar and say the next thing on it out loud.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You opened it and said one thing. Days you missed need no fixing.',
    },
    standard: {
      text: 'At your set time, look at today on your calendar and at your one list. Put a star by the one thing that matters most today. That is the whole task.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You looked once and one thing has a star. It does not have to get done.',
    },
    big: {
      text: 'At your set time, move each loose note into the one calendar or the one list. Mark the list A, B or C, star one A, and write a start time for it on the calendar.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'The loose notes you could find are in, and one A has a start time. Some notes may turn up later.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down to breakfast',
    where: 'The one spot where the planner lives, open to today',
    others: ['When your phone alarm says "Look"', 'When you sit down in the car', 'When you open your laptop at work'],
  },
  doneMeans: 'You looked at the plan once today, at any hour. A look at 9 pm counts.',
  track: {
    how: 'Check that you looked, name the top one, and check it if it got done.',
    noPaper: 'Take one screen shot of your calendar on a day you looked. Show us that one.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Looked', type: 'check' },
        { label: 'Top one', type: 'short_text' },
        { label: 'Got done', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'You lose the planner, or forget it is there.',
      when: 'If the planner is lost',
      then: 'type your top one into your phone alarm and go',
      keywords: ['lose', 'lost', 'misplac', 'forget', 'left it', 'cannot find', 'out of sight'],
    },
    {
      kind: 'harsh-mind',
      text: 'You missed some days and do not want to open it.',
      when: 'If you missed some days',
      then: 'turn to today, skip the blank days, and star one thing',
      keywords: ['missed', 'behind', 'asham', 'gave up', 'fell off', 'catch up', 'blank'],
    },
    {
      kind: 'too-strong',
      text: 'The list is so long that you freeze.',
      when: 'If the long list makes you freeze',
      then: 'cover all of it but three lines and star one of those',
      keywords: ['long', 'freeze', 'overwhelm', 'too many', 'everything', 'where to start'],
    },
  ],
  notWhen: [
    {
      id: 'plans-run-high',
      triggers: ['manic episode', 'manic symptom', 'is manic', 'was manic', 'mania', 'hypomani', 'grandios'],
      text: 'The note names mania: lists and plans tend to swell, so keep to one small thing a day and watch sleep.',
    },
    {
      id: 'list-as-ritual',
      triggers: ['OCD', 'compulsive list', 'rewrites lists', 'rewriting lists', 'checks the list', 'checking ritual'],
      text: 'The note names rituals or list making that takes over: more listing may feed it, so look at that first.',
    },
    {
      id: 'second-system',
      triggers: ['new app', 'another app', 'new planner', 'second planner', 'switched planners'],
      text: 'The note names a new app or planner: agree on one system and put the others away before this goes home.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Safren, Sprich, Perlman & Otto', year: 2017, title: 'Mastering Your Adult ADHD (2nd ed.)' }],
  },
  variants: {
    teen: {
      title: 'Check it, star it',
      sizes: {
        small: {
          text: 'Open your school planner or app and read one due date out loud.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One due date was read. That is it.',
        },
        standard: {
          text: 'Drop your bag, open the planner, and look at what is due. Star the one thing to start first and show it to someone at home.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'One thing has a star and one person saw it.',
        },
        big: {
          text: 'Go through each class and write what is due in one place. Star the one to start first and block 20 minutes for it.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'Most classes are in one place, and one star has a time.',
        },
      },
      cue: { when: 'When you drop your school bag at home', where: 'The spot where the bag lands' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Set up one calendar and task list. He will look at it when he starts the coffee maker, daily. Barrier: he loses the book. Goal: no late fees for a month. Next session Thurs 2/26 at 11:30.',
    facts: {
      anchor: 'when he starts the coffee maker',
      timeFrequency: 'daily',
      obstacle: 'Barrier: he loses the book',
      goal: 'Goal: no late fees for a month',
      nextSession: 'Thurs 2/26 at 11:30',
    },
    slots: {
      when: 'When you start the coffee maker',
      howOften: 'Daily',
      howLong: '3 minutes',
      obstacle: 'You lose the book',
      backup: 'If this gets in the way, then type your top one into your phone alarm and go.',
      goal: 'no late fees for a month',
      reviewDate: 'Thursday 2/26 at 11:30',
    },
    notWhen: [],
  },
  {
    note: 'Reviewed the planner system. She bought a new planner on Sunday, her third this year. HW: star one thing on her list daily after breakfast.',
    facts: { homework: 'HW: star one thing on her list daily after breakfast' },
    slots: { practice: 'Star one thing on your list', howOften: 'Daily', when: 'After breakfast', goal: '' },
    notWhen: ['second-system'],
  },
]
