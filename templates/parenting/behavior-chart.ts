// One behavior said as what to do, rewards small and quick; what was earned is never taken away.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'behavior-chart',
  version: 1,
  skillId: 'behavior-chart',
  name: 'Behavior chart',
  title: 'One star for one thing',
  ownTaskTitle: 'The chart on your wall',
  modality: 'Parenting',
  work: 'general',
  language: 'en',
  aliases: ['reward chart', 'sticker chart', 'token economy', 'star chart', 'point system'],
  cues: [
    'morning routine fights',
    'brushing teeth',
    'homework refusal',
    'bedtime stalling',
    'ADHD child',
    'bed-making',
    'chores not done',
    'rewards work for him',
    'school calls',
    'getting dressed',
    'wets the bed chart',
    'screen time limits',
  ],
  rationale:
    'A star right after a good act shows a child what works. A chart on the wall lets both of you see how far you have come.',
  sizes: {
    small: {
      text: 'Pick one thing your child should do, such as shoes on by the door. Each time it is done, draw one star with them at once.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One star, given right away.',
    },
    standard: {
      text: 'Hang a chart with one thing to do, said as a do. Give a star as soon as it is done, with a praise. Agree on a small treat for so many stars, and keep all stars earned.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'The chart is up, and stars were given at once.',
    },
    big: {
      text: 'Run the chart all week. On the last day, sit down with your child, count the stars, give the treat, and choose together if next week needs more stars or a new thing.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'A week of stars and one talk with your child.',
    },
  },
  howOften: 'Every day',
  cue: {
    when: 'Right when your child does it',
    where: 'The fridge or the bedroom door',
    others: ['After teeth at night', 'When homework is in the bag', 'At the front door'],
  },
  doneMeans: 'Your child got a star close to the act. A day with none is just a day.',
  track: {
    how: 'The chart is the record: one star for each time. Note the treat when it is earned.',
    noPaper: 'Drop a bean in a jar in place of a star.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Stars', type: 'number' },
        { label: 'Praised at once', type: 'check' },
        { label: 'Treat earned', type: 'check' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'no-point',
      text: 'Your child loses interest.',
      when: 'If your child loses interest',
      then: 'let them pick a new small treat',
      keywords: ['interest', 'bored', 'does not care', 'stopped working'],
    },
    {
      kind: 'forgot',
      text: 'You forget to give the star.',
      when: 'If you forget the star',
      then: 'hang the pen on the chart and give it the moment you recall',
      keywords: ['forget', 'busy', 'late'],
    },
    {
      kind: 'other-people',
      text: 'The other home does not use it.',
      when: 'If the other home does not use it',
      then: 'run it on your days only',
      keywords: ['other home', 'ex', 'custody', 'grandma', 'dad does not'],
    },
  ],
  notWhen: [
    {
      id: 'taken-away',
      triggers: ['takes stars away', 'takes points away', 'lost all his stars', 'lost all her stars'],
      text: 'The note says that stars are taken away: go over why what is earned stays.',
    },
    {
      id: 'not-a-choice',
      triggers: ['encopresis', 'enuresis', 'tic', 'panic'],
      text: 'The note names something a child may not be able to steer: reward only the steps the child can do.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      {
        author: 'Alan E. Kazdin',
        year: 2005,
        title:
          'Parent Management Training: Treatment for Oppositional, Aggressive, and Antisocial Behavior in Children and Adolescents',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Made a sticker chart for getting dressed. Barrier: dad does not use it at his place. Goal: out the door by 7:40. Next session Thu 10/1 at 4.',
    facts: {
      obstacle: 'Barrier: dad does not use it at his place',
      goal: 'Goal: out the door by 7:40',
      nextSession: 'Thu 10/1 at 4',
    },
    slots: {
      howLong: '5 minutes',
      goal: 'out the door by 7:40',
      backup: 'If this gets in the way, then run it on your days only.',
    },
    notWhen: [],
  },
  {
    note: 'Reward chart reviewed; child has encopresis, seen by pediatrics.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-a-choice'],
  },
]
