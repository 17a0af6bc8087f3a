// Read in calm first, so that the words are there at the trigger. Not a card to cancel fear in exposure or OCD work.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'coping-cards',
  version: 1,
  skillId: 'coping-cards',
  name: 'Coping cards',
  title: 'Your card, read twice a day',
  ownTaskTitle: 'Words of yours to carry',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'coping card',
    'coping statements',
    'flashcards for coping',
    'cue cards',
    'reminder card',
    'cope statement card',
  ],
  cues: [
    'forgets what helps when upset',
    'goes blank at work',
    'needs a reminder',
    'self-critical in the evening',
    'loses the new thought',
    'knows it here but not at home',
    'urge to give up',
    'hard mornings',
    'before class',
    'wants something in her wallet',
    'short phrases',
    'likes notes',
  ],
  rationale:
    'In a hard moment it is tough to think of what helps. A card holds your own best words for you until you need them.',
  sizes: {
    small: {
      text: 'Take a photo of your card and read it once in the morning.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Read once.',
    },
    standard: {
      text: 'Read your card out loud, or in your head, once in the morning and once when the trigger shows up. Read slowly, as if to a friend.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Read at least once, slowly.',
    },
    big: {
      text: 'Read your card at both times. At night, add one line in your own words that would have helped today.',
      howLong: '6 minutes',
      minutes: 6,
      doneMeans: 'Read twice, and one line added.',
    },
  },
  howOften: 'Twice a day',
  cue: {
    when: 'When you put on your shoes',
    where: 'Your wallet, your phone or the mirror',
    others: ['With your coffee', 'Before you go in to work', 'When you sit in your car'],
  },
  doneMeans: 'You looked at your own words. They need not work right away.',
  track: {
    how: 'Mark morning and trigger, and rate how much the words helped.',
    noPaper: 'Say the first line of your card by heart. Tell us when you used it.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Read in the morning', type: 'check' },
        { label: 'Read at the trigger', type: 'check' },
        { label: 'How much it helped', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'away-from-home',
      text: 'The card is not at hand.',
      when: 'If the card is not at hand',
      then: 'make a photo of it your lock screen',
      keywords: ['at hand', 'lost', 'left it', 'find it', 'home'],
    },
    {
      kind: 'no-point',
      text: 'The words sound hollow.',
      when: 'If the words sound hollow',
      then: 'read only the one line that is most true',
      keywords: ['hollow', 'fake', 'cheesy', 'do not believe'],
    },
    {
      kind: 'forgot',
      text: 'You recall it after the fact.',
      when: 'If you recall it after the fact',
      then: 'read it then, for next time',
      keywords: ['forget', 'after', 'too late'],
    },
  ],
  notWhen: [
    {
      id: 'cancels-fear',
      triggers: ['OCD', 'compuls', 'exposure', 'ERP', 'interoceptive'],
      text: 'The note names exposure or OCD work: a card that calms can work as a ritual there.',
    },
    {
      id: 'crisis',
      triggers: ['suicid', 'self-harm'],
      text: 'The note names suicide or self-harm: a safety plan is not replaced by a card.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Judith S. Beck', year: 2020, title: 'Cognitive Behavior Therapy: Basics and Beyond (3rd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Your lock-screen line',
      sizes: {
        small: {
          text: 'Put your line on your lock screen and read it once before school.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Read your line before school and when the trigger hits. Slow, like you mean it.',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Read it both times and, at night, make a new line for tomorrow.',
          howLong: '5 minutes',
          minutes: 5,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Made a coping card for the criticism at work. She will read it when she sits in her car. Barrier: it is never at hand. Next session Mon 11/2 at 9.',
    facts: {
      anchor: 'when she sits in her car',
      obstacle: 'Barrier: it is never at hand',
      nextSession: 'Mon 11/2 at 9',
    },
    slots: {
      when: 'When you sit in your car',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then make a photo of it your lock screen.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Coping statements written. OCD rituals are down to an hour.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['cancels-fear'],
  },
]
