// The feared body feeling is made on purpose, several rounds, and not undone: no slow breath, no sitting down, no water
// between. Smaller is one shorter round of the exercise that was tried in session after a medical check.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'interoceptive-exposure',
  version: 1,
  skillId: 'interoceptive-exposure',
  name: 'Interoceptive exposure',
  title: 'Make the body feeling on purpose',
  ownTaskTitle: 'Bringing on the feeling you fear',
  modality: 'Exposure/ERP',
  work: 'interoceptive',
  language: 'en',
  aliases: [
    'interoceptive exercises',
    'interoceptive exposures',
    'symptom induction',
    'straw breathing',
    'spinning in a chair',
    'hyperventilation exercise',
    'head rolling exercise',
    'panic induction',
  ],
  cues: [
    'panic attacks',
    'racing heart',
    'dizzy spells',
    'short of breath',
    'afraid of body feelings',
    'fear of passing out',
    'fear of a heart attack',
    'checks pulse',
    'avoids exercise',
    'avoids coffee',
    'avoids stairs',
    'feels unreal',
    'lump in throat',
    'scared of the next attack',
    'sweating and heat',
  ],
  rationale:
    'A fast heart or a spin in the head feels like danger, but it is just a body feeling. Make it on purpose and you can learn that it passes by itself.',
  sizes: {
    small: {
      text: 'Do 1 round of the exercise we picked for 20 seconds. Let the body feeling fade by itself. Rate it.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You made the feeling one time, even for a few seconds, and rated it.',
    },
    standard: {
      text: 'Do the exercise we picked for 1 minute, full force. Stop, stay as you are, and let the body feeling fade with no help. Rate it. Do this for 3 rounds in a row.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You made the feeling 3 times and rated each round. It may have felt quite bad.',
    },
    big: {
      text: 'Do 3 rounds of the exercise we picked in a place where the body feeling would bother you more. Go 20 seconds past the point where you want to stop, then let it fade with no help.',
      howLong: '12 minutes',
      minutes: 12,
      doneMeans: 'You made the feeling 3 times in the new place and rated each round.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you are home and have hung up your coat',
    where: 'The spot in your home that we picked, with room to move and a timer',
    others: ['Before your morning shower', 'At your lunch break', 'Right before your evening show'],
  },
  doneMeans: 'You brought the body feeling on by choice, for as long as you could.',
  track: {
    how: 'After each round, rate the body feeling, the fear and how close it was to a panic. Mark if you used a crutch.',
    noPaper: 'Hold up fingers for the fear after each round. Recall the last number and tell us.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Exercise', type: 'short_text' },
        { label: 'Body feeling', type: 'rating_0_10' },
        { label: 'Fear', type: 'rating_0_10' },
        { label: 'Like my panic', type: 'rating_0_10' },
        { label: 'Used a crutch', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You fear that it will set off a real panic.',
      when: 'If you fear it will set off a panic',
      then: 'do 1 round of 20 seconds and rate it',
      keywords: ['panic', 'set off', 'set it off', 'trigger', 'attack', 'scared'],
    },
    {
      kind: 'not-ready',
      text: 'You stop early, right as the feeling starts.',
      when: 'If you stop as the feeling starts',
      then: 'count to five, go again for 10 seconds and rate it',
      keywords: ['stop early', 'stops early', 'half', 'ready', 'put off', 'puts it off'],
    },
    {
      kind: 'not-private',
      text: 'You do not want to be seen doing it.',
      when: 'If someone may see you',
      then: 'shut a door and do 1 round of 30 seconds',
      keywords: ['see me', 'seen', 'roommate', 'kids', 'look silly', 'watching'],
    },
  ],
  notWhen: [
    {
      id: 'medical-check',
      triggers: [
        'cardiac',
        'heart condition',
        'heart disease',
        'arrhythm',
        'high blood pressure',
        'hypertension',
        'asthma',
        'COPD',
        'lung disease',
        'seizure',
        'epilep',
        'pregnan',
        'faint',
        'syncope',
        'stroke',
        'concussion',
        'neck injury',
        'neck pain',
        'vertigo',
        'inner ear',
      ],
      text: 'The note names a condition of heart, lungs, brain, neck or ear, fainting or pregnancy: get medical clearance for the very exercise before it goes home.',
    },
    {
      id: 'body-at-risk',
      triggers: ['anorexia', 'bulimi', 'purging', 'eating disorder', 'intoxicat', 'detox'],
      text: 'The note names an eating disorder or substance effects: ask the medical provider before any exercise that strains the body.',
    },
    {
      id: 'feels-far-away',
      triggers: ['dissociat', 'depersonali', 'dereali', 'flashback', 'PTSD'],
      text: 'The note names dissociation or trauma: try the exercise in session first, and choose one that keeps the person present.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      {
        author: 'Deacon et al.',
        year: 2013,
        title:
          'Maximizing the efficacy of interoceptive exposure by optimizing inhibitory learning: a randomized controlled trial',
      },
      {
        author: 'Pompoli et al.',
        year: 2018,
        title:
          'Dismantling cognitive-behaviour therapy for panic disorder: a systematic review and component network meta-analysis',
      },
      {
        author: 'Craske & Barlow',
        year: 2006,
        title: 'Mastery of Your Anxiety and Panic: Therapist Guide (4th ed.)',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Spin it up, ride it down',
      sizes: {
        small: {
          text: 'Do 1 round of the exercise we picked for 15 seconds. Let the body feeling drop by itself. Rate it.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You got the feeling going one time and rated it.',
        },
        standard: {
          text: 'Do the exercise we picked for 45 seconds. Then do nothing to fix the body feeling and watch it drop. Rate how scared you got. Do 3 rounds.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'You did 3 rounds with a number each. Big numbers are okay.',
        },
        big: {
          text: 'Do 3 rounds of the exercise we picked in a place you would not choose, such as by your locker or at the gym. Do nothing to fix the body feeling.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You did 3 rounds in the new place with a number each.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Interoceptive exercises tried, straw was the best match. HW: breathe through the straw for 1 min, daily before dinner. Worry: it will set off a panic. Goal: take the stairs at work again. Next session Mon 6/1 at 10:00.',
    facts: {
      homework: 'HW: breathe through the straw for 1 min, daily before dinner',
      timeFrequency: 'daily before dinner',
      anchor: 'before dinner',
      obstacle: 'it will set off a panic',
      goal: 'Goal: take the stairs at work again',
      nextSession: 'Mon 6/1 at 10:00',
    },
    slots: {
      practice: 'Breathe through the straw',
      howLong: '1 minute',
      when: 'Before dinner',
      howOften: 'Daily',
      obstacle: 'It will set off a panic',
      backup: 'If this gets in the way, then do 1 round of 20 seconds and rate it.',
      goal: 'take the stairs at work again',
      reviewDate: 'Monday 6/1 at 10:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Introduced symptom induction. Client has asthma. HW: spin in the chair once a day.',
    facts: { homework: 'HW: spin in the chair once a day' },
    slots: { practice: 'Spin in the chair', howOften: 'Once a day', goal: '' },
    notWhen: ['medical-check'],
  },
]
