// One sense at a time, with things that are at hand and free. Taste comes last and never as the default, because comfort by
// food is the trouble itself for some clients.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'self-soothe',
  version: 1,
  skillId: 'self-soothe',
  name: 'Self-soothe with the senses',
  title: 'One kind thing for one sense',
  ownTaskTitle: 'Kindness by way of the senses',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'self-soothing with five senses',
    'self soothe',
    'self-soothing',
    'self-soothe kit',
    'soothing kit',
    'five senses soothing',
  ],
  cues: [
    'hard to comfort herself',
    'hard to comfort himself',
    'needs comfort',
    'alone at night',
    'aching',
    'after a hard call',
    'hospital stay',
    'hates being idle',
    'gives to everyone else',
    'likes candles',
    'likes baths',
    'likes soft blankets',
    'likes music',
    'likes scents',
    'tactile',
  ],
  rationale:
    'What you see, hear, smell and touch can tell your body that it is looked after. That can carry you through a hard hour.',
  sizes: {
    small: {
      text: 'Wrap both hands around one warm or soft thing, such as a mug or a sleeve. Feel it for 1 minute.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Your hands had their minute.',
    },
    standard: {
      text: 'Pick one sense. Give it one kind thing: a soft throw, a song you love, the smell of soap, a view of the sky. Stay with it for 5 minutes and do nothing else.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One sense got about five minutes. You do not have to feel that you earned it.',
    },
    big: {
      text: 'Fill a shoe box with one kind thing for each of three senses, such as a photo, a soft cloth and a tea bag to smell. Then spend 5 minutes with one of them.',
      howLong: '12 minutes',
      minutes: 12,
      doneMeans: 'Three things are in the box, and one of them has been used.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'As soon as you change out of your work clothes',
    where: 'The softest seat you have, lights low',
    others: ['After the last call of the day', 'When you get into bed', 'When the house goes quiet'],
  },
  doneMeans: 'You did one thing just to be good to one of your senses.',
  track: {
    how: 'Each day, note the sense you picked and how upset you were before and after.',
    noPaper: 'Put the thing you used by the door. Bring it with you, or tell us what it was.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Sense and thing', type: 'short_text' },
        { label: 'Upset before', type: 'rating_0_10' },
        { label: 'Upset after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'It feels like you have not earned it.',
      when: 'If it feels unearned',
      then: 'call it a test, and hold the soft thing for 2 minutes',
      keywords: ['earn', 'deserve', 'selfish', 'spoil', 'indulg', 'guilt'],
    },
    {
      kind: 'away-from-home',
      text: 'Your things are at home and you are not.',
      when: 'If your things are not with you',
      then: 'run warm water over your hands, or rub a bit of lotion in',
      keywords: ['at work', 'on the road', 'office', 'school', 'not with me'],
    },
    {
      kind: 'too-strong',
      text: 'You are too wound up to notice.',
      when: 'If you are too wound up to notice',
      then: 'press the soft thing to your cheek for three breaths',
      keywords: ['wound up', 'agitat', 'restless', 'pacing'],
    },
  ],
  notWhen: [
    {
      id: 'food-or-spending',
      triggers: [
        'binge',
        'eating disorder',
        'bulimi',
        'anorexia',
        'emotional eating',
        'overspend',
        'compulsive shopping',
        'compulsive spending',
        'compulsive buying',
        'shopping sprees',
        'gambling',
      ],
      text: 'The note names trouble with food or spending: leave taste and buying out, and pick sight, sound, smell or touch.',
    },
    {
      id: 'sense-reminders',
      triggers: [
        'flashback',
        'smell triggers',
        'triggered by the smell',
        'triggered by smell',
        'trauma reminder',
        'sensory trigger',
        'cannot be touched',
      ],
      text: 'The note names reminders in the senses: choose the sense and the thing together, and leave out any that stir it up.',
    },
    {
      id: 'sensory-load',
      triggers: ['sensory overload', 'misophonia', 'sensory sensitiv', 'sensory processing'],
      text: 'The note names strong sensory reactions: less may soothe more here, such as ear plugs, dim light or firm pressure.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    child: {
      title: 'My cozy sense',
      rationale: 'Soft, warm and nice-to-hear things can help a body feel okay. You can pick the one your body likes.',
      sizes: {
        small: {
          text: 'Hug one soft thing, or your grown-up, for ten slow counts.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You hugged and you both counted.',
        },
        standard: {
          text: 'Pick a sense with your grown-up: eyes, ears, nose or hands. Find one cozy thing for it. Sit side by side and enjoy it till the sand timer runs out.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You both tried one cozy thing. Giggling is allowed.',
        },
        big: {
          text: 'Hunt for four cozy things in the house with your grown-up, one each for eyes, ears, nose and hands. Put them in a bag and test two.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'The bag has four things, and you tested two.',
        },
      },
      cue: { when: 'Right after bath time', where: 'On the couch or the rug with your grown-up' },
      trackHow: 'Draw the cozy thing you picked. Your grown-up writes the day next to it.',
    },
    teen: {
      title: 'Cozy on purpose',
      cue: { when: 'Right after you drop your backpack', where: 'Your room or any corner with a door' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Put together a self-soothe kit: fleece, lavender, cello playlist. He will use it when he gets in from the night shift, four times this week. Barrier: feels he does not deserve it. Goal: have one calm hour before sleep. Next visit Fri 8/14 11 am.',
    facts: {
      anchor: 'when he gets in from the night shift',
      timeFrequency: 'four times this week',
      obstacle: 'feels he does not deserve it',
      goal: 'Goal: have one calm hour before sleep',
      nextSession: 'Fri 8/14 11 am',
    },
    slots: {
      when: 'When you get in from the night shift',
      howOften: 'Four times this week',
      obstacle: 'You feel you do not deserve it',
      backup: 'If this gets in the way, then call it a test, and hold the soft thing for 2 minutes.',
      goal: 'have one calm hour before sleep',
      reviewDate: 'Friday 8/14 11 am',
    },
    notWhen: [],
  },
  {
    note: 'Self-soothing taught. Binge episodes on two evenings. Will use hand cream nightly after dishes.',
    facts: { homework: 'Will use hand cream nightly after dishes' },
    slots: { practice: 'Use hand cream', when: 'After dishes', howOften: 'Nightly', goal: '' },
    notWhen: ['food-or-spending'],
  },
]
