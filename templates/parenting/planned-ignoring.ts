// Ignoring is half of it; the praise the moment it stops is the other. One small behavior, chosen together, and never an unsafe one.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'planned-ignoring',
  version: 1,
  skillId: 'planned-ignoring',
  name: 'Planned ignoring',
  title: 'Look away, then praise the stop',
  ownTaskTitle: 'Not feeding the small stuff',
  modality: 'Parenting',
  work: 'general',
  language: 'en',
  aliases: [
    'active ignoring',
    'selective attention',
    'planned ignore',
    'differential attention',
    'ignoring minor misbehavior',
  ],
  cues: [
    'whining',
    'pouting',
    'begs for snacks',
    'silly noises',
    'eye rolling',
    'interrupts on the phone',
    'fake crying',
    'back talk',
    'tattles all day',
    'cries for candy',
    'attention seeking',
    'nags for screen time',
  ],
  rationale:
    'Looks and words are like fuel for whining, even when they are cross. If you take the fuel away and give it to the good part, the whining runs low.',
  sizes: {
    small: {
      text: 'Pick the smallest one of the annoying things. Once today, look away and say nothing for 10 seconds. The second it stops, say something nice.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Looked away once and praised when it stopped.',
    },
    standard: {
      text: 'Each day, ignore the one thing we picked, all the way: no look, no word, no sigh, busy hands. The moment your child stops, turn back and praise what they do now.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One full round: ignored all the way, then praised.',
    },
    big: {
      text: 'Ignore the one thing each time it comes today, and praise each stop. Tell the other grown-ups at home the plan, so that all do the same.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'A day of full rounds, with the others in on the plan.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When the whining starts',
    where: 'At home, where your child is safe',
    others: ['In the car', 'While you cook', 'When the screen goes off'],
  },
  doneMeans: 'You held back your look and words for a bit and praised the stop. It may get louder first.',
  track: {
    how: 'Count the rounds each day, and mark if you praised the stop.',
    noPaper: 'Tell the other grown-up at night how the longest round went.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'What I ignored', type: 'short_text' },
        { label: 'Rounds', type: 'number' },
        { label: 'Praised the stop', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'It gets worse at first.',
      when: 'If it gets louder',
      then: 'hum a song in your head and hold on for ten more seconds',
      keywords: ['worse', 'louder', 'scream', 'escalat', 'give in'],
    },
    {
      kind: 'other-people',
      text: 'Others give in or stare.',
      when: 'If others stare or give in',
      then: 'do it only at home this week',
      keywords: ['grandma', 'stare', 'store', 'give in', 'partner', 'public'],
    },
    {
      kind: 'low-energy',
      text: 'You have no patience left.',
      when: 'If you have no patience left',
      then: 'turn to the sink and wash one cup',
      keywords: ['patience', 'tired', 'snap', 'worn out'],
    },
  ],
  notWhen: [
    {
      id: 'unsafe-acts',
      triggers: [
        'head bang',
        'bites',
        'hits his sister',
        'hits her brother',
        'runs into the street',
        'self-harm',
        'throws chairs',
      ],
      text: 'The note names unsafe acts: these are never ignored.',
    },
    {
      id: 'fear-or-need',
      triggers: ['separation anxiety', 'trauma', 'nightmare', 'hungry', 'foster'],
      text: 'The note names fear, trauma or unmet needs: what looks like whining may be a call for help.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [{ author: 'Carolyn Webster-Stratton', year: 2005, title: 'The Incredible Years' }],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Planned ignoring for whining rehearsed. They will do it while they cook. Barrier: grandma gives in. Next session Mon 6/15 at 3.',
    facts: { obstacle: 'Barrier: grandma gives in', nextSession: 'Mon 6/15 at 3' },
    slots: {
      howLong: '5 minutes',
      backup: 'If this gets in the way, then do it only at home this week.',
      reviewDate: 'Monday 6/15 at 3',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Active ignoring discussed. He bites when told no.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['unsafe-acts'],
  },
]
