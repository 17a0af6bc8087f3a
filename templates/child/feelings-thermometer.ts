// One color and one word a day is the whole skill; any answer is right, so praise is for the mark and never for a low one.
// The grown-up shows how with a mark of their own instead of asking questions.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'feelings-thermometer',
  version: 1,
  skillId: 'feelings-thermometer',
  name: 'Feelings thermometer (child)',
  title: 'Color how hot the feeling is',
  ownTaskTitle: 'Showing how big a feeling is',
  modality: 'Child',
  work: 'general',
  language: 'en',
  aliases: [
    'feelings thermometer',
    'zones of regulation',
    'emotion thermometer',
    'feelings faces chart',
    'color zones',
    'feelings check with colors',
  ],
  cues: [
    'cannot say how he feels',
    'I do not know',
    'goes from zero to ten',
    'big feelings',
    'meltdowns',
    'tantrums at home',
    'young child',
    'naming feelings',
    'likes coloring',
    'likes drawing',
    'blows up after school',
    'shuts down when asked',
    'stomach aches before school',
  ],
  rationale:
    'Feelings can be small, medium or hot. When you can show how hot one is, your grown-up can help before it boils.',
  sizes: {
    small: {
      text: 'Point to a spot on the thermometer: blue, green, yellow or red. Your grown-up points to theirs too.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You pointed to a color. Any color is a good answer.',
    },
    standard: {
      text: 'Color the thermometer up to how hot your feeling is. Then say one feeling word. Your grown-up colors one too, and thanks you for showing.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'There is one color and one word. A silly word counts.',
    },
    big: {
      text: 'Color two thermometers: one for the hottest part of the day and one for now. Say a word for each. Tell your grown-up what made it go up or down.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Two thermometers have some color on them, with or without words.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after your snack when you are home from school',
    where: 'By the fridge, where the thermometer and crayons are',
    others: ['In the car on the way home', 'Before your bedtime story', 'After you brush your teeth'],
  },
  doneMeans: 'You showed a color or a number in some way, and your grown-up thanked you.',
  track: {
    how: 'Your grown-up keeps the page. Each day has one color or number, one word, and what helped.',
    noPaper: 'Show it with your hands: low by your knees, hot over your head. Your grown-up tells us about one day.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Color or number', type: 'rating_0_10' },
        { label: 'Feeling word', type: 'short_text' },
        { label: 'What helped', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'You say, "I do not know."',
      when: 'If you do not know',
      then: 'show how hot your pet or toy feels today',
      keywords: ["don't know", 'do not know', 'shrug', 'unsure', 'silent'],
    },
    {
      kind: 'too-strong',
      text: 'The feeling is red hot right now.',
      when: 'If it is red hot right now',
      then: 'wait, and just point to a color at bedtime',
      keywords: ['meltdown', 'red', 'scream', 'yell', 'upset', 'tantrum'],
    },
    {
      kind: 'forgot',
      text: 'The day gets busy and no one thinks of it.',
      when: 'If no one thought of it',
      then: 'point to a color in the air when the light goes out',
      keywords: ['forget', 'forgot', 'busy', 'practice after school', 'late'],
    },
  ],
  notWhen: [
    {
      id: 'home-not-safe-to-tell',
      triggers: ['CPS', 'child abuse', 'being hit', 'physical abuse', 'punished for crying', 'domestic violence'],
      text: 'The note names harm or harsh answers at home: use the thermometer in session only until showing feelings there is safe.',
    },
    {
      id: 'too-old-for-it',
      triggers: ['teen', 'adolescent', 'high school', 'college'],
      text: 'The note names an older client: a plain 0 to 10 mood rating may suit better than colors and faces.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Kendall & Hedtke', year: 2006, title: 'Coping Cat Workbook (2nd ed.)' }],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Made a feelings thermometer with markers. HW: color the thermometer daily after snack. Goal: tell mom before a blowup. Next session Wed 10/7 at 3:30.',
    facts: {
      homework: 'HW: color the thermometer daily after snack',
      timeFrequency: 'daily after snack',
      anchor: 'after snack',
      goal: 'Goal: tell mom before a blowup',
      nextSession: 'Wed 10/7 at 3:30',
    },
    slots: {
      practice: 'Color the thermometer',
      when: 'After snack',
      howOften: 'Daily',
      goal: 'tell mom before a blowup',
      reviewDate: 'Wednesday 10/7 at 3:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Color zones reviewed. CPS report remains open. HW: point to one color at bedtime.',
    facts: { homework: 'HW: point to one color at bedtime' },
    slots: { goal: '', reviewDate: '' },
    notWhen: ['home-not-safe-to-tell'],
  },
]
