// The client's own slice comes last: drawn first it fills the page. Not for weighing the blame of a trauma alone at home,
// and true responsibility for harm done to others stays on the page.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'responsibility-pie',
  version: 1,
  skillId: 'responsibility-pie',
  name: 'Responsibility pie',
  title: 'Draw the pie, your slice last',
  ownTaskTitle: 'All the causes, not just you',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: ['responsibility pie chart', 'reattribution pie', 'blame pie', 'pie chart technique', 'reattribution'],
  cues: [
    'it was all my fault',
    'blames herself',
    'self-blame',
    'guilt',
    'my son failed because of me',
    'divorce was my fault',
    'work error',
    'takes the blame',
    'lost the client at work',
    'guilty mom',
    'over-responsible',
    'should have known',
  ],
  rationale:
    'When something goes wrong, your mind can hand you the whole bill. Most things have many causes, and a drawing shows how big your part truly was.',
  sizes: {
    small: {
      text: 'Pick one small thing you blame yourself for. List three other things that played a part. Leave your own part off for now.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Three other causes are on your list.',
    },
    standard: {
      text: 'Pick one thing you blame yourself for. Draw a circle. List all that played a part: people, timing, luck, rules. Give each a slice. Draw your own slice last.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'At least four causes have a slice, and yours came last.',
    },
    big: {
      text: 'Draw the pie for one event, your slice last. The next day, draw it again as a fair friend would, and note what changed in your own slice.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Two pies, and a note on your own slice in each.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'When the blame comes up again',
    where: 'At a table with a pen and a big sheet',
    others: ['Saturday, after breakfast', 'After the kids are in bed', 'On your lunch break'],
  },
  doneMeans: 'You named causes other than yourself. The slices can be rough guesses.',
  track: {
    how: 'Put down how much you blamed yourself before, the slices, and your slice after.',
    noPaper: 'Count the causes on your fingers, you on the last finger. Tell us how many there were.',
    sheet: {
      layout: 'single',
      fields: [
        { label: 'What went wrong', type: 'short_text' },
        { label: 'How much I blamed me', type: 'rating_0_10' },
        { label: 'Causes and their slices', type: 'short_text' },
        { label: 'My slice now', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Your own blame fills the page first.',
      when: 'If your own slice wants to be first',
      then: 'list two other causes and bring the list to size here',
      keywords: ['all my fault', 'blame', 'guilt', 'only me'],
    },
    {
      kind: 'no-point',
      text: 'It feels like letting yourself off.',
      when: 'If it feels like letting yourself off',
      then: 'keep your slice, and add just one cause beside it',
      keywords: ['excuse', 'let off', 'cop out', 'off the hook'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot think of other causes.',
      when: 'If no other cause comes to mind',
      then: 'write what you would tell a friend it was due to',
      keywords: ['think of', 'blank', 'nothing else', 'no other'],
    },
  ],
  notWhen: [
    {
      id: 'trauma-guilt',
      triggers: ['PTSD', 'assault', 'rape', 'molest', 'combat', 'childhood abuse'],
      text: 'The note names trauma: weigh blame for it together in session, and use an everyday event at home.',
    },
    {
      id: 'harm-to-others',
      triggers: ['hit his', 'hit her', 'struck his', 'DUI', 'harmed', 'perpetrat'],
      text: 'The note names harm done to someone: keep true responsibility on the page.',
    },
    {
      id: 'ocd-doubt',
      triggers: ['OCD', 'obsess', 'checking ritual'],
      text: 'The note names obsessions: drawing the pie again and again can become a ritual.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Greenberger & Padesky', year: 2015, title: 'Mind Over Mood (2nd ed.)' }],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Drew a responsibility pie about the failed launch; her slice went from 90 to 20. Will do one about the move on Saturday, after breakfast. Goal: stop replaying errors at night. Next session 2/4 at 1.',
    facts: { anchor: 'after breakfast', goal: 'Goal: stop replaying errors at night', nextSession: '2/4 at 1' },
    slots: { when: 'After breakfast', howLong: '10 minutes', goal: 'stop replaying errors at night', confidence: '' },
    notWhen: [],
  },
  {
    note: 'Pie chart technique used. PTSD from combat, carries guilt.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['trauma-guilt'],
  },
]
