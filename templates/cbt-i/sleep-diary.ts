// A diary is a morning guess, not a measurement in the night: no size asks for a look at the clock. Window and plan are
// made from these rows in session; the sheet itself changes nothing.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'sleep-diary',
  version: 1,
  skillId: 'sleep-diary',
  name: 'Sleep diary',
  title: 'One row each morning',
  ownTaskTitle: 'Keeping track of your nights',
  modality: 'CBT-I',
  work: 'sleep',
  language: 'en',
  aliases: ['sleep log', 'consensus sleep diary', 'sleep tracking log'],
  cues: [
    'insomnia assessment',
    'first step of CBT-I',
    'cannot fall asleep',
    'wakes at 3 am',
    'broken sleep',
    'how much do I sleep',
    'tired all day',
    'sleep all over the place',
    'naps',
    'wants to understand sleep',
    'baseline week',
    'sleep pattern',
    'weekend lie-ins',
  ],
  rationale:
    'One bad night can hide the whole week. A short note each morning shows us what your nights are really like.',
  sizes: {
    small: {
      text: 'Guess three things about last night: when you got into bed, when you got up, and how good the sleep was.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Three guesses are down. Round numbers are just right.',
    },
    standard: {
      text: 'Fill in one row for last night from your best guess. No looking at the clock in the night.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'The row was filled in within an hour of getting up. Guesses are what we want.',
    },
    big: {
      text: 'Fill in the row for last night. Add a note on naps, coffee, drinks and screens from the day before.',
      howLong: '4 minutes',
      minutes: 4,
      doneMeans: 'The row is full and one thing from the day before is on it.',
    },
  },
  howOften: 'Each morning for 7 days',
  cue: {
    when: 'While your first coffee or tea of the day cools',
    where: 'At the breakfast spot, where the diary and a pen live',
    others: [
      'When you sit down on the bus or train',
      'Right after you brush your teeth in the morning',
      'After you feed the pets',
    ],
  },
  doneMeans: 'You put down a guess for last night, good night or bad.',
  track: {
    how: 'One row for each night, filled in the next morning. Guess, and move on.',
    noPaper: 'No diary needed. Send yourself a short voice memo each morning: in bed, up, how it was.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Into bed', type: 'time' },
        { label: 'Minutes to fall asleep', type: 'number' },
        { label: 'Minutes awake in the night', type: 'number' },
        { label: 'Woke for good', type: 'time' },
        { label: 'Got up', type: 'time' },
        { label: 'How good the sleep was', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'You may watch the clock to get it right.',
      when: 'If you catch yourself checking the clock',
      then: 'turn it to the wall and put down your first guess at breakfast',
      keywords: ['clock', 'exact', 'accurate', 'precise', 'check the time'],
    },
    {
      kind: 'forgot',
      text: 'The morning rush may push it out of your mind.',
      when: 'If the morning gets away from you',
      then: 'note two times at lunch: into bed, and up',
      keywords: ['rush', 'morning', 'out the door', 'skip'],
    },
    {
      kind: 'no-point',
      text: 'Seeing the bad nights may get you down.',
      when: 'If the row gets you down',
      then: 'fill in just one box and fold the page over',
      keywords: ['depress', 'get me down', 'worse', 'discourag', 'bad nights'],
    },
  ],
  notWhen: [
    {
      id: 'other-sleep-problem',
      triggers: [
        'apnea',
        'loud snor',
        'snores loudly',
        'stops breathing',
        'gasps',
        'gasping',
        'restless legs',
        'RLS',
        'sleepwalk',
        'narcolep',
      ],
      text: 'The note names signs of another sleep disorder: ask about a medical work-up while the diary runs.',
    },
    {
      id: 'watches-too-closely',
      triggers: [
        'orthosomnia',
        'clock-watch',
        'clock watch',
        'watches the clock',
        'checks the clock',
        'sleep tracker',
        'sleep score',
      ],
      text: 'The note names close tracking of sleep: ask for guesses only, and consider the three-guess size.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Carney et al.',
        year: 2012,
        title: 'The Consensus Sleep Diary: standardizing prospective sleep self-monitoring',
      },
    ],
  },
  variants: {
    child: {
      title: 'Our sleep chart',
      sizes: {
        small: {
          text: 'Pick a face for last night with your grown-up: sleepy, okay or great. Your grown-up adds the bedtime.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One face and one time are on the chart.',
        },
        standard: {
          text: 'Your grown-up fills in the row for last night. You pick the face and say if you woke up.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'The row has a face and at least two guesses.',
        },
        big: {
          text: 'Fill in the row with your grown-up. Then draw one thing you did in the last hour before bed.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'The row has a face, and one thing from the evening is drawn.',
        },
      },
      cue: { when: 'At breakfast, before the school bag goes on', where: 'By the fridge, where the chart hangs' },
    },
    teen: {
      title: 'Sleep log, one row a day',
      cue: {
        when: 'On the way to school, once you have sat down',
        where: 'In your phone notes, or on the card in your bag',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Explained the sleep diary and filled in last night as a sample. She will fill it in each morning with her oatmeal. "I will check the clock to be exact." Goal: know how her nights really go. Next visit Fri 1/9 at 10.',
    facts: {
      anchor: 'with her oatmeal',
      timeFrequency: 'each morning',
      obstacle: { quote: '"I will check the clock to be exact."', said: 'client' },
      goal: 'Goal: know how her nights really go',
      nextSession: 'Fri 1/9 at 10',
    },
    slots: {
      when: 'With your oatmeal',
      howOften: 'Each morning',
      howLong: '2 minutes',
      obstacle: '"I will check the clock to be exact."',
      backup: 'If this gets in the way, then turn it to the wall and put down your first guess at breakfast.',
      goal: 'know how your nights really go',
      reviewDate: 'Friday 1/9 at 10',
    },
    notWhen: [],
  },
  {
    note: 'HW: keep the sleep log, every morning after he feeds the dog. Wife says he stops breathing at night.',
    facts: { homework: 'HW: keep the sleep log, every morning after he feeds the dog' },
    slots: { practice: 'Keep the sleep log', when: 'After you feed the dog', howOften: 'Every morning', goal: '' },
    notWhen: ['other-sleep-problem'],
  },
]
