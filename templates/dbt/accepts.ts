// Distraction with an end: each size says when it is over, and the sheet asks if the client went back to the problem, so that
// a crisis skill does not turn into a way of staying away from things that can be solved.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'accepts',
  version: 1,
  skillId: 'accepts',
  name: 'ACCEPTS (distraction)',
  title: 'Ten minutes of something else',
  ownTaskTitle: 'A short break from the storm',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'ACCEPTS',
    'wise mind ACCEPTS',
    'distract with ACCEPTS',
    'distraction skills ACCEPTS',
    'ACCEPTS skills',
    'distraction skills',
  ],
  cues: [
    'cannot stop thinking about it',
    'waiting for news',
    'long night ahead',
    'after the breakup',
    'in crisis but nothing to fix now',
    'urges come and go',
    'needs a distraction',
    'checking the phone for a reply',
    'likes puzzles',
    'likes games',
    'likes helping others',
    'replaying it all evening',
    'too upset to sleep',
    'test results',
  ],
  rationale:
    'When you are this upset and can not fix it now, a short break for your mind can keep it from getting worse. Then you go back.',
  sizes: {
    small: {
      text: 'Name every blue thing you can see. Then count back from 100 by 7s for the rest of 2 minutes.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Your mind was on blue things or on numbers for a bit. Wrong sums count too.',
    },
    standard: {
      text: 'When you hit 6 of 10 or more, pick one thing that fills your mind: a puzzle, a funny clip, a loud song, a kind text to a friend. Set a timer for 10 minutes and do only that.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You stuck with one thing until the timer, or came back to it once your mind ran off.',
    },
    big: {
      text: 'Make a list of three things now: one to do, one to give to someone, one for the senses. Use one of them for 10 minutes when you hit 6 of 10. At the end, write down when you will go back to the problem.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The list has three things, you used one, and the problem has a time of its own.',
    },
  },
  howOften: 'When you are very upset, at least twice this week',
  cue: {
    when: 'When you get home upset and have hung up your coat',
    where: 'Near your list of three, on the fridge or in your phone',
    others: ['When you find yourself pacing', 'When you lie awake with it', 'When you check for a reply once more'],
  },
  doneMeans: 'You gave your mind somewhere else to be, on purpose and for a set time.',
  track: {
    how: 'Use one line each time. Put what you did and how upset you were before and after. Check the box if you went back to it.',
    noPaper: 'Save the timer or the song you used. Tell us which thing held your mind best.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'What I did', type: 'short_text' },
        { label: 'Upset before', type: 'rating_0_10' },
        { label: 'Upset after', type: 'rating_0_10' },
        { label: 'Went back to the problem', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'You can not think of a thing to do.',
      when: 'If you can not think of a thing',
      then: 'take the first one on your list and start the timer',
      keywords: ['think of', 'what to do', 'nothing', 'ideas'],
    },
    {
      kind: 'low-energy',
      text: 'You are too worn out to do much.',
      when: 'If you are too worn out',
      then: 'play one song and tap along to the drums',
      keywords: ['drained', 'no energy', 'heavy', 'in bed', 'numb'],
    },
    {
      kind: 'no-point',
      text: 'It seems like running from the problem.',
      when: 'If it seems like running from it',
      then: 'set a time for the problem first, and then play for 3 minutes',
      keywords: ['running', 'avoid', 'hiding', 'escap', 'does not solve'],
    },
  ],
  notWhen: [
    {
      id: 'exposure',
      triggers: [
        'exposure hierarchy',
        'exposure homework',
        'in vivo exposure',
        'imaginal exposure',
        'interoceptive',
        'ERP',
        'response prevention',
      ],
      text: 'The note names exposure work: distraction works against it, so keep this for moments outside the exposures.',
    },
    {
      id: 'needs-doing',
      triggers: [
        'eviction',
        'partner violence',
        'domestic violence',
        'being abused',
        'medical emergency',
        'shutoff notice',
        'court date',
      ],
      text: 'The note names a problem that needs action: set the time to come back to it before you hand this out.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Webb, Miles & Sheeran',
        year: 2012,
        title:
          'Dealing with feeling: a meta-analysis of the effectiveness of strategies derived from the process model of emotion regulation',
      },
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Switch the channel',
      sizes: {
        small: {
          text: 'Name a band, food or place for each letter from A to J.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You got to about J. Skipped letters are fine.',
        },
        standard: {
          text: 'When you hit 6 of 10, switch the channel on purpose: shoot hoops, draw, play one level, make a card for a friend. Ten minutes, then check in with yourself.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'One channel, about ten minutes, one check-in.',
        },
        big: {
          text: 'Make a playlist or a list of three channels that pull you in, one of them with no screen. Next time you hit 6 of 10, do the one with no screen.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'Three channels on the list, and the no-screen one got a go.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught ACCEPTS. She picked jigsaw puzzles and baking for a neighbor. Plans it when she gets home from the ward, twice this week. Obstacle: too drained to start. Goal: get through the wait for the results without calling in sick. Next Mon 3/2 2 pm.',
    facts: {
      anchor: 'when she gets home from the ward',
      timeFrequency: 'twice this week',
      obstacle: 'Obstacle: too drained to start',
      goal: 'Goal: get through the wait for the results without calling in sick',
      nextSession: 'Mon 3/2 2 pm',
    },
    slots: {
      when: 'When you get home from the ward',
      howOften: 'Twice this week',
      obstacle: 'Too drained to start',
      backup: 'If this gets in the way, then play one song and tap along to the drums.',
      goal: 'get through the wait for the results without calling in sick',
      reviewDate: 'Monday 3/2 2 pm',
    },
    notWhen: [],
  },
  {
    note: 'ACCEPTS reviewed for evenings. Eviction hearing is in two weeks. HW: do the crossword for 12 min, after dinner.',
    facts: { homework: 'HW: do the crossword for 12 min, after dinner' },
    slots: { practice: 'Do the crossword', howLong: '12 minutes', when: 'After dinner', goal: '' },
    notWhen: ['needs-doing'],
  },
]
