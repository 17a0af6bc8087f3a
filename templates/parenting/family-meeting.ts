// Short, with a good thing first and one plan at the end: a meeting that turns into a telling-off is over. The parent runs it.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'family-meeting',
  version: 1,
  skillId: 'family-meeting',
  name: 'Family meeting',
  title: 'One good thing, one problem, one plan',
  ownTaskTitle: 'Time to talk as a family',
  modality: 'Parenting',
  work: 'general',
  language: 'en',
  aliases: ['family meetings', 'weekly family meeting', 'family check-in meeting'],
  cues: [
    'chores fights',
    'nobody talks',
    'siblings fight over screens',
    'blended family',
    'house rules',
    'kids have no say',
    'everyone yells',
    'new baby coming',
    'moving house',
    'morning chaos',
    'step-siblings',
    'family of five',
  ],
  rationale:
    'Kids keep to plans they helped make. A short meeting each week lets each person be heard before a problem grows.',
  sizes: {
    small: {
      text: 'At a meal, go around the table once. Each person names one good thing from the week. Stop there.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Each person had one turn to talk.',
    },
    standard: {
      text: 'Sit down with the whole family. Each person names one good thing. Pick one problem only. Ask each for one idea, choose one plan to try, and write it on the fridge.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You met, each person spoke once, and one plan is on the fridge.',
    },
    big: {
      text: "Hold the meeting with a child as the leader: good things, one problem, one plan. Look at how last week's plan went, and end with a game or a treat.",
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'A child led it, you looked at the last plan, and it ended with fun.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'Sunday, right after you all eat',
    where: 'The table, with screens in another room',
    others: ['Friday with pizza', "After the younger one's bath", 'Saturday breakfast'],
  },
  doneMeans: 'You sat down as a family and each person got a turn. It may be loud and short.',
  track: {
    how: 'Write the good things, the one problem and the plan. Note when you will meet next.',
    noPaper: 'Let the kids tell you the plan at bedtime. Tell us how they put it.',
    sheet: {
      layout: 'plan',
      fields: [
        { label: 'Good things', type: 'short_text' },
        { label: 'The one problem', type: 'short_text' },
        { label: 'The plan we try', type: 'short_text' },
        { label: 'Next meeting', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'It turns into scolding.',
      when: 'If it turns into scolding',
      then: 'call time, say one good thing about each child, and end',
      keywords: ['scold', 'lecture', 'yell', 'blame', 'fight'],
    },
    {
      kind: 'no-time',
      text: 'You are hardly ever all home at once.',
      when: 'If someone is missing',
      then: 'do the good things with whoever is at the table',
      keywords: ['home', 'shift', 'practice', 'custody', 'busy', 'schedule'],
    },
    {
      kind: 'other-people',
      text: 'A teen says it is dumb and walks off.',
      when: 'If one of them walks off',
      then: 'keep their chair free and tell them the plan later in one line',
      keywords: ['teen', 'refuse', 'walks off', 'dumb', 'eye roll'],
    },
  ],
  notWhen: [
    {
      id: 'unsafe-home',
      triggers: [
        'domestic violence',
        'partner violence',
        'abusive',
        'CPS',
        'afraid of his father',
        'afraid of her father',
      ],
      text: 'The note names fear or violence in the home: speaking up in a family meeting may not be safe.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Bevilacqua & Dattilio', year: 2010, title: 'Family Therapy Homework Planner (2nd ed.)' }],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Rehearsed a family meeting with mother and both boys. They will hold it Saturday at breakfast. Barrier: dad works most shifts. Goal: mornings without yelling. Next session Thu 10/8 at 4.',
    facts: {
      goal: 'Goal: mornings without yelling',
      obstacle: 'Barrier: dad works most shifts',
      nextSession: 'Thu 10/8 at 4',
    },
    slots: {
      howLong: '15 minutes',
      goal: 'mornings without yelling',
      backup: 'If this gets in the way, then do the good things with whoever is at the table.',
      reviewDate: 'Thursday 10/8 at 4',
    },
    notWhen: [],
  },
  {
    note: 'Mother asked about family meetings. CPS case is open.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['unsafe-home'],
  },
]
