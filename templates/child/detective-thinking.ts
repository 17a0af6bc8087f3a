// Clues first, then the calm thought: the child finds the evidence and the grown-up asks and writes. Not used on a wish to
// be sure: with rituals the same questions turn into reassurance.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'detective-thinking',
  version: 1,
  skillId: 'detective-thinking',
  name: 'Detective thinking (child)',
  title: 'The case of the worry thought',
  ownTaskTitle: 'Looking for clues about a worry',
  modality: 'Child',
  work: 'general',
  language: 'en',
  aliases: [
    'thought detective',
    'detective thoughts',
    'red thoughts green thoughts',
    'helpful and unhelpful thoughts for kids',
    'worry detective',
  ],
  cues: [
    'what if questions',
    'worried child',
    'test worries',
    'everyone will laugh',
    'thinks the worst',
    'worries at bedtime',
    'friend worries',
    'jumps to conclusions',
    'sports worries',
    'likes puzzles',
    'likes mysteries',
    'school-age child',
    'afraid of getting in trouble',
  ],
  rationale: 'A worry is a guess, and guesses can be wrong. A detective looks for clues before deciding what to think.',
  sizes: {
    small: {
      text: 'Tell your grown-up one worry. Find one clue that says it may not come true.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You found one clue. A tiny one will do.',
    },
    standard: {
      text: 'Pick one worry and be the detective. Find clues that it is true and clues that it is not. Then say a calm thought that fits all the clues. Your grown-up asks and writes.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'The case has one clue and one calm thought. You do not have to believe it all the way.',
    },
    big: {
      text: 'Do the case with clues on both sides and a calm thought. Then plan one small test to get a real clue this week, such as asking one kid to play. Your grown-up writes down what you guess.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'The case has clues, a calm thought and a test you may try.',
    },
  },
  howOften: '3 times this week',
  cue: {
    when: 'After dinner, when the plates are put away',
    where: 'At the table, with the case page and a pencil',
    others: ['On the drive home from school', 'Before your story, well before lights out', 'Sunday, after breakfast'],
  },
  doneMeans: 'You hunted for clues on one worry, even if the case is still open.',
  track: {
    how: 'One line for each case: the worry, clues for, clues against, and the calm thought. Rate the worry at the end.',
    noPaper: 'Say the case out loud like a TV detective. Your grown-up tells us your best clue.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Worry thought', type: 'short_text' },
        { label: 'Clues for', type: 'short_text' },
        { label: 'Clues against', type: 'short_text' },
        { label: 'Calm thought', type: 'short_text' },
        { label: 'Worry after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'It gets boring, like school work.',
      when: 'If it gets boring',
      then: 'let your grown-up play the worry, and ask it one tough question',
      keywords: ['bored', 'boring', 'school work', 'wiggl', 'homework again'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot find a clue.',
      when: 'If you cannot find a clue',
      then: 'draw the worry and one time it was wrong',
      keywords: ['stuck', 'clue', 'cannot think', "can't think", 'no idea'],
    },
    {
      kind: 'too-strong',
      text: 'The worry is too loud to think.',
      when: 'If the worry is too loud',
      then: 'tell the worry "case open" and find one clue tomorrow',
      keywords: ['loud', 'crying', 'panic', 'upset', 'bedtime'],
    },
  ],
  notWhen: [
    {
      id: 'clues-as-ritual',
      triggers: ['OCD', 'compulsion', 'ritual', 'reassurance', 'checking', 'asks again and again'],
      text: 'The note names rituals or asking for reassurance: weighing clues can become one more ritual, so consider response prevention instead.',
    },
    {
      id: 'worry-is-true',
      triggers: ['bullied', 'bullying', 'CPS', 'child abuse', 'domestic violence', 'eviction', 'deport'],
      text: 'The note names a worry that rests on real events: help the child to safety and support, and do not weigh clues about it.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Rapee, Wignall, Spence, Cobham & Lyneham',
        year: 2008,
        title: 'Helping Your Anxious Child (2nd ed.)',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught detective thinking with a test worry. HW: be a detective on one worry, Mon/Wed after dinner. Barrier: he gets bored. Goal: raise his hand in math. Next session Thurs 2/4 at 4:00.',
    facts: {
      homework: 'HW: be a detective on one worry, Mon/Wed after dinner',
      timeFrequency: 'Mon/Wed after dinner',
      anchor: 'after dinner',
      obstacle: 'Barrier: he gets bored',
      goal: 'Goal: raise his hand in math',
      nextSession: 'Thurs 2/4 at 4:00',
    },
    slots: {
      practice: 'Be a detective on one worry',
      when: 'After dinner',
      howOften: 'Monday and Wednesday',
      obstacle: 'You get bored',
      backup: 'If this gets in the way, then let your grown-up play the worry, and ask it one tough question.',
      goal: 'raise your hand in math',
      reviewDate: 'Thursday 2/4 at 4:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Thought detective game. She is being bullied on the playground. HW: draw one clue on Tuesday.',
    facts: { homework: 'HW: draw one clue on Tuesday' },
    slots: { practice: 'Draw one clue', howOften: 'On Tuesday', goal: '' },
    notWhen: ['worry-is-true'],
  },
]
