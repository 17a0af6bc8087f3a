// Four boxes, filled evenly: where somebody is not yet sure, leaning on the reasons to stay can tip them that way. So the
// smallest size has a line of each side too.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'decisional-balance',
  version: 1,
  skillId: 'decisional-balance',
  name: 'Decisional balance',
  title: 'Four boxes about a change',
  ownTaskTitle: 'Both sides of the change',
  modality: 'MI',
  work: 'general',
  language: 'en',
  aliases: [
    'good things and not so good things',
    'pros and cons of changing',
    'pros and cons of drinking',
    'cost-benefit analysis',
  ],
  cues: [
    'ambivalent',
    'torn',
    'part of me likes it',
    'cannot decide',
    'stay or leave the job',
    'thinking about change',
    'what would I lose',
    'weed helps me sleep but',
    'mixed feelings about change',
    'weighing it up',
    'sees both sides',
  ],
  rationale:
    'Staying the same and changing both have an upside and a price. When you see all four on one page, it gets easier to know what you want.',
  sizes: {
    small: {
      text: 'Draw a line down a page. On the left write one good thing about how things are now. On the right write one good thing about the change.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One line on each side.',
    },
    standard: {
      text: 'Make four boxes: good about staying the same, not so good about it, good about the change, not so good about it. Put at least one line in each. Star the line that weighs most.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Each box has a line, and one line has a star.',
    },
    big: {
      text: 'Fill the four boxes, then leave the page for a day. Come back, add what you missed, and star the one line in each box that weighs most.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Four boxes, looked at on two days, with a star in each.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'When the house is quiet after a meal',
    where: 'A table, with the page out of view of others',
    others: ['On a day off, after coffee', 'In the car before you go in', 'At lunch, away from your desk'],
  },
  doneMeans: 'You put down something for both sides of the change. It need not come out in favor of either.',
  track: {
    how: 'Fill the boxes on this page and star what weighs most. Bring it as it is.',
    noPaper:
      'Use your two hands: name an upside of staying on one, an upside of the change on the other. Tell us both.',
    sheet: {
      layout: 'single',
      fields: [
        { label: 'Good about staying the same', type: 'short_text' },
        { label: 'Not so good about it', type: 'short_text' },
        { label: 'Good about the change', type: 'short_text' },
        { label: 'Not so good about the change', type: 'short_text' },
        { label: 'What weighs most', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'The boxes for staying the same fill up first.',
      when: 'If one side fills up first',
      then: 'write one line on the other side and bring it like that',
      keywords: ['one side', 'only see', 'no upside', 'more reasons'],
    },
    {
      kind: 'not-private',
      text: 'Someone may find the page.',
      when: 'If the page is not safe from other eyes',
      then: 'do one line a box in a note on your phone, with no names',
      keywords: ['find it', 'see it', 'privacy', 'roommate', 'spouse'],
    },
    {
      kind: 'unsure-how',
      text: 'You do not know what goes in which box.',
      when: 'If the boxes mix you up',
      then: 'just make two lists: for and against',
      keywords: ['which box', 'confus', 'mixed up'],
    },
  ],
  notWhen: [
    {
      id: 'set-on-change',
      triggers: ['commitment to change', 'ready to change', 'preparation stage', 'action stage', 'has decided'],
      text: 'The note says the client is set on the change: going back over the upsides of staying can weaken it, so a change plan may fit better.',
    },
    {
      id: 'harm-at-home',
      triggers: ['abusive', 'domestic violence', 'partner violence', 'IPV'],
      text: 'The note names harm from a partner: weighing whether to stay needs a safety talk first, and no page at home.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'SAMHSA',
        year: 2019,
        title: 'Enhancing Motivation for Change in Substance Use Disorder Treatment (TIP 35)',
      },
      {
        author: 'Miller & Rose',
        year: 2015,
        title: 'Motivational interviewing and decisional balance: Contrasting responses to client ambivalence',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Decisional balance started for leaving the night shift. Will finish the boxes on Sunday. Barrier: roommate reads everything. Next session Mon 3/2 at 11.',
    facts: { obstacle: 'Barrier: roommate reads everything', nextSession: 'Mon 3/2 at 11' },
    slots: {
      howLong: '10 minutes',
      backup: 'If this gets in the way, then do one line a box in a note on your phone, with no names.',
      reviewDate: 'Monday 3/2 at 11',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Good things and not so good things of staying. Partner is abusive at times.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['harm-at-home'],
  },
]
