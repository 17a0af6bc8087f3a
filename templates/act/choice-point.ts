// A way of sorting, not of scoring: away moves are noted without blame, so that the page stays honest.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'choice-point',
  version: 1,
  skillId: 'choice-point',
  name: 'Choice point / ACT matrix',
  title: 'Toward or away: one moment a day',
  ownTaskTitle: 'Seeing your moves, toward and away',
  modality: 'ACT',
  work: 'general',
  language: 'en',
  aliases: [
    'choice point',
    'ACT matrix',
    'matrix diagram',
    'away moves',
    'toward and away moves',
    'hooked and unhooked',
  ],
  cues: [
    'hooked',
    'avoids calls',
    'scrolls instead',
    'autopilot',
    'goes for the drink when stressed',
    'knows what matters but does the other thing',
    'stuck in habits',
    'snacks when upset',
    'cancels',
    'puts off',
    'values and actions do not match',
    'reacts before thinking',
  ],
  rationale:
    'When hard thoughts or feelings show up, some moves take you toward the life you want and some away. Seeing the fork gives you a say.',
  sizes: {
    small: {
      text: 'Once today, stop and ask: was that a toward move or an away move? Say which, and go on.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You sorted one move.',
    },
    standard: {
      text: 'Pick one moment a day. Put down the hook (a thought or a feeling), what you did, and if it was toward or away from what matters to you.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One moment is sorted. Away moves count just the same.',
    },
    big: {
      text: 'Draw a fork on a page. Put a hook at the foot, three away moves on one arm and three toward moves on the other. Do one small toward move that day.',
      howLong: '12 minutes',
      minutes: 12,
      doneMeans: 'A fork with moves on both arms, and one toward move tried.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down after dinner',
    where: 'The spot where your page or phone note is',
    others: ['On the bus', 'When you catch yourself on your phone', 'Before bed'],
  },
  doneMeans: 'You noticed a fork in your day and named your move. Which arm you took does not matter.',
  track: {
    how: 'One line a day: the hook, your move, toward or away, and how it worked for you.',
    noPaper: 'Step one foot forward for toward and back for away. Tell us one of each.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Moment and hook', type: 'short_text' },
        { label: 'My move', type: 'short_text' },
        { label: 'Toward or away', type: 'short_text' },
        { label: 'How it worked for me', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'You judge the away moves.',
      when: 'If you start to judge the away moves',
      then: 'just write "away" and put the pen down',
      keywords: ['judge', 'ashamed', 'guilty', 'failed', 'bad'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot tell which it was.',
      when: 'If you cannot tell which it was',
      then: 'put a question mark and bring it',
      keywords: ['cannot tell', 'both', 'confus', 'not sure'],
    },
    {
      kind: 'forgot',
      text: 'The day runs on autopilot.',
      when: 'If the day ran by',
      then: 'sort one move from the last hour',
      keywords: ['autopilot', 'forget', 'busy', 'ran by'],
    },
  ],
  notWhen: [
    {
      id: 'away-from-danger',
      triggers: ['abusive', 'domestic violence', 'stalk', 'unsafe at home'],
      text: 'The note names real danger: moving away from it is not an away move in this sense.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Russ Harris', year: 2019, title: 'ACT Made Simple (2nd ed.)' },
      { author: 'Polk, Schoendorff, Webster & Olaz', year: 2016, title: 'The Essential Guide to the ACT Matrix' },
    ],
  },
  variants: {
    teen: {
      sizes: {
        small: { text: 'Once today ask: toward or away? Say which one, no drama.', howLong: '1 minute', minutes: 1 },
        standard: {
          text: 'Pick one moment. Type what hooked you, what you did, and if it took you toward or away from who you want to be.',
          howLong: '2 minutes',
          minutes: 2,
        },
        big: {
          text: 'Draw a fork. Three away moves on one side, three toward moves on the other. Try one toward move today.',
          howLong: '8 minutes',
          minutes: 8,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Drew the choice point around his evening drinking out of boredom. He will sort one moment after dinner. Barrier: he judges himself. Goal: be present with his kids. Next session 4/4 at 11.',
    facts: {
      anchor: 'after dinner',
      obstacle: 'Barrier: he judges himself',
      goal: 'Goal: be present with his kids',
      nextSession: '4/4 at 11',
    },
    slots: {
      when: 'After dinner',
      howLong: '2 minutes',
      goal: 'be present with your kids',
      backup: 'If this gets in the way, then just write "away" and put the pen down.',
    },
    notWhen: [],
  },
  {
    note: 'ACT matrix done. Client feels unsafe at home with her uncle there.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['away-from-danger'],
  },
]
