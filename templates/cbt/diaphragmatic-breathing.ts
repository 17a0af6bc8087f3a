// Practised while calm, so that the body knows it later. No size promises that fear goes away, and no back-up is to be used
// inside an exposure.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'diaphragmatic-breathing',
  version: 1,
  skillId: 'diaphragmatic-breathing',
  name: 'Diaphragmatic breathing',
  title: 'Low, slow breaths',
  ownTaskTitle: 'Your breathing practice',
  modality: 'CBT',
  work: 'general',
  language: 'en',
  aliases: [
    'belly breathing',
    'abdominal breathing',
    'deep breathing',
    'slow breathing',
    'breathing retraining',
    'paced breathing',
    'balloon breathing',
  ],
  cues: [
    'panic',
    'subway',
    'crowds',
    'racing heart',
    'tension',
    'stress',
    'wound up',
    'trouble falling asleep',
    'before a test',
    'before a meeting',
    'fast breathing',
    'calming',
    'something for the body',
    'short of time',
    'dread',
    'nerves',
    'anger',
  ],
  rationale:
    'Slow belly breaths can tell the body it is safe to settle. Practice while calm makes them easy to find later.',
  sizes: {
    small: {
      text: 'Rest a hand on your belly. Take five soft breaths and feel the hand rise and fall.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You took five soft breaths, or as many as felt fine.',
    },
    standard: {
      text: 'Sit or lie down with a hand on your belly. Breathe in for 4 and out for 6, so that the hand moves and the chest stays still.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You kept at it for 3 minutes, or took 10 slow breaths. Losing count is fine.',
    },
    big: {
      text: 'Breathe in for 4 and out for 6 while you stand, and then as you walk slowly. Let the belly do the work.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You tried it both ways, standing and on the move. The count may slip.',
    },
  },
  howOften: 'Twice a day, while calm',
  cue: {
    when: 'When you get in bed, and when you wake up',
    where: 'In bed or in a chair with your feet flat',
    others: ['Before the first sip of coffee', 'In the parked car', 'When you sit down on the bus'],
  },
  doneMeans: 'You took a few slow breaths on purpose. You do not have to feel calm.',
  track: {
    how: 'Tick it off, and rate how calm your body felt before and after.',
    noPaper: 'Nothing to write. Just notice one time when the breath felt easy, and tell us.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Morning', type: 'check' },
        { label: 'Evening', type: 'check' },
        { label: 'How calm before', type: 'rating_0_10' },
        { label: 'How calm after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'body',
      text: 'It feels odd, or you get a bit dizzy.',
      when: 'If it feels odd or you get dizzy',
      then: 'let your breath do its own thing and just feel three of them',
      keywords: ['dizz', 'lighthead', 'odd', 'out of breath', 'air'],
    },
    {
      kind: 'not-private',
      text: 'Someone may come in or watch.',
      when: 'If someone is around',
      then: 'take three slow breaths out through the nose, eyes open, and no one will know',
      keywords: ['bug', 'share', 'watch', 'sister', 'brother', 'roommate', 'friends', 'kids'],
    },
    {
      kind: 'forgot',
      text: 'It slips your mind while things are calm.',
      when: 'If it slips your mind',
      then: 'take two slow breaths the next time you wash your hands',
      keywords: ['calm', 'only when', 'busy'],
    },
  ],
  notWhen: [
    {
      id: 'medical',
      triggers: [
        'COPD',
        'asthma',
        'emphysema',
        'cardiac',
        'heart condition',
        'arrhythmia',
        'seizure',
        'epilep',
        'pregnan',
        'faint',
        'syncope',
      ],
      text: 'The note names a medical condition: sign this when you have checked medical safety for this client, or with their medical provider.',
    },
    {
      id: 'exposure',
      triggers: ['interoceptive', 'exposure', 'safety behavior', 'safety behaviour', 'ERP'],
      text: 'The note names exposure work: keep slow breathing out of the exposure itself, where it can become a safety signal.',
    },
    {
      id: 'breath-and-trauma',
      triggers: ['PTSD', 'trauma', 'chok', 'strangl', 'drown', 'suffocat'],
      text: 'The note names trauma: attention to the breath can bring it back, so offer eyes open or a hand on something solid.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      {
        author: 'Hopper, Murray, Ferrara & Singleton',
        year: 2019,
        title:
          'Effectiveness of diaphragmatic breathing for reducing physiological and psychological stress in adults: a quantitative systematic review',
      },
      {
        author: 'Ma et al.',
        year: 2017,
        title: 'The effect of diaphragmatic breathing on attention, negative affect and stress in healthy adults',
      },
      { author: 'Barlow & Craske', year: 2007, title: 'Mastery of Your Anxiety and Panic: Workbook (4th ed.)' },
    ],
  },
  variants: {
    child: {
      title: 'Balloon belly',
      rationale: 'Slow belly breaths help your body rest. It gets easy when you play it on calm days.',
      sizes: {
        small: {
          text: 'Put a hand on your belly. Fill it up like a balloon, then let the air out slow. Do it two times.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You filled the balloon two times, or gave it a try.',
        },
        standard: {
          text: 'Lie down with a soft toy on your belly. Give the toy five slow rides up and down.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'The toy had five rides. Giggles are fine.',
        },
        big: {
          text: 'Give the toy ten slow rides, then show a grown-up how it is done.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'The toy had ten rides and a grown-up saw it.',
        },
      },
      cue: { when: 'At bedtime, after the story', where: 'In bed, with a soft toy' },
      trackHow: 'A grown-up can help you fill this in.',
    },
    teen: { cue: { when: 'On the bus to school', where: 'In your seat, eyes open' } },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught belly breathing, in for four, out for six. Client can do it when he parks at work, twice a day. He shares an office, so a coworker might walk in. Wants to ride the lift again. Goal: ride the lift to the ninth floor. Next one is Friday.',
    facts: {
      anchor: 'when he parks at work',
      timeFrequency: 'twice a day',
      obstacle: 'He shares an office, so a coworker might walk in',
      goal: 'Goal: ride the lift to the ninth floor',
      nextSession: 'Next one is Friday',
    },
    slots: {
      when: 'When you park at work',
      howOften: 'Twice a day',
      obstacle: 'You share an office, so a coworker might walk in',
      backup:
        'If this gets in the way, then take three slow breaths out through the nose, eyes open, and no one will know.',
      goal: 'ride the lift to the ninth floor',
      reviewDate: 'Friday',
    },
    notWhen: [],
  },
  {
    note: 'Diaphragmatic breathing practiced. Hx of asthma, uses an inhaler. No trauma history reported.',
    facts: {},
    slots: { goal: '', reviewDate: '', howOften: 'Twice a day, while calm' },
    notWhen: ['medical'],
  },
]
