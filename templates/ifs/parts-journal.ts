// Three lines, always the same three: who showed up, what they wanted, how Self answered. Meeting protectors only: no
// size goes looking for the pain behind them.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'parts-journal',
  version: 1,
  skillId: 'parts-journal',
  name: 'Parts journal',
  title: 'Who showed up today?',
  ownTaskTitle: 'Checking in with your parts',
  modality: 'IFS',
  work: 'general',
  language: 'en',
  aliases: ['parts journal', 'parts journaling', 'parts check-in', 'parts log', 'IFS journal', 'daily parts check in'],
  cues: [
    'inner critic',
    'part of me',
    'protector',
    'manager part',
    'inner conflict',
    'torn',
    'two minds',
    'at war with myself',
    'people pleaser',
    'overworking',
    'self-criticism',
    'likes journaling',
    'likes writing',
    'bedtime reflection',
  ],
  rationale:
    'Each part of you is trying to help in some way. When you greet it and hear what it wants, it does not have to shout.',
  sizes: {
    small: {
      text: 'Name one part that was around today and tell it, "I see you."',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One part got a hello. You need no more words than that.',
    },
    standard: {
      text: 'Write three short lines. Line 1: who showed up. Line 2: what they wanted. Line 3: how you, the calm you, answered.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Three lines, or three words, are down. Neat or not, it counts.',
    },
    big: {
      text: 'Do the three lines for two parts that pull in two ways. Give each its own turn and its own answer.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'Both parts had a turn, even if one had just a word.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'At night, right after you plug in your phone',
    where: 'By your bed, with a notebook that is just for you',
    others: ['With your morning tea', 'In the car before you go in', 'After the kids are down'],
  },
  doneMeans: 'You checked in, even if only one part had a word to say.',
  track: {
    how: 'One row a day: who showed up, what they wanted, how Self answered.',
    noPaper: 'Nothing to write. Run the three lines in your head, and tell us about one day.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Who showed up', type: 'short_text' },
        { label: 'What they wanted', type: 'short_text' },
        { label: 'How Self answered', type: 'short_text' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'A harsh part may take over the page.',
      when: 'If a harsh part takes over',
      then: 'give it one line, "I hear you, thank you," and close the book',
      keywords: ['critic', 'grade', 'perfect', 'handwriting', 'judg', 'spreadsheet'],
    },
    {
      kind: 'low-energy',
      text: 'You are worn out by night.',
      when: 'If you are worn out',
      then: 'think of one part and greet it with your eyes shut',
      keywords: ['tired', 'late', 'asleep', 'worn'],
    },
    {
      kind: 'not-private',
      text: 'Someone may see the page.',
      when: 'If the page does not feel safe from others',
      then: 'say the part by a nickname in your head and skip the page',
      keywords: ['find it', 'read it', 'snoop', 'see the'],
    },
    {
      kind: 'unsure-how',
      text: 'No part comes to mind.',
      when: 'If no part comes to mind',
      then: 'put a hand where your body feels tight and ask, "Who is here?"',
      keywords: ['blank', 'no part', 'nothing come', 'numb'],
    },
  ],
  notWhen: [
    {
      id: 'comes-apart',
      triggers: [
        'dissociat',
        'depersonali',
        'dereali',
        'losing time',
        'lost time',
        'DID',
        'alters',
        'switching',
        'psychosis',
        'psychotic',
        'hallucinat',
        'delusion',
        'hearing voices',
      ],
      text: 'The note names dissociation or psychosis: parts work alone at home may unsettle; consider the small size with grounding.',
    },
    {
      id: 'floods',
      triggers: ['flooded', 'flashback', 'exile'],
      text: 'The note names flooding or exiles: keep the journal with protectors, and agree on when to stop and ground.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Jay Earley', year: 2009, title: 'Self-Therapy' },
      { author: 'Schwartz & Sweezy', year: 2019, title: 'Internal Family Systems Therapy (2nd ed.)' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Set up a short daily log of parts. She would do it each evening, right after she feeds the fish, and guessed the perfectionist will want it neat. Hopes to "come home and be home." We meet again on the 12th.',
    facts: {
      anchor: 'right after she feeds the fish',
      timeFrequency: 'each evening',
      obstacle: 'the perfectionist will want it neat',
      goal: { quote: 'come home and be home.', said: 'client' },
      nextSession: 'on the 12th',
    },
    slots: {
      when: 'Right after you feed the fish',
      howOften: 'Each evening',
      goal: '"come home and be home."',
      obstacle: 'The perfectionist will want it neat',
      backup: 'If this gets in the way, then give it one line, "I hear you, thank you," and close the book.',
      reviewDate: 'On the 12th',
      takeaway: '',
    },
    notWhen: [],
  },
  {
    note: 'Parts log continued. Client lost time twice and reports dissociating at the store.',
    facts: {},
    slots: { goal: '', confidence: '', howOften: 'Once a day' },
    notWhen: ['comes-apart'],
  },
]
