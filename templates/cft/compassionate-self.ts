// A role taken on in posture, face and voice, as an actor would: the qualities are wisdom, strength and care, and belief is
// not asked for. One everyday worry is looked at from there; the worst memory is left for the session.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'compassionate-self',
  version: 1,
  skillId: 'compassionate-self',
  name: 'Compassionate self imagery',
  title: 'Step into your wise, strong, kind self',
  ownTaskTitle: 'Seeing it through kind eyes',
  modality: 'CFT',
  work: 'general',
  language: 'en',
  aliases: [
    'compassionate other imagery',
    'compassionate image',
    'compassionate self practice',
    'compassionate-self work',
    'perfect nurturer',
    'ideal compassionate figure',
  ],
  cues: [
    'harsh inner voice',
    'no one was kind growing up',
    'bullies herself',
    'wise to others but not to self',
    'feels small and weak',
    'shame about the past',
    'dreads tomorrow',
    'what would a kind person say',
    'likes acting or role play',
    'vivid imagination',
    'inner ally',
    'self-hate',
    'high inner standards',
  ],
  rationale:
    'You have more than one side, and one of them is wise, strong and kind. When you stand in that side, a worry looks different from there.',
  sizes: {
    small: {
      text: 'Stand or sit as your wise, strong, kind self would: tall, soft face, low slow voice. Say one kind line from there.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You took the stance and said one kind line, like an actor would.',
    },
    standard: {
      text: 'Take the stance, face and voice of your wise, strong, kind self. From there, look at one worry of today, as if you watch yourself in a film. What would this self say to that person on the screen? Say it.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You took the stance and told the one on the screen something kind.',
    },
    big: {
      text: 'Take the stance and walk around the room for a bit as this self. Look at one worry from there: say what makes sense about it, say something kind, and name one brave small step. Then do a minute of that step, or plan it.',
      howLong: '12 minutes',
      minutes: 12,
      doneMeans: 'You walked as this self and got to a kind line or a step.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you look in the mirror before you go out',
    where: 'A room where you can stand tall and talk out loud',
    others: ['When you lace up your shoes', 'In the lift or hall before work', 'When you draw the curtains at night'],
  },
  doneMeans: 'You tried on your kind self, in body or in words, for a short while.',
  track: {
    how: 'Mark the day, rate the warmth toward you, and jot the line it said.',
    noPaper: 'Say the line as a voice note, or just to the mirror. Tell us the one that stuck.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Warmth toward me', type: 'rating_0_10' },
        { label: 'What it said', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'It feels fake; that is not who you are.',
      when: 'If it feels fake',
      then: 'play it as an actor: just the stance and the voice, no lines',
      keywords: ['fake', 'not me', 'phony', 'act', 'silly', 'deserve'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot picture a kind self.',
      when: 'If no picture comes',
      then: 'borrow one: how would a kind teacher, a big tree or an old dog look at you',
      keywords: ['picture', 'imagin', 'image', 'see it', 'blank', 'no one kind'],
    },
    {
      kind: 'too-strong',
      text: 'The worry pulls you back in.',
      when: 'If the worry pulls you back in',
      then: 'drop the film, feel both feet, and go back to the stance alone',
      keywords: ['pull', 'sucked', 'worry take', 'spiral', 'flood'],
    },
  ],
  notWhen: [
    {
      id: 'kindness-was-danger',
      triggers: ['fear of compassion', 'backdraft', 'childhood abuse', 'childhood neglect', 'PTSD', 'flashback'],
      text: 'The note names early hurt or trauma: a caring figure can stir it up, so choose nature or an animal and rehearse it in session.',
    },
    {
      id: 'imagery-and-reality',
      triggers: [
        'dissociat',
        'DID',
        'alters',
        'psychosis',
        'psychotic',
        'hallucinat',
        'hearing voices',
        'delusion',
        'grandios',
      ],
      text: 'The note names dissociation or psychosis: taking on another self may confuse, so stay with posture and voice in session.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Paul Gilbert', year: 2009, title: 'The Compassionate Mind' },
      {
        author: 'Rockliff et al.',
        year: 2008,
        title:
          'A pilot exploration of heart rate variability and salivary cortisol responses to compassion-focused imagery',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Built the compassionate self in session. Client will practice it after she laces up her shoes, mornings. She said it feels fake. Goal: speak up once in a team meeting. RTC Tue 9/22 at 8:30.',
    facts: {
      anchor: 'after she laces up her shoes',
      obstacle: 'it feels fake',
      goal: 'Goal: speak up once in a team meeting',
      nextSession: 'Tue 9/22 at 8:30',
    },
    slots: {
      when: 'After you lace up your shoes',
      howLong: '5 minutes',
      obstacle: 'It feels fake',
      backup: 'If this gets in the way, then play it as an actor: just the stance and the voice, no lines.',
      goal: 'speak up once in a team meeting',
      reviewDate: 'Tuesday 9/22 at 8:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Perfect nurturer imagery, with a tree as the image. History of childhood neglect. HW: picture the tree each night after lights out.',
    facts: { homework: 'HW: picture the tree each night after lights out' },
    slots: { practice: 'Picture the tree', when: 'After lights out', howOften: 'Each night', goal: '' },
    notWhen: ['kindness-was-danger'],
  },
]
