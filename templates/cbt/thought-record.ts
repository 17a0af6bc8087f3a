// The smallest size keeps the active part: catching the thought next to the feeling. Weighing it can wait for the session.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'thought-record',
  version: 1,
  skillId: 'thought-record',
  name: 'Thought record',
  title: 'Catch it, check it',
  ownTaskTitle: 'Your thought record',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'thought log',
    'thought diary',
    'automatic thought record',
    'seven-column record',
    'five-column record',
    'hot thought',
  ],
  cues: [
    'sudden mood shift',
    'argument',
    'conflict',
    'jumping to conclusions',
    'mind reading',
    'guilt',
    'hot thoughts',
    'harsh thoughts',
    'anger at a text',
    'replaying a talk',
    'likes lists',
    'likes facts',
    'evidence',
    'low mood',
    'anxious thoughts',
  ],
  rationale:
    'A strong mood often rides on a quick thought. When you slow down and look at the facts, the mood can ease.',
  sizes: {
    small: {
      text: 'When your mood drops or spikes, jot three things: what happened, how you felt, and the thought that hit first.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Three short notes are on the page. No need to solve it.',
    },
    standard: {
      text: 'Pick one time your mood shifted. Fill in one row: what happened, the mood, the hot thought, facts for it, facts that do not fit, and a fairer thought.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'One row goes as far as a fairer thought. Messy is fine.',
    },
    big: {
      text: 'Pick the hardest time of the week. Fill in the whole row with three facts on each side, and read the fairer thought out loud.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The row is full and you heard the new thought in your own voice. You need not believe it yet.',
    },
  },
  howOften: '3 times a week',
  cue: {
    when: 'After supper, on a day your mood took a turn',
    where: 'At the table, with a pen or your phone',
    others: [
      'On the ride home',
      'Right after you brush your teeth at night',
      'When the alarm on your phone goes at 8 pm',
    ],
  },
  doneMeans: 'You got the thought out of your head and down on the page. A half-filled row counts.',
  track: {
    how: 'One row for each mood shift: what happened, the mood, the hot thought, facts for and against, a fairer thought.',
    noPaper:
      'Nothing to write. Say the thought, one fact for it and one against it to yourself, and tell us how it went.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'What happened', type: 'short_text' },
        { label: 'Mood and how strong', type: 'rating_0_100' },
        { label: 'Hot thought', type: 'short_text' },
        { label: 'Facts that back it up', type: 'long_text' },
        { label: 'Facts that do not fit', type: 'long_text' },
        { label: 'A fairer thought', type: 'long_text' },
        { label: 'Mood now', type: 'rating_0_100' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'The feeling is too big to think straight.',
      when: 'If the feeling is too big',
      then: 'jot down what happened and one feeling word, and leave the rest for later',
      keywords: ['freez', 'froze', 'shut down', 'numb', 'angry'],
    },
    {
      kind: 'paperwork',
      text: 'The page feels like too much work.',
      when: 'If the page feels like too much',
      then: 'send yourself one line with the hot thought in it',
      keywords: ['column', 'too long', 'school', 'typing'],
    },
    {
      kind: 'unsure-how',
      text: 'No facts against the thought come to mind.',
      when: 'If no facts come to mind',
      then: 'ask what a good friend would say, and note that one line',
      keywords: ['evidence', 'stuck', 'true', 'feels like fact'],
    },
    {
      kind: 'forgot',
      text: 'By night you may not recall what went on.',
      when: 'If the day is a blur',
      then: 'put one word in your phone for the last thing that stung',
      keywords: ['blur', 'later', 'by night', 'end of the day'],
    },
  ],
  notWhen: [
    {
      id: 'rituals',
      triggers: ['OCD', 'obsessive', 'compulsion', 'mental ritual', 'reassurance'],
      text: 'The note names obsessions or reassurance: weighing the facts can turn into a ritual, so check that it will not.',
    },
    {
      id: 'thought-is-true',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'harass',
        'discriminat',
        'racis',
        'stalk',
      ],
      text: 'The note names real harm or threat: a record should not argue with a thought that is accurate.',
    },
    {
      id: 'fresh-loss',
      triggers: ['passed away', 'bereave', 'funeral', 'miscarriage', 'stillb'],
      text: 'The note names a fresh loss: grief is not a thought to be weighed.',
    },
  ],
  evidence: {
    // One session, 91 people without a disorder: a study of the part, no trial of the homework.
    level: 'component-studies',
    sources: [
      {
        author: 'McManus, Van Doorn & Yiend',
        year: 2012,
        title: 'Examining the effects of thought records and behavioral experiments in instigating belief change',
      },
      { author: 'Greenberger & Padesky', year: 2015, title: 'Mind Over Mood (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Fact-check your brain',
      sizes: {
        small: {
          text: 'When your mood flips, note the thought that did it. One line in your phone is enough.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'The thought is in your phone. That is all.',
        },
        standard: {
          text: 'Pick one time your mood flipped. Note the thought, one fact for it, one fact that does not fit, and a thought that is more fair.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You have one thought that is a bit more fair. It can feel fake for now.',
        },
        big: {
          text: 'Do the full check on the thought that bugs you most, with two facts on each side. Say the fair one out loud.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'All parts are filled and you said the fair thought once.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught the five-column record with the staff meeting as the example. HW: 2 thought records this week after dinner. Barrier: "I go blank when it is loud at home." Goal: answer criticism without quitting. Next Tues 4/7 1 pm.',
    facts: {
      homework: 'HW: 2 thought records this week after dinner',
      timeFrequency: '2 thought records this week after dinner',
      obstacle: { quote: '"I go blank when it is loud at home."', said: 'client' },
      goal: 'Goal: answer criticism without quitting',
      nextSession: 'Tues 4/7 1 pm',
    },
    slots: {
      practice: '2 thought records this week after dinner',
      when: 'After dinner',
      howOften: '2 thought records this week',
      howLong: '10 minutes',
      obstacle: '"I go blank when it is loud at home."',
      backup: 'If this gets in the way, then ask what a good friend would say, and note that one line.',
      goal: 'answer criticism without quitting',
      reviewDate: 'Tuesday 4/7 1 pm',
      takeaway: '',
    },
    notWhen: [],
  },
  {
    note: 'Introduced thought record. Client seeks reassurance from her partner hourly. She tends to do it on the train home, daily.',
    facts: { anchor: 'on the train home', timeFrequency: 'daily' },
    slots: {
      where: 'On the train home',
      howOften: 'Daily',
      obstacle: 'The feeling is too big to think straight.',
      goal: '',
    },
    notWhen: ['rituals'],
  },
]
