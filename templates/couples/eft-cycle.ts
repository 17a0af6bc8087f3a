// The cycle is the rival, not the partner. Who began is left out on purpose, and naming it late counts.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'eft-cycle',
  version: 1,
  skillId: 'eft-cycle',
  name: 'Mapping the negative cycle (EFT)',
  title: 'Say it out loud: we are in the loop',
  ownTaskTitle: 'Seeing the loop you two get caught in',
  modality: 'Couples (EFT)',
  work: 'general',
  language: 'en',
  aliases: [
    'negative cycle',
    'pursue-withdraw cycle',
    'EFT cycle',
    'cycle mapping',
    'demon dialogues',
    'tracking the cycle',
    'pursuer withdrawer',
  ],
  cues: [
    'she chases he shuts down',
    'same fight over and over',
    'one pushes one pulls away',
    'stonewalls',
    'nagging and hiding',
    'walks out of talks',
    'protest',
    'feels alone next to him',
    'the dance we do',
    'stuck in a loop with partner',
    'goes quiet when she is upset',
    'attachment',
  ],
  rationale:
    'The loop is the problem, not either of you. When you can name it and the soft feeling under it, you two are on the same side again.',
  sizes: {
    small: {
      text: 'Once, after a tense moment, one of you says "that was the loop." The other says "yes." No more than that.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'The loop was named once, even hours later.',
    },
    standard: {
      text: 'When the loop starts, one of you says "we are in the loop." Stop. Each of you fills in: I did this, and under it I felt this. Pick a soft word, such as scared, sad or alone.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'The loop was named, and each said one soft feeling.',
    },
    big: {
      text: 'Draw the loop on one page, as a circle: what I do, what you see, what you do, what I see. Put the soft feelings inside. Look at it side by side.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'One circle with both of you in it, and soft feelings inside.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'When one of you goes loud or goes quiet',
    where: 'Side by side, not across the table',
    others: ['After the kids sleep', 'On the ride home from this visit', 'The morning after a tense night'],
  },
  doneMeans: 'You two named the loop or a soft feeling in it. Late is fine.',
  track: {
    how: 'Put down what set it off, what each did, and the soft feeling under it.',
    noPaper: 'Agree on a hand sign for the loop. Tell us how many times you used it.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'What set it off', type: 'short_text' },
        { label: 'What I did', type: 'short_text' },
        { label: 'Soft feeling under it', type: 'short_text' },
        { label: 'We named it', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'It turns into who started it.',
      when: 'If it turns into who started it',
      then: 'both say "the loop did" and stop',
      keywords: ['who started', 'blame', 'your fault', 'keeps score'],
    },
    {
      kind: 'too-strong',
      text: 'In the heat you cannot find the words.',
      when: 'If the words will not come',
      then: 'text "loop" an hour later',
      keywords: ['heat', 'words', 'shut down', 'flooded', 'too upset'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot tell what you feel under it.',
      when: 'If no soft word comes',
      then: 'say where in your body it is tight',
      keywords: ['do not know what', 'numb', 'feel nothing', 'only angry'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['domestic violence', 'partner violence', 'abusive', 'coercive', 'afraid of'],
      text: 'The note names violence or fear between partners: showing soft feelings there may not be safe.',
    },
    {
      id: 'open-affair',
      triggers: ['affair', 'infidelity'],
      text: 'The note names an affair: settle in session whether this work can begin.',
    },
  ],
  evidence: { level: 'practice-based', sources: [{ author: 'Sue Johnson', year: 2008, title: 'Hold Me Tight' }] },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Mapped the pursue-withdraw cycle with both. Barrier: it turns into who started it. Goal: fewer nights apart. Next session 7/8 at 10.',
    facts: {
      obstacle: 'Barrier: it turns into who started it',
      goal: 'Goal: fewer nights apart',
      nextSession: '7/8 at 10',
    },
    slots: {
      howLong: '5 minutes',
      goal: 'fewer nights apart',
      backup: 'If this gets in the way, then both say "the loop did" and stop.',
    },
    notWhen: [],
  },
  {
    note: 'Tracked the negative cycle. She is afraid of his temper.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
