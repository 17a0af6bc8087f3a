// The miracle day is described in session; at home only one small, doable part of it is acted, once, on one day. The log
// asks who noticed, because others' notice is what keeps the change going. Not for a wish that the lost be back.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'miracle-question',
  version: 1,
  skillId: 'miracle-question',
  name: 'Miracle question',
  title: 'One small piece of the miracle day',
  ownTaskTitle: 'Living a bit of it now',
  modality: 'SFBT',
  work: 'general',
  language: 'en',
  aliases: ['the miracle question', 'miracle day', 'pretend a miracle happened'],
  cues: [
    'cannot picture things better',
    'does not know what he wants',
    'waiting for things to change first',
    'knows only what she does not want',
    'preferred future',
    'what would be different',
    'stuck couple',
    'stuck in problem talk',
    'likes imagining',
    'daydreamer',
    'wants hope',
    'vague goals',
    'how would you know it got better',
  ],
  rationale:
    'You know a lot about how a better day would look. Act out a small piece of it now, and you find out what it changes.',
  sizes: {
    small: {
      text: 'On one morning, do the first small sign of your miracle day. It may be to hum, or to let in the light. Five minutes is the most it takes.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'That first sign took place, for however short a time.',
    },
    standard: {
      text: 'Pick one day. For 10 minutes, do one small piece of your miracle day as if it came true overnight. Tell no one. Then jot who noticed and what they did.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You acted your one piece. It counts if no one saw.',
    },
    big: {
      text: 'Pick one day and a piece of your miracle day that has someone else in it. Act your side of it for 15 minutes, as if it came true overnight. Watch what they do next, and jot it.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Your own side of the piece was acted. What they did is theirs.',
    },
  },
  howOften: 'On one day this week',
  cue: {
    when: 'On the day you pick, as soon as your feet touch the floor',
    where: 'At home, starting in the room you wake up in',
    others: ['When you walk in the door after work', 'When you all sit down to eat', 'When you get to your desk'],
  },
  doneMeans: 'You made one small piece of the miracle day real, if just for a bit.',
  track: {
    how: 'Write one row: the piece you did, who noticed, and how it went.',
    noPaper: 'Keep a pebble in your pocket on that day. Tell us who noticed, or what you saw.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Small piece I did', type: 'short_text' },
        { label: 'Who noticed', type: 'short_text' },
        { label: 'How it went', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'The miracle is too big to act out.',
      when: 'If the miracle feels too big',
      then: 'ask what your face would do first on that day, and do just that',
      keywords: ['too big', 'huge', 'lottery', 'impossible', 'where to start', 'rich'],
    },
    {
      kind: 'not-ready',
      text: 'It feels fake when nothing has changed yet.',
      when: 'If it feels fake',
      then: 'treat it as a dress rehearsal and play the first minute',
      keywords: ['fake', 'pretend', 'phony', 'acting', 'nothing has changed'],
    },
    {
      kind: 'forgot',
      text: 'The day you picked goes by.',
      when: 'If the day went by',
      then: 'do the first sign at the next meal, as you sit down',
      keywords: ['forget', 'forgot', 'slip', 'wrong day', 'busy'],
    },
  ],
  notWhen: [
    {
      id: 'cannot-be-undone',
      triggers: ['bereave', 'grieving', 'died', 'stillb', 'miscarr', 'terminal', 'palliative', 'amputat', 'infertil'],
      text: 'The note names a loss that cannot be undone: the miracle may be to have it back, so ask about coping a little better instead.',
    },
    {
      id: 'wishing-and-beliefs',
      triggers: ['psychosis', 'psychotic', 'delusion', 'manic', 'mania', 'hypomani', 'grandios'],
      text: 'The note names mania or psychosis: acting as if a miracle came true may feed the high or the belief, so keep to plain small steps.',
    },
    {
      id: 'others-make-unsafe',
      triggers: ['being abused', 'abusive', 'domestic violence', 'partner violence', 'being hit', 'unsafe at home'],
      text: 'The note names harm at home: acting as if it were over can put the client at risk, so choose a part with no link to that person.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'de Shazer & Dolan', year: 2007, title: 'More Than Miracles' }],
  },
  variants: {
    teen: {
      title: 'One scene from the good version',
      sizes: {
        small: {
          text: 'On one morning, act like this got sorted in the night. Do the first thing you would do then: text a friend back, put on a song.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You did that one first thing.',
        },
        standard: {
          text: 'Pick one school day. Play one small scene of the sorted version, like it is real, and tell no one. Spot who looks at you another way.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You played your scene, seen or not seen.',
        },
        big: {
          text: 'Play two scenes of the sorted version on one day: one at home, one out. Spot who acts in a new way back in each.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'One scene was played for sure. The second is a plus.',
        },
      },
      cue: { when: 'On the day you pick, when you grab your bag', where: 'At school or at home, your call' },
    },
    couple: {
      title: 'A secret miracle day each',
      rationale:
        'You both know how a better day with each other would look. When one of you acts a piece of it, the other gets to see it.',
      sizes: {
        small: {
          text: 'Each of you picks a day. When you wake up, do your own first sign of the miracle: a warm hand, a first "hello".',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'Each of you did your first sign once.',
        },
        standard: {
          text: "Each of you picks a secret day. For 10 minutes, act your own piece of the miracle you two talked about. At the end of the week, each guesses the other's day.",
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You each had your day and made a guess, right or wrong.',
        },
        big: {
          text: 'Have a secret day each, with one piece in the morning and one at night. When you guess, say just what you saw and liked.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You each did one piece or more, and said one thing that you liked.',
        },
      },
      cue: { when: 'On your secret day, when you first see each other', where: 'At home, in the middle of plain life' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Asked the miracle question. Client will act a small part on Saturday, after she wakes up. Thinks the miracle is too big. Goal: laugh with her sister again. Next session Wed 8/12 at 2:30.',
    facts: {
      anchor: 'after she wakes up',
      obstacle: 'Thinks the miracle is too big',
      goal: 'Goal: laugh with her sister again',
      nextSession: 'Wed 8/12 at 2:30',
    },
    slots: {
      when: 'After you wake up',
      goal: 'laugh with your sister again',
      backup: 'If this gets in the way, then ask what your face would do first on that day, and do just that.',
      reviewDate: 'Wednesday 8/12 at 2:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Miracle question asked; client wept, as her son died in June. HW: open the blinds each morning.',
    facts: { homework: 'HW: open the blinds each morning' },
    slots: { practice: 'Open the blinds', howOften: 'Each morning', goal: '' },
    notWhen: ['cannot-be-undone'],
  },
]
