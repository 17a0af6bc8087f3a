// Four steps with one feeling, in the body and not in the story: the third letter is where people start to analyse, so it
// asks for a place and a need, never for a why. The small size is R and A, which stand by themselves.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'rain',
  version: 1,
  skillId: 'rain',
  name: 'RAIN practice',
  title: 'Four letters for one feeling',
  ownTaskTitle: 'Letting a feeling in, kindly',
  modality: 'Mindfulness',
  work: 'general',
  language: 'en',
  aliases: ['RAIN meditation', 'R.A.I.N.', 'recognize allow investigate nurture'],
  cues: [
    'pushes feelings away',
    'fights the feeling',
    'feels too much at once',
    'hurt after a fight',
    'jealousy',
    'old shame shows up',
    'numbs out with the phone',
    'not good enough feeling',
    'tough on own feelings',
    'tara brach',
    'wants steps to follow',
    'sits with sadness',
    'waves of hurt',
  ],
  rationale:
    'A feeling you push down tends to push back. When you name it, let it be, feel where it sits and give it some care, it has room to move.',
  sizes: {
    small: {
      text: 'Do just R and A. R: name the feeling, "hurt is here." A: breathe out and say, "This can be here for now."',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You named it and said it can be here. You need not like it.',
    },
    standard: {
      text: 'Pick one feeling of medium size. R: name it. A: say, "You can be here." I: find where it sits in your body and ask what it needs. N: put a hand there and give it one kind word.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You touched all four letters, some for no more than a breath.',
    },
    big: {
      text: 'Do the four letters with a feeling that keeps coming back. Stay with I a bit more: its shape, its heat, what it wants from you. After N, sit still for two minutes and see what is left.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You went R, A, I, N and then sat, even if the feeling sat there too.',
    },
  },
  howOften: '3 times this week',
  cue: {
    when: 'When you have shut the bathroom or bedroom door and have a bit of time',
    where: 'A seat where you can put a hand on your chest or belly',
    others: ['After the kids are dropped off', 'On a bench on your way home', 'When you take off your shoes at night'],
  },
  doneMeans: 'You gave one feeling a name and some room, for as long as it was okay.',
  track: {
    how: 'One row each time: the feeling, where it sat, what it needs, and how strong it is now.',
    noPaper: 'Tap one finger for each letter: R, A, I, N. Tell us which letter you tend to skip.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Feeling', type: 'short_text' },
        { label: 'Where in my body', type: 'short_text' },
        { label: 'What it needs', type: 'short_text' },
        { label: 'How strong after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'You get stuck on why you feel it.',
      when: 'If you get stuck on why',
      then: 'go back to R and A: name it, and say "this can be here"',
      keywords: ['why', 'analy', 'in my head', 'overthink', 'figure', 'story'],
    },
    {
      kind: 'too-strong',
      text: 'The feeling gets too big.',
      when: 'If it gets too big',
      then: 'open your eyes, feel the floor, and end with N: one kind word',
      keywords: ['too big', 'too much', 'flood', 'overwhelm', 'panic', 'swamp'],
    },
    {
      kind: 'unsure-how',
      text: 'You feel blank and find no feeling.',
      when: 'If you feel blank',
      then: 'let "blank" be the feeling, and name where it sits',
      keywords: ['blank', 'numb', 'nothing', 'no feeling', 'empty'],
    },
  ],
  notWhen: [
    {
      id: 'memory-behind-it',
      triggers: ['flashback', 'PTSD', 'trauma memor', 'dissociat', 'depersonali', 'dereali'],
      text: 'The note names trauma or dissociation: keep it short, with R and A on an everyday feeling, eyes open, and a stop agreed on.',
    },
    {
      id: 'out-of-reach',
      triggers: ['psychosis', 'psychotic', 'hallucinat', 'delusion', 'manic', 'mania'],
      text: 'The note names psychosis or mania: looking into a strong feeling alone may heat it up, so prefer an outward, grounding task.',
    },
    {
      id: 'anger-with-cause',
      triggers: ['being abused', 'abusive', 'domestic violence', 'partner violence', 'harass', 'threatened'],
      text: 'The note names harm by someone else: making room for fear or anger should not stand in for acting on what it tells.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Tara Brach', year: 2019, title: 'Radical Compassion' }],
  },
  variants: {
    teen: {
      title: 'Let it RAIN, then move on',
      sizes: {
        small: {
          text: 'Put a name on the mood, like a tag on a pic. Then think, "Okay. You can hang out for a minute."',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'The mood got a tag and a minute.',
        },
        standard: {
          text: 'Pick one mood. R: tag it. A: let it hang out. I: spot where it is, like a lump in your throat. N: say to it what you would text a friend.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You hit the four letters, in your own words.',
        },
        big: {
          text: 'Do all four with a mood that keeps coming back, and put on one song that fits it. At the end of the song, ask what the mood needs and do one small bit of that.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'The song ended and you had tried the letters.',
        },
      },
      cue: { when: 'When you drop your bag in your room', where: 'Your bed or floor, headphones are fine' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Led RAIN meditation on hurt after a fight with her mother. Client will try it when she shuts the bedroom door. She gets stuck on why. Goal: feel sad without reaching for the phone. RTC Wed 5/6 at 12:00.',
    facts: {
      anchor: 'when she shuts the bedroom door',
      obstacle: 'She gets stuck on why',
      goal: 'Goal: feel sad without reaching for the phone',
      nextSession: 'Wed 5/6 at 12:00',
    },
    slots: {
      when: 'When you shut the bedroom door',
      howLong: '5 minutes',
      howOften: '3 times this week',
      obstacle: 'You get stuck on why',
      backup: 'If this gets in the way, then go back to R and A: name it, and say "this can be here".',
      goal: 'feel sad without reaching for the phone',
      reviewDate: 'Wednesday 5/6 at 12:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'RAIN reviewed. Client had a flashback at the bus stop. HW: name the feeling each evening after dinner.',
    facts: { homework: 'HW: name the feeling each evening after dinner' },
    slots: { practice: 'Name the feeling', when: 'After dinner', howOften: 'Each evening', goal: '' },
    notWhen: ['memory-behind-it'],
  },
]
