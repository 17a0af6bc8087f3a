// Exact and of today: general praise sounds hollow. Not a way to cover harm.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'fondness-admiration',
  version: 1,
  skillId: 'fondness-admiration',
  name: 'Fondness and admiration (daily appreciation)',
  title: 'One exact thank-you a day',
  ownTaskTitle: 'Saying what you like about each other',
  modality: 'Couples (Gottman)',
  work: 'general',
  language: 'en',
  aliases: [
    'fondness and admiration',
    'daily appreciations',
    'share appreciations',
    'appreciation exercise',
    'culture of appreciation',
    'five-to-one ratio',
  ],
  cues: [
    'feels taken for granted',
    'only hears what he does wrong',
    'no thanks at home',
    'critical',
    'contempt',
    'resentful',
    'never a kind word',
    'scorekeeping',
    'roommate feeling',
    'stopped saying nice things',
    'unappreciated',
    'house chores go unseen',
  ],
  rationale:
    'After years together the eye goes to what is wrong. Saying one exact thing you liked trains both of you to see the good again.',
  sizes: {
    small: {
      text: 'Text your partner one thing they did today that you liked. Say what it was.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One exact thing was sent.',
    },
    standard: {
      text: 'Once a day, look at your partner and name one exact thing you liked today and what it did for you. Such as: you took the dog out in the rain, and I got to rest.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You said what they did and what it meant to you.',
    },
    big: {
      text: 'At the end of the day, trade three each. Name one thing your partner did and one thing about who they are. Then name one small thing from years ago that you still like.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'Three each were said, and each was heard with a "thank you".',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you both get into bed',
    where: 'Face to face, phones off',
    others: ['At the dinner table', 'Before one of you leaves for work', 'By text at lunch'],
  },
  doneMeans: 'You told your partner one thing you liked. Clumsy is fine.',
  track: {
    how: 'Write down what you said each day and how warm it felt.',
    noPaper: 'On Sunday, tell your partner which one from them stayed with you.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'What I said', type: 'short_text' },
        { label: 'How warm it felt', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'It feels forced.',
      when: 'If it feels forced',
      then: 'text it, in one line',
      keywords: ['forced', 'fake', 'awkward', 'cheesy', 'sarcas'],
    },
    {
      kind: 'too-strong',
      text: 'You are too mad to say a kind thing.',
      when: 'If you are mad tonight',
      then: 'thank them for one plain chore',
      keywords: ['mad', 'angry', 'fight', 'resent'],
    },
    {
      kind: 'no-point',
      text: 'They never say one back.',
      when: 'If none comes back',
      then: 'say yours and let it be, just for this week',
      keywords: ['back', 'one-sided', 'only me', 'keep score'],
    },
  ],
  notWhen: [
    {
      id: 'covers-harm',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'controlling'],
      text: 'The note names harm or control between partners: praise at home may be used to cover it.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Gottman & Silver', year: 2015, title: 'The Seven Principles for Making Marriage Work (rev. ed.)' },
      {
        author: 'Algoe, Gable & Maisel',
        year: 2010,
        title: "It's the little things: Everyday gratitude as a booster shot for romantic relationships",
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Shared appreciations in session, both tearful. One daily appreciation when they get into bed. Barrier: it feels forced. Goal: less criticism at home. Next session Tue 1/19 at 5.',
    facts: { obstacle: 'Barrier: it feels forced', goal: 'Goal: less criticism at home', nextSession: 'Tue 1/19 at 5' },
    slots: {
      howLong: '2 minutes',
      goal: 'less criticism at home',
      backup: 'If this gets in the way, then text it, in one line.',
      reviewDate: 'Tuesday 1/19 at 5',
    },
    notWhen: [],
  },
  {
    note: 'Fondness and admiration task talked over; she describes him as controlling.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['covers-harm'],
  },
]
