// A mark, not a cure: above, in or below, with what moved it. Coming back is its own skill, so the page only says where
// one is; with a trauma history it goes home together with a grounding skill that was tried in session.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'window-of-tolerance',
  version: 1,
  skillId: 'window-of-tolerance',
  name: 'Window of tolerance',
  title: 'Above, in or below?',
  ownTaskTitle: 'Finding your window',
  modality: 'Psychoeducation',
  work: 'trauma',
  language: 'en',
  aliases: [
    'window of tolerance psychoeducation',
    'hyperarousal and hypoarousal',
    'hyper/hypoarousal',
    'zones of arousal',
  ],
  cues: [
    'zero to a hundred',
    'goes numb',
    'shuts down',
    'revved up then flat',
    'all over the place',
    'keyed up',
    'blanks out in meetings',
    'snaps then crashes',
    'wired and tired',
    'does not notice until it is too late',
    'early trauma work',
    'body feels like a stranger',
    'nervous system',
  ],
  rationale:
    'There is a zone where you can feel, think and talk all at once. When you know if you are above it or below it, you know what kind of help to use.',
  sizes: {
    small: {
      text: 'Hold your hand high, level or low to show where you are right now: too revved up, in your window, or too shut down.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Your hand showed one of the three zones. There is no wrong one.',
    },
    standard: {
      text: 'Mark where you are: above the window (racing, jumpy, hot), in it, or below it (numb, foggy, far off). Add one body sign that told you so, and one thing that moved you up or down today.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One zone is marked. The sign and the mover can be one word each.',
    },
    big: {
      text: 'Mark your zone three times: morning, midday and night. At night, draw a line through the three marks, and write what sent it up, what sent it down, and what brought you back in.',
      howLong: '6 minutes',
      minutes: 6,
      doneMeans: 'Two marks or more make a line, and one mover has a name. Flat lines count too.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down to eat lunch',
    where: 'Right where you sit, with the card in your bag or phone',
    others: ['When you sit down to eat dinner', 'When you get back in the car', 'While the kettle heats up'],
  },
  doneMeans: 'You noticed which zone you were in, once, even if you could not shift it.',
  track: {
    how: 'One mark a day: above, in or below. Add one thing that moved you.',
    noPaper: 'Send yourself an up, flat or down arrow as a text. Tell us about the day with the biggest swing.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Above, in or below', type: 'choice' },
        { label: 'One body sign', type: 'short_text' },
        { label: 'One thing that moved me', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'The day goes by with no mark.',
      when: 'If the day goes by with no mark',
      then: 'mark where you are the next time you pick up a fork',
      keywords: ['forget', 'forgot', 'goes by', 'slip', 'remember'],
    },
    {
      kind: 'unsure-how',
      text: 'You can not tell where you are.',
      when: 'If you can not tell where you are',
      then: 'just ask if your body is fast, slow or in between',
      keywords: ['tell', 'not sure', 'numb', 'disconnect', 'hard to know', 'nothing at all'],
    },
    {
      kind: 'too-strong',
      text: 'Looking at it stirs things up.',
      when: 'If looking at it stirs things up',
      then: 'mark one arrow, look around the room and name the day',
      keywords: ['stir', 'worse', 'body feels', 'look inside', 'scan', 'overwhelm'],
    },
  ],
  notWhen: [
    {
      id: 'looks-inward',
      triggers: [
        'dissociat',
        'depersonali',
        'dereali',
        'losing time',
        'lost time',
        'flashback',
        'DID',
        'alters',
        'psychosis',
        'psychotic',
      ],
      text: 'The note names dissociation, flashbacks or psychosis: pair the mark with a grounding skill you have tried together, and keep to the small size.',
    },
    {
      id: 'danger-is-real',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'stalk',
        'unsafe at home',
        'not safe at home',
        'threatened',
      ],
      text: 'The note names present danger: being on guard may fit the facts there, so do not label it as out of the window.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Daniel J. Siegel', year: 1999, title: 'The Developing Mind' },
      {
        author: 'Corrigan, Fisher & Nutt',
        year: 2011,
        title: 'Autonomic dysregulation and the window of tolerance model of the effects of complex emotional trauma',
      },
    ],
  },
  variants: {
    child: {
      title: 'Too fast, too slow, just right',
      rationale:
        'Your body has a just-right speed for play and for learning. When you know if it is too fast or too slow, you and your grown-up can pick what helps.',
      sizes: {
        small: {
          text: 'Show your grown-up your speed with your thumb: up for too fast, down for too slow, sideways for just right.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Your thumb gave an answer. Your grown-up shows theirs too.',
        },
        standard: {
          text: 'Put a sticker on the chart: red for too fast, blue for too slow, green for just right. Tell your grown-up one thing that sped you up or slowed you down.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'A sticker is on the chart for today.',
        },
        big: {
          text: 'Put up a sticker after breakfast, after school and at bedtime. At bedtime, your grown-up and you look for what made the color change.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'Two stickers or more are up for today.',
        },
      },
      cue: { when: 'When you sit down for dinner', where: 'By the chart on the fridge, with your grown-up' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced window of tolerance; she named numb at work and jumpy at home. Will mark her zone when she sits down to dinner, daily. Barrier: she forgets. Goal: stay present when her son talks. RTC Thurs 7/16 at 12:30.',
    facts: {
      anchor: 'when she sits down to dinner',
      timeFrequency: 'daily',
      obstacle: 'Barrier: she forgets',
      goal: 'Goal: stay present when her son talks',
      nextSession: 'Thurs 7/16 at 12:30',
    },
    slots: {
      when: 'When you sit down to dinner',
      howOften: 'Daily',
      howLong: '2 minutes',
      obstacle: 'You forget',
      backup: 'If this gets in the way, then mark where you are the next time you pick up a fork.',
      goal: 'stay present when your son talks',
      reviewDate: 'Thursday 7/16 at 12:30',
    },
    notWhen: [],
  },
  {
    note: 'Zones of arousal mapped on the board. He had a flashback on the drive in. HW: mark his zone daily after lunch.',
    facts: { homework: 'HW: mark his zone daily after lunch' },
    slots: { practice: 'Mark your zone', howOften: 'Daily', when: 'After lunch', goal: '' },
    notWhen: ['looks-inward'],
  },
]
