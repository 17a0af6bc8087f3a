// The number is only the door: what matters is what holds it up, and what a half point more would look like. Ten is the
// client's own best hopes, so it is never a symptom score, and a flat line is still full of helpers.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'scaling-question',
  version: 1,
  skillId: 'scaling-question',
  name: 'Scaling question (one step up)',
  title: 'Why not a lower number?',
  ownTaskTitle: 'Where you are on your scale',
  modality: 'SFBT',
  work: 'general',
  language: 'en',
  aliases: ['Scaling question', 'scaling questions', 'solution-focused scaling', 'one point higher', 'scaling walk'],
  cues: [
    'feels no progress',
    'stuck at the same place',
    'all or nothing about progress',
    'nothing is changing',
    'vague goal',
    'small steps',
    'next step unclear',
    'goal feels far away',
    'how will I know I am better',
    'likes numbers',
    'best hopes',
    'wants something short at night',
    'measuring progress',
  ],
  rationale:
    'There is a reason your number is not lower, and part of that reason is you. Once you see what holds it up, you can do more of it.',
  sizes: {
    small: {
      text: 'Pick your number from 0 to 10, where 10 is your best hopes come true. Name one thing that kept it from being lower.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You have a number and one thing under it. A zero with "I got up" is enough.',
    },
    standard: {
      text: 'Mark your number from 0 to 10, where 10 is your best hopes come true. Write what kept it from being lower today. Then write one small sign that would tell you it is up by half a point.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'A number, one helper and one small sign are down.',
    },
    big: {
      text: 'Mark your number and what holds it up. Then take the view of someone who knows you well: what number would they give you, and what have they seen you do? Add one small sign of half a point more.',
      howLong: '6 minutes',
      minutes: 6,
      doneMeans: 'You have your number, their number as you guess it, and one sign.',
    },
  },
  howOften: 'Once each night',
  cue: {
    when: 'At night, when you set your alarm',
    where: 'At the edge of your bed, with the sheet by the lamp',
    others: ['When you take out your lenses or wash your face', 'On the ride home', 'After you feed the pets'],
  },
  doneMeans: 'You gave a number and found one thing that holds it up.',
  track: {
    how: 'One row a night: the number, what helped, one small step up.',
    noPaper: 'Hold up fingers for your number and say the helper out loud. Tell us the one you heard the most.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Where I am', type: 'rating_0_10' },
        { label: 'What helped', type: 'short_text' },
        { label: 'One small step up', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'It is the same number each night.',
      when: 'If the number is stuck',
      then: 'use a half or a quarter point, and name what kept it from a drop',
      keywords: ['same number', 'stuck', 'no change', 'flat', 'never move'],
    },
    {
      kind: 'harsh-mind',
      text: 'You can only see how far away 10 is.',
      when: 'If all you see is the gap up to 10',
      then: 'look down: say one thing that makes it more than zero',
      keywords: ['far away', 'far off', 'reach 10', 'zero', 'nothing help', 'not enough', 'compare'],
    },
    {
      kind: 'low-energy',
      text: 'You are too tired at night to think.',
      when: 'If you are too tired to think',
      then: 'just show the number on your fingers',
      keywords: ['tired', 'asleep', 'late', 'exhaust', 'worn'],
    },
  ],
  notWhen: [
    {
      id: 'harm-scaled',
      triggers: ['being abused', 'abusive partner', 'domestic violence', 'partner violence', 'unsafe at home'],
      text: 'The note names harm from another person: do not ask the client to scale or improve a situation that someone else makes unsafe.',
    },
    {
      id: 'number-rituals',
      triggers: ['OCD', 'counting ritual', 'compulsive tracking', 'perfectionis'],
      text: 'The note names rituals or perfectionism: a nightly number can turn into a grade, so agree on rough numbers or use words.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'de Shazer & Dolan', year: 2007, title: 'More Than Miracles' }],
  },
  variants: {
    child: {
      title: 'Which stair is teddy on?',
      rationale: 'Your teddy did not get up the stairs by magic. When you know what helped, you can do it again.',
      sizes: {
        small: {
          text: 'Put your toy on a stair, low to high, for how today went. Tell your grown-up one thing that helped it get there.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Your toy has a stair and you told one helper.',
        },
        standard: {
          text: 'Put your toy on its stair. Your grown-up asks, "How come it is not one stair down?" Then show what it would do one stair up.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You told what helped, or showed what one stair up looks like.',
        },
        big: {
          text: 'Put your toy on its stair and tell what helped. Then your grown-up puts a toy where they think you are, and tells one thing they saw you do.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'Both toys have a stair and a helper.',
        },
      },
      cue: {
        when: 'At bedtime, on the way up the stairs',
        where: 'The stairs, or ten blocks in a row, with your grown-up',
      },
      trackHow: 'Your grown-up colors in one stair a night and writes the helper next to it.',
    },
    couple: {
      title: 'Two numbers, side by side',
      rationale: 'Your numbers may not match, and that is fine. What holds each one up is what you two can do more of.',
      sizes: {
        small: {
          text: 'Each of you shows a number for the day on your fingers. Each names one thing the other did that kept it up.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You two showed numbers and each named one thing.',
        },
        standard: {
          text: 'Each of you writes a number and what held it up. Swap sheets and read. Then each names one small sign of half a point more, as a thing you would do yourself.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You two swapped, and each has one sign that is your own part.',
        },
        big: {
          text: "First guess the other one's number and why it is not lower. Then hear the real one. Each ends with one small sign you would do yourself. No fixing of the gap.",
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You both guessed and both listened, right or wrong.',
        },
      },
      cue: { when: 'When the two of you sit down after dinner', where: 'The table, with the screens off' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Used the scaling question: client is at 4 of 10. He will mark his number each night after he sets the alarm. Worried it will be the same number. Goal: apply for one job. Next session Mon 10/5 at 5:00.',
    facts: {
      anchor: 'after he sets the alarm',
      timeFrequency: 'each night',
      obstacle: 'Worried it will be the same number',
      goal: 'Goal: apply for one job',
      nextSession: 'Mon 10/5 at 5:00',
    },
    slots: {
      when: 'After you set the alarm',
      howOften: 'Each night',
      goal: 'apply for one job',
      backup: 'If this gets in the way, then use a half or a quarter point, and name what kept it from a drop.',
      reviewDate: 'Monday 10/5 at 5:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Scaling used for confidence in leaving. Client moved out in May after domestic violence. HW: write down what helped each night.',
    facts: { homework: 'HW: write down what helped each night' },
    slots: { practice: 'Write down what helped', howOften: 'Each night', goal: '' },
    notWhen: ['harm-scaled'],
  },
]
