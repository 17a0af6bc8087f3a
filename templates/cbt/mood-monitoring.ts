// A record, not a repair: one number and one word at one set time. More ratings a day would feed brooding, so no size adds any.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'mood-monitoring',
  version: 1,
  skillId: 'mood-monitoring',
  name: 'Mood monitoring',
  title: 'One number, one word',
  ownTaskTitle: 'Keeping an eye on your mood',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: ['mood log', 'mood chart', 'mood tracker', 'daily mood rating', 'mood diary', 'track mood daily'],
  cues: [
    'ups and downs',
    'mood swings',
    'every day feels the same',
    'cannot recall the week',
    'all days blur',
    'mood patterns',
    'what affects my mood',
    'low mood',
    'irritable days',
    'likes apps',
    'likes charts',
    'new to therapy',
  ],
  rationale: 'Moods shift more than we recall. A short mood note helps us see what lifts yours and what drags it down.',
  sizes: {
    small: {
      text: 'Give your mood a number from 0 to 10. Put it on the chart and go on with your day.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One number is down. A guess is good data.',
    },
    standard: {
      text: 'Rate your mood from 0 to 10. Next to it, put one word for what was going on, such as "lunch" or "bills".',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'A number and a word sit side by side for the day.',
    },
    big: {
      text: 'Put down your mood number and one word. Then look back at the last few days, and mark the best and the worst mood.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Today has its number and word, and you looked at one past day.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after you brush your teeth at night',
    where: 'By the sink, with the chart on the mirror',
    others: [
      'When you set your alarm for the next day',
      'As you clear the plates after dinner',
      'When you get off the bus',
    ],
  },
  doneMeans: 'You noted your mood once, even if it was late or a rough guess.',
  track: {
    how: 'The chart is the task: one row a day for mood and what was going on.',
    noPaper: 'Hold up fingers for your mood each night. Tell us the highest and the lowest day.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Mood', type: 'rating_0_10' },
        { label: 'What was going on', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'A day slips by with no number.',
      when: 'If a day slips by',
      then: 'put your best guess for that day in the next morning',
      keywords: ['slip', 'forget', 'forgot', 'remember'],
    },
    {
      kind: 'unsure-how',
      text: 'No number seems right.',
      when: 'If no number seems right',
      then: 'mark up, down or so-so in place of a number',
      keywords: ['which number', 'what number', 'numb', 'flat'],
    },
    {
      kind: 'harsh-mind',
      text: 'A low number may get you brooding.',
      when: 'If a low number gets you brooding',
      then: 'put the chart face down and leave out the word',
      keywords: ['brood', 'dwell', 'ruminat', 'obsess'],
    },
  ],
  notWhen: [
    {
      id: 'feeds-brooding',
      triggers: [
        'checking her mood',
        'checking his mood',
        'checking their mood',
        'mood checking',
        'rates mood hourly',
        'ruminat',
      ],
      text: 'The note names brooding or mood checking: keep to one rating a day at a set time, or watch activity and not mood.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Beck, Rush, Shaw & Emery', year: 1979, title: 'Cognitive Therapy of Depression' }],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced the mood chart. Goal: see what makes some days better. Next session Fri 5/8 at 9:30.',
    facts: { goal: 'Goal: see what makes some days better', nextSession: 'Fri 5/8 at 9:30' },
    slots: {
      goal: 'see what makes some days better',
      howLong: '2 minutes',
      howOften: 'Once a day',
      reviewDate: 'Friday 5/8 at 9:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Mood log reviewed. Client ruminates after each rating.',
    facts: {},
    slots: { goal: '', howOften: 'Once a day' },
    notWhen: ['feeds-brooding'],
  },
]
