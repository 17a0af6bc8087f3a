// Breath, face and inner tone go together: without the warm face and friendly voice this is only slow breathing. Fear of
// soothing is common in this work, so the back-up leaves the breath and keeps the warmth.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'soothing-rhythm-breathing',
  version: 1,
  skillId: 'soothing-rhythm-breathing',
  name: 'Soothing rhythm breathing',
  title: 'Slow breath, soft face, warm voice',
  ownTaskTitle: 'Finding your soothing rhythm',
  modality: 'CFT',
  work: 'general',
  language: 'en',
  aliases: ['soothing breathing rhythm', 'soothing rhythm', 'SRB', 'CFT breathing'],
  cues: [
    'always on guard',
    'wired',
    'threat system',
    'cannot slow down',
    'harsh inner tone',
    'self-attack',
    'tight jaw and face',
    'driven',
    'before compassion work',
    'shame flare',
    'needs to settle before imagery',
    'cold voice inside',
    'likes slow music',
  ],
  rationale:
    'Your body has a built-in way to settle. A slow, even breath with a soft face and a warm tone can help to switch it on.',
  sizes: {
    small: {
      text: 'Soften your face, as if you see someone you like. Take three slow, even breaths with that face.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Three slow breaths with a soft face. Half a smile will do.',
    },
    standard: {
      text: 'Sit tall with your feet flat and let your face go soft. Breathe slow and even, the same in and out. On each out-breath say "slow" in your mind, in a warm voice.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You did the 3 minutes, or 12 slow breaths.',
    },
    big: {
      text: 'Find your rhythm as you do in the short one. Then use the warm voice to greet yourself by name on each out-breath, as a dear friend would at the door. Go back to "slow" if it gets stiff.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You kept the rhythm for most of it, and greeted yourself at least once.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit on the edge of the bed in the morning',
    where: 'A seat that lets you sit tall, with something soft in reach',
    others: ['Before you start the car', 'At your desk, before the first call', 'When the house goes quiet at night'],
  },
  doneMeans: 'You took a few slow breaths with a kind face or a kind tone.',
  track: {
    how: 'Mark the day. Rate how calm and how warm you feel when you end. Two low numbers tell us a lot.',
    noPaper:
      'Hold a smooth stone while you do it, and leave it on your pillow. Tell us if the face or the voice was the harder part.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Calm', type: 'rating_0_10' },
        { label: 'Warmth', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'body',
      text: 'Minding the breath makes you tense.',
      when: 'If minding the breath makes you tense',
      then: 'let the breath be, hold a smooth stone and soften your face',
      keywords: ['tense', 'panic', 'breath focus', 'lighthead', 'dizz', 'chest'],
    },
    {
      kind: 'too-strong',
      text: 'Slowing down does not feel safe yet.',
      when: 'If slowing down does not feel safe',
      then: 'look at one thing you like, and take one slow breath',
      keywords: ['safe', 'guard', 'scary', 'let go', 'afraid', 'trust'],
    },
    {
      kind: 'harsh-mind',
      text: 'The voice in your head stays cold.',
      when: 'If the inner voice stays cold',
      then: 'hum one low note on the out-breath, with a soft face',
      keywords: ['cold', 'harsh', 'sarcas', 'critic', 'fake', 'mock'],
    },
  ],
  notWhen: [
    {
      id: 'breath-and-body',
      triggers: ['asthma', 'COPD', 'respiratory', 'hyperventilat', 'fainting', 'syncope', 'cardiac'],
      text: 'The note names a condition of breath or heart: keep the breath natural, and check medical safety before any slowing.',
    },
    {
      id: 'soothing-is-alarming',
      triggers: [
        'fear of compassion',
        'fear of soothing',
        'childhood abuse',
        'childhood neglect',
        'flashback',
        'dissociat',
        'PTSD',
      ],
      text: 'The note names early hurt, trauma or dissociation: letting the guard down can alarm, so go slowly and start with an object or a sound.',
    },
    {
      id: 'in-exposure',
      triggers: ['exposure hierarchy', 'interoceptive', 'ERP', 'safety behavio'],
      text: 'The note names exposure work: keep this practice apart from the exposures, so that it does not become a safety behavior.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Paul Gilbert', year: 2009, title: 'The Compassionate Mind' },
      {
        author: 'Matos et al.',
        year: 2017,
        title:
          'Psychological and physiological effects of compassionate mind training: a pilot randomised controlled study',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced soothing rhythm breathing, four minutes. He will do it before he starts the car, weekdays. The voice in his head stays cold. Goal: drive home without replaying the day. Next session Mon 7/20 at 6:00.',
    facts: {
      anchor: 'before he starts the car',
      timeFrequency: 'weekdays',
      obstacle: 'The voice in his head stays cold',
      goal: 'Goal: drive home without replaying the day',
      nextSession: 'Mon 7/20 at 6:00',
    },
    slots: {
      when: 'Before you start the car',
      obstacle: 'The voice in your head stays cold',
      backup: 'If this gets in the way, then hum one low note on the out-breath, with a soft face.',
      goal: 'drive home without replaying the day',
      reviewDate: 'Monday 7/20 at 6:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Soothing rhythm introduced with a stone; client has asthma. HW: hold the smooth stone each night after brushing teeth.',
    facts: { homework: 'HW: hold the smooth stone each night after brushing teeth' },
    slots: { practice: 'Hold the smooth stone', when: 'After brushing teeth', howOften: 'Each night', goal: '' },
    notWhen: ['breath-and-body'],
  },
]
