// The ask is the task; the answer is not. Written first, so that nerve is needed only for saying it.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'dear-man',
  version: 1,
  skillId: 'dear-man',
  name: 'DEAR MAN',
  title: 'Write the ask, then make it',
  ownTaskTitle: 'Asking for what you need',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: ['DEARMAN', 'DEAR-MAN', 'DEAR MAN script', 'describe express assert reinforce'],
  cues: [
    'cannot ask for help',
    'needs a day off',
    'roommate leaves dishes',
    'afraid to ask for a raise',
    'gives in',
    'hints but never asks',
    'blows up when she asks',
    'needs more support',
    'talk with boss',
    'talk with landlord',
    'wants a schedule change',
    'people walk over her',
  ],
  rationale:
    'A clear ask works better than a hint or a blow-up. When the words are ready beforehand, you can stay on your point.',
  sizes: {
    small: {
      text: 'Write two lines: what is going on (just facts), and what I am asking for. Read them out loud once.',
      howLong: '4 minutes',
      minutes: 4,
      doneMeans: 'Two lines, read out loud.',
    },
    standard: {
      text: 'For one small ask, write four lines: the facts, how I feel, what I ask, and what is in it for them. Then say it to the person. Stay on your point, look up, and be ready to meet halfway.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'The ask was made, whatever the answer.',
    },
    big: {
      text: 'Write the four lines, act it out once in front of a mirror, and make the ask. If they change the topic, go back to your line two times.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You acted it out, asked, and went back to your line.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'The evening before you will see the person',
    where: 'A quiet room to write, then face to face',
    others: ['On your lunch break', 'Sunday afternoon', 'Before your shift'],
  },
  doneMeans: 'You put your ask into words or made it. A "no" from them counts too.',
  track: {
    how: 'Keep your four lines, who and when, and how it went.',
    noPaper: 'Say the lines to yourself in the car. Tell us how the talk went.',
    sheet: {
      layout: 'plan',
      fields: [
        { label: 'Facts', type: 'short_text' },
        { label: 'How I feel', type: 'short_text' },
        { label: 'What I ask', type: 'short_text' },
        { label: 'What is in it for them', type: 'short_text' },
        { label: 'Who and when', type: 'short_text' },
        { label: 'How it went', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'You lose your nerve.',
      when: 'If you lose your nerve',
      then: 'send it as a text, or ask for something smaller',
      keywords: ['nerve', 'scared', 'freeze', 'chicken', 'afraid'],
    },
    {
      kind: 'too-strong',
      text: 'You get mad and it all comes out.',
      when: 'If the heat comes up',
      then: 'say only the fact line and ask to talk later',
      keywords: ['mad', 'blow up', 'yell', 'angry'],
    },
    {
      kind: 'other-people',
      text: 'They brush you off.',
      when: 'If they brush you off',
      then: 'say the ask line once more and stop',
      keywords: ['brush', 'ignore', 'laugh', 'change the subject', 'says no'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'threatened'],
      text: 'The note names violence or threats: asking straight out may not be safe with that person.',
    },
    {
      id: 'power-over',
      triggers: ['retaliat', 'immigration status', 'on probation'],
      text: 'The note names someone with power over the client: weigh the cost of the ask first.',
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
      sizes: {
        small: {
          text: 'Type two lines: what is going on, and what I want. Read it to yourself.',
          howLong: '3 minutes',
          minutes: 3,
        },
        standard: {
          text: 'For one small ask to a parent or teacher, type: the facts, how I feel, what I want, what they get out of it. Then ask, phone away.',
          howLong: '8 minutes',
          minutes: 8,
        },
        big: {
          text: 'Write it, act it out with a friend, then ask. If they go off topic, come back to your line.',
          howLong: '12 minutes',
          minutes: 12,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'DEAR MAN script written for the schedule change. She will ask before her shift. Barrier: loses her nerve. Goal: be home for dinner twice a week. Next session Mon 3/30 at 2.',
    facts: {
      anchor: 'before her shift',
      obstacle: 'Barrier: loses her nerve',
      goal: 'Goal: be home for dinner twice a week',
      nextSession: 'Mon 3/30 at 2',
    },
    slots: {
      when: 'Before your shift',
      howLong: '10 minutes',
      goal: 'be home for dinner twice a week',
      backup: 'If this gets in the way, then send it as a text, or ask for something smaller.',
    },
    notWhen: [],
  },
  {
    note: 'DEAR MAN role play. Boyfriend has threatened her when she asks for money.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
