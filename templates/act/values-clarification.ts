// A value is a direction of one's own, told from goals and from what others want. Small moments are rated, not the person.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'values-clarification',
  version: 1,
  skillId: 'values-clarification',
  name: 'Values clarification',
  title: 'How near to what matters today?',
  ownTaskTitle: 'Finding out what matters to you',
  modality: 'ACT',
  work: 'general',
  language: 'en',
  aliases: [
    'values card sort',
    'values exercise',
    'values clarification exercise',
    "bull's-eye values",
    'bullseye values',
    'valued living questionnaire',
    'values inventory',
    'identifying core values',
    '80th birthday exercise',
  ],
  cues: [
    'does not know what he wants',
    'empty life',
    'successful but flat',
    'what is the point',
    'retired',
    'after divorce',
    'lives for others',
    'career crossroads',
    'midlife',
    'lost direction',
    'who do I want to be',
    'drifting',
  ],
  rationale:
    'Values are like a compass: you never arrive, but you can tell if you head that way. Knowing yours makes small daily choices easier.',
  sizes: {
    small: {
      text: 'Name one thing you want to stand for, in a word or two, such as being kind. Recall one moment today that was a bit like it.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One word and one moment.',
    },
    standard: {
      text: 'Pick one value. Draw a target: the middle is living it fully. Put a dot for how near you were today, and write the moment that put the dot there.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One value named, with a dot and a moment.',
    },
    big: {
      text: "Think of your 80th birthday. Write two lines you would love to hear from someone about how you lived. Circle the value in them, and put today's dot on the target.",
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Two lines, a circled value and a dot.',
    },
  },
  howOften: 'On 3 nights this week',
  cue: {
    when: 'When you turn off the last light downstairs',
    where: 'The chair where you end your day',
    others: ['After dinner', 'On the ride home', 'Sunday with coffee'],
  },
  doneMeans: 'You named something that matters to you and looked for it in your day. A dot far out is fine.',
  track: {
    how: 'One line a night: the value, why it matters, how near you were, and the moment.',
    noPaper: 'Hold your hands apart for how near you were. Tell us one moment.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Value', type: 'short_text' },
        { label: 'Why it matters', type: 'short_text' },
        { label: 'How near today', type: 'rating_0_10' },
        { label: 'One moment', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'You list goals, or what others want.',
      when: 'If it sounds like someone else',
      then: 'ask what you would want if no one ever knew',
      keywords: ['goal', 'others want', 'parents want', 'should', 'supposed'],
    },
    {
      kind: 'harsh-mind',
      text: 'A dot far out makes you feel bad.',
      when: 'If the dot makes you feel bad',
      then: 'write only the value and put the pen down',
      keywords: ['far', 'guilt', 'ashamed', 'failed', 'bad'],
    },
    {
      kind: 'low-energy',
      text: 'Nothing seems to matter.',
      when: 'If nothing seems to matter',
      then: 'name one thing that mattered to you as a kid',
      keywords: ['nothing matters', 'numb', 'flat', 'empty', 'pointless'],
    },
  ],
  notWhen: [
    {
      id: 'no-hope',
      triggers: ['hopeless', 'suicid', 'burden to'],
      text: 'The note names hopelessness or suicide: talk of how a life was lived can hurt, so do it together and small.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Russ Harris & Bev Aisbett', year: 2014, title: 'The Illustrated Happiness Trap' },
      {
        author: 'Lundgren, Luoma, Dahl, Strosahl & Melin',
        year: 2012,
        title: "The Bull's-Eye Values Survey: A psychometric evaluation",
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Values card sort done; kept "curious" and "present father." Will rate one value after dinner. Barrier: he lists goals. Next session Tue 7/7 at 6.',
    facts: { anchor: 'after dinner', obstacle: 'Barrier: he lists goals', nextSession: 'Tue 7/7 at 6' },
    slots: {
      when: 'After dinner',
      howLong: '5 minutes',
      backup: 'If this gets in the way, then ask what you would want if no one ever knew.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: "Bull's-eye values done in part. Feels hopeless since the layoff.",
    facts: {},
    slots: { goal: '' },
    notWhen: ['no-hope'],
  },
]
