// The repetition is the return: drift, notice, come back. The breath is watched and never steered, so that this does not
// turn into paced breathing, and a wandering mind is the material and not a fault.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'mindful-breathing',
  version: 1,
  skillId: 'mindful-breathing',
  name: 'Mindful breathing',
  title: 'Come back to the breath',
  ownTaskTitle: 'Time with your own breath',
  modality: 'Mindfulness',
  work: 'general',
  language: 'en',
  aliases: [
    'breath awareness',
    'mindfulness of breath',
    'mindfulness of breathing',
    'breath meditation',
    'anchor breath meditation',
    'mindfulness meditation',
    'sitting meditation',
  ],
  cues: [
    'racing mind',
    'scattered',
    'mind jumps around',
    'always ahead of myself',
    'hard to be present',
    'new to meditation',
    'wants to start meditating',
    'meditation app',
    'restless',
    'drifts off in meetings',
    'lost in thought',
    'likes sitting quietly',
    'busy head',
    'autopilot mornings',
  ],
  rationale:
    'The mind drifts, and that is what minds do. Each time you see it and come back to the breath, you get better at coming back.',
  sizes: {
    small: {
      text: 'Feel one breath come in and go out, just as it is. When your mind drifts, feel one more.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You felt one whole breath, in and out.',
    },
    standard: {
      text: 'Sit and feel each breath come and go. Let it be as it is. Each time your mind drifts, say "drifting" and come back to the next breath.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You sat for the 3 minutes. Fifty drifts and fifty returns is a good sit.',
    },
    big: {
      text: 'Sit and pick the one spot where you feel the breath most: nose, chest or belly. Stay with that spot. Before each return, name where your mind had gone: a plan, a memory, a sound.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You sat for the 10 minutes and caught at least one drift.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'In the morning, right after you get dressed',
    where: 'A chair with your feet on the floor, eyes open or shut',
    others: [
      'On the bus, once you have a seat',
      'At your desk, before you open your mail',
      'After you lock up at night',
    ],
  },
  doneMeans: 'You turned to your breath, and you came back to it at least once if you could.',
  track: {
    how: 'Mark the day, the minutes, and how calm (0) or restless (10) the sit was. Both kinds are fine.',
    noPaper: 'Move a coin from one pocket to the other after each sit. Tell us where your mind liked to go.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Minutes', type: 'number' },
        { label: 'Calm (0) or restless (10)', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Your mind says you are bad at this.',
      when: 'If your mind says you are bad at this',
      then: 'count three breaths on your fingers, and lose count as much as you like',
      keywords: ['bad at', 'wander', 'drift', 'focus', 'concentrat', 'doing it wrong'],
    },
    {
      kind: 'body',
      text: 'Watching the breath makes your chest feel tight.',
      when: 'If watching the breath feels tight',
      then: 'keep your eyes open and feel both feet on the floor, or hear one sound',
      keywords: ['tight', 'chest', 'short of breath', 'short of air', 'lighthead', 'dizz'],
    },
    {
      kind: 'no-time',
      text: 'The day starts too fast to sit.',
      when: 'If there is no time to sit',
      then: 'feel one breath while you wait for a door, a light or a screen',
      keywords: ['rush', 'late', 'busy', 'no time', 'kids'],
    },
  ],
  notWhen: [
    {
      id: 'breath-alarms',
      triggers: ['asthma', 'COPD', 'hyperventilat', 'suffocat', 'strangl', 'near-drowning', 'breath focus makes'],
      text: 'The note names something that can make the breath itself alarming: offer the feet or a sound as the place to come back to.',
    },
    {
      id: 'turning-in',
      triggers: ['flashback', 'dissociat', 'depersonali', 'dereali', 'PTSD', 'psychosis', 'psychotic', 'hallucinat'],
      text: 'The note names trauma, dissociation or psychosis: keep eyes open, choose an anchor outside the body, and stay with the small size.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Arch & Craske',
        year: 2006,
        title: 'Mechanisms of mindfulness: Emotion regulation following a focused breathing induction',
      },
      {
        author: 'Feldman, Greeson & Senville',
        year: 2010,
        title:
          'Differential effects of mindful breathing, progressive muscle relaxation, and loving-kindness meditation on decentering and negative reactions to repetitive thoughts',
      },
      { author: 'Jon Kabat-Zinn', year: 2013, title: 'Full Catastrophe Living (rev. ed.)' },
    ],
  },
  variants: {
    child: {
      title: 'Ride for a stuffed toy',
      rationale: 'Your mind likes to run off, like a puppy. When you feel your breath, you can call the puppy back.',
      sizes: {
        small: {
          text: 'Lie down and put a soft toy on your belly. A grown-up lies down too. Feel the toy go up and down one time.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'The toy had one ride. Giggles are fine.',
        },
        standard: {
          text: 'Give the toy a ride on your belly. Your grown-up asks in a soft voice, "Where is your mind?" Say where, then look for the ride again.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You told your grown-up one place your mind ran to, or the toy rode for 2 minutes.',
        },
        big: {
          text: 'Give the toy a ride. Each time your mind runs off, lift one finger and come back. Show your grown-up how many you got.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'You lifted one finger or more. Lots of fingers means lots of coming back.',
        },
      },
      cue: { when: 'At bedtime, once the story is read', where: 'On your bed or the rug, with your grown-up' },
      trackHow: 'Your grown-up puts a sticker on the chart for each ride.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced breath awareness for three minutes in the room. Client will do it after she parks at work, weekdays. Barrier: she says she is bad at it. Goal: be present at dinner with her kids. Next session Tue 4/14 at 11:00.',
    facts: {
      anchor: 'after she parks at work',
      timeFrequency: 'weekdays',
      obstacle: 'she says she is bad at it',
      goal: 'Goal: be present at dinner with her kids',
      nextSession: 'Tue 4/14 at 11:00',
    },
    slots: {
      when: 'After you park at work',
      howLong: '3 minutes',
      goal: 'be present at dinner with your kids',
      reviewDate: 'Tuesday 4/14 at 11:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Mindfulness of breath introduced. Client had a flashback on the train last week. HW: feel the breath each morning after coffee.',
    facts: { homework: 'HW: feel the breath each morning after coffee' },
    slots: { practice: 'Feel the breath', when: 'After coffee', howOften: 'Each morning', goal: '' },
    notWhen: ['turning-in'],
  },
]
