// Facts and story go in two boxes, and the feeling is allowed to fit: the sheet asks whether it does and never presumes that
// it does not. Where somebody is being harmed the fear fits, so that raises a line for the clinician.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'check-the-facts',
  version: 1,
  skillId: 'check-the-facts',
  name: 'Check the facts',
  title: 'What would a camera show?',
  ownTaskTitle: 'Facts in one box, story in the other',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: ['checking the facts', 'check-the-facts', 'facts vs interpretations', 'does the emotion fit the facts'],
  cues: [
    'jumps to conclusions',
    'reads tone into texts',
    'left on read',
    'assumes people are mad',
    'reacts before knowing',
    'takes things personally',
    'strong feelings that come fast',
    'blow-ups over small things',
    'sure they hate me',
    'jealous',
    'misread a look',
    'short email from the boss',
    'feeling too big for what happened',
  ],
  rationale:
    'A feeling may answer the story in your head more than the thing that took place. When you pull the two apart, you can see which one it fits.',
  sizes: {
    small: {
      text: 'Take one strong feeling. Say one thing a camera would have caught, and one thing your mind added.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You said one fact and one add-on. The feeling may stay just as it is.',
    },
    standard: {
      text: 'Pick one strong feeling. In box one, put what a camera would show. In box two, put the story your mind told. Then ask: do this feeling and its strength fit box one?',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Facts and story stand in two boxes. "Yes, it fits" is as good an answer as "no."',
    },
    big: {
      text: 'Fill the two boxes for a feeling that is still warm. Add two other ways to read the same facts. Then name the threat you fear, how likely it is, and how you would cope if it came.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You have two boxes and one other way to read it. You need not believe the other way.',
    },
  },
  howOften: '3 times this week',
  cue: {
    when: 'When you plug in your phone at night, look back at the day',
    where: 'A seat away from the screen that set it off',
    others: ['On your lunch break', 'In the shower, in your head', 'Right after you put the kids to bed'],
  },
  doneMeans: 'You told apart, at least once, what took place and what your mind made of it.',
  track: {
    how: 'One row each time: the feeling, the facts, the story, if they fit, and how strong it is after.',
    noPaper: 'Tell it to a voice memo as if you were the camera. Bring us just the one scene.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Feeling', type: 'short_text' },
        { label: 'How strong before', type: 'rating_0_10' },
        { label: 'What a camera would show', type: 'short_text' },
        { label: 'The story my mind told', type: 'short_text' },
        { label: 'Does it fit? (yes, in part, no)', type: 'choice' },
        { label: 'How strong after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'The story feels like a fact.',
      when: 'If the story feels like a fact',
      then: 'ask "could you film this?" of just one line',
      keywords: ['feels true', 'like a fact', 'obvious', 'just know', 'story'],
    },
    {
      kind: 'too-strong',
      text: 'You are too worked up to think in boxes.',
      when: 'If you are too worked up',
      then: 'name one thing you saw or heard, word for word, and leave the rest for later',
      keywords: ['worked up', 'heated', 'angry', 'livid', 'see red'],
    },
    {
      kind: 'harsh-mind',
      text: 'You use it to tell yourself you are wrong to feel it.',
      when: 'If you use it to scold yourself',
      then: 'write "it makes sense that I feel this" in box two and stop',
      keywords: ['overreact', 'crazy', 'wrong to feel', 'beat myself', 'dramatic'],
    },
  ],
  notWhen: [
    {
      id: 'fear-fits',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'gaslight',
        'stalk',
        'harass',
        'threatened',
        'coerci',
        'bullied',
        'discriminat',
        'racis',
      ],
      text: 'The note names harm by others: the feeling may well fit, so do not use this to talk it down.',
    },
    {
      id: 'fixed-belief',
      triggers: ['delusion', 'paranoi', 'psychosis', 'psychotic'],
      text: 'The note names psychosis or fixed beliefs: checking facts alone can turn into a dispute, so do it together.',
    },
    {
      id: 'checking-loop',
      triggers: ['compulsive check', 'checking compulsion', 'reassurance seeking', 'reassurance-seeking', 'OCD'],
      text: 'The note names compulsive checking or reassurance: looking for facts may become one more ritual.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Screenshot or story?',
      sizes: {
        small: {
          text: 'Take one thing that set you off. Say what a screenshot would show, then what your brain added.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One screenshot line, one brain line.',
        },
        standard: {
          text: 'Pick one feeling that blew up. Side one: what a screenshot or video would show. Side two: the story you told yourself. Then ask if the size of the feeling fits side one.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'Both sides have a line. It is fine if the feeling fits.',
        },
        big: {
          text: 'Do both sides. Then come up with two more reasons they might have done it. Ask how bad it would be if your story were true, and what you would do then.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'You thought of one other reason, even one you do not buy.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Check the facts on the one-word email. Client will do one row on the ferry home, Mon/Wed/Fri. Barrier: the story feels like a fact. Goal: wait an hour before replying. Next session Tues 3/10 at 1:00.',
    facts: {
      anchor: 'on the ferry home',
      timeFrequency: 'Mon/Wed/Fri',
      obstacle: 'Barrier: the story feels like a fact',
      goal: 'Goal: wait an hour before replying',
      nextSession: 'Tues 3/10 at 1:00',
    },
    slots: {
      when: 'On the ferry home',
      howOften: 'Monday, Wednesday and Friday',
      howLong: '5 minutes',
      obstacle: 'The story feels like a fact',
      backup: 'If this gets in the way, then ask "could you film this?" of just one line.',
      goal: 'wait an hour before replying',
      reviewDate: 'Tuesday 3/10 at 1:00',
    },
    notWhen: [],
  },
  {
    note: 'Checking the facts, first try. Client was bullied by the same crew last month. HW: write two facts from the day each night before bed.',
    facts: { homework: 'HW: write two facts from the day each night before bed' },
    slots: { practice: 'Write two facts from the day', howOften: 'Each night', when: 'Before bed', goal: '' },
    notWhen: ['fear-fits'],
  },
]
