// A look, not a change: the days are noted as they are, and three of them are enough. Blocks instead of hours, because an
// empty hour-by-hour grid reads like a charge sheet on a low day.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'activity-monitoring',
  version: 1,
  skillId: 'activity-monitoring',
  name: 'Activity monitoring',
  title: 'Three days, just as they are',
  ownTaskTitle: 'A look at how your days go',
  modality: 'Behavioral activation',
  work: 'general',
  language: 'en',
  aliases: [
    'activity log',
    'activity monitoring form',
    'activity diary',
    'hour-by-hour log',
    'baseline activity record',
    'daily activity record',
  ],
  cues: [
    'days blur together',
    'does nothing all day',
    'where the time goes',
    'start of behavioral activation',
    'baseline',
    'low mood all day',
    'mood link to activity',
    'out of work',
    'retired and adrift',
    'mornings are worst',
    'evenings are worst',
    'wants to see a pattern',
  ],
  rationale:
    'When mood is low, all the hours look the same. A few notes can show which parts of your day lift you and which pull you down.',
  sizes: {
    small: {
      text: 'At night, note the best and the worst part of your day: what you did, and a mood number from 0 to 10.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One part of the day has a word and a number. "Sat on the bed" is a good note.',
    },
    standard: {
      text: 'On three days, note what you did in the morning, the afternoon and the evening. Add one mood number from 0 to 10 to each.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Two of the three parts of a day have a few words and a number.',
    },
    big: {
      text: 'On three days, note what you did in each two-hour block, with a mood number and who you were with.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Half of the blocks in one day have a note and a number.',
    },
  },
  howOften: 'Each day for 3 days',
  cue: {
    when: 'Right after lunch, dinner and brushing your teeth at night',
    where: 'Wherever you eat, with the sheet on the fridge or a note in your phone',
    others: [
      'When you take out your phone to check the time',
      'When the evening news starts',
      'When you take your shoes off at home',
    ],
  },
  doneMeans: 'You noted at least a part of one day as it was. There are no wrong ways to have spent it.',
  track: {
    how: 'One row a day: a few words and a mood number for the morning, the afternoon and the evening.',
    noPaper: 'Nothing to write. Take one photo in each part of the day, and we will go through them when we meet.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Morning: what I did', type: 'short_text' },
        { label: 'Morning mood', type: 'rating_0_10' },
        { label: 'Afternoon: what I did', type: 'short_text' },
        { label: 'Afternoon mood', type: 'rating_0_10' },
        { label: 'Evening: what I did', type: 'short_text' },
        { label: 'Evening mood', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'paperwork',
      text: 'There are too many boxes.',
      when: 'If there are too many boxes',
      then: 'fill in just the best part and the worst part of the day',
      keywords: ['boxes', 'tedious', 'too many'],
    },
    {
      kind: 'harsh-mind',
      text: 'You may feel bad about how little you did.',
      when: 'If you feel bad about the day',
      then: 'write just what an eye at the window would have seen',
      keywords: ['nothing to show', 'ashamed', 'embarrass', 'did nothing', 'look bad', 'pathetic'],
    },
    {
      kind: 'forgot',
      text: 'You get to bedtime with a blank page.',
      when: 'If the page is blank at bedtime',
      then: 'note the one part of the day that you recall best',
      keywords: ['blank', 'end of the day', 'can not recall'],
    },
  ],
  notWhen: [
    {
      id: 'harsh-on-self',
      triggers: [
        'self-blam',
        'blames herself',
        'blames himself',
        'worthless',
        'calls herself useless',
        'calls himself useless',
        'ashamed of',
      ],
      text: 'The note names harsh self-blame: a page of empty hours can feed it, so set it up as a look and start small.',
    },
    {
      id: 'logs-too-much',
      triggers: [
        'food log',
        'calorie',
        'anorexia',
        'bulimi',
        'eating disorder',
        'OCD',
        'compulsive tracking',
        'tracks everything',
      ],
      text: 'The note names compulsive tracking or an eating disorder: keep food, weight and workouts out of the log.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Lejuez, Hopko, Acierno, Daughters & Pagoto',
        year: 2011,
        title:
          'Ten year revision of the brief behavioral activation treatment for depression: revised treatment manual',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Three real days',
      sizes: {
        small: {
          text: 'At night, pick the best and the worst bit of your day. Give each a word and a number from 0 to 10.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One bit has a word and a number.',
        },
        standard: {
          text: 'On three days, note what you did in school, after school and at night. Add a mood number or an emoji to each.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'Two of the three bits of a day are in.',
        },
        big: {
          text: 'On three days, set a phone alarm for each two hours you are up. Type what you were doing, with whom, and a number.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'You typed something for at least three alarms in one day.',
        },
      },
      cue: { when: 'When you plug your phone in for the night', where: 'In the notes on your phone' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Explained the activity log and filled in this morning together. Ct will fill it in after lunch and after dinner on three days. Obstacle: "Too many boxes for me." Goal: find out what makes the mornings so hard. Next appt Thurs 9/24.',
    facts: {
      anchor: 'after lunch and after dinner',
      timeFrequency: 'on three days',
      obstacle: { quote: '"Too many boxes for me."', said: 'client' },
      goal: 'Goal: find out what makes the mornings so hard',
      nextSession: 'Thurs 9/24',
    },
    slots: {
      when: 'After lunch and after dinner',
      howOften: 'On three days',
      howLong: '5 minutes',
      obstacle: '"Too many boxes for me."',
      backup: 'If this gets in the way, then fill in just the best part and the worst part of the day.',
      goal: 'find out what makes the mornings so hard',
      reviewDate: 'Thursday 9/24',
    },
    notWhen: [],
  },
  {
    note: 'HW: keep the activity diary, Mon to Wed. She blames herself for "wasting" each day.',
    facts: { homework: 'HW: keep the activity diary, Mon to Wed' },
    slots: { practice: 'Keep the activity diary', howOften: 'Monday to Wednesday', goal: '' },
    notWhen: ['harsh-on-self'],
  },
]
