// The new dream is what gets rehearsed, by day; no size goes back over the old one. How the dream is changed is the
// client's own choice and was settled in session, so the worksheet speaks of "your new dream" as a thing that exists.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'imagery-rehearsal',
  version: 1,
  skillId: 'imagery-rehearsal',
  name: 'Imagery rehearsal for nightmares',
  title: 'Run the new dream',
  ownTaskTitle: 'Work on your dreams by day',
  modality: 'CBT-I',
  work: 'sleep',
  language: 'en',
  aliases: [
    'imagery rehearsal therapy',
    'imagery rehearsal (IRT)',
    'nightmare rescripting',
    'dream rescripting',
    'rewrite the nightmare',
    'change the dream',
  ],
  cues: [
    'nightmares',
    'bad dreams',
    'same dream again and again',
    'wakes up screaming',
    'afraid to fall asleep',
    'afraid to go to bed',
    'wakes in a sweat',
    'chased in dreams',
    'sleep after trauma',
    'veterans',
    'vivid dreams',
    'good with images',
    'likes stories',
  ],
  rationale:
    'A bad dream can be a habit that the mind has learned. If you rehearse a new dream by day, your mind has another one to use.',
  sizes: {
    small: {
      text: 'Sit up, awake, and picture just the first scene of your new dream. Find one color and one sound in it.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You pictured one scene of the new dream, clear or faint.',
    },
    standard: {
      text: 'By day, sit and run your new dream in your mind from start to end. See it, hear it, and feel what is under your feet. Do not go back to the old one.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You ran the new dream one time. If the old one cut in and you came back, that is a run.',
    },
    big: {
      text: 'Run your new dream slowly, two times. On the second run, add one new thing to each scene: a color, a smell, a friend.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You ran it one full time and added at least one new thing.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'After lunch, before you go back to your day',
    where: 'A chair in a light room, not your bed',
    others: ['When you sit down after work', 'After the mail comes', 'Mid-morning, with the radio off'],
  },
  doneMeans: 'You spent time with the new dream while you were awake. What the night did is a row on its own.',
  track: {
    how: 'Mark the run. In the morning, add how many bad dreams there were and how hard they hit.',
    noPaper: 'Nothing to write. Tell us one new thing that you saw in your new dream.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Ran the new dream', type: 'check' },
        { label: 'Bad dreams last night', type: 'number' },
        { label: 'How hard they hit', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'The old dream may push in.',
      when: 'If the old dream pushes in',
      then: 'open your eyes, look round the room, and run just the last scene of the new dream',
      keywords: ['old dream', 'push', 'same nightmare', 'intrud', 'takes over'],
    },
    {
      kind: 'unsure-how',
      text: 'You may not see clear pictures.',
      when: 'If you see no pictures',
      then: 'tell the new dream out loud in three short lines',
      keywords: ['picture', 'imagin', 'visual', 'see it'],
    },
    {
      kind: 'not-ready',
      text: 'You may not want dreams on your mind at all.',
      when: 'If you want to keep dreams off your mind',
      then: 'look at the title you gave the new dream and read it once',
      keywords: ['think about it', 'avoid', 'off my mind', 'dread'],
    },
  ],
  notWhen: [
    {
      id: 'trauma-replay',
      triggers: [
        'PTSD',
        'assault',
        'combat',
        'trauma nightmare',
        'trauma-related nightmare',
        'replay of the',
        'replays the',
        'relives',
        'exact replay',
      ],
      text: 'The note names trauma: begin with a less scary dream, not a replay of the event, and go slowly.',
    },
    {
      id: 'loses-touch',
      triggers: [
        'psychosis',
        'psychotic',
        'hallucinat',
        'delusion',
        'dissociat',
        'dereali',
        'mania',
        'manic episode',
        'is manic',
        'hypomani',
      ],
      text: 'The note names psychosis, dissociation or mania: imagery alone at home may unsettle, so settle that first.',
    },
    {
      id: 'acts-out-dreams',
      triggers: [
        'acts out dreams',
        'acting out dreams',
        'punches in sleep',
        'kicks in sleep',
        'sleepwalk',
        'night terrors',
        'apnea',
        'prazosin',
      ],
      text: 'The note names another sleep problem or a medicine for dreams: check with the medical provider what else is at work.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Casement & Swanson',
        year: 2012,
        title:
          'A meta-analysis of imagery rehearsal for post-trauma nightmares: effects on nightmare frequency, sleep quality, and posttraumatic stress',
      },
      {
        author: 'Krakow et al.',
        year: 2001,
        title:
          'Imagery rehearsal therapy for chronic nightmares in sexual assault survivors with posttraumatic stress disorder: a randomized controlled trial',
      },
    ],
  },
  variants: {
    child: {
      title: 'My new dream movie',
      rationale:
        'A bad dream is like a movie that plays too much. You can make a new one by day, so your mind has one more to pick.',
      sizes: {
        small: {
          text: 'Show your grown-up the drawing of your new dream and tell the best part.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You told one part of the new dream.',
        },
        standard: {
          text: 'Draw one scene of your new dream. Then play the whole movie in your mind, and tell it to your grown-up.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'One scene is drawn, or you told it one time.',
        },
        big: {
          text: 'Act out your new dream with toys while your grown-up watches. Add one silly thing or one helper to the end.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You played the new dream with at least one toy.',
        },
      },
      cue: {
        when: 'After your snack, while it is still light out',
        where: 'The table or the floor, with your grown-up',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Imagery rehearsal: he changed the flooded house dream so that a boat comes by. Will run the new dream once a day after he waters the tomatoes. Thinks the old dream will push in. Goal: stop sleeping with the lights on. RTC Fri 8/7.',
    facts: {
      anchor: 'after he waters the tomatoes',
      timeFrequency: 'once a day',
      obstacle: 'the old dream will push in',
      goal: 'Goal: stop sleeping with the lights on',
      nextSession: 'Fri 8/7',
    },
    slots: {
      when: 'After you water the tomatoes',
      howOften: 'Once a day',
      howLong: '10 minutes',
      obstacle: 'The old dream will push in',
      backup:
        'If this gets in the way, then open your eyes, look round the room, and run just the last scene of the new dream.',
      goal: 'stop sleeping with the lights on',
      reviewDate: 'Friday 8/7',
    },
    notWhen: [],
  },
  {
    note: 'Nightmare rescripting introduced; her dream is an exact replay of the crash. HW: picture the new dream each afternoon.',
    facts: { homework: 'HW: picture the new dream each afternoon' },
    slots: { practice: 'Picture the new dream', howOften: 'Each afternoon', goal: '' },
    notWhen: ['trauma-replay'],
  },
]
