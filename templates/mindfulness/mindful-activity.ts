// Informal practice: the chore is there anyway, so it costs no time. The same chore each day is the cue; the active part is
// going back to a sense after the mind has gone elsewhere. No size uses food, so that it also fits where eating is a worry.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'mindful-activity',
  version: 1,
  skillId: 'mindful-activity',
  name: 'Mindful daily activity (informal practice)',
  title: 'One chore with all your senses',
  ownTaskTitle: 'Being there for an everyday thing',
  modality: 'Mindfulness',
  work: 'general',
  language: 'en',
  aliases: [
    'Mindful daily activity',
    'informal mindfulness',
    'mindful eating',
    'mindful walking',
    'mindful dishwashing',
    'mindful showering',
    'everyday mindfulness',
    'raisin exercise',
  ],
  cues: [
    'on autopilot',
    'days blur together',
    'no time to meditate',
    'hates sitting still',
    'cannot sit and meditate',
    'rushing through everything',
    'always multitasking',
    'misses the small good things',
    'plans the day in the shower',
    'eats lunch at the screen',
    'washing dishes',
    'likes being hands-on',
    'walks the dog',
    'busy parent',
  ],
  rationale:
    'Much of the day goes by while your mind is somewhere else. Use your senses on one plain thing, and you are back in your own day.',
  sizes: {
    small: {
      text: 'For just the first minute of your chore, find one thing to feel on your skin: warm water, a smooth cup, wool.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Your skin told you one thing about the chore.',
    },
    standard: {
      text: 'Pick one thing you do each day, such as the dishes. For 3 minutes do just that. Look, hear, smell and feel it. When you find you are miles off, pick one sense and start there.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You used a sense on purpose, and came back to one at least once.',
    },
    big: {
      text: 'Do the whole chore from start to end with the radio and phone off. Go a bit more slowly than you do most days. Find one thing about it you had not seen, heard or felt before.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You got to the end of the chore, or found one new thing in it.',
    },
  },
  howOften: 'Once a day, with the same chore',
  cue: {
    when: 'When you turn on the tap for the dishes',
    where: 'The spot where you do the chore, with the phone in another room',
    others: ['When you step into the shower', 'When you walk to the bus or car', 'When you fold the wash'],
  },
  doneMeans: 'You came back to your senses once, in the middle of doing something plain.',
  track: {
    how: 'Put down the chore, how many senses you used (1 to 5), and how much you were there.',
    noPaper: 'Nothing to mark. Bring us one smell, sound or feel from the chore that you had missed until now.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Chore', type: 'short_text' },
        { label: 'Senses used', type: 'number' },
        { label: 'How much I was there', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'You are on autopilot and the chore is over.',
      when: 'If the chore is over before you think of it',
      then: 'feel the towel on your hands while you dry them',
      keywords: ['autopilot', 'forget', 'forgot', 'remember', 'slip'],
    },
    {
      kind: 'no-time',
      text: 'You rush, as the next thing is waiting.',
      when: 'If you are in a rush',
      then: 'keep your speed, and just hear the sounds of the chore for the first minute',
      keywords: ['rush', 'hurry', 'late', 'no time', 'busy'],
    },
    {
      kind: 'no-point',
      text: 'It is a chore and it bores you.',
      when: 'If the chore bores you',
      then: 'hunt for one smell in it, and then let your mind go where it likes',
      keywords: ['bor', 'dull', 'pointless', 'silly', 'just dishes'],
    },
  ],
  notWhen: [
    {
      id: 'food-as-task',
      triggers: ['eating disorder', 'anorexia', 'bulimi', 'binge eat', 'purging', 'ARFID', 'restricting food'],
      text: 'The note names an eating disorder: do not use a meal as the daily activity unless it is part of the eating treatment.',
    },
    {
      id: 'cleaning-as-ritual',
      triggers: [
        'OCD',
        'washing ritual',
        'cleaning ritual',
        'contamination',
        'compulsive washing',
        'compulsive cleaning',
        'handwashing',
      ],
      text: 'The note names washing or cleaning rituals: choose an activity that has no part in them.',
    },
    {
      id: 'safety-needs-eyes',
      triggers: ['seizure', 'epilep', 'dissociat', 'fall risk', 'intoxicat'],
      text: 'The note names seizures, dissociation or a risk of falls: choose an activity without heat, blades, water or traffic.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Hanley, Warner, Dehili, Canto & Garland',
        year: 2015,
        title: 'Washing dishes to wash the dishes: Brief instruction in an informal mindfulness practice',
      },
      {
        author: 'Segal, Williams & Teasdale',
        year: 2013,
        title: 'Mindfulness-Based Cognitive Therapy for Depression (2nd ed.)',
      },
    ],
  },
  variants: {
    child: {
      title: 'Senses detective',
      rationale: 'Your eyes, ears, nose and hands find cool things all day. When you slow down, you get to spot them.',
      sizes: {
        small: {
          text: 'While you wash your hands, tell your grown-up one thing you feel: slimy, warm, bubbly.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You told one clue from your hands.',
        },
        standard: {
          text: 'Be a detective in the bath or while you brush the dog. Find one clue with your eyes, one with your ears and one with your hands. Your grown-up is your helper and writes them down.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You found two clues or more.',
        },
        big: {
          text: 'Go on a slow walk around the block with your grown-up. Take turns: each of you finds four clues, one each for eyes, ears, nose and hands. Swap your best one at the end.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You each told your best clue.',
        },
      },
      cue: { when: 'At bath time, once you are in', where: 'The bath or the yard, with your grown-up near' },
      trackHow: 'Your grown-up writes the best clue of the day on the chart.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced informal mindfulness, with dishwashing as the activity. Client will do it after dinner, daily. Obstacle: she is always in a rush. Goal: notice one good moment a day. Next session Thurs 6/11 at 3:00.',
    facts: {
      anchor: 'after dinner',
      timeFrequency: 'daily',
      obstacle: 'Obstacle: she is always in a rush',
      goal: 'Goal: notice one good moment a day',
      nextSession: 'Thurs 6/11 at 3:00',
    },
    slots: {
      when: 'After dinner',
      howOften: 'Daily',
      howLong: '3 minutes',
      obstacle: 'You are always in a rush',
      goal: 'notice one good moment a day',
      reviewDate: 'Thursday 6/11 at 3:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Everyday mindfulness practiced with a cup of tea. Client has a history of anorexia. HW: feel the water for one minute each morning in the shower.',
    facts: { homework: 'HW: feel the water for one minute each morning in the shower' },
    slots: { howOften: 'Each morning', goal: '' },
    notWhen: ['food-as-task'],
  },
]
