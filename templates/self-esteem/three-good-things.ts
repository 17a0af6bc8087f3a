// Small and true beats big and nice, and the "why" is what sets this apart from a list. Hard things may stand next to the
// good ones: the page is never a reason to say less about grief or harm.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'three-good-things',
  version: 1,
  skillId: 'three-good-things',
  name: 'Three good things (gratitude)',
  title: 'Three good things, and why',
  ownTaskTitle: 'Noting what went well',
  modality: 'Self-esteem',
  work: 'general',
  language: 'en',
  aliases: ['three good things', 'gratitude journal', 'gratitude list', 'gratitude journaling', 'what went well'],
  cues: [
    'only sees what went wrong',
    'goes over bad moments at night',
    'nothing good happens',
    'pessimistic',
    'takes things for granted',
    'glass half empty',
    'ends the day on a low note',
    'wants more joy',
    'likes lists',
    'likes gratitude',
    'burned out',
    'grumpy at dinner',
    'negative outlook',
  ],
  rationale:
    'Your mind holds on to what went wrong and lets the good slip by. Looking for what went well gives those things a fair share of the day.',
  sizes: {
    small: {
      text: 'Name one good thing from today, as tiny as warm tea or a green light.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One good thing has been named, big or tiny.',
    },
    standard: {
      text: 'Write down three things that went well today. After each one, add a few words on why it went well: what you did, what someone else did, or plain luck.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Three things and a "why" or two. One thing is plenty on a hard day.',
    },
    big: {
      text: 'Write three good things and why each one came about. Pick the best of the three and stay with it: what did you see, hear and feel? If a person was part of it, tell them.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You wrote three and went back into one of them. Telling the person is a bonus.',
    },
  },
  howOften: 'Each night',
  cue: {
    when: 'When you get into bed and before you pick up your phone',
    where: 'By a notebook that stays put, such as on your pillow',
    others: ['At the table after dinner', 'On the train home', 'While the bath runs'],
  },
  doneMeans: 'You looked back for something good in the day. The bad parts may stay bad.',
  track: {
    how: 'One line for each good thing, with a short "because" after it.',
    noPaper: 'Count them on your fingers in bed. Tell us the one that made you smile most.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Good thing 1, because', type: 'short_text' },
        { label: 'Good thing 2, because', type: 'short_text' },
        { label: 'Good thing 3, because', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'It feels fake on a bad day.',
      when: 'If it feels fake',
      then: 'let the day be bad, and name one tiny thing that was all right',
      keywords: ['fake', 'cheesy', 'pollyanna', 'forced', 'corny', 'bad day', 'nothing good'],
    },
    {
      kind: 'low-energy',
      text: 'You are half asleep by then.',
      when: 'If you are half asleep',
      then: 'think of one good thing as you turn off the light',
      keywords: ['asleep', 'tired', 'exhaust', 'too late', 'falls asleep'],
    },
    {
      kind: 'unsure-how',
      text: 'It is the same list each night.',
      when: 'If it is the same list again',
      then: 'name one thing from just the last two hours',
      keywords: ['same', 'repeat', 'boring', 'run out', 'runs out'],
    },
  ],
  notWhen: [
    {
      id: 'grief-first',
      triggers: [
        'recent death',
        'died last',
        'died this',
        'recently lost',
        'miscarriage',
        'stillbirth',
        'newly bereaved',
        'funeral',
      ],
      text: 'The note names a fresh loss: looking for good things may sound like a wish to hush the grief, so ask if the time is right.',
    },
    {
      id: 'harm-goes-on',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'stalk',
        'harass',
        'bullied',
        'unsafe at home',
      ],
      text: 'The note names harm that goes on: a list of good things must not make it easier to stay silent about it.',
    },
    {
      id: 'feels-undeserving',
      triggers: ['severe depress', 'severely depress', 'anhedoni', 'ungrateful'],
      text: 'The note names heavy low mood or guilt over being ungrateful: blank lines may hurt, so begin with the small size.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      {
        author: 'Seligman, Steen, Park & Peterson',
        year: 2005,
        title: 'Positive psychology progress: Empirical validation of interventions',
      },
      {
        author: 'Cregg & Cheavens',
        year: 2021,
        title:
          'Gratitude interventions: Effective self-help? A meta-analysis of the impact on symptoms of depression and anxiety',
      },
    ],
  },
  variants: {
    child: {
      title: 'Three happy things',
      sizes: {
        small: {
          text: 'With your grown-up, each say one happy thing from today.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You said one, and your grown-up said one.',
        },
        standard: {
          text: 'Draw or say three happy things. Your grown-up asks, "What made that one happen?" Then swap.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You found three, or as many as came to you, and talked about one.',
        },
        big: {
          text: 'Draw three happy things on slips and drop them in a jar. On Sunday, open the jar with your grown-up and pick the best slip of the week.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'Some slips went in the jar. Stick figures are great.',
        },
      },
      cue: { when: 'At bedtime, after the story', where: 'In bed, with your grown-up next to you' },
    },
    couple: {
      title: 'Three good things for two',
      rationale:
        'When days are full, you two see what went wrong first. Saying the good out loud gives it a place at home.',
      sizes: {
        small: {
          text: 'Each of you says one good thing from the day. The other says, "Tell me more."',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'Each of you said one thing. A tiny one is fine.',
        },
        standard: {
          text: 'Find three good things in the day as a pair. For each, say why it went well. Let one of them be a thing that the other did.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You two named three, or as many as you found, and one was about the other.',
        },
        big: {
          text: 'Find three good things and why, and write them in one book. Then each thanks the other for one thing, and says what it meant.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'The book has a new page, and you two each gave one thank-you.',
        },
      },
      cue: { when: 'When the plates are cleared after dinner', where: 'At the table, phones away' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced a gratitude journal to balance the nightly replay. She will write it when she gets into bed, nightly. Fears it will feel fake on a bad day. Goal: end the day without the replay. RTC Mon 5/18 at 10:30.',
    facts: {
      anchor: 'when she gets into bed',
      timeFrequency: 'nightly',
      obstacle: 'it will feel fake on a bad day',
      goal: 'Goal: end the day without the replay',
      nextSession: 'Mon 5/18 at 10:30',
    },
    slots: {
      when: 'When you get into bed',
      howOften: 'Nightly',
      howLong: '5 minutes',
      obstacle: 'It will feel fake on a bad day',
      backup: 'If this gets in the way, then let the day be bad, and name one tiny thing that was all right.',
      goal: 'end the day without the replay',
      reviewDate: 'Monday 5/18 at 10:30',
    },
    notWhen: [],
  },
  {
    note: 'What went well log reviewed. His uncle died last week; he would rather go on with it. HW: write down two good things daily after dinner.',
    facts: { homework: 'HW: write down two good things daily after dinner' },
    slots: { practice: 'Write down two good things', when: 'After dinner', howOften: 'Daily', goal: '' },
    notWhen: ['grief-first'],
  },
]
