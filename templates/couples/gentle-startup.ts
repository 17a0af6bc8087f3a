// The first minute decides: one small issue, a feeling and a wish, at a calm time. Never where one is afraid of the other.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'gentle-startup',
  version: 1,
  skillId: 'gentle-startup',
  name: 'Gentle start-up',
  title: 'Start soft: I feel, about, I need',
  ownTaskTitle: 'Bringing things up softly',
  modality: 'Couples (Gottman)',
  work: 'general',
  language: 'en',
  aliases: [
    'softened start-up',
    'soft start-up',
    'softened startup',
    'gentle startup',
    'soft startup',
    'harsh startup alternatives',
  ],
  cues: [
    'talks start with you never',
    'criticism',
    'attacks as soon as he walks in',
    'chores come up as blame',
    'starts harsh',
    'nags',
    'partner gets defensive',
    'complaints turn to fights',
    'sarcastic openers',
    'brings up money badly',
    'bad timing',
    'walks in and scolds',
  ],
  rationale:
    'The way a talk begins is often the way it ends. A soft first line makes it easier for your partner to hear what you need.',
  sizes: {
    small: {
      text: 'Write one soft line on a card: I feel (this) about (this), and I need (this). Read it once to yourself.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One soft line is on the card.',
    },
    standard: {
      text: 'At a calm time, bring up one small issue with your line: I feel (this) about (this), and I need (this). Leave out "you always" and "you never". Then listen.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'The line was said with no "you always".',
    },
    big: {
      text: 'Each of you brings up one small issue with a soft line. The one who hears it says what makes sense in it before you two look for a next step.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Two soft lines, and each was heard.',
    },
  },
  howOften: 'Once or twice this week',
  cue: {
    when: 'At a calm time that suits both of you',
    where: 'Side by side, screens off',
    others: ['After dinner, once you have both eaten', 'On a Saturday walk', 'After the kids are asleep'],
  },
  doneMeans: 'You began a talk with what you feel and need. It may still go off track.',
  track: {
    how: 'Note the issue, your line, and how well it was heard.',
    noPaper: 'Ask your partner for a thumb up, level or down after.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Issue', type: 'short_text' },
        { label: 'My line', type: 'short_text' },
        { label: 'How well it was heard', type: 'rating_0_10' },
        { label: 'How we felt after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'low-energy',
      text: 'You start when hungry or tired.',
      when: 'If one of you is hungry or tired',
      then: 'hand over the card and talk tomorrow',
      keywords: ['hungry', 'tired', 'late', 'after work'],
    },
    {
      kind: 'too-strong',
      text: '"You never" is on your lips.',
      when: 'If "you never" is on your lips',
      then: 'say just the feeling word',
      keywords: ['you never', 'you always', 'mad', 'blame'],
    },
    {
      kind: 'other-people',
      text: 'Your partner gets prickly anyway.',
      when: 'If your partner gets prickly',
      then: 'say "I am not mad, I miss us" and pause',
      keywords: ['defensive', 'prickly', 'shuts down', 'walks off'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'afraid of'],
      text: 'The note names violence or fear between partners: bringing up needs at home may not be safe.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Gottman & Silver', year: 2015, title: 'The Seven Principles for Making Marriage Work (rev. ed.)' },
      {
        author: 'Carrere & Gottman',
        year: 1999,
        title: 'Predicting divorce among newlyweds from the first three minutes of a marital conflict discussion',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced softened start-up on the dishes. They will use it after the kids are asleep. Barrier: she starts when tired. Next session Mon 5/18 at 6.',
    facts: {
      anchor: 'after the kids are asleep',
      obstacle: 'Barrier: she starts when tired',
      nextSession: 'Mon 5/18 at 6',
    },
    slots: {
      when: 'After the kids are asleep',
      howLong: '5 minutes',
      backup: 'If this gets in the way, then hand over the card and talk tomorrow.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Soft startup modeled. In private she said she is afraid of him.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
