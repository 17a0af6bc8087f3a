// Delay is the part that does the work, and the other Ds fill the time; so every size sets a timer first. It buys minutes
// with a craving: for a body that needs care it is the wrong tool, and the not-when line says so.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'four-ds',
  version: 1,
  skillId: 'four-ds',
  name: 'Delay and distract (4 Ds)',
  title: 'Wait 15: the four Ds',
  ownTaskTitle: 'Putting time before the craving',
  modality: 'Substance use',
  work: 'substance',
  language: 'en',
  aliases: [
    'Delay and distract',
    '4 Ds',
    'four Ds',
    '4Ds',
    'delay distract deep breathe drink water',
    'delay distract decide',
    'delay tactic for cravings',
  ],
  cues: [
    'craving hits fast',
    'lights up without thinking',
    'smokes on each break',
    'gum and toothpicks',
    'reaches for the vape',
    'drives to the store for beer',
    'needs something to do with hands',
    'bored at night and craving',
    'acts right away',
    'likes simple steps',
    'cannot sit with feelings',
    'after-dinner cigarette',
    'wants a quick tool',
  ],
  rationale:
    'Most cravings peak and ease if they are not fed. Putting time and something else between you and the craving lets you get past the peak.',
  sizes: {
    small: {
      text: 'Craving? Set a timer for 5 minutes before you do a thing about it, and sip a glass of water while it runs.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'The timer ran for 5 minutes before you chose what to do next.',
    },
    standard: {
      text: 'When a craving comes, do the four Ds. Delay: set a timer for 15 minutes. Deep breaths: take five slow ones. Drink a glass of water. Do one thing that keeps your hands busy until the timer rings.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The 15 minutes went by and you used two of the Ds or more. The craving may only have shrunk.',
    },
    big: {
      text: 'Set it up first: put three things to do on a card, and keep it with a water bottle. When a craving comes, take both to another room or outside and do the four Ds there for 15 minutes. Still strong? Start the timer once more.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The card has three things on it, and you did the four Ds away from where the craving began.',
    },
  },
  howOften: 'With each craving, at least once a day',
  cue: {
    when: 'When you finish dinner and push back your chair',
    where: 'Close to water, with the four Ds on a card or on your lock screen',
    others: ['When your work break starts', 'When you get in the car to go home', 'When the first ad comes on TV'],
  },
  doneMeans: 'You put some time between a craving and what you did next, even a few minutes.',
  track: {
    how: 'One line for each craving: how strong before, which Ds you used, how strong after.',
    noPaper: 'Leave the timers in your phone. Tell us which of the Ds you reached for most.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Craving before', type: 'rating_0_10' },
        { label: 'Which Ds I used', type: 'choice' },
        { label: 'Craving after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You are alone and the stuff is right there.',
      when: 'If you are alone with it',
      then: 'walk out the door and call someone from the street',
      keywords: [
        'alone',
        'in the house',
        'right there',
        'supply',
        'stash',
        'in the fridge',
        'in the car',
        'too strong',
      ],
    },
    {
      kind: 'unsure-how',
      text: 'You can not think of a thing to do.',
      when: 'If you can not think of a thing to do',
      then: 'run cold water on your hands and wash one dish',
      keywords: ['bored', 'what to do', 'nothing to do', 'think of', 'idle', 'hands'],
    },
    {
      kind: 'no-time',
      text: 'You can not take 15 minutes at work.',
      when: 'If you can not take 15 minutes',
      then: 'wait 3 minutes and drink a cup of water as you do',
      keywords: ['work', 'busy', 'break', 'no time', 'shift', 'customers', '15 minutes'],
    },
  ],
  notWhen: [
    {
      id: 'medical-care-first',
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
      ],
      text: 'The note names signs of withdrawal or dependence: waiting it out can be unsafe there, so a medical provider comes first.',
    },
    {
      id: 'water-limits',
      triggers: ['fluid restriction', 'heart failure', 'dialysis', 'hyponatremi', 'polydipsia', 'kidney failure'],
      text: 'The note names a condition in which fluids are limited: leave out the water and use the other three.',
    },
    {
      id: 'cue-exposure',
      triggers: ['cue exposure', 'exposure hierarchy', 'ERP', 'response prevention'],
      text: 'The note names exposure work: keeping busy works against it, so use this only outside those exercises.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'National Cancer Institute', year: 2020, title: 'How to Manage Cravings (Smokefree.gov)' }],
  },
  variants: {
    teen: {
      title: 'Stall it: the four Ds',
      sizes: {
        small: {
          text: 'Want a hit? Stall for one whole song before you decide.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'The song got to the end before you did a thing.',
        },
        standard: {
          text: 'Want a hit? Delay for three songs. Take five deep breaths, drink some water, and do one thing with your hands: shoot hoops, draw, game.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'Three songs went by and you used two of the Ds or more.',
        },
        big: {
          text: 'Make a stall list with a friend: three songs, three things to do. Next time you want a hit, text them "stalling" and run the list from the top.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'The list is made and you ran it once, text or no text.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught the 4 Ds for cigarettes. She will use them after she eats dinner, daily. Barrier: she is alone and the pack is right there. Goal: get through the evening without smoking. Next session Mon 9/14 at 6:00.',
    facts: {
      anchor: 'after she eats dinner',
      timeFrequency: 'daily',
      obstacle: 'Barrier: she is alone and the pack is right there',
      goal: 'Goal: get through the evening without smoking',
      nextSession: 'Mon 9/14 at 6:00',
    },
    slots: {
      when: 'After you eat dinner',
      howOften: 'Daily',
      howLong: '15 minutes',
      obstacle: 'You are alone and the pack is right there',
      backup: 'If this gets in the way, then walk out the door and call someone from the street.',
      goal: 'get through the evening without smoking',
      reviewDate: 'Monday 9/14 at 6:00',
    },
    notWhen: [],
  },
  {
    note: 'Delay and distract reviewed. He is on fluid restriction for heart failure. HW: wait 10 minutes before each cigarette.',
    facts: { homework: 'HW: wait 10 minutes before each cigarette' },
    slots: { goal: '', confidence: '' },
    notWhen: ['water-limits'],
  },
]
