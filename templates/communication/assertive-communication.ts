// One I-line on a small matter: facts, feeling, wish. Saying it is the task, also when nothing changes.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'assertive-communication',
  version: 1,
  skillId: 'assertive-communication',
  name: 'Assertive communication (I-statements)',
  title: 'One I-line on a small matter',
  ownTaskTitle: 'Speaking up for yourself',
  modality: 'Communication',
  work: 'general',
  language: 'en',
  aliases: [
    'assertiveness',
    'assertiveness training',
    'assertiveness skills',
    'I-statements',
    'I statements',
    'I messages',
    'assertive script',
    'assertive communication skills',
  ],
  cues: [
    'bottles it up',
    'avoids conflict',
    'passive at work',
    'goes along with it',
    'explodes after weeks',
    'soft voice',
    'afraid of upsetting people',
    'you always',
    'blaming talks',
    'roommate noise',
    'never says what she wants',
    'silent then resentful',
  ],
  rationale:
    'When you start with "I" and stick to one thing, others have less to fight with. You also get to hear yourself say what you need.',
  sizes: {
    small: {
      text: 'Write one I-line for something small: when (this happens), I feel (this), and I would like (this). Say it to the mirror.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One I-line was said to the mirror.',
    },
    standard: {
      text: 'Pick a small matter with someone safe. Say your I-line: when (this happens), I feel (this), I would like (this). Keep your voice even, and then be quiet.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One I-line was said out loud to the person.',
    },
    big: {
      text: 'Say an I-line on a matter of middle size. Hear their answer, give it back in a few words, and say your wish once more.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You said it, heard them, and said your wish again.',
    },
  },
  howOften: 'Twice this week',
  cue: {
    when: 'When something small bugs you',
    where: 'Face to face, with both of you seated',
    others: ['After dinner', 'At the end of your shift', 'On the drive home'],
  },
  doneMeans: 'You started a sentence with "I" and said what you would like. Shaky is okay.',
  track: {
    how: 'Note what it was about, your I-line, how nervous you were, and what came of it.',
    noPaper: 'Tell us the I-line you said, or the one you wish you had said.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'What it was about', type: 'short_text' },
        { label: 'My I-line', type: 'short_text' },
        { label: 'How nervous before', type: 'rating_0_10' },
        { label: 'What came of it', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'You are afraid of a fight.',
      when: 'If you are afraid of a fight',
      then: 'say it by text, about something tiny',
      keywords: ['fight', 'conflict', 'upset them', 'afraid', 'scared'],
    },
    {
      kind: 'too-strong',
      text: '"You always" comes out.',
      when: 'If "you always" comes out',
      then: 'stop and start once more with "I"',
      keywords: ['you always', 'blame', 'mad', 'yell'],
    },
    {
      kind: 'forgot',
      text: 'The moment is over too soon.',
      when: 'If the moment is over',
      then: 'bring it up the same day in one line',
      keywords: ['over', 'too late', 'forget', 'moment'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'threatened'],
      text: 'The note names violence or threats: speaking up to that person may not be safe.',
    },
    {
      id: 'power-gap',
      triggers: ['retaliat', 'immigration status'],
      text: 'The note names a power gap: choose someone safe for practice.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Alberti & Emmons', year: 2017, title: 'Your Perfect Right (10th ed.)' },
      {
        author: 'Speed, Goldstein & Goldfried',
        year: 2018,
        title: 'Assertiveness training: A forgotten evidence-based treatment',
      },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: {
          text: 'Type one I-line about something small. Read it out loud to yourself.',
          howLong: '2 minutes',
          minutes: 2,
        },
        standard: {
          text: 'Say one I-line to a friend or at home: when this happens, I feel this, I would like this. Then stop talking.',
          howLong: '3 minutes',
          minutes: 3,
        },
        big: {
          text: 'Say one to a teacher or coach about something that bugs you, and hear them out.',
          howLong: '6 minutes',
          minutes: 6,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'I-statements practiced about the noise. Will try one after dinner. Barrier: afraid of a fight. Goal: sleep in her own apartment. Next session Wed 1/28 at 9.',
    facts: {
      anchor: 'after dinner',
      obstacle: 'Barrier: afraid of a fight',
      goal: 'Goal: sleep in her own apartment',
      nextSession: 'Wed 1/28 at 9',
    },
    slots: {
      when: 'After dinner',
      howLong: '3 minutes',
      goal: 'sleep in your own apartment',
      backup: 'If this gets in the way, then say it by text, about something tiny.',
    },
    notWhen: [],
  },
  {
    note: 'Assertive script drafted; partner has been abusive when contradicted.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
