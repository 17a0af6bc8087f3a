// An experiment, so the feared result is named before and checked against what came. The active part is to stop short of
// perfect and let it stand: no plan here lets someone else check the work or takes the stop away.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'perfectionism-experiment',
  version: 1,
  skillId: 'perfectionism-experiment',
  name: 'Good-enough practice (perfectionism)',
  title: 'Good enough, then hands off',
  ownTaskTitle: 'Letting good enough stand',
  modality: 'Self-esteem',
  work: 'general',
  language: 'en',
  aliases: [
    'good enough experiment',
    'perfectionism experiment',
    'good-enough practice',
    'doing it at 80 percent',
    'imperfect on purpose',
    'lowering standards experiment',
  ],
  cues: [
    'rewrites emails',
    'rereads each text',
    'never finished',
    'all or nothing',
    'straight-A pressure',
    'works late to polish',
    'puts off starting until it can be perfect',
    'fear of mistakes',
    'redoes what others did',
    'cleans until midnight',
    'one typo ruins it',
    'high standards',
    'cannot hand things off',
    'thesis stuck',
  ],
  rationale:
    'When each thing has to be perfect, you never get to see what happens when it is not. Letting one thing be good enough puts that fear to the test.',
  sizes: {
    small: {
      text: 'Guess what will happen if a text goes out with no second look. Then send one short text that way, to someone kind.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'It went out with no second look. Typos are part of the test.',
    },
    standard: {
      text: 'Pick one low-stakes task. Write down what you fear if it is not perfect. Set a timer, do it to about 80 percent, and when the timer rings, stop and let it stand. Next day, write what came of it.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You took your hands off at the timer, or within a minute of it. It may itch to fix it.',
    },
    big: {
      text: 'Pick a low-stakes task that others will see. Leave one small flaw in it on purpose, like a crooked line or a plain label. Write your guess, hand it over by the timer, and do not explain the flaw.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'It left your hands with the flaw in it. What others said goes in the last box.',
    },
  },
  howOften: 'Twice this week',
  cue: {
    when: 'When you sit down at your desk after lunch',
    where: 'Where you do the task, with a timer you can hear',
    others: [
      'When you start to clean up after dinner',
      'When you answer your first email',
      'When homework time starts',
    ],
  },
  doneMeans: 'You let one thing go before it felt perfect. The urge to fix it may still be there.',
  track: {
    how: 'Before: the task and what you fear. After: what came of it, and how hard it was to stop.',
    noPaper: 'Say your guess out loud before you start. Tell us how it matched what came.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Task', type: 'short_text' },
        { label: 'What I fear will happen', type: 'short_text' },
        { label: 'What did happen', type: 'short_text' },
        { label: 'How hard it was to stop', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Your mind says, "Just one more fix."',
      when: 'If your mind wants one more fix',
      then: 'say "80 is the test" and shut the lid or leave the desk',
      keywords: ['one more', 'fix', 'tweak', 'redo', 're-do', 'polish', 'go back', 'edit'],
    },
    {
      kind: 'not-ready',
      text: 'You can not pick a task that feels safe to do less well.',
      when: 'If no task feels right for it',
      then: 'leave one cup in the sink until the next day, and watch what comes of it',
      keywords: ['pick', 'choose', 'which task', 'matters', 'important', 'safe'],
    },
    {
      kind: 'other-people',
      text: 'You fear what they will think of you.',
      when: 'If you fear what they will think',
      then: 'do it with something only one kind person will see',
      keywords: ['boss', 'think of me', 'judg', 'notice', 'coworker', 'teacher', 'look bad', 'complain'],
    },
  ],
  notWhen: [
    {
      id: 'rituals',
      triggers: [
        'OCD',
        'compulsion',
        'checking ritual',
        'rituals',
        'just right feeling',
        'checks the stove',
        'obsession',
      ],
      text: 'The note names OCD or rituals: stopping early is then response prevention, so plan the step and its rung together.',
    },
    {
      id: 'stakes-are-real',
      triggers: [
        'final warning',
        'performance improvement plan',
        'PIP',
        'on probation at work',
        'job at risk',
        'licensing exam',
        'academic probation',
        'patient safety',
      ],
      text: 'The note names real stakes at work or school: keep the test to a task where a flaw costs nothing.',
    },
    {
      id: 'food-and-body',
      triggers: ['anorexia', 'bulimi', 'eating disorder', 'restricting', 'over-exercis', 'compulsive exercise'],
      text: 'The note names an eating disorder: choose a task that has nothing to do with food, body or workouts.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Egan, Wade, Shafran & Antony',
        year: 2014,
        title: 'Cognitive-Behavioral Treatment of Perfectionism',
      },
    ],
  },
  variants: {
    teen: {
      title: 'B-plus on purpose',
      sizes: {
        small: {
          text: 'Guess what a friend will say to a message with no edits. Then send one, with no second look.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'It is sent, and you did not take it back.',
        },
        standard: {
          text: 'Pick one small bit of schoolwork that hardly counts. Guess what happens if it is a B-plus. Set a timer for 12 minutes, and when it rings, close it and pack it.',
          howLong: '12 minutes',
          minutes: 12,
          doneMeans: 'It is in your bag, timer done, no extra pass.',
        },
        big: {
          text: 'Hand in one small thing with a flaw you left on purpose: a cross-out, a plain title. Say nothing about it. Write down what the teacher did.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You handed it in with the flaw and no comment.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Set up a good enough experiment with the weekly newsletter. Client will try it after he opens his laptop, twice this week. Barrier: he goes back for one more fix. Goal: leave work by six. Next session Mon 6/22 at 4:00.',
    facts: {
      anchor: 'after he opens his laptop',
      timeFrequency: 'twice this week',
      obstacle: 'Barrier: he goes back for one more fix',
      goal: 'Goal: leave work by six',
      nextSession: 'Mon 6/22 at 4:00',
    },
    slots: {
      when: 'After you open your laptop',
      howOften: 'Twice this week',
      howLong: '15 minutes',
      obstacle: 'You go back for one more fix',
      backup: 'If this gets in the way, then say "80 is the test" and shut the lid or leave the desk.',
      goal: 'leave work by six',
      reviewDate: 'Monday 6/22 at 4:00',
    },
    notWhen: [],
  },
  {
    note: 'Perfectionism experiment reviewed. She had a final warning for late reports in May. HW: send one short email with no rereading daily before lunch.',
    facts: { homework: 'HW: send one short email with no rereading daily before lunch' },
    slots: {
      practice: 'Send one short email with no rereading',
      howOften: 'Daily',
      when: 'Before lunch',
      goal: '',
    },
    notWhen: ['stakes-are-real'],
  },
]
