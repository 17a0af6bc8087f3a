// The kernel that makes sense is said without a "but". Feelings are validated, harmful acts are not.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'validation',
  version: 1,
  skillId: 'validation',
  name: 'Validation (of others and self)',
  title: 'That makes sense, and no "but"',
  ownTaskTitle: 'Showing that a feeling makes sense',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'validation skills',
    'levels of validation',
    'self-validation',
    'validating statements',
    'validate the kernel of truth',
  ],
  cues: [
    'feels dismissed',
    'told she is too sensitive',
    'teen says you do not get it',
    'calls himself dramatic',
    'invalidating home',
    'argues with feelings',
    'rushes to cheer up',
    'says get over it',
    'parent and teen clash',
    'hard on her own feelings',
    'should not feel this way',
    'kernel of truth',
  ],
  rationale:
    'A feeling that is heard can settle, and one that is argued with gets louder. Saying how it makes sense does not mean you agree with all of it.',
  sizes: {
    small: {
      text: 'Once today, to yourself or someone else, finish this line: it makes sense that ... because. Then stop.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One line with a "because" in it.',
    },
    standard: {
      text: 'Once a day, look for the part of a feeling that makes sense, in someone else or in you. Say it in one line and end there. Leave out "but", fixes and advice.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One line was said, and no "but" came after it.',
    },
    big: {
      text: 'Do one line for someone else and one for you in the same day. For yours, put a hand on your chest and say it as you would to a friend.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Two lines, one of them for you.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When someone at home sounds upset',
    where: 'Right there, eye to eye, or in front of a mirror',
    others: ['When you catch "I should not feel this"', 'On the school run', 'At bedtime'],
  },
  doneMeans: 'You let a feeling make sense, out loud or in your mind. Clumsy words count.',
  track: {
    how: 'Each day, put down who it was for, what you said, and how close or calm it felt after.',
    noPaper: 'Recall the best line of the week and tell it to us.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'For whom', type: 'short_text' },
        { label: 'What I said', type: 'short_text' },
        { label: 'Close or calm after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'You jump to fixing it.',
      when: 'If a fix jumps out',
      then: 'add "and it makes sense you feel that" and stop',
      keywords: ['fix', 'solve', 'advice', 'cheer'],
    },
    {
      kind: 'harsh-mind',
      text: 'You think the feeling is wrong.',
      when: 'If the feeling seems wrong to you',
      then: 'say only what you can see: "this is hard for you"',
      keywords: ['wrong', 'too much', 'dramatic', 'overreact', 'silly'],
    },
    {
      kind: 'other-people',
      text: 'They snap at you anyway.',
      when: 'If they snap at you',
      then: 'nod once and give it a minute',
      keywords: ['snap', 'rude', 'yells', 'does not help'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive'],
      text: 'The note names harm from someone close: practice with yourself or a safe person, and never for a harmful act.',
    },
    {
      id: 'checking-out-loud',
      triggers: ['reassurance', 'OCD', 'compuls'],
      text: 'The note names reassurance or rituals: saying that a fear makes sense can feed the ritual, so word it together.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
      {
        author: 'Shenk & Fruzzetti',
        year: 2011,
        title: 'The impact of validating and invalidating responses on emotional reactivity',
      },
    ],
  },
  variants: {
    couple: {
      sizes: {
        small: {
          text: 'Once today, each of you tells the other one thing: it makes sense that you feel that. Then stop.',
          howLong: '2 minutes',
          minutes: 2,
        },
        standard: {
          text: 'Once a day, one of you shares a small upset. The other finds the part that makes sense and says it. No "but", no fix. Then trade.',
          howLong: '5 minutes',
          minutes: 5,
        },
        big: {
          text: 'Pick an old, mild fight. Each of you says what made sense in how the other one felt back then.',
          howLong: '10 minutes',
          minutes: 10,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught validation; mother practiced with her son in the room. She will use it on the school run. Barrier: she jumps to advice. Next session 5/5 at 4.',
    facts: { anchor: 'on the school run', obstacle: 'Barrier: she jumps to advice', nextSession: '5/5 at 4' },
    slots: {
      when: 'On the school run',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then add "and it makes sense you feel that" and stop.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Self-validation discussed. Husband is abusive when he drinks.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
