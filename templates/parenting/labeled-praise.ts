// The act is named, not the child; praise that turns into a lecture ("see, you can") is none.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'labeled-praise',
  version: 1,
  skillId: 'labeled-praise',
  name: 'Labeled praise',
  title: 'Name what your child did well',
  ownTaskTitle: 'Praise that says what for',
  modality: 'Parenting',
  work: 'general',
  language: 'en',
  aliases: [
    'labelled praise',
    'specific praise',
    'catch them being good',
    'catch him being good',
    'catch her being good',
    'positive opposites',
    'praise for positive opposite',
  ],
  cues: [
    'only gets attention for trouble',
    'says no all day',
    'whining',
    'sibling hitting',
    'will not listen',
    'preschooler tantrums',
    'good job only',
    'nothing he does is right',
    'parent worn out',
    'wants more of the good behavior',
    'bossy with toys',
    'homework battles',
  ],
  rationale:
    'Children do more of what gets noticed. When you say exactly what you liked, your child knows what to do again.',
  sizes: {
    small: {
      text: 'Once today, tell your child one exact thing they did right, as soon as they do it. Such as: you put your cup in the sink.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One praise that named the act.',
    },
    standard: {
      text: 'Pick the one thing you want more of, such as soft hands. Catch it three times a day. Each time, say what you saw, with a smile and at once.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Three praises that named the act.',
    },
    big: {
      text: 'Catch it five times a day. Once a day, let your child hear you tell another grown-up exactly what they did well.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Five praises, and one that your child overheard.',
    },
  },
  howOften: '3 times a day',
  cue: {
    when: 'When your child is playing well or does what you asked',
    where: 'Close by, at their eye level',
    others: ['While you get shoes on', 'At the dinner table', 'In the car'],
  },
  doneMeans: 'You caught your child doing a good thing and said what it was. Old habits will slip in.',
  track: {
    how: 'Count your praises each day and jot what one of them was for.',
    noPaper: 'Start with three coins in one pocket; move one over for each praise.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Praises', type: 'number' },
        { label: 'For what', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: '"No" and "stop" come out first.',
      when: 'If "no" comes out first',
      then: 'put a sticker on your watch and praise one thing when you see it',
      keywords: ['no', 'stop', 'habit', 'forget', 'yell'],
    },
    {
      kind: 'no-point',
      text: 'There is nothing good to praise.',
      when: 'If you see nothing to praise',
      then: 'praise five seconds of sitting, or a soft voice',
      keywords: ['nothing good', 'all day bad', 'never behaves'],
    },
    {
      kind: 'other-people',
      text: 'Your child shrugs it off.',
      when: 'If your child shrugs it off',
      then: 'say it shorter and walk on',
      keywords: ['shrug', 'does not care', 'rolls eyes', 'hates praise'],
    },
  ],
  notWhen: [
    {
      id: 'sarcasm',
      triggers: ['sarcas', 'mocks', 'belittl'],
      text: 'The note names sarcasm or put-downs: practice the tone together first.',
    },
    {
      id: 'child-safety',
      triggers: ['CPS', 'physical abuse', 'maltreat'],
      text: 'The note names a child at risk: safety comes before parenting homework.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      { author: 'McNeil & Hembree-Kigin', year: 2010, title: 'Parent-Child Interaction Therapy (2nd ed.)' },
      {
        author: 'Kaminski, Valle, Filene & Boyle',
        year: 2008,
        title: 'A meta-analytic review of components associated with parent training program effectiveness',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Coached mother in labeled praise for soft hands. She will do it while they get shoes on. Barrier: "no" comes out first. Goal: fewer fights between the boys. Next session Tue 4/14 at 4.',
    facts: {
      anchor: 'while they get shoes on',
      obstacle: 'Barrier: "no" comes out first',
      goal: 'Goal: fewer fights between the boys',
      nextSession: 'Tue 4/14 at 4',
    },
    slots: { howLong: '3 minutes', goal: 'fewer fights between the boys', reviewDate: 'Tuesday 4/14 at 4' },
    notWhen: [],
  },
  {
    note: 'Specific praise modeled. Father mocks him at the table.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['sarcasm'],
  },
]
