// Filled in while calm, because the page is for an hour when nobody can think. What the urge gives is on it too: a page
// with one side only is not believed when it is needed.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'pros-cons-dt',
  version: 1,
  skillId: 'pros-cons-dt',
  name: 'Pros and cons (crisis urges)',
  title: 'Four boxes for one urge',
  ownTaskTitle: 'Both sides of an urge',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'pros and cons',
    'pros and cons of acting on urges',
    'pros/cons of urges',
    'DBT pros and cons',
    'four-square pros and cons',
    'pros and cons grid',
  ],
  cues: [
    'crisis urge',
    'urge to give in',
    'about to quit',
    'storming out',
    'urge to text the ex',
    'urge to walk out',
    'regrets it later',
    'keeps giving in',
    'short-term relief',
    'weighing it up',
    'all or nothing urges',
    'likes lists',
    'burning bridges',
    'what it costs me',
  ],
  rationale:
    'In the heat, an urge shows you only what it gives. Both sides, put down in a calm hour, are there when you need them.',
  sizes: {
    small: {
      text: 'Think of one urge you know well. Say one thing it gives you, one thing it costs you, and one thing you keep when you hold off.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You said one gain and one cost, out loud or in your head.',
    },
    standard: {
      text: 'Pick one urge while you are calm. Fill four boxes: good and bad of acting on it, good and bad of holding off. Then read the page through once.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Each of the four boxes has a word or more, and you read it once. Box one may be full.',
    },
    big: {
      text: 'Fill the four boxes. Mark each line "now" or "later." Star the two lines you want to see in the heat, and read those two out loud.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Four boxes, two stars, and your own voice has said the starred lines.',
    },
  },
  howOften: 'Fill it in once, then read it once a day',
  cue: {
    when: 'After you brush your teeth at night',
    where: 'A spot where no one reads along',
    others: ['With your morning coffee', 'On your lunch break', 'Right after you lock the door at home'],
  },
  doneMeans:
    'You looked at what the urge gives you and at what it costs. Being honest about the first part is half the work.',
  track: {
    how: 'The four boxes are the page. Keep it, or a photo of it, where the urge tends to find you.',
    noPaper: 'Say the four boxes into your head or a voice memo. Bring us one line from each side.',
    sheet: {
      layout: 'single',
      fields: [
        { label: 'Good things about acting on the urge', type: 'long_text' },
        { label: 'Bad things about acting on the urge', type: 'long_text' },
        { label: 'Good things about holding off', type: 'long_text' },
        { label: 'Hard things about holding off', type: 'long_text' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'away-from-home',
      text: 'The page is not there when the urge is.',
      when: 'If the page is not with you',
      then: 'say the one line you starred, by heart',
      keywords: ['not at hand', 'at hand', 'with me', 'drawer', 'at home', 'lose'],
    },
    {
      kind: 'too-strong',
      text: 'The urge is too strong to read four boxes.',
      when: 'If the urge is too strong to read',
      then: 'look at the hold-off box and read just the top line',
      keywords: ['urge', 'strong', 'heat', 'crave', 'rage'],
    },
    {
      kind: 'not-private',
      text: 'Someone could find what you wrote.',
      when: 'If someone could find it',
      then: 'write one code word for each box in your phone',
      keywords: ['find it', 'read it', 'snoop', 'phone'],
    },
    {
      kind: 'no-point',
      text: 'You know all the reasons and still give in.',
      when: 'If the reasons feel old',
      then: 'add one new thing that this week has taught you',
      keywords: ['already know', 'know it', 'give in', 'same'],
    },
  ],
  notWhen: [
    {
      id: 'self-harm',
      triggers: [
        'self-harm',
        'self harm',
        'self-injur',
        'NSSI',
        'SH urges',
        'urge to cut',
        'urges to cut',
        'cutting herself',
        'cutting himself',
        'suicidal thoughts',
        'suicidal urges',
        'passive SI',
        'overdos',
        'burning herself',
        'burning himself',
      ],
      text: 'The note names self-harm or thoughts of suicide: pair this with the safety plan, and decide together which urge goes on the page.',
    },
    {
      id: 'substances',
      triggers: ['withdrawal', 'detox', 'benzo', 'opioid', 'fentanyl', 'heavy drinking', 'daily drinking', 'blackout'],
      text: 'The note names alcohol or drugs with a medical side: use the boxes for urges only, and leave amounts and timing to the prescriber.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'If I do it, if I do not',
      sizes: {
        small: {
          text: 'Think of one urge that gets you in a mess. Say one plus and one minus of doing it.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One plus, one minus, no lecture.',
        },
        standard: {
          text: 'Pick one urge while you are chill. Make four boxes in your notes app: pluses and minuses of doing it, pluses and minuses of not doing it. Read it once.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'There is something in each box, and none of it is what adults want to hear.',
        },
        big: {
          text: 'Make the four boxes. Put a clock by what lasts an hour and a star by what lasts a month. Make your top star your lock screen, or learn it by heart.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'Clocks and stars are on it, and you picked your top star.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Did pros and cons of walking out of work. Client will read the page each morning before the shift. Obstacle: the page is not at hand. Goal: keep this job through the summer. Next session Thurs 7/9 at 4.',
    facts: {
      homework: 'Client will read the page each morning before the shift',
      obstacle: 'Obstacle: the page is not at hand',
      goal: 'Goal: keep this job through the summer',
      nextSession: 'Thurs 7/9 at 4',
    },
    slots: {
      practice: 'Read the page',
      howOften: 'Each morning',
      when: 'Before the shift',
      obstacle: 'The page is not at hand',
      backup: 'If this gets in the way, then say the one line you starred, by heart.',
      goal: 'keep this job through the summer',
      reviewDate: 'Thursday 7/9 at 4',
    },
    notWhen: [],
  },
  {
    note: 'Started the four-square for the urge to quit school. SH urges 2 this week, no acts. Will do it after supper.',
    facts: { anchor: 'after supper' },
    slots: { when: 'After supper', howLong: '5 minutes', goal: '', confidence: '' },
    notWhen: ['self-harm'],
  },
]
