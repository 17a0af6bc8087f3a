// The tools are tried out while calm, since a tool first met in a storm is thrown. The box is the child's and is never a
// place to be sent to; what goes in is checked by the grown-up.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'coping-kit',
  version: 1,
  skillId: 'coping-kit',
  name: 'Coping kit (calm-down box)',
  title: 'My calm box',
  ownTaskTitle: 'Trying out your calm tools',
  modality: 'Child',
  work: 'general',
  language: 'en',
  aliases: [
    'calm down box',
    'calm-down kit',
    'coping toolbox',
    'coping skills toolbox',
    'calming corner',
    'coping box',
    'cool-down corner',
  ],
  cues: [
    'meltdowns',
    'big anger in a small kid',
    'throws things',
    'cannot settle',
    'hard after school',
    'sibling fights',
    'likes squishy toys',
    'likes bubbles',
    'likes crafts',
    'sensory child',
    'needs something to do with hands',
    'screams at bedtime',
    'homework tears',
  ],
  rationale:
    'When you are upset, it is hard to think of what helps. A box with tools you have tried does the thinking for you.',
  sizes: {
    small: {
      text: 'Take one tool out of the box and play with it for 1 minute while you feel okay.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One tool came out of the box. You may not like it, and that is good to know.',
    },
    standard: {
      text: 'With your grown-up, put three calm tools in the box, such as putty, bubbles or a soft cloth. Then try one out while you feel okay, and say if it stays in the box.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You tried one tool and said keep or swap. A box with one tool is a box.',
    },
    big: {
      text: 'Fill the box with five calm tools: one to squeeze, one to look at, one to smell, one to hear, one to move with. Try two while you feel okay. Make a mini bag with one tool for school.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You tried two tools, and one is in your mini bag.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When your school bag is hung up and you have had a snack',
    where: 'The low shelf or corner where the box lives',
    others: ['Before screen time', 'After your bath', 'Before you start homework'],
  },
  doneMeans: 'You and a tool from the box spent some time together.',
  track: {
    how: 'Your grown-up writes the tool. You show with fingers how upset you were before and after.',
    noPaper: 'Put the tool you liked best on top of the box. Your grown-up snaps a photo or tells us which.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Tool I tried', type: 'short_text' },
        { label: 'Upset before', type: 'rating_0_10' },
        { label: 'Upset after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'away-from-home',
      text: 'The box is not where you are.',
      when: 'If the box is not where you are',
      then: 'squeeze the one tool that lives in your bag or pocket',
      keywords: ['school', 'car', 'reach', 'grandma', "dad's house", "mom's house", 'store'],
    },
    {
      kind: 'too-strong',
      text: 'You are too mad to pick a tool.',
      when: 'If you are too mad to pick',
      then: 'let your grown-up set the box next to you and touch one thing in it',
      keywords: ['mad', 'rage', 'throw', 'meltdown', 'scream', 'kick'],
    },
    {
      kind: 'no-point',
      text: 'The tools get dull.',
      when: 'If the tools get dull',
      then: 'swap one for a new thing from your room',
      keywords: ['bored', 'boring', 'dull', 'baby', 'stupid'],
    },
  ],
  notWhen: [
    {
      id: 'unsafe-items',
      triggers: ['self-harm', 'cutting', 'scratches herself', 'scratches himself', 'head banging', 'swallow', 'pica'],
      text: 'The note names self-harm or swallowing things: have the grown-up choose and check each item, with nothing sharp, small, long or breakable.',
    },
    {
      id: 'during-brave-work',
      triggers: ['exposure', 'brave ladder', 'OCD', 'compulsion', 'ritual'],
      text: 'The note names exposure work: keep the box out of the brave steps, so that it does not turn into a crutch.',
    },
    {
      id: 'box-as-punishment',
      triggers: ['time-out', 'time out', 'locked in', 'sent to his room', 'sent to her room', 'seclusion'],
      text: 'The note names time-out or being sent away: agree that the box is offered and never used as a penalty.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Phifer, Crowder, Elsenraat & Hull',
        year: 2017,
        title: 'CBT Toolbox for Children and Adolescents',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Chill pouch',
      sizes: {
        small: {
          text: 'Use one thing from your pouch for 1 minute on an okay day.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You used one thing. Meh is an answer.',
        },
        standard: {
          text: 'Put three things in a pouch that help you chill: one song list, one thing to squeeze, one smell or taste. Try one on an okay day and decide if it stays.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You tried one and made a call: stay or go.',
        },
        big: {
          text: 'Build a pouch for home and a tiny one for school, three things each, that no one will notice. Try one from each on an okay day.',
          howLong: '12 minutes',
          minutes: 12,
          doneMeans: 'You tried one at home and one at school.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Started a calm down box with putty and bubbles. HW: try one tool daily after snack. Barrier: the box is out of reach. Goal: keep hands to himself. Next session Tues 5/5 at 3:00.',
    facts: {
      homework: 'HW: try one tool daily after snack',
      timeFrequency: 'daily after snack',
      anchor: 'after snack',
      obstacle: 'Barrier: the box is out of reach',
      goal: 'Goal: keep hands to himself',
      nextSession: 'Tues 5/5 at 3:00',
    },
    slots: {
      practice: 'Try one tool',
      when: 'After snack',
      howOften: 'Daily',
      obstacle: 'The box is out of reach',
      backup: 'If this gets in the way, then squeeze the one tool that lives in your bag or pocket.',
      goal: 'keep hands to yourself',
      reviewDate: 'Tuesday 5/5 at 3:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Coping toolbox made. Mom reports she scratches herself when upset. HW: use the putty each night.',
    facts: { homework: 'HW: use the putty each night' },
    slots: { practice: 'Use the putty', howOften: 'Each night', goal: '' },
    notWhen: ['unsafe-items'],
  },
]
