// The letting go is the point: each size has a tensing and a release, with fewer muscles in the small one.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'pmr',
  version: 1,
  skillId: 'pmr',
  name: 'Progressive muscle relaxation',
  title: 'Squeeze, hold, let go',
  ownTaskTitle: 'Loosening your muscles',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'PMR',
    'progressive relaxation',
    'tense and release',
    'Jacobson relaxation',
    'tense-release',
    'muscle relaxation exercise',
  ],
  cues: [
    'tight shoulders',
    'clenched jaw',
    'tension headaches',
    'cannot unwind',
    'body is wound up',
    'sore neck from stress',
    'grinds teeth',
    'tense at night',
    'stiff back from worry',
    'fists',
    'restless in bed',
    'muscle tension',
  ],
  rationale:
    'Worry hides in tight muscles. When you squeeze one and let it go, your body learns what loose feels like.',
  sizes: {
    small: {
      text: 'Squeeze both fists for 5 seconds. Let go and feel the warmth for two breaths. Do the same with your shoulders and your face.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Hands, shoulders and face, one time each.',
    },
    standard: {
      text: 'Lie down or lean back. Go from feet to face: squeeze one group of muscles for 5 seconds, let go for 15, and feel the change. Use the audio if you like.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'At least four groups were squeezed and let go.',
    },
    big: {
      text: 'Go through all groups from feet to face, twice for the ones that hold on most. At the end, lie still and say "loose" on each breath out.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'All groups done, and a minute of lying still.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you have changed for the night',
    where: 'Your bed or a couch, lights low',
    others: ['Right after work', 'Before your shower', 'On your lunch break, door closed'],
  },
  doneMeans: 'You squeezed and let go of a few muscles. Drifting off along the way is fine.',
  track: {
    how: 'Rate how tight you were before and after, and mark the day.',
    noPaper: 'Check your shoulders in the mirror before and after. Tell us what you saw.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'How tight before', type: 'rating_0_10' },
        { label: 'How tight after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'no-time',
      text: 'There is no quiet stretch in the day.',
      when: 'If there is no quiet stretch',
      then: 'do just hands and shoulders where you sit',
      keywords: ['quiet', 'time', 'kids', 'busy', 'noise'],
    },
    {
      kind: 'low-energy',
      text: 'You fall asleep at the legs.',
      when: 'If you fall asleep too soon',
      then: 'sit up and start with your face',
      keywords: ['asleep', 'sleepy', 'tired', 'doze'],
    },
    {
      kind: 'body',
      text: 'A muscle hurts or cramps.',
      when: 'If a spot hurts or cramps',
      then: 'leave that spot out and only let it go',
      keywords: ['hurts', 'cramp', 'sore', 'injur', 'pain'],
    },
  ],
  notWhen: [
    {
      id: 'body-limits',
      triggers: ['herniated', 'recent surgery', 'fracture', 'high blood pressure', 'hypertension', 'chronic pain'],
      text: 'The note names a bodily limit: leave out sore or injured groups and squeeze only lightly.',
    },
    {
      id: 'during-exposure',
      triggers: ['exposure', 'ERP', 'interoceptive'],
      text: 'The note names exposure work: this should not be used to get through an exposure.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Bernstein, Borkovec & Hazlett-Stevens',
        year: 2000,
        title: 'New Directions in Progressive Relaxation Training',
      },
      {
        author: 'Manzoni, Pagnini, Castelnuovo & Molinari',
        year: 2008,
        title: 'Relaxation training for anxiety: a ten-years systematic review with meta-analysis',
      },
    ],
  },
  variants: {
    child: {
      title: 'Lemon, turtle, noodle',
      sizes: {
        small: {
          text: 'With your grown-up, squeeze a pretend lemon in each hand. Drop it and shake out your hands.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'With your grown-up, squeeze the lemons, pull your head in like a turtle, scrunch your nose at a fly. After each one, go soft like a noodle.',
          howLong: '5 minutes',
          minutes: 5,
        },
        big: {
          text: 'Teach lemon, turtle and fly to someone at home. Do all three with them two times, and end as noodles on the floor.',
          howLong: '8 minutes',
          minutes: 8,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Led PMR with audio; jaw let go last. She will do it before her shower. Barrier: no quiet in the house. Next session 9/30 at 12.',
    facts: { anchor: 'before her shower', obstacle: 'Barrier: no quiet in the house', nextSession: '9/30 at 12' },
    slots: {
      when: 'Before your shower',
      howLong: '10 minutes',
      backup: 'If this gets in the way, then do just hands and shoulders where you sit.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Tense-release practiced lightly; recent surgery on left knee.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['body-limits'],
  },
]
