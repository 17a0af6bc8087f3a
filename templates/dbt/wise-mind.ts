// The pause and the question are the exercise; an answer is a bonus. So every size is done when the question was put, and
// no size asks the client to act on what came back.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'wise-mind',
  version: 1,
  skillId: 'wise-mind',
  name: 'Wise mind',
  title: 'Ask your wise mind',
  ownTaskTitle: 'Finding your wise mind',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'wise-mind',
    'states of mind',
    'emotion mind reasonable mind',
    'stone on the lake',
    'emotion mind and reasonable mind',
  ],
  cues: [
    'big decision',
    'torn between head and heart',
    'gut feeling',
    'impulsive choices',
    'ruled by feelings',
    'too logical',
    'all in my head',
    'second-guessing',
    'snap decisions',
    'intuition',
    'should I stay or go',
    'cannot trust myself',
    'mood swings',
    'before replying',
  ],
  rationale: 'Your heart pulls one way and your head pulls another. Wise mind is the quiet spot where both get a say.',
  sizes: {
    small: {
      text: 'Rest a hand on your belly. Breathe in "wise" and breathe out "mind," three times.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Three breaths went by on the two words. No answer has to come.',
    },
    standard: {
      text: 'Breathe in "wise" and breathe out "mind" ten times. Then ask one thing, such as "What is the wise next step?" Wait for three more breaths.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You asked one question and stayed for the wait. A silent wise mind is fine.',
    },
    big: {
      text: 'Take a choice you are stuck on. Say what your heart wants, then what your head wants. Breathe "wise" and "mind" for a while, and ask what both can live with.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'Heart had a turn, head had a turn, and you put the question to wise mind once.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down in the car or on the bus, before you set off',
    where: 'A seat with your feet on the floor, eyes open or shut',
    others: [
      'After you put your shoes on',
      'At your desk, before you open your mail',
      'In bed, right after lights out',
    ],
  },
  doneMeans: 'You paused to look for wise mind. It counts even if heart or head did all the talking.',
  track: {
    how: 'Each day, check it off, note which mind you were in, and jot what wise mind said, if it spoke.',
    noPaper: 'Keep it in your head. Tell us one time you heard from wise mind, or one time it kept quiet.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Paused and asked', type: 'check' },
        { label: 'Which mind (heart, head, wise)', type: 'short_text' },
        { label: 'What wise mind said', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'You ask, and no answer comes.',
      when: 'If no answer comes',
      then: 'take one more "wise" and "mind" breath and let the question wait for tomorrow',
      keywords: ['no answer', 'nothing come', 'quiet', 'hear', 'silence'],
    },
    {
      kind: 'too-strong',
      text: 'Your feelings drown out the rest.',
      when: 'If feelings drown out the rest',
      then: 'say "this is heart mind talking" and take one breath on the two words',
      keywords: ['loud', 'angry', 'rage', 'hot', 'spiral'],
    },
    {
      kind: 'other-people',
      text: 'Someone wants your answer right now.',
      when: 'If someone wants an answer right now',
      then: 'say "let me get back to you" and breathe in "wise" once',
      keywords: ['right away', 'pressure', 'push', 'text', 'reply', 'email'],
    },
  ],
  notWhen: [
    {
      id: 'inward-unsettles',
      triggers: ['dissociat', 'depersonali', 'dereali', 'flashback'],
      text: 'The note names dissociation or flashbacks: turning inward may stir them up, so offer the one-minute size with eyes open.',
    },
    {
      id: 'inner-voice',
      triggers: ['hearing voices', 'command voices', 'hallucinat', 'psychosis', 'psychotic', 'grandios'],
      text: 'The note names voices or psychosis: an inner answer can be taken for a voice, so keep to choices you look at together.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
      {
        author: 'Marsha M. Linehan',
        year: 1993,
        title: 'Skills Training Manual for Treating Borderline Personality Disorder',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Heart, head, wise',
      sizes: {
        small: {
          text: 'Thumb on one finger at a time. Breathe in "wise," breathe out "mind," once for each finger.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You got to the last finger of one hand.',
        },
        standard: {
          text: 'Before you post or reply, breathe "wise" and "mind" five times. Then ask: "What would wise me do here?" Wait three breaths.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You asked wise you one thing. "No clue" is an okay answer.',
        },
        big: {
          text: 'Pick something you go back and forth on. Text your heart side to yourself, then your head side. Read both, breathe "wise" and "mind," and ask what fits both.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'Both sides got a line, and you asked once.',
        },
      },
      cue: {
        when: 'On the bus or walk to school, before you look at your phone',
        where: 'Any seat or step where you can be still',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught wise mind and the three states of mind. Client will try it when she parks at the clinic, on weekdays. Barrier: no answer comes. Goal: wait a day before big choices. Next session Tues 5/12 at 10:00.',
    facts: {
      anchor: 'when she parks at the clinic',
      timeFrequency: 'on weekdays',
      obstacle: 'Barrier: no answer comes',
      goal: 'Goal: wait a day before big choices',
      nextSession: 'Tues 5/12 at 10:00',
    },
    slots: {
      when: 'When you park at the clinic',
      howOften: 'On weekdays',
      howLong: '3 minutes',
      obstacle: 'No answer comes',
      backup:
        'If this gets in the way, then take one more "wise" and "mind" breath and let the question wait for tomorrow.',
      goal: 'wait a day before big choices',
      reviewDate: 'Tuesday 5/12 at 10:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Wise mind practice continued. Client reports dissociating on the train. HW: ask wise mind what matters today, each night before bed.',
    facts: { homework: 'HW: ask wise mind what matters today, each night before bed' },
    slots: { practice: 'Ask wise mind what matters today', howOften: 'Each night', when: 'Before bed', goal: '' },
    notWhen: ['inward-unsettles'],
  },
]
