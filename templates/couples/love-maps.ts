// Asking and listening only: advice or mending ends the exercise, so the done-means says so in each size.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'love-maps',
  version: 1,
  skillId: 'love-maps',
  name: 'Love maps',
  title: 'Two questions you have not asked',
  ownTaskTitle: 'Getting to know each other again',
  modality: 'Couples (Gottman)',
  work: 'general',
  language: 'en',
  aliases: ['love map', 'love map questions', 'love maps exercise', 'open-ended questions for partners'],
  cues: [
    'roommates',
    'grown apart',
    'only talk about the kids',
    'do not know her any more',
    'empty nest',
    'date night',
    'curious about each other',
    'long marriage',
    'talk is all logistics',
    'new parents',
    'lost touch with partner',
    'what are his worries these days',
  ],
  rationale:
    'You two change all the time. Asking about the small things keeps your picture of each other up to date, and people feel loved when they are known.',
  sizes: {
    small: {
      text: 'Ask each other one question about today: who did you like being with, and why? Just hear the answer.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Each of you asked one thing and heard the answer.',
    },
    standard: {
      text: "Sit down, phones away. Each of you asks two questions about the other's inner world: a worry, a hope, a friend, a dream. Hear it out and ask for more. No advice, no fixing.",
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Two questions each, and no advice.',
    },
    big: {
      text: 'Take a walk. One of you asks three questions on the way out, the other on the way back. At the door, each says one thing you did not know before.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You each asked three and named one new thing.',
    },
  },
  howOften: 'Twice this week',
  cue: {
    when: 'When the kids are down and the kitchen is closed',
    where: 'The couch, side by side',
    others: ['On the drive to dinner', 'Saturday coffee', 'On a walk around the block'],
  },
  doneMeans: 'You asked each other something new and listened. One question is enough.',
  track: {
    how: 'After each talk, jot the question and one thing you found out.',
    noPaper: 'Tell your partner at bedtime one thing you learned. Tell us one of them.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Question we asked', type: 'short_text' },
        { label: 'What I found out', type: 'short_text' },
        { label: 'How close it felt', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-time',
      text: 'You two have no time alone.',
      when: 'If there is no time alone',
      then: 'ask one question on a drive or by text',
      keywords: ['alone', 'kids', 'busy', 'shift', 'time'],
    },
    {
      kind: 'unsure-how',
      text: 'You do not know what to ask.',
      when: 'If no question comes',
      then: 'ask what is on their mind most this week',
      keywords: ['what to ask', 'awkward', 'silly'],
    },
    {
      kind: 'other-people',
      text: 'One of you starts to fix or advise.',
      when: 'If advice slips out',
      then: 'say "tell me more" and nothing else',
      keywords: ['advice', 'fix', 'lecture', 'solve'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'afraid of'],
      text: 'The note names harm or fear between partners: what is told in an open talk may be used against someone.',
    },
    {
      id: 'fresh-betrayal',
      triggers: ['affair', 'infidelity', 'betrayal'],
      text: 'The note names a betrayal: open questions can turn into questioning, so pick the topics together.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Gottman & Silver', year: 2015, title: 'The Seven Principles for Making Marriage Work (rev. ed.)' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Love map questions tried in session. They will do it Saturday with coffee. Barrier: no time without the kids. Goal: feel like a couple again. Next session Mon 11/9 at 6.',
    facts: {
      obstacle: 'Barrier: no time without the kids',
      goal: 'Goal: feel like a couple again',
      nextSession: 'Mon 11/9 at 6',
    },
    slots: {
      howLong: '10 minutes',
      goal: 'feel like a couple again',
      backup: 'If this gets in the way, then ask one question on a drive or by text.',
      reviewDate: 'Monday 11/9 at 6',
    },
    notWhen: [],
  },
  {
    note: 'Introduced love maps. His affair came to light in May.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['fresh-betrayal'],
  },
]
