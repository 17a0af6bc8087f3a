// The task is to stop trying, so nothing here may become a new way to try: the finish line is letting go once, never
// sleep. Eyes open in the dark; a screen would make it plain staying up.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'paradoxical-intention',
  version: 1,
  skillId: 'paradoxical-intention',
  name: 'Paradoxical intention for sleep',
  title: 'Stay awake on purpose',
  ownTaskTitle: 'Taking the work out of sleep',
  modality: 'CBT-I',
  work: 'sleep',
  language: 'en',
  aliases: ['paradoxical intention', 'try to stay awake', 'give up trying to sleep'],
  cues: [
    'trying too hard to sleep',
    'sleep effort',
    'panics about not sleeping',
    'performance anxiety about sleep',
    'afraid of a bad night',
    'must sleep before a big day',
    'frustrated in bed',
    'sleep will not come',
    'counts the hours left',
    'stubborn streak',
    'likes a dare',
    'sleeps fine when not trying',
  ],
  rationale:
    'Sleep backs off when you chase it. When you drop the chase and stay awake on purpose, there is less to fight.',
  sizes: {
    small: {
      text: 'Lights out, eyes open. Say to yourself, "Rest is enough," and keep your eyes open for ten slow blinks.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You gave sleep up for ten blinks.',
    },
    standard: {
      text: 'Lie in bed in the dark with your eyes open. When they want to close, say, "Just a bit more," and gently stay awake. No screens and no clock.',
      howLong: '10 minutes, or until sleep takes over',
      minutes: 10,
      doneMeans: 'You let go of making sleep come, one time. Awake or asleep, you did it.',
    },
    big: {
      text: 'Do it at lights out, and once more if you wake in the night. Each time, be a bit nosy: how does it feel to be awake and not mind?',
      howLong: '15 minutes, or until sleep takes over',
      minutes: 15,
      doneMeans: 'You stayed awake on purpose at lights out, and looked at how it felt.',
    },
  },
  howOften: 'Every night this week',
  cue: {
    when: 'Right after you switch off the bedside lamp',
    where: 'In bed, on your back, eyes on the dark ceiling',
    others: [
      'When you notice you are trying to sleep',
      'When you have just counted the hours left',
      'After you turn the clock to the wall',
    ],
  },
  doneMeans: 'You caught yourself chasing sleep, and let it be for a bit.',
  track: {
    how: 'In the morning, mark if you did it and rate how hard you tried to sleep.',
    noPaper: 'Nothing to write. Tell us about one night when you stayed awake on purpose, and what came next.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Stayed awake on purpose', type: 'check' },
        { label: 'How hard I tried to sleep', type: 'rating_0_10' },
        { label: 'How good the sleep was', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'It turns into one more way to make sleep come.',
      when: 'If you start to check if it works',
      then: 'say "rest is enough" and go back to three slow blinks',
      keywords: ['trick', 'checking', 'trying', 'is it working', 'turn into'],
    },
    {
      kind: 'no-point',
      text: 'It sounds the wrong way round.',
      when: 'If it sounds like a bad idea',
      then: 'run it like a dare for two minutes, one night only',
      keywords: ['backwards', 'crazy', 'opposite', 'makes no sense', 'counterintuitive'],
    },
    {
      kind: 'low-energy',
      text: 'Your eyes close on their own.',
      when: 'If your eyes close on their own',
      then: 'let them, and call that night done',
      keywords: ['eyes close', 'fall asleep', 'too sleepy', 'drift off'],
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
      text: 'The note names mania, bipolar disorder or psychosis: do not ask for wakefulness, protect sleep instead.',
    },
    {
      id: 'two-bed-rules',
      triggers: [
        'stimulus control',
        'sleep restriction',
        'sleep window',
        '15-minute rule',
        '20-minute rule',
        'get out of bed if',
      ],
      text: 'The note names another rule for being awake in bed: choose which one holds tonight, because this one stays in bed.',
    },
    {
      id: 'sleep-loss-is-unsafe',
      triggers: ['seizure', 'epilep', 'apnea', 'fell asleep at the wheel', 'fell asleep driving', 'drowsy driving'],
      text: 'The note names a state in which lost sleep is unsafe: check with the medical provider first.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Jansson-Frojmark, Alfonsson, Bohman, Rozental & Norell-Clarke',
        year: 2022,
        title: 'Paradoxical intention for insomnia: a systematic review and meta-analysis',
      },
      {
        author: 'Morgenthaler et al. (American Academy of Sleep Medicine)',
        year: 2006,
        title: 'Practice parameters for the psychological and behavioral treatment of insomnia: an update',
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced paradoxical intention for nights before early shifts. He will do it when he turns off the lamp, every night. Worries it is just a trick. Goal: stop counting the hours he has left. Next visit 12/1.',
    facts: {
      anchor: 'when he turns off the lamp',
      timeFrequency: 'every night',
      obstacle: 'it is just a trick',
      goal: 'Goal: stop counting the hours he has left',
      nextSession: '12/1',
    },
    slots: {
      when: 'When you turn off the lamp',
      howOften: 'Every night',
      howLong: '10 minutes, or until sleep takes over',
      obstacle: 'It is just a trick',
      backup: 'If this gets in the way, then say "rest is enough" and go back to three slow blinks.',
      goal: 'stop counting the hours you have left',
      reviewDate: '12/1',
    },
    notWhen: [],
  },
  {
    note: 'Paradoxical intention discussed. Client has bipolar II, stable on medication since May.',
    facts: {},
    slots: { howOften: 'Every night this week', goal: '' },
    notWhen: ['mood-too-high'],
  },
]
