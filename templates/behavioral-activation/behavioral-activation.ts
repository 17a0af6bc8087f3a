// Action first, mood later: the finish line is starting and rating, never feeling better. The rated sheet is what the next
// session reads, so mastery and pleasure stay on it at every size.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'behavioral-activation',
  version: 1,
  skillId: 'behavioral-activation',
  name: 'Behavioral activation',
  title: 'One planned thing',
  ownTaskTitle: 'The thing on the plan',
  modality: 'Behavioral activation',
  work: 'general',
  language: 'en',
  aliases: [
    'behavioural activation',
    'activity scheduling',
    'activity schedule',
    'pleasant events',
    'scheduled activities',
    'mastery and pleasure',
    'BA',
  ],
  cues: [
    'low mood',
    'no energy',
    'nothing is fun',
    'staying in bed',
    'in bed all day or all weekend',
    'the couch',
    'isolating',
    'doom scrolling',
    'empty evenings',
    'empty weekends',
    'sunday',
    'likes walking',
    'likes music',
    'gardening',
    'pets',
    'waiting for motivation',
    'winter blues',
    'retired',
    'lonely',
  ],
  rationale:
    'When you feel low you do less, and then you feel worse. Doing one set thing first can give your mood a push.',
  sizes: {
    small: {
      text: 'Start the thing on your plan at its set time. After 5 minutes you are free to stop.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You started. Five minutes counts in full.',
    },
    standard: {
      text: 'Do the thing on your plan at its set time, in the mood or not. Then rate two things: how much you got done and how much you liked it.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You started, stayed for at least 5 minutes, and put down two numbers. Low numbers are fine.',
    },
    big: {
      text: 'Do the thing on your plan out of the house or with one other person. Rate how much you got done and how much you liked it.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You went or you met up, even if you left early, and put down two numbers.',
    },
  },
  howOften: '3 set days this week',
  cue: {
    when: 'Right after lunch, before you sit back down',
    where: 'The place where you will do it, with what you need set out the night before',
    others: [
      'When your phone alarm goes at 10 am',
      'As soon as you get home, shoes still on',
      'After the morning dishes',
    ],
  },
  doneMeans: 'You started it, whatever your mood was, and rated it. A short try counts.',
  track: {
    how: 'Right after, rate from 0 to 10 how much you got done and how much you liked it.',
    noPaper: 'Nothing to write. Keep the two numbers in mind for one of the days, and tell us.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'What and when', type: 'short_text' },
        { label: 'Did it', type: 'check' },
        { label: 'Got something done', type: 'rating_0_10' },
        { label: 'Liked it', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'low-energy',
      text: 'You have no energy when the time comes.',
      when: 'If you have no energy',
      then: 'get your shoes on or set out one thing you need, and stop there',
      keywords: ['couch', 'tired', 'wiped', 'heavy', 'drain'],
    },
    {
      kind: 'not-ready',
      text: 'You wait until you feel like it.',
      when: 'If you catch yourself waiting for the mood',
      then: 'count down from 5 and do just the first minute',
      keywords: ['mood', 'motivat', 'feel like', 'later', 'scroll'],
    },
    {
      kind: 'routine-change',
      text: 'The weather or the day gets in the way.',
      when: 'If the weather or the day gets in the way',
      then: 'do a 2-minute version inside, at the same time',
      keywords: ['rain', 'snow', 'weather', 'cold', 'hot', 'overtime'],
    },
    {
      kind: 'harsh-mind',
      text: 'It feels wrong to do something nice.',
      when: 'If it feels wrong to do something nice',
      then: 'do 2 minutes of it and rate it like a test',
      keywords: ['guilt', 'deserve', 'selfish', 'lazy'],
    },
  ],
  notWhen: [
    {
      id: 'mood-too-high',
      triggers: ['mania', 'manic', 'hypomani', 'bipolar'],
      text: 'The note names mania or bipolar disorder: keep the plan low-key and evenly spread, and watch sleep.',
    },
    {
      id: 'too-much-exercise',
      triggers: [
        'anorexia',
        'bulimi',
        'eating disorder',
        'over-exercis',
        'overexercis',
        'compulsive exercise',
        'purging',
      ],
      text: 'The note names an eating disorder or over-exercise: choose something that is not a workout and track no numbers about the body.',
    },
    {
      id: 'body-limits',
      triggers: [
        'chronic pain',
        'pain flare',
        'fibromyalgia',
        'long covid',
        'ME/CFS',
        'post-exertional',
        'recent surgery',
        'cardiac',
        'fall risk',
      ],
      text: 'The note names a limit of the body: pace the activity, and check what is safe with the medical provider.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Cuijpers, van Straten & Warmerdam',
        year: 2007,
        title: 'Behavioral activation treatments of depression: a meta-analysis',
      },
      {
        author: 'Ekers et al.',
        year: 2014,
        title:
          'Behavioural activation for depression; an update of meta-analysis of effectiveness and sub group analysis',
      },
      {
        author: 'Martell, Dimidjian & Herman-Dunn',
        year: 2010,
        title: "Behavioral Activation for Depression: A Clinician's Guide",
      },
    ],
  },
  variants: {
    teen: {
      title: 'One thing off the couch',
      cue: { when: 'Right when you get home from school, bag still on', where: 'Any spot that is not your bed' },
    },
    couple: {
      title: 'One planned thing for two',
      rationale:
        'When days get hard, the fun is the first thing to go. One set thing that you do as a pair can bring some back.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced activity scheduling. Ct chose watering the plants on the balcony, Tue/Thu/Sat after breakfast. Named "the sofa" and being tired as what would stop her. Tx goal 1: have one part of the day that is hers. Denies mania. Next session Mon.',
    facts: {
      homework: 'watering the plants on the balcony, Tue/Thu/Sat after breakfast',
      timeFrequency: 'Tue/Thu/Sat after breakfast',
      anchor: 'after breakfast',
      obstacle: '"the sofa" and being tired',
      goal: 'Tx goal 1: have one part of the day that is hers',
      nextSession: 'Mon',
    },
    slots: {
      practice: 'Water the plants on the balcony',
      when: 'After breakfast',
      howOften: 'Tuesday, Thursday and Saturday',
      howLong: '15 minutes',
      doneMeans: 'You started it, whatever your mood was, and rated it. A short try counts.',
      obstacle: '"the sofa" and being tired',
      backup: 'If this gets in the way, then get your shoes on or set out one thing you need, and stop there.',
      goal: 'have one part of the day that is yours',
      reviewDate: 'Monday',
    },
    notWhen: [],
  },
  {
    note: 'Reviewed the activity schedule. Past hypomanic episode in 2019. Client will play piano 10 min Mon and Wed 6 pm.',
    facts: { homework: 'Client will play piano 10 min Mon and Wed 6 pm' },
    slots: {
      practice: 'Play piano',
      howLong: '10 minutes',
      howOften: 'Monday and Wednesday',
      when: 'At 6 pm',
      goal: '',
    },
    notWhen: ['mood-too-high'],
  },
]
