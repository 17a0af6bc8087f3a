// Only for somebody who has said yes: the plan holds their own reasons first and one dated step, so that the small size is
// the reasons alone and never a smaller push.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'change-plan',
  version: 1,
  skillId: 'change-plan',
  name: 'Change plan',
  title: 'My change on one page',
  ownTaskTitle: 'A step of your plan for change',
  modality: 'MI',
  work: 'general',
  language: 'en',
  aliases: ['MI change plan', 'commitment plan', 'steps to change plan'],
  cues: [
    'ready to change',
    'made up her mind',
    'set a start date',
    'preparation stage',
    'wants a plan',
    'who can help',
    'first step',
    'decided to go for it',
    'new year start',
    'change talk',
    'commitment talk',
  ],
  rationale:
    'It is easier to start when your reasons and your first step stand on one page. You made it, so you can change it.',
  sizes: {
    small: {
      text: 'Write the change you want at the top of a page. Under it, write two reasons that are yours.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'The change and two reasons of your own are on paper.',
    },
    standard: {
      text: 'Fill in your page. What do I want to change, and why? What is my first step, on what day and at what time? Who can help, and what could block me?',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Your first step has a day and a time.',
    },
    big: {
      text: 'Fill in the whole page. Then show it to one person you picked as help, and tell them one thing they could do on the day of your first step.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The page is filled, and one helper knows what to do.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'On your next free morning, with your first drink',
    where: 'A table where you can spread out a page',
    others: ['Right after this visit, in the car', 'Sunday, once the dishes are done', 'On your lunch break'],
  },
  doneMeans: 'You put down a part of your plan: a reason, a step or a helper. A plan in pencil counts.',
  track: {
    how: 'Fill in what you know and leave the rest blank. Mark the step when you have tried it.',
    noPaper: 'Tell one person your change, your reason and your first day. That is your plan.',
    sheet: {
      layout: 'plan',
      fields: [
        { label: 'The change I want', type: 'short_text' },
        { label: 'My reasons', type: 'short_text' },
        { label: 'First step, day and time', type: 'short_text' },
        { label: 'Who can help', type: 'short_text' },
        { label: 'What could block me', type: 'short_text' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'A start date feels too soon.',
      when: 'If a date feels too soon',
      then: 'leave the step blank and write one reason',
      keywords: ['too soon', 'not ready', 'rushed', 'cold feet'],
    },
    {
      kind: 'paperwork',
      text: 'Filling in a page is not your thing.',
      when: 'If the page stays empty',
      then: 'say your reason and first step into your phone',
      keywords: ['forms', 'writing', 'paper', 'spelling'],
    },
    {
      kind: 'other-people',
      text: 'The people around you do not back it.',
      when: 'If someone shoots it down',
      then: 'read your own reasons once and keep the page to yourself',
      keywords: ['family', 'friends laugh', 'not support', 'partner says'],
    },
  ],
  notWhen: [
    {
      id: 'not-decided',
      triggers: ['ambivalent', 'precontemplation', 'contemplation stage', 'not ready to change'],
      text: 'The note says the client has not decided: a plan now can call up reasons against it.',
    },
    {
      id: 'medical-care',
      triggers: ['withdrawal', 'benzodiazepine', 'detox', 'delirium'],
      text: 'The note names a substance that can be dangerous to come off: the first step belongs with a prescriber.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Miller & Rollnick', year: 2013, title: 'Motivational Interviewing: Helping People Change (3rd ed.)' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Client is set on going back to school. Change plan begun in session; will finish it Sunday after the dishes. Goal: be enrolled by August. Next session Tue 5/12 at 9.',
    facts: { goal: 'Goal: be enrolled by August', anchor: 'after the dishes', nextSession: 'Tue 5/12 at 9' },
    slots: {
      when: 'After the dishes',
      goal: 'be enrolled by August',
      reviewDate: 'Tuesday 5/12 at 9',
      howLong: '10 minutes',
    },
    notWhen: [],
  },
  {
    note: 'Change plan talked about. Client still ambivalent about the job.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-decided'],
  },
]
