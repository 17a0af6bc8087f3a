// Going to and fro is the active part: one time for the loss and one for building life, both with an end set in advance. So
// even the small size holds one of each. Minutes are for each of the two times.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'grief-dosing',
  version: 1,
  skillId: 'grief-dosing',
  name: 'Dual process (grief time and restoration time)',
  title: 'A time for grief, a time for life',
  ownTaskTitle: 'Room for the loss and room for the rest',
  modality: 'Grief',
  work: 'general',
  language: 'en',
  aliases: [
    'Dual process',
    'dual process model',
    'dual-process',
    'loss-oriented and restoration-oriented',
    'grief dosing',
    'dosing grief',
    'grief time',
    'oscillation model',
  ],
  cues: [
    'grief all day long',
    'keeps busy so as not to feel',
    'swamped by grief',
    'guilty when laughing',
    'has not cried',
    'new widow',
    'widower',
    'paperwork after a death',
    'learning to live alone',
    'puts off feeling the loss',
    'no break from grief',
    'new role after loss',
    'feels disloyal when happy',
  ],
  rationale:
    'Grief needs time, and so does the life you still live. You can go to the one and come back to the other, and both are part of mourning.',
  sizes: {
    small: {
      text: 'Give your grief 5 minutes: hold one thing that was theirs. When the timer rings, do 5 minutes of one thing that keeps life going, such as a bill or a meal.',
      howLong: '5 minutes each',
      minutes: 5,
      doneMeans: 'You gave a bit of time to each side, in any order.',
    },
    standard: {
      text: 'Set a timer and give 15 minutes to your grief: a photo, a song, tears, or just sit. When it rings, stand up and wash your face. Later that day give 15 minutes to building life: a chore, a skill, a friend.',
      howLong: '15 minutes each',
      minutes: 15,
      doneMeans: 'You did one of each, with or without tears.',
    },
    big: {
      text: 'Let the grief time hold what you tend to put off, such as a drawer or a song. Let the life time hold something new: a role they used to fill, or a place with people. Set a timer for both.',
      howLong: '15 minutes each',
      minutes: 15,
      doneMeans: 'You went to the put-off thing and to the new thing, even if just to the edge.',
    },
  },
  howOften: 'Twice this week',
  cue: {
    when: 'After breakfast for one side, after your midday meal for the other',
    where: 'A chair for grief, and another spot in the house or outside for life',
    others: [
      'Saturday, when the house is quiet',
      'When you come back from the shops',
      'On the two days you choose with us',
    ],
  },
  doneMeans: 'You turned to your loss for a while, and to your life for a while.',
  track: {
    how: 'One row each day you do it: what you did for grief, what you did for life, and how heavy the day was.',
    noPaper:
      'Move a ring or a stone from one bowl to the next when you change sides. Tell us which way was harder to go.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Grief time', type: 'check' },
        { label: 'What I did', type: 'short_text' },
        { label: 'Life time', type: 'check' },
        { label: 'What I did then', type: 'short_text' },
        { label: 'How heavy the day was', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'Once you start to grieve, it does not end on time.',
      when: 'If the grief runs on past the timer',
      then: 'stand up, splash your face, and do one small life thing such as the bins',
      keywords: ['never stop', 'not stop', 'run on', 'swamp', 'crying', 'fall apart', 'drown'],
    },
    {
      kind: 'not-ready',
      text: 'You do the life side and put off the grief side.',
      when: 'If the grief side keeps getting put off',
      then: 'say their name out loud and look at one photo for a minute',
      keywords: ['put off', 'avoid', 'busy', 'numb', 'dread', 'do not want to feel'],
    },
    {
      kind: 'harsh-mind',
      text: 'It feels disloyal to do something for you.',
      when: 'If it feels disloyal',
      then: 'tell their photo what you are off to do, and do 5 minutes of it',
      keywords: ['disloyal', 'guilt', 'betray', 'wrong to', 'laugh', 'happy'],
    },
  ],
  notWhen: [
    {
      id: 'wish-to-follow',
      triggers: [
        'join him',
        'join her',
        'join them',
        'be with him again',
        'be with her again',
        'no reason to live',
        'passive SI',
      ],
      text: 'The note names a wish to be with the person who died: ask about risk before any time alone with grief is set.',
    },
    {
      id: 'rites-come-first',
      triggers: [
        'shiva',
        'iddah',
        'mourning rite',
        'mourning period',
        'funeral is',
        'before the funeral',
        'forty days',
        '40 days',
      ],
      text: 'The note names rites of mourning: those set the time for grief, so ask the client what fits and add nothing to them.',
    },
    {
      id: 'death-images',
      triggers: [
        'found the body',
        'found him dead',
        'found her dead',
        'died by suicide',
        'homicide',
        'murder',
        'flashback',
        'PTSD',
      ],
      text: 'The note names a violent death or trauma: grief time may bring images of the death, so plan its content and its end in session.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Stroebe & Schut',
        year: 1999,
        title: 'The dual process model of coping with bereavement: rationale and description',
      },
    ],
  },
  variants: {
    child: {
      title: 'Puddles and play',
      rationale:
        'Being sad can be like a puddle: you jump in, and you can jump out. Both the puddle and the play are okay.',
      sizes: {
        small: {
          text: 'Sit with your grown-up and say one thing you miss. Then jump out of the puddle and play one round of a game.',
          howLong: '3 minutes each',
          minutes: 3,
          doneMeans: 'You had one puddle and one game.',
        },
        standard: {
          text: 'Puddle time: look at a photo or draw the one you miss, with your grown-up. When the timer rings, both of you jump up. Play time: you pick the game.',
          howLong: '8 minutes each',
          minutes: 8,
          doneMeans: 'You jumped in and you jumped out. Sad, mad or silly are all okay.',
        },
        big: {
          text: 'Puddle time: ask your grown-up to tell a true tale about the one you miss, and ask all you want. Then go out and do a thing you love, or try one they loved.',
          howLong: '12 minutes each',
          minutes: 12,
          doneMeans: 'You heard or told a tale, and you went out to play.',
        },
      },
      cue: {
        when: 'On Saturday, after lunch',
        where: 'A cozy spot for puddles, the yard or rug for play, with your grown-up',
      },
      trackHow: 'Your grown-up draws a puddle and a ball on the chart, and you color them in.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Explained the dual process model of grief. Client will start after breakfast on Saturday and Sunday. She keeps busy and puts off the grief side. Goal: learn to run the house by herself. Next session Tue 10/13 at 3:30.',
    facts: {
      anchor: 'after breakfast',
      timeFrequency: 'Saturday and Sunday',
      goal: 'Goal: learn to run the house by herself',
      nextSession: 'Tue 10/13 at 3:30',
    },
    slots: {
      when: 'After breakfast',
      howLong: '15 minutes each',
      goal: 'learn to run the house by yourself',
      reviewDate: 'Tuesday 10/13 at 3:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Grief time planned around the mourning period, which ends on the 9th. HW: look at one photo daily after lunch.',
    facts: { homework: 'HW: look at one photo daily after lunch' },
    slots: { practice: 'Look at one photo', when: 'After lunch', howOften: 'Daily', goal: '' },
    notWhen: ['rites-come-first'],
  },
]
