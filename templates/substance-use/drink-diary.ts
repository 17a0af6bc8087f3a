// A diary is for seeing, so it sets no limit and asks for no change; anyone whose body depends on alcohol or pills can be
// harmed by a sudden change, and the page sends that question to the prescriber. A heavy day gets one letter, then goes on.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'drink-diary',
  version: 1,
  skillId: 'drink-diary',
  name: 'Use or drink diary (moderation)',
  title: 'Just the count, zeros too',
  ownTaskTitle: 'Keeping count of what you have',
  modality: 'Substance use',
  work: 'substance',
  language: 'en',
  aliases: [
    'Use or drink diary',
    'drinking diary',
    'drink log',
    'use diary',
    'consumption diary',
    'drink tracker',
    'standard drinks log',
    'harm reduction use log',
  ],
  cues: [
    'loses count',
    'wine while cooking',
    'drinking more than planned',
    'not sure it is a problem',
    'wants to drink less',
    'moderation goal',
    'harm reduction',
    'weekend binges',
    'beers after work',
    'edibles every night',
    'pours big glasses',
    'spouse says too much',
    'curious about own drinking',
    'not ready for abstinence',
  ],
  rationale:
    'It is easy to lose count, and hard to choose about what you do not see. A count from the same day shows you how it is.',
  sizes: {
    small: {
      text: 'At the end of the day, write one number: how many drinks or uses. Zero is a number.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Today has a number. Your best guess will do.',
    },
    standard: {
      text: 'Write down each drink or use on the day itself: how many, where you were and who with, and your mood right before. If it was none, write zero.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Today has a number, a place and a mood, or a zero. High days count just as much.',
    },
    big: {
      text: 'Note each drink or use before the first sip or hit: the time, the place, your mood. At the end of the day, add them up and write one line on what the day was like.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Two notes or more were made before the first sip, and the day has a sum. Late notes are fine.',
    },
  },
  howOften: 'Each day, zeros too',
  cue: {
    when: 'When you set up the coffee for the next day',
    where: 'A note in your phone, or a card by the coffee maker',
    others: [
      'When you let the dog out at night',
      'When you pour the first glass',
      'With breakfast, for the night before',
    ],
  },
  doneMeans: 'You wrote down what you had that day, or a zero. High or low, it is a full entry.',
  track: {
    how: 'One line a day: how many, where and who with, mood before. This is to see, not to change: speak to your doctor or prescriber before a big change in use.',
    noPaper: 'Move one bottle cap from the left pocket to the right for each. Tell us the count for one day.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'How many', type: 'number' },
        { label: 'Where and who with', type: 'short_text' },
        { label: 'Mood before', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'After a heavy day you want to drop the diary.',
      when: 'If it was a heavy day',
      then: 'write "H" for heavy and start fresh on the next line',
      keywords: ['heavy', 'binge', 'asham', 'embarrass', 'do not want to see', 'want to see', 'guilt', 'bad night'],
    },
    {
      kind: 'forgot',
      text: 'You lose count while you are out.',
      when: 'If you lose count',
      then: 'put down your best guess with a "?" the next morning',
      keywords: ['lose count', 'loses count', 'lost count', 'forget', 'forgot', 'remember', 'party'],
    },
    {
      kind: 'not-private',
      text: 'People may ask what you are writing.',
      when: 'If people may ask',
      then: 'keep the tally as dots in a note called "Errands"',
      keywords: ['ask what', 'see it', 'friends', 'wife', 'husband', 'coworkers', 'find it', 'read it'],
    },
  ],
  notWhen: [
    {
      id: 'change-not-alone',
      triggers: [
        'alcohol withdrawal',
        'benzo withdrawal',
        'opioid withdrawal',
        'in withdrawal',
        'withdrawal symptom',
        'withdrawal seizure',
        'withdrawal risk',
        'signs of withdrawal',
        'morning shakes',
        'the shakes',
        'tremor',
        'delirium tremens',
        'physically dependent',
        'physical dependence',
        'drinks in the morning',
        'severe AUD',
        'severe alcohol use',
      ],
      text: 'The note names signs of dependence: a diary can lead to a sudden change that is unsafe, so involve a medical provider now.',
    },
    {
      id: 'goal-is-none',
      triggers: ['pregnan', 'liver disease', 'cirrhosis', 'pancreatitis', 'disulfiram', 'antabuse', 'overdose'],
      text: 'The note names a condition or medicine with which any use can do harm: talk about medical care and goals before counting.',
    },
    {
      id: 'opioid-talk',
      triggers: ['heroin', 'fentanyl', 'opioid', 'oxycodone', 'pain pills', 'OUD'],
      text: 'The note names opioids: talk about naloxone and not using alone along with the diary.',
    },
    {
      id: 'who-may-read',
      triggers: ['custody', 'probation', 'parole', 'drug court', 'CPS', 'licensing board', 'court-ordered', 'DUI'],
      text: 'The note names a court, custody or license matter: talk about who could see a written count.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'NIAAA', year: 2016, title: 'Rethinking Drinking: Alcohol and Your Health' },
      { author: 'Miller & Munoz', year: 2013, title: 'Controlling Your Drinking (2nd ed.)' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Started a drink diary; he is curious how the week adds up. Will fill it in after he lets the cat out, nightly. Barrier: he loses count at the pub. Goal: remember his evenings. Next session Tues 11/17 at 5:30.',
    facts: {
      anchor: 'after he lets the cat out',
      timeFrequency: 'nightly',
      obstacle: 'Barrier: he loses count at the pub',
      goal: 'Goal: remember his evenings',
      nextSession: 'Tues 11/17 at 5:30',
    },
    slots: {
      when: 'After you let the cat out',
      howOften: 'Nightly',
      howLong: '2 minutes',
      obstacle: 'You lose count at the pub',
      backup: 'If this gets in the way, then put down your best guess with a "?" the next morning.',
      goal: 'remember your evenings',
      reviewDate: 'Tuesday 11/17 at 5:30',
    },
    notWhen: [],
  },
  {
    note: 'Drinking diary reviewed. Custody hearing in three weeks. HW: write down each drink daily before bed.',
    facts: { homework: 'HW: write down each drink daily before bed' },
    slots: { practice: 'Write down each drink', howOften: 'Daily', when: 'Before bed', goal: '' },
    notWhen: ['who-may-read'],
  },
]
