// The place was found with the clinician; home practice makes the cue word strong before it is needed. The way out of a
// bad image is eyes open and a real picture, never pushing through.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'safe-place',
  version: 1,
  skillId: 'safe-place',
  name: 'Calm place imagery',
  title: 'A short trip to your calm place',
  ownTaskTitle: 'Time in a place of your own',
  modality: 'Trauma (CPT/PE/stabilisation)',
  work: 'general',
  language: 'en',
  aliases: ['safe place', 'calm place', 'peaceful place', 'safe/calm place', 'secure place imagery'],
  cues: [
    'EMDR preparation',
    'resourcing',
    'stabilization',
    'on edge',
    'keyed up',
    'cannot settle',
    'jumpy',
    'nowhere feels right',
    'cue word',
    'likes daydreaming',
    'good with images',
    'beach or forest',
    'before trauma work',
    'winding up after sessions',
  ],
  rationale:
    'Your body can react to a place in your mind a bit as if you were there. Each visit makes the way back easier to find.',
  sizes: {
    small: {
      text: 'Say your cue word once. Look at a photo or a small thing that stands for your place and name one color in it.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You said the word and looked. No need to feel a change.',
    },
    standard: {
      text: 'Say your cue word and go to your calm place in your mind. Look around, then find one sound there and one thing to touch.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You pictured it with at least two senses, even if it came and went.',
    },
    big: {
      text: 'Think of a small hassle from the day, such as a long line. Then say your cue word, go to your place, and stay until you have found three things in it.',
      howLong: '6 minutes',
      minutes: 6,
      doneMeans: 'You went from the hassle to your place one time.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'After your shower, before you get dressed for the day or for bed',
    where: 'A chair or the edge of the bed, door closed, eyes open or shut',
    others: [
      'In the last quiet minutes of your lunch break',
      'On the couch after the dishes',
      'In the parked car at home',
    ],
  },
  doneMeans: 'You set out for your place, however faint it was.',
  track: {
    how: 'Mark the visit, then rate how calm you were before and after.',
    noPaper: 'Nothing to write. Tell us one thing you saw or heard in your place.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Made the visit', type: 'check' },
        { label: 'Calm before', type: 'rating_0_10' },
        { label: 'Calm after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'A bad image may push its way in.',
      when: 'If a bad image pops up',
      then: 'open your eyes and look at a photo of a real spot you like',
      keywords: ['image', 'intrud', 'memory', 'memories', 'scary', 'push'],
    },
    {
      kind: 'unsure-how',
      text: 'No clear picture comes.',
      when: 'If no picture comes',
      then: 'think of just one sound from your place, like the waves or the leaves',
      keywords: ['picture', 'see anything', 'imagin', 'visual'],
    },
    {
      kind: 'not-ready',
      text: 'It feels odd to let your guard down.',
      when: 'If it feels odd to let your guard down',
      then: 'keep your eyes on the door and say just the cue word',
      keywords: ['guard', 'eyes closed', 'close my eyes', 'vulnerable', 'watch'],
    },
  ],
  notWhen: [
    {
      id: 'drifts-off',
      triggers: ['dissociat', 'depersonali', 'dereali', 'losing time', 'lost time', 'DID'],
      text: 'The note names dissociation: imagery may deepen it, so consider the eyes-open small size or grounding instead.',
    },
    {
      id: 'danger-is-real',
      triggers: [
        'ongoing abuse',
        'current abuse',
        'being abused',
        'is abusive',
        'still abusive',
        'lives with the abuser',
        'lives with her abuser',
        'lives with his abuser',
        'stalk',
        'is threatening',
        'has threatened',
        'threatened to',
        'unsafe at home',
        'not safe at home',
        'afraid to go home',
        'domestic violence',
        'partner violence',
      ],
      text: 'The note names danger at home or nearby: a place in the mind should not stand in for a plan to be safe.',
    },
    {
      id: 'loose-images',
      triggers: ['psychosis', 'psychotic', 'hallucinat', 'delusion', 'hearing voices'],
      text: 'The note names psychosis: eyes-closed imagery may unsettle; consider a real object or photo.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Francine Shapiro',
        year: 2018,
        title: 'Eye Movement Desensitization and Reprocessing (EMDR) Therapy (3rd ed.)',
      },
    ],
  },
  variants: {
    child: {
      title: 'My cozy spot',
      sizes: {
        small: {
          text: 'Show your grown-up the drawing of your cozy spot. Tell one thing that is in it.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You showed it. Your grown-up may hold the drawing.',
        },
        standard: {
          text: 'Sit with your grown-up and visit your cozy spot in your mind. Say what you see, what you hear and who is there.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You told your grown-up two things from your spot.',
        },
        big: {
          text: 'Add two new things to the drawing of your cozy spot. Then shut your eyes, or look at it, while your grown-up tells you the story of it.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'One new thing is in the drawing.',
        },
      },
      cue: { when: 'After pajamas, before the bedtime story', where: 'On the bed with your grown-up and your drawing' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Built a calm place (the lake dock) with the cue word "dock" and practiced it. Ct will visit it every evening after he walks the dog. He said, "I can never see pictures in my head." Goal: fall asleep without the TV. RTC Wed 9/16.',
    facts: {
      anchor: 'after he walks the dog',
      timeFrequency: 'every evening',
      obstacle: { quote: 'I can never see pictures in my head.', said: 'client' },
      goal: 'Goal: fall asleep without the TV',
      nextSession: 'Wed 9/16',
    },
    slots: {
      when: 'After you walk the dog',
      howOften: 'Every evening',
      obstacle: '"I can never see pictures in my head."',
      backup: 'If this gets in the way, then think of just one sound from your place, like the waves or the leaves.',
      goal: 'fall asleep without the TV',
      reviewDate: 'Wednesday 9/16',
    },
    notWhen: [],
  },
  {
    note: 'Peaceful place reviewed. She was dissociating on two days after her shift.',
    facts: {},
    slots: { howOften: 'Once a day', howLong: '3 minutes', goal: '' },
    notWhen: ['drifts-off'],
  },
]
