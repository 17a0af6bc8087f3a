// One planned line, kept for a day: guilt is expected and is no sign that the limit was wrong.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'boundary-setting',
  version: 1,
  skillId: 'boundary-setting',
  name: 'Setting boundaries and saying no',
  title: 'Say one planned no',
  ownTaskTitle: 'Keeping a limit of yours',
  modality: 'Communication',
  work: 'general',
  language: 'en',
  aliases: [
    'boundary setting',
    'setting limits',
    'saying no',
    'limit setting with family',
    'boundaries work',
    'boundary script',
    'broken record technique',
  ],
  cues: [
    'cannot say no',
    'mother calls ten times a day',
    'takes extra shifts',
    'lends money',
    'people pleaser',
    'drops everything',
    'resents helping',
    'texts after hours',
    'in-laws drop by',
    'burned out from helping',
    'friend who takes',
    'guilt when she rests',
  ],
  rationale:
    'Each yes you do not mean takes time from what you care about. A short, kind no lets people know where they stand with you.',
  sizes: {
    small: {
      text: 'Say your line out loud to a mirror, twice: no, that does not work for me.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'The line was said out loud twice.',
    },
    standard: {
      text: 'Pick one ask you expect this week. Write your no in one short line and give no reasons. When it comes, say the line. If they push, say the same line once more.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'The line was said, and not taken back for a day.',
    },
    big: {
      text: 'Tell one person of a limit before they ask: from now on I do (this) and not (that). Keep it for a week, and note the pull to take it back.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'The limit was told, and you noted the pull each time.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'When the ask comes by phone or text',
    where: 'Standing up, with your line in sight',
    others: ['At the start of your shift', 'Before the Sunday call', 'When you read the message'],
  },
  doneMeans: 'You said a no or put off a yes. Feeling guilty is part of it.',
  track: {
    how: 'Write who and what, your line, how strong the guilt was, and if it held for a day.',
    noPaper: 'Keep the line as a note on your phone and tell us when you used it.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Who and what', type: 'short_text' },
        { label: 'My line', type: 'short_text' },
        { label: 'Guilt', type: 'rating_0_10' },
        { label: 'It held for a day', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'A yes slips out.',
      when: 'If a yes is about to slip out',
      then: 'say "let me get back to you" and hang up',
      keywords: ['yes', 'slips', 'automatic', 'on the spot'],
    },
    {
      kind: 'harsh-mind',
      text: 'Guilt comes right after.',
      when: 'If guilt comes after',
      then: 'set a timer for an hour before you text back',
      keywords: ['guilt', 'selfish', 'mean', 'bad daughter', 'bad son'],
    },
    {
      kind: 'other-people',
      text: 'They push back.',
      when: 'If they push back',
      then: 'say the same line once and end the talk',
      keywords: ['push', 'argue', 'mad at me', 'guilt trip', 'cry'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'threatened', 'stalk'],
      text: 'The note names violence or threats: a no to that person needs a safety plan first.',
    },
    {
      id: 'job-at-risk',
      triggers: ['retaliat', 'could be fired', 'visa'],
      text: 'The note names a power gap: weigh what the no may cost.',
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
        small: { text: 'Say your line to the mirror twice: nah, that is not for me.', howLong: '1 minute', minutes: 1 },
        standard: {
          text: 'Pick one ask you know is coming. Type your no in one line. When it comes, send or say it. If they push, same line again.',
          howLong: '3 minutes',
          minutes: 3,
        },
        big: {
          text: 'Tell one friend a limit up front, such as no calls after ten. Keep it for a week and note each time you wanted to cave.',
          howLong: '8 minutes',
          minutes: 8,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Wrote a boundary script for extra shifts. She will say it at the start of her shift. Barrier: guilt. Goal: two free evenings. Next session Tue 6/9 at 5.',
    facts: { obstacle: 'Barrier: guilt', goal: 'Goal: two free evenings', nextSession: 'Tue 6/9 at 5' },
    slots: {
      howLong: '3 minutes',
      goal: 'two free evenings',
      backup: 'If this gets in the way, then set a timer for an hour before you text back.',
    },
    notWhen: [],
  },
  {
    note: 'Saying no to his brother practiced. Brother threatened him in March.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
