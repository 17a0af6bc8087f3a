// Two numbers and the reason why they are not lower: the question draws out the client's own reasons, so no size asks why
// a number is not higher before that, and none asks for a step.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'readiness-ruler',
  version: 1,
  skillId: 'readiness-ruler',
  name: 'Readiness ruler (importance and confidence)',
  title: 'Two numbers, and why not lower',
  ownTaskTitle: 'How much it matters to you, and how sure you feel',
  modality: 'MI',
  work: 'general',
  language: 'en',
  aliases: [
    'readiness ruler',
    'importance ruler',
    'confidence ruler',
    'importance and confidence scaling',
    'readiness scaling',
  ],
  cues: [
    'two minds about change',
    'not sure about changing',
    'mandated',
    'ambivalent',
    'part of me wants to change',
    'wants to but does not',
    'low confidence',
    'does not see the point of change',
    'thinking about drinking less',
    'on the fence',
    'contemplation',
    'probation sent him',
  ],
  rationale:
    "When you ask yourself why your number is not lower, you hear your own reasons. Those count for more than anyone else's.",
  sizes: {
    small: {
      text: 'Think of the change we talked about. Pick a number from 0 to 10 for how much it matters. Say one reason it is not zero.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One number, and one reason it is not zero.',
    },
    standard: {
      text: 'Pick two numbers from 0 to 10: how much the change matters to you, and how sure you are that you could do it. For each, write why you did not pick a lower one.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Two numbers, and at least one reason why not lower. Low numbers are fine.',
    },
    big: {
      text: 'Pick the two numbers and write why each is not lower. Then write one thing that would move each up by just one point. You do not have to do that thing.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'Two numbers, two reasons, and one thing that would add a point.',
    },
  },
  howOften: 'Twice this week',
  cue: {
    when: 'When you sit down with a drink of water in the evening',
    where: 'A spot where nobody asks you for an answer',
    others: ['On the ride home', 'Sunday, after you eat', 'While you wait for the next visit'],
  },
  doneMeans: 'You put down how much it matters or how sure you are. No number is wrong.',
  track: {
    how: 'Write the two numbers and your reason each time. They may go up, down or stay.',
    noPaper: 'Hold up fingers for each number and say your reason out loud. Tell us what you recall.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'How much it matters', type: 'rating_0_10' },
        { label: 'How sure I am', type: 'rating_0_10' },
        { label: 'Why not lower', type: 'short_text' },
        { label: 'What would add a point', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'A low number feels bad.',
      when: 'If the number is low',
      then: 'write only why it is not zero',
      keywords: ['low number', 'ashamed', 'embarrass', 'looks bad'],
    },
    {
      kind: 'not-ready',
      text: 'It feels like being pushed to change.',
      when: 'If it feels like a push',
      then: 'pick a number for how much you want things to stay the same',
      keywords: ['push', 'pressure', 'forced', 'mandated', 'court', 'probation'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot settle on one number.',
      when: 'If you waver between two numbers',
      then: 'take the lower one and move on',
      keywords: ['waver', 'cannot pick', 'changes', 'depends'],
    },
  ],
  notWhen: [
    {
      id: 'change-under-way',
      triggers: ['action stage', 'already changed', 'maintenance stage', 'in recovery for'],
      text: 'The note says the change is under way: asking for numbers now can go back over a choice already made.',
    },
    {
      id: 'danger-first',
      triggers: ['suicid', 'overdose', 'withdrawal seizure', 'detox'],
      text: 'The note names danger: see to safety and medical care before weighing readiness.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Miller & Rollnick', year: 2013, title: 'Motivational Interviewing: Helping People Change (3rd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Your two numbers',
      sizes: {
        small: {
          text: 'Pick a number from 0 to 10: how much do you care about this change? Say one reason it is not zero.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Pick two numbers: how much you care, and how sure you are you could pull it off. Type why each one is not lower. Nobody else has to see it.',
          howLong: '3 minutes',
          minutes: 3,
        },
        big: {
          text: 'Do your two numbers and the why. Then ask: what would bump each one up by a point? Write that down too.',
          howLong: '6 minutes',
          minutes: 6,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Readiness ruler for cutting out vaping: importance 6, confidence 3. Will do it again on the ride home. Goal: decide about vaping by June. Next session 6/2 at 4.',
    facts: { anchor: 'on the ride home', goal: 'Goal: decide about vaping by June', nextSession: '6/2 at 4' },
    slots: { when: 'On the ride home', howLong: '3 minutes', goal: 'decide about vaping by June', confidence: '' },
    notWhen: [],
  },
  {
    note: 'Used the importance ruler. Overdose in March, now in outpatient.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['danger-first'],
  },
]
