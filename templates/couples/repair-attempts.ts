// The lines are agreed on before any fight: what is a repair must be known to both. Taking one counts as much as making one.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'repair-attempts',
  version: 1,
  skillId: 'repair-attempts',
  name: 'Repair attempts',
  title: 'Our two lines for when it heats up',
  ownTaskTitle: 'Mending it in the middle of a fight',
  modality: 'Couples (Gottman)',
  work: 'general',
  language: 'en',
  aliases: ['repair attempt', 'repair phrases', 'repair checklist', 'making repairs', 'Gottman repair'],
  cues: [
    'fights spiral',
    'arguments go on for hours',
    'no one says sorry',
    'one little thing blows up',
    'cannot stop arguing',
    'harsh words',
    'he misses my olive branch',
    'silent treatment',
    'fight about dishes',
    'how to make up',
    'joke to break the tension',
    'takes days to make up',
  ],
  rationale:
    'All couples fight. What helps is a small move in the middle that says "we are still us", and a partner who takes it.',
  sizes: {
    small: {
      text: 'Choose one line that both of you can say when it heats up, such as "can we start over?" Say it to each other once now, in a calm tone.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One line is chosen and each of you has said it.',
    },
    standard: {
      text: 'Agree on two lines, put them on the fridge, and use or take one the next time a talk heats up. The one who hears it says "okay" and slows down.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One line was used or taken, even late.',
    },
    big: {
      text: 'Use one of your lines in the middle of a hard talk. Later that day, sit down for five minutes. Each of you says what helped and what to try next time.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'A line was used, and you looked back on it together.',
    },
  },
  howOften: 'Once this week, at the least',
  cue: {
    when: 'When one of you hears a voice go up',
    where: 'Wherever it starts',
    others: ['When one of you rolls their eyes', 'When a talk has gone around twice', 'Right after a door closes hard'],
  },
  doneMeans: 'One of you reached out in a heated moment, or the other took it. A clumsy try counts.',
  track: {
    how: 'After a heated talk, note the line, who used it, and how well it landed.',
    noPaper: 'When it is calm, give each other a thumbs up or sideways for how the line landed.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'The line', type: 'short_text' },
        { label: 'Who used it', type: 'short_text' },
        { label: 'How well it landed', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'The other one does not notice it.',
      when: 'If it goes by unseen',
      then: 'say "this is me trying to mend it"',
      keywords: ['notice', 'miss', 'ignores', 'does not hear'],
    },
    {
      kind: 'too-strong',
      text: 'You are both too worked up.',
      when: 'If you are both too worked up',
      then: 'hold up an open hand and take the line later',
      keywords: ['worked up', 'flooded', 'too mad', 'yelling', 'heated'],
    },
    {
      kind: 'harsh-mind',
      text: 'It feels like giving in.',
      when: 'If it feels like giving in',
      then: 'say just "I want us to be okay"',
      keywords: ['giving in', 'weak', 'pride', 'my fault', 'first'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'shoved', 'afraid of'],
      text: 'The note names violence or fear between partners: staying in a heated talk to mend it may not be safe.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Gottman & Silver', year: 2015, title: 'The Seven Principles for Making Marriage Work (rev. ed.)' },
      { author: 'Gottman, Driver & Tabares', year: 2015, title: 'Repair during marital conflict in newlyweds' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Couple chose two repair phrases. Barrier: she says he does not notice when she tries. Goal: fights under an hour. Next session Wed 2/17 at 4.',
    facts: {
      obstacle: 'Barrier: she says he does not notice when she tries',
      goal: 'Goal: fights under an hour',
      nextSession: 'Wed 2/17 at 4',
    },
    slots: {
      howLong: '5 minutes',
      goal: 'fights under an hour',
      backup: 'If this gets in the way, then say "this is me trying to mend it".',
      reviewDate: 'Wednesday 2/17 at 4',
    },
    notWhen: [],
  },
  {
    note: 'Repair checklist handed out. He shoved her once last winter.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
