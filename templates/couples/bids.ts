// Turning toward is small and many times a day: the practice is noticing, so even a late answer counts.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'bids',
  version: 1,
  skillId: 'bids',
  name: 'Turning toward bids',
  title: 'Look up when they reach for you',
  ownTaskTitle: 'Answering small reaches for each other',
  modality: 'Couples (Gottman)',
  work: 'general',
  language: 'en',
  aliases: ['bids for connection', 'turning toward', 'turn toward bids', 'emotional bids', 'responding to bids'],
  cues: [
    'always on his phone',
    'feels ignored',
    'does not look up',
    'small talk falls flat',
    'lonely in marriage',
    'screen at dinner',
    'partner misses signals',
    'she sighs and he says nothing',
    'reaching out',
    'shares memes',
    'wants attention',
    'brushed off',
  ],
  rationale:
    'A look, a sigh or "hey, see that bird" is a small reach for you. Answering many of these is how two people stay close.',
  sizes: {
    small: {
      text: 'Once today, when your partner says or shows you something small, look up and say one warm word back.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Eyes up and one word back, once.',
    },
    standard: {
      text: 'Each day, spot one small reach from your partner: a comment, a sigh, a joke, a touch. Stop, turn your body to them, and answer with interest for a moment.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You caught one reach and turned to it.',
    },
    big: {
      text: 'Each day, catch one reach from your partner and answer it. Then make one of your own. Show them a thing, ask, or touch their arm.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You caught one and made one.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you are both home and the TV or phone is on',
    where: 'Wherever you two cross paths',
    others: ['At breakfast', 'When one of you walks in the door', 'In bed before lights out'],
  },
  doneMeans: 'You noticed your partner reach for you and gave something back. Late still counts.',
  track: {
    how: 'Each night, put down one reach you caught and whether you turned to it.',
    noPaper: 'At lights out, tell your partner one reach of theirs that you saw today.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'The reach I saw', type: 'short_text' },
        { label: 'I turned to it', type: 'check' },
        { label: 'How close it felt', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'The phone has you, and you miss it.',
      when: 'If the phone has you',
      then: 'put it in a bowl for dinner and watch for one reach there',
      keywords: ['phone', 'screen', 'miss', 'forget', 'distract'],
    },
    {
      kind: 'low-energy',
      text: 'You are worn out after work.',
      when: 'If you are worn out',
      then: 'touch their hand and say "I want to hear that in a bit"',
      keywords: ['tired', 'worn', 'drained', 'after work'],
    },
    {
      kind: 'harsh-mind',
      text: 'You are still sore from a fight.',
      when: 'If you are still sore',
      then: 'give just a nod and your eyes',
      keywords: ['mad', 'fight', 'sore', 'resent', 'hurt'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'stalk'],
      text: 'The note names harm or control between partners: being asked to answer each reach may not be safe.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Gottman & DeClaire', year: 2001, title: 'The Relationship Cure' },
      {
        author: 'Driver & Gottman',
        year: 2004,
        title: 'Daily marital interactions and positive affect during marital conflict among newlywed couples',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught turning toward bids; they practiced twice. Will watch for bids at breakfast. Barrier: he is on his phone. Next session 9/14 at 3.',
    facts: { anchor: 'at breakfast', obstacle: 'Barrier: he is on his phone', nextSession: '9/14 at 3' },
    slots: {
      when: 'At breakfast',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then put it in a bowl for dinner and watch for one reach there.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Bids for connection explained. Past partner violence was named by her alone.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
