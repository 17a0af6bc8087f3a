// The tape runs past the good part to the next morning, so every size gets to the morning. It then plays the other ending
// too: a tape of losses alone feeds shame, and shame feeds use.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'play-the-tape',
  version: 1,
  skillId: 'play-the-tape',
  name: 'Playing the tape forward',
  title: 'Play it to the next morning',
  ownTaskTitle: 'Seeing past the first hour',
  modality: 'Substance use',
  work: 'substance',
  language: 'en',
  aliases: [
    'play the tape forward',
    'playing the tape through',
    'play the tape',
    'think through the drink',
    'fast-forward the urge',
  ],
  cues: [
    'romanticizes the first drink',
    'only remembers the fun',
    'euphoric recall',
    'tells himself just one',
    'tells herself just one',
    'good times with the old crowd',
    'misses using',
    'forgets how bad it got',
    'glamorizes using',
    'morning-after regret',
    'hangovers',
    'fantasy about using again',
    'likes movies',
    'visual thinker',
  ],
  rationale:
    'A craving shows you the first good hour and leaves out the rest. When you see it through to the next day, you get to choose with all of it in view.',
  sizes: {
    small: {
      text: 'When you want to use, skip right to the end. Picture one scene from the next morning: where you wake up and how your body feels.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You saw one scene from the next morning. A still picture is enough.',
    },
    standard: {
      text: 'When you want to use, run it like a film: the first hour, that night, the next morning. Then run the film where you do not use, up to the same morning. No urge today? Run both for the last urge you had.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Both films made it to the morning. Skipped scenes are fine.',
    },
    big: {
      text: 'Write the two endings on a card: the morning if you use, the morning if you do not. Who is there, what is in your phone, what can you do that day? Read it each time you want to use.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'The card has two mornings on it, and you read it once.',
    },
  },
  howOften: 'Once a day, and with each urge you catch',
  cue: {
    when: 'When you lock up after work, before you head home',
    where: 'Right where you are, eyes open, phone in your pocket',
    others: ['While your morning shower runs', 'When an old friend texts', 'When you walk past the store'],
  },
  doneMeans: 'You looked past the first good hour, as far as the next morning.',
  track: {
    how: 'Rate the urge before. Put down a few words from the morning scene. Rate the urge once more.',
    noPaper: 'Nothing to write. Keep one picture of the next morning in mind, and tell us what was in it.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Urge before', type: 'rating_0_10' },
        { label: 'What I saw the next morning', type: 'short_text' },
        { label: 'Urge after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'Your film stops at the fun part.',
      when: 'If the film stops at the fun part',
      then: 'ask "and then what?" three times',
      keywords: ['fun part', 'good part', 'stops at', 'only the good', 'the buzz', 'no further'],
    },
    {
      kind: 'harsh-mind',
      text: 'The morning scene fills you with shame.',
      when: 'If the morning scene turns to shame',
      then: 'play only the ending where you wake up clear',
      keywords: ['shame', 'asham', 'guilt', 'hate myself', 'hates himself', 'hates herself', 'regret'],
    },
    {
      kind: 'too-strong',
      text: 'The pull is too fast to play a film.',
      when: 'If the pull is too fast',
      then: 'look at one photo of who or what you want to wake up to',
      keywords: ['too fast', 'before i know', 'autopilot', 'too quick', 'no time to think', 'impuls'],
    },
  ],
  notWhen: [
    {
      id: 'shame-and-safety',
      triggers: [
        'suicidal thought',
        'suicidal ideation',
        'suicidal urge',
        'suicide attempt',
        'wants to die',
        'better off dead',
        'passive SI',
        'self-harm',
        'self harm',
        'hopeless',
        'self-loathing',
        'self-hatred',
      ],
      text: 'The note names suicidal thoughts or deep shame: a film of the worst morning may add to it, so use the clear ending only or choose another skill.',
    },
    {
      id: 'bad-memories',
      triggers: ['flashback', 'trauma memory', 'trauma memories', 'assaulted while', 'dissociat', 'PTSD', 'blackout'],
      text: 'The note names trauma or lost time: the next-morning scene may hold one of those memories, so pick the scene together first.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Kober, Kross, Mischel, Hart & Ochsner',
        year: 2010,
        title: 'Regulation of craving by cognitive strategies in cigarette smokers',
      },
      {
        author: 'Kathleen Carroll (NIDA)',
        year: 1998,
        title: 'A Cognitive-Behavioral Approach: Treating Cocaine Addiction',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Skip to the end of the clip',
      sizes: {
        small: {
          text: 'Someone offers, and you want to. Skip to first period the next day: what does your head feel like?',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You saw yourself in first period. One second of it counts.',
        },
        standard: {
          text: 'Make two clips in your head. In one you use, in one you pass. Let both run until the next day at school or practice.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'Both clips got as far as the next day.',
        },
        big: {
          text: 'Make a note in your phone with both next days in three lines each. Read it before you leave the house on a night out.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'The note is in your phone and you read it once at the door.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced playing the tape forward; she tends to see only the first glass. Will do it when she parks at home, every weekday. Barrier: the film stops at the fun part. Goal: wake up clear for her morning class. Next session Thurs 10/8 at 3:00.',
    facts: {
      anchor: 'when she parks at home',
      timeFrequency: 'every weekday',
      obstacle: 'Barrier: the film stops at the fun part',
      goal: 'Goal: wake up clear for her morning class',
      nextSession: 'Thurs 10/8 at 3:00',
    },
    slots: {
      when: 'When you park at home',
      howOften: 'Every weekday',
      howLong: '3 minutes',
      obstacle: 'The film stops at the fun part',
      backup: 'If this gets in the way, then ask "and then what?" three times.',
      goal: 'wake up clear for your morning class',
      reviewDate: 'Thursday 10/8 at 3:00',
    },
    notWhen: [],
  },
  {
    note: 'Play the tape reviewed. He voices self-loathing after each slip. HW: picture both endings for 2 minutes daily before dinner.',
    facts: { homework: 'HW: picture both endings for 2 minutes daily before dinner' },
    slots: {
      practice: 'Picture both endings',
      howLong: '2 minutes',
      howOften: 'Daily',
      when: 'Before dinner',
      goal: '',
    },
    notWhen: ['shame-and-safety'],
  },
]
