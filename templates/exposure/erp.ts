// Both halves at every size: the trigger is met and the ritual is held off. Smaller is a milder trigger or a shorter wait,
// fixed beforehand; no size or back-up tests, soothes or reassures. The trigger and the wait are set in session.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'erp',
  version: 1,
  skillId: 'erp',
  name: 'Exposure and response prevention',
  title: 'Meet the trigger, hold off the ritual',
  ownTaskTitle: 'Holding off, as we planned',
  modality: 'Exposure/ERP',
  work: 'response-prevention',
  longDose: 'The protocol asks for 20 minutes or more a day, so that the urge can be met without the ritual.',
  language: 'en',
  aliases: [
    'ERP',
    'exposure & response prevention',
    'ExRP',
    'exposure with response prevention',
    'response prevention',
    'ERP practice',
  ],
  cues: [
    'rituals',
    'compulsions',
    'checking the stove',
    'checking locks',
    'washing hands',
    'contamination',
    'germs',
    'intrusive images',
    'unwanted thoughts',
    'counting',
    'evening things up',
    'just right',
    'mental reviewing',
    'needs to be certain',
    'repeats prayers',
    'blasphemous thoughts',
  ],
  rationale:
    'The ritual buys a short break, and then the doubt wants more. Each time you hold it off, you learn that you can live with not knowing.',
  sizes: {
    small: {
      text: 'Meet the mild trigger we picked. Hold off the ritual for 5 minutes, and let the doubt be there.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You met the mild trigger and held off for some of the 5 minutes. The doubt may stay.',
    },
    standard: {
      text: 'Meet the trigger we picked, on purpose. Do no ritual, with your hands or in your head, for 20 minutes. If the doubt asks a thing, say "maybe, maybe not" and stay with the trigger.',
      howLong: '20 minutes',
      minutes: 20,
      doneMeans:
        'You met the trigger and held off for the set time. If a ritual slips in, meet the trigger again and that counts too.',
    },
    big: {
      text: 'Meet the trigger we picked twice, in two spots, and carry it with you: touch what you touch, sit where you sit. No ritual of hand or head for 30 minutes, and none to make up for it later.',
      howLong: '30 minutes',
      minutes: 30,
      doneMeans:
        'You met it in two spots and held off the ritual for the set time. You can be as unsure at the end as at the start.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after your first meal of the day, at the same time each day',
    where: 'The place where that trigger shows up',
    others: ['As soon as you are home from work', 'Before your evening show', 'When you lock up at night'],
  },
  doneMeans: 'You faced the trigger and put some time between the urge and the ritual.',
  track: {
    how: 'After each one, jot the trigger. Rate how upset you were at the start and at the end. Mark if you held off.',
    noPaper: 'Note just one in your head: what was the trigger, and did you hold off all, some or none? Tell us.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Trigger', type: 'short_text' },
        { label: 'Upset: start', type: 'rating_0_100' },
        { label: 'Upset: end', type: 'rating_0_100' },
        { label: 'Held off: all, some, none', type: 'short_text' },
        { label: 'What I learned', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'A ritual goes on in your head.',
      when: 'If a ritual starts in your head',
      then: 'say "maybe, maybe not" and meet the trigger once more',
      keywords: ['mental', 'in my head', 'in his head', 'in her head', 'review', 'undo', 'counting', 'repeat'],
    },
    {
      kind: 'too-strong',
      text: 'The urge is too strong to wait it out.',
      when: 'If the urge is too strong',
      then: 'hold off for 2 minutes more, and do this trigger again tomorrow',
      keywords: ['strong', 'overwhelm', 'give in', 'gave in', 'cannot stand', 'intense'],
    },
    {
      kind: 'other-people',
      text: 'Someone at home joins in or does the ritual for you.',
      when: 'If someone at home starts to join in',
      then: 'say "please let me be unsure" and wait 3 more minutes',
      keywords: ['mother', 'partner', 'husband', 'wife', 'family', 'accommodat', 'checks for'],
    },
  ],
  notWhen: [
    {
      id: 'rules-from-outside',
      triggers: [
        'immunocompromised',
        'immunosuppress',
        'chemotherapy',
        'open wound',
        'allerg',
        'rabbi',
        'imam',
        'priest',
      ],
      text: 'The note names medical or faith advice: set with that person what is usual, and keep the task within it.',
    },
    {
      id: 'acute-first',
      triggers: ['psychosis', 'psychotic', 'hallucinat', 'delusion', 'manic', 'suicidal', 'intoxicat'],
      text: 'The note names an acute state: tend to that first, and hold this trigger until it has settled.',
    },
    {
      id: 'trauma-beside-ocd',
      triggers: ['PTSD', 'flashback', 'trauma memor', 'dissociat'],
      text: 'The note names trauma or dissociation: make sure that the trigger belongs to the rituals and not to a memory.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Ost, Havnen, Hansen & Kvale',
        year: 2015,
        title:
          'Cognitive behavioral treatments of obsessive-compulsive disorder: a systematic review and meta-analysis of studies published 1993-2014',
      },
      {
        author: 'Foa, Yadin & Lichner',
        year: 2012,
        title: 'Exposure and Response (Ritual) Prevention for OCD: Therapist Guide (2nd ed.)',
      },
    ],
  },
  variants: {
    child: {
      title: 'Trick the worry: no ritual',
      cue: { when: 'After your snack, when your grown-up is home', where: 'The spot where the worry bugs you' },
      sizes: {
        small: {
          text: 'With your grown-up near, meet the easy trigger we picked. Hold off for 1 song. Your grown-up cheers and gives no answers to the worry.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You met it and held off for part of a song.',
        },
        standard: {
          text: 'Meet the trigger we picked. Set the timer for 10 minutes and do no ritual. Your grown-up plays the worry and asks, "What if?" You say, "Maybe, maybe not!"',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You held off until the timer rang, or started it over once.',
        },
        big: {
          text: 'Meet the trigger we picked in two rooms. No ritual for 15 minutes, not even a sneaky one in your head. Your grown-up marks each time you say, "Maybe, maybe not!"',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You met it in two rooms and held off as best you could.',
        },
      },
    },
    teen: {
      title: 'Let the doubt hang there',
      sizes: {
        small: {
          text: 'Meet the mild trigger we picked. Hold off the ritual for 3 minutes. If the doubt nags, say "could be."',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You met it and put some space before the ritual.',
        },
        standard: {
          text: 'Meet the trigger we picked on purpose, with no one there to answer the doubt. No ritual for 15 minutes, in your hands or in your head. If it nags, say "could be" and stay put.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You met it and held off, or met it again after a slip.',
        },
        big: {
          text: 'Meet the trigger we picked at home and out. No ritual for 20 minutes, and no catching up on it in bed. If it nags, say "could be."',
          howLong: '20 minutes',
          minutes: 20,
          doneMeans: 'You met it in two places and held off for the set time.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'ERP planned for the front door. HW: lock the door once and walk away, daily before work. Barrier: the urge is strong. Goal: get to work on time. Next session Wed 9/2 at 11:00.',
    facts: {
      homework: 'HW: lock the door once and walk away, daily before work',
      timeFrequency: 'daily before work',
      anchor: 'before work',
      obstacle: 'Barrier: the urge is strong',
      goal: 'Goal: get to work on time',
      nextSession: 'Wed 9/2 at 11:00',
    },
    slots: {
      practice: 'Lock the door once and walk away',
      when: 'Before work',
      howOften: 'Daily',
      backup: 'If this gets in the way, then hold off for 2 minutes more, and do this trigger again tomorrow.',
      goal: 'get to work on time',
      reviewDate: 'Wednesday 9/2 at 11:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Response prevention for hand washing reviewed. Client is on chemotherapy until May. HW: touch the mail each day.',
    facts: { homework: 'HW: touch the mail each day' },
    slots: { practice: 'Touch the mail', howOften: 'Each day', goal: '' },
    notWhen: ['rules-from-outside'],
  },
]
