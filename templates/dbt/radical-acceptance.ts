// Starts with facts that hardly sting, and says in the reason that accepting is not liking. The large fact is one that was
// chosen in the room; no size asks anybody to accept what someone is still doing to them.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'radical-acceptance',
  version: 1,
  skillId: 'radical-acceptance',
  name: 'Radical acceptance',
  title: 'One fact, just as it is',
  ownTaskTitle: 'Putting down the fight with a fact',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'radically accept',
    'radical acceptance skill',
    'accepting reality',
    'reality acceptance',
    'turning the mind',
    'accepting what is',
  ],
  cues: [
    'it is not fair',
    'this should not be happening',
    'why me',
    'bitter',
    'cannot let it go',
    'old regrets',
    'divorce',
    'chronic illness',
    'lost job',
    'fighting reality',
    'stuck on the past',
    'what could have been',
    'resentful',
    'cannot change it',
    'estranged',
  ],
  rationale:
    'Fighting what is already so adds pain to pain. Seeing a fact as it is does not mean that you like it or that it is okay.',
  sizes: {
    small: {
      text: 'Pick one tiny fact that bugs you, such as rain or a red light. Say "it is this way right now" and let your jaw go loose.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You said the line once. Being bugged is allowed.',
    },
    standard: {
      text: 'Pick one small fact you have been fighting. Say it as it is, with no "should." Let your face go soft, open your hands, and breathe out. Each time the fight comes back, turn to the fact once more.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You said the fact once and let some part of you soften. A mind that fights on is part of it.',
    },
    big: {
      text: 'Take the fact we picked, one that stings more. Say it, say what led up to it, and say "so it is." Then ask: "If I took this as true, what would I do next?"',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You said the fact and what led to it, and you got to the question. Tears or anger may come with it.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'At the first red light or bus stop of the day',
    where: 'Any seat where you can open your hands',
    others: ['When you check the weather', 'When you hang up your keys at home', 'After you turn off the news'],
  },
  doneMeans: 'You turned toward one fact and away from "it should not be," even for a breath.',
  track: {
    how: 'Jot the fact in a few words. Rate how hard you fought it and how far you could let it be so.',
    noPaper: 'Just keep one fact in mind. Tell us what your face and hands did when you said it.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'The fact', type: 'short_text' },
        { label: 'Fighting it', type: 'rating_0_10' },
        { label: 'Letting it be so', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'It feels like giving in.',
      when: 'If it feels like giving in',
      then: 'say "I do not like it, and it is so" about the rain or a red light',
      keywords: ['giving in', 'give in', 'giving up', 'let them off', 'letting', 'approv', 'okay with'],
    },
    {
      kind: 'too-strong',
      text: 'The fact hurts too much.',
      when: 'If the fact hurts too much',
      then: 'open just your hands and name one easy fact, such as the day of the week',
      keywords: ['hurt', 'pain', 'grief', 'anger', 'unbearable'],
    },
    {
      kind: 'harsh-mind',
      text: '"It should not be" keeps coming back.',
      when: 'If "should not" keeps coming back',
      then: 'turn your mind to the fact one time and leave it there',
      keywords: ['should', 'not fair', 'unfair', 'loop', 'keeps coming'],
    },
  ],
  notWhen: [
    {
      id: 'ongoing-harm',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'being hit',
        'stalk',
        'harass',
        'threatened',
        'trafficked',
        'exploited',
      ],
      text: 'The note names harm that may still go on: accepting is not for putting up with abuse, so work on safety first.',
    },
    {
      id: 'fresh-loss',
      triggers: [
        'just died',
        'recent death',
        'recent loss',
        'newly diagnosed',
        'terminal diagnosis',
        'miscarriage',
        'stillb',
        'funeral',
      ],
      text: 'The note names a fresh loss: keep to small everyday facts, and leave the loss for the room.',
    },
    {
      id: 'can-be-changed',
      triggers: ['wage theft', 'discriminat', 'racis', 'unsafe housing', 'untreated pain', 'denied benefits'],
      text: 'The note names a wrong that can be acted on: make sure that accepting the facts goes with a plan to change them.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
      {
        author: 'Kohl, Rief & Glombiewski',
        year: 2012,
        title: 'How effective are acceptance strategies? A meta-analytic review of experimental results',
      },
    ],
  },
  variants: {
    teen: {
      title: 'It is what it is, for now',
      sizes: {
        small: {
          text: 'Pick one tiny thing that is just how it is, such as gym first period. Say "yep, that is so" and drop your shoulders.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You said "yep" once. Eye rolls are fine.',
        },
        standard: {
          text: 'Pick one rule, grade or post you keep fighting in your head. Say the plain fact with no "should." Open your hands and breathe out. Do that again each time the fight starts up.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You said the plain fact and opened your hands. You can still hate it.',
        },
        big: {
          text: 'Take the bigger fact we picked. Say it, say how it came to be, then ask: "Okay, so given that, what is my move?"',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'You got to "what is my move?" No move yet is okay.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught radical acceptance with the missed promotion. Client will practice on traffic first, when she parks at work, weekdays. Obstacle: it feels like giving in. Goal: stop replaying the meeting at night. Next session Wed 1/14 at 5 pm.',
    facts: {
      anchor: 'when she parks at work',
      timeFrequency: 'weekdays',
      obstacle: 'Obstacle: it feels like giving in',
      goal: 'Goal: stop replaying the meeting at night',
      nextSession: 'Wed 1/14 at 5 pm',
    },
    slots: {
      when: 'When you park at work',
      howOften: 'Weekdays',
      howLong: '3 minutes',
      obstacle: 'It feels like giving in',
      backup: 'If this gets in the way, then say "I do not like it, and it is so" about the rain or a red light.',
      goal: 'stop replaying the meeting at night',
      reviewDate: 'Wednesday 1/14 at 5 pm',
    },
    notWhen: [],
  },
  {
    note: 'Turning the mind introduced. Client is still threatened by a former partner by phone. HW: say one small fact out loud each evening.',
    facts: { homework: 'HW: say one small fact out loud each evening' },
    slots: { practice: 'Say one small fact out loud', howOften: 'Each evening', goal: '' },
    notWhen: ['ongoing-harm'],
  },
]
