// Stopping after step one is part of the task: a client who goes on while it is easy learns that only whole tasks count.
// The steps were cut in session; where even step one is too big, the back-up cuts it again.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'graded-task',
  version: 1,
  skillId: 'graded-task',
  name: 'Graded task assignment',
  title: 'Just step one',
  ownTaskTitle: 'One piece of the big job',
  modality: 'Behavioral activation',
  work: 'general',
  language: 'en',
  aliases: [
    'graded task assignments',
    'task breakdown',
    'breaking tasks into steps',
    'chunking tasks',
    'small steps plan',
    'graded activity',
    'task chunking',
  ],
  cues: [
    'overwhelmed by chores',
    'pile of mail',
    'unpaid bills',
    'messy room',
    'job applications',
    'putting things off',
    'does not know where to start',
    'all or nothing with tasks',
    'paralyzed by the to-do list',
    'back to work',
    'paperwork pile',
    'big project',
    'likes ticking things off',
  ],
  rationale:
    'A big job looks like a wall when you are low. Cut into steps, it gives you one thing you can get done and see.',
  sizes: {
    small: {
      text: 'Set a timer for 5 minutes and do the first half of step one. When it rings, you are free to stop.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You were at it when the timer rang, or you set it and laid out one thing.',
    },
    standard: {
      text: 'At the set time, do step one of the job we cut up. Stop when step one is done, even if you feel you could go on.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You worked on step one. A half-done step tells us it was cut too big.',
    },
    big: {
      text: 'Do step one, take a short break, and do step two. Then say what step three is, and leave it for next time.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Step one is done and you made a start on step two.',
    },
  },
  howOften: 'Once or twice this week',
  cue: {
    when: 'Saturday at 10, right after breakfast',
    where: 'The spot where the job is, with what step one needs laid out the night before',
    others: ['Right after you get home, before you sit', 'At lunch on your day off', 'When the laundry goes in'],
  },
  doneMeans: 'You put a hand to the step. How far it went is for us to learn from.',
  track: {
    how: 'Write the job, step one and the time on one line. After, mark it and rate how hard it was.',
    noPaper: 'Nothing to write. Take one photo before and one after, and show us.',
    sheet: {
      layout: 'plan',
      fields: [
        { label: 'Big job', type: 'short_text' },
        { label: 'Step one', type: 'short_text' },
        { label: 'When', type: 'time' },
        { label: 'Did it', type: 'check' },
        { label: 'How hard it was', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'Step one still feels too big.',
      when: 'If step one feels too big',
      then: 'cut it in half and do the first half only',
      keywords: ['too big', 'overwhelm', 'wall', 'whole thing', 'where to start'],
    },
    {
      kind: 'low-energy',
      text: 'You have nothing left by then.',
      when: 'If you have nothing left',
      then: 'lay out what step one needs and stop there',
      keywords: ['tired', 'drain', 'nothing left', 'wiped'],
    },
    {
      kind: 'harsh-mind',
      text: 'One step may not feel like enough.',
      when: 'If one step does not feel like enough',
      then: 'tick it, and look at just that tick for a slow count of five',
      keywords: ['enough', 'pointless', 'all or nothing', 'perfect', 'barely'],
    },
  ],
  notWhen: [
    {
      id: 'body-limits',
      triggers: [
        'chronic pain',
        'pain flare',
        'fibromyalgia',
        'long covid',
        'ME/CFS',
        'post-exertional',
        'recent surgery',
        'chronic fatigue',
        'concussion',
      ],
      text: 'The note names pain, fatigue or another limit of the body: pace the steps by time, and keep rest in the plan.',
    },
    {
      id: 'too-many-projects',
      triggers: ['mania', 'manic episode', 'manic symptom', 'is manic', 'was manic', 'hypomani'],
      text: 'The note names mania: new projects may feed it, so keep to one quiet step and watch sleep.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Beck, Rush, Shaw & Emery', year: 1979, title: 'Cognitive Therapy of Depression' }],
  },
  variants: {
    child: {
      title: 'One block of the tower',
      sizes: {
        small: {
          text: 'Your grown-up shows you one tiny bit of the job. Do it while you sing one song.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You did some of the tiny bit before the song was over.',
        },
        standard: {
          text: 'Do block one of the job with your grown-up near you. Then stop and color in one block of your tower.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You worked on block one and colored it in.',
        },
        big: {
          text: 'Do block one, hop on one foot for a break, and do block two. Color in both with your grown-up.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'Block one is colored in, and block two has a start.',
        },
      },
      cue: { when: 'After your snack, before you play', where: 'Where the job is, with your grown-up near' },
    },
    teen: {
      title: 'Step one, then stop',
      cue: { when: 'Twenty minutes after you get home, bag on the table', where: 'A desk or table, with one tab open' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Broke "deal with the mail" into six small steps. HW: sort the mail into two piles, Sat after breakfast. Thinks even that may be too big. Goal: open letters on the day they come. RTC Wed 1/14.',
    facts: {
      homework: 'HW: sort the mail into two piles, Sat after breakfast',
      obstacle: 'even that may be too big',
      goal: 'Goal: open letters on the day they come',
      nextSession: 'Wed 1/14',
    },
    slots: {
      practice: 'Sort the mail into two piles',
      when: 'After breakfast',
      howOften: 'Saturday',
      obstacle: 'Even that may be too big',
      backup: 'If this gets in the way, then cut it in half and do the first half only.',
      goal: 'open letters on the day they come',
      reviewDate: 'Wednesday 1/14',
    },
    notWhen: [],
  },
  {
    note: 'Task breakdown for the garage. He has had a pain flare since Monday, chronic pain team is aware.',
    facts: {},
    slots: { howOften: 'Once or twice this week', howLong: '10 minutes', goal: '' },
    notWhen: ['body-limits'],
  },
]
