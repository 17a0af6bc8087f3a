// The hours are set in session and stay out of this file: every size speaks of "the times we set". The rise time is the
// part that holds on the worst day. Driving while drowsy is named on the page, because more daytime sleepiness is expected.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'sleep-restriction',
  version: 1,
  skillId: 'sleep-restriction',
  name: 'Sleep restriction (time-in-bed)',
  title: 'Two set times',
  ownTaskTitle: 'Your hours in bed this week',
  modality: 'CBT-I',
  work: 'sleep',
  language: 'en',
  aliases: [
    'sleep restriction',
    'sleep restriction therapy',
    'sleep window',
    'time in bed restriction',
    'sleep compression',
    'sleep efficiency titration',
    'prescribed bedtime',
  ],
  cues: [
    'too long in bed',
    'light sleep',
    'broken sleep',
    'early to bed to catch up',
    'sleeps in on weekends',
    'naps to make up',
    'hours awake in the night',
    'wakes too early',
    'low sleep efficiency',
    'chronic insomnia',
    'irregular bedtime',
    'dozes on the sofa',
  ],
  rationale:
    'Less time in bed helps your need for sleep build up. Set times can bring your sleep together in one piece.',
  sizes: {
    small: {
      text: 'Get up at the rise time we set, however the night went. Feet on the floor, lights on.',
      howLong: '2 minutes, at your rise time',
      minutes: 2,
      doneMeans: 'You were out of bed within 15 minutes of the set rise time.',
    },
    standard: {
      text: 'Stay up until the bedtime we set, and get up at the rise time we set, even after a bad night. Do not drive when you feel drowsy.',
      howLong: '5 minutes at each end of the night',
      minutes: 5,
      doneMeans: 'You kept the rise time. The set bedtime kept too is the full score.',
    },
    big: {
      text: 'Keep both set times all seven days, weekend too, with no naps. Plan one thing to do on your feet for the last hour before bed. Do not drive when you feel drowsy.',
      howLong: '10 minutes to plan, then both set times',
      minutes: 10,
      doneMeans: 'Both times were kept within 15 minutes, and you had your plan for the last hour.',
    },
  },
  howOften: 'Every night for 7 nights',
  cue: {
    when: 'When your two phone alarms ring: one for bed, one for up',
    where: 'A lit room until the first alarm, and the curtains open right after the second',
    others: [
      'When the late news ends',
      'When you let the dog out at night',
      'When the coffee maker starts on its timer',
    ],
  },
  doneMeans: 'You went for the set rise time, whatever the night was like.',
  track: {
    how: 'Each morning, put down when you got into bed, when you got up, and how sleepy the day before was.',
    noPaper: 'Nothing to write. Let your two alarms ring all week, and tell us on which days you met them.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Into bed', type: 'time' },
        { label: 'Got up', type: 'time' },
        { label: 'Kept the set times', type: 'check' },
        { label: 'Sleepy in the day', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'low-energy',
      text: 'You get sleepy too early in the evening.',
      when: 'If you get sleepy too early',
      then: 'stand up and do one light chore, such as folding towels',
      keywords: ['sleepy', 'doze', 'dozing', 'nod off', 'sofa', 'early'],
    },
    {
      kind: 'not-ready',
      text: 'The alarm rings and you want to stay in bed.',
      when: 'If you want to stay in bed',
      then: 'put your feet on the floor and open the curtains',
      keywords: ['snooze', 'alarm', 'stay in bed', 'get up', 'lie in'],
    },
    {
      kind: 'routine-change',
      text: 'Friday and Saturday run late.',
      when: 'If a night runs late',
      then: 'keep just the rise time the next day',
      keywords: ['party', 'late night', 'friday', 'saturday', 'out with'],
    },
    {
      kind: 'body',
      text: 'You are too sleepy in the day to be on the road.',
      when: 'If you are too sleepy to drive',
      then: 'do not drive, and call us about your set times',
      keywords: ['drive', 'driving', 'commute', 'wheel'],
    },
  ],
  notWhen: [
    {
      id: 'mood-too-high',
      triggers: [
        'mania',
        'manic episode',
        'manic symptom',
        'is manic',
        'was manic',
        'hypomani',
        'bipolar',
        'psychosis',
        'psychotic',
      ],
      text: 'The note names mania, bipolar disorder or psychosis: shorter nights can bring on an episode, so do not use this without the prescriber.',
    },
    {
      id: 'seizures',
      triggers: ['seizure', 'epilep'],
      text: 'The note names seizures: lost sleep can bring one on, so do not use this without the medical provider.',
    },
    {
      id: 'other-sleep-problem',
      triggers: [
        'apnea',
        'stops breathing',
        'sleepwalk',
        'night terrors',
        'parasomnia',
        'narcolep',
        'RLS',
        'restless legs',
      ],
      text: 'The note names another sleep disorder: have it checked and treated before time in bed is cut.',
    },
    {
      id: 'drowsy-is-unsafe',
      triggers: [
        'drives for work',
        'truck driver',
        'bus driver',
        'delivery driver',
        'rideshare',
        'long commute',
        'drowsy driving',
        'drowsy at the wheel',
        'fell asleep at the wheel',
        'fell asleep driving',
        'heavy machinery',
        'forklift',
        'crane operator',
        'airline pilot',
        'night shift',
        'fall risk',
        'pregnan',
      ],
      text: 'The note names work or a state in which sleepiness is unsafe: check daytime sleepiness and get clearance before setting a window.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Furukawa et al.',
        year: 2024,
        title:
          'Components and delivery formats of cognitive behavioral therapy for chronic insomnia in adults: a systematic review and component network meta-analysis',
      },
      {
        author: 'Edinger et al. (American Academy of Sleep Medicine)',
        year: 2021,
        title:
          'Behavioral and psychological treatments for chronic insomnia disorder in adults: a clinical practice guideline',
      },
      {
        author: 'Edinger & Carney',
        year: 2014,
        title: 'Overcoming Insomnia: A Cognitive-Behavioral Therapy Approach, Therapist Guide (2nd ed.)',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Sleep restriction started; window set from the diary. HW: in bed at 12:30, up at 6:30, every night. She gets sleepy on the sofa by 9. Goal: sleep through until the alarm. Next session Wed 4/22.',
    facts: {
      homework: 'HW: in bed at 12:30, up at 6:30, every night',
      obstacle: 'gets sleepy on the sofa by 9',
      timeFrequency: 'every night',
      goal: 'Goal: sleep through until the alarm',
      nextSession: 'Wed 4/22',
    },
    slots: {
      practice: 'In bed at 12:30, up at 6:30',
      howOften: 'Every night',
      backup: 'If this gets in the way, then stand up and do one light chore, such as folding towels.',
      goal: 'sleep through until the alarm',
      reviewDate: 'Wednesday 4/22',
    },
    notWhen: [],
  },
  {
    note: 'Discussed a sleep window. Client is a truck driver and had a seizure in his twenties.',
    facts: {},
    slots: { howOften: 'Every night for 7 nights', goal: '' },
    notWhen: ['seizures', 'drowsy-is-unsafe'],
  },
]
