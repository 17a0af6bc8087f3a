// A plan made ahead, in if-then form, for times that are already on this week's calendar. The nightly look is part of the
// same task: it is what keeps the plan from staying in a drawer.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'high-risk-plan',
  version: 1,
  skillId: 'high-risk-plan',
  name: 'High-risk situations and trigger plan',
  title: 'Three tricky times, three plans',
  ownTaskTitle: 'Your plan for the risky times',
  modality: 'Substance use',
  work: 'substance',
  language: 'en',
  aliases: [
    'high-risk situations',
    'high risk situations',
    'trigger identification',
    'identifying triggers for use',
    'relapse prevention plan',
    'relapse prevention planning',
    'people places things',
    'trigger map',
  ],
  cues: [
    'wedding with an open bar',
    'holiday coming up',
    'payday weekend',
    'old friends who use',
    'passes the bar on the way home',
    'home alone',
    'after a slip',
    'discharge from rehab',
    'work trip',
    'anniversary of a loss',
    'dealer still texts',
    'concert or game',
    'knows the triggers but has no plan',
  ],
  rationale:
    'It is hard to think of a plan when the pull is strong. A plan made ahead of time means there is less to work out in that moment.',
  sizes: {
    small: {
      text: 'Name the one time this week when the pull may be the worst. Finish one line: "If it comes, I will..."',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One risky time has one "I will" line. Rough words will do.',
    },
    standard: {
      text: 'Look at your week and write down the three times when the pull may be strong. Next to each, write one thing you will do, as "If..., then I will..." Each night, look at the list and check off a plan you used.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Three risky times have a plan next to them. Two is fine in a quiet week.',
    },
    big: {
      text: 'Write down three risky times. For each, add the first sign that it has begun, your plan, and who you will call. Then walk through the first plan once, out loud, from the sign to the call.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Three rows are filled in, and you said one plan out loud from start to end.',
    },
  },
  howOften: 'Once this week, then a quick look each night',
  cue: {
    when: 'On Sunday, after you look at the week ahead',
    where: 'The table, with your calendar and your phone next to you',
    others: ['The day before payday, after dinner', 'After your next meeting', 'When you charge your phone at night'],
  },
  doneMeans: 'At least one risky time got a plan before it came. Used or not, the plan counts.',
  track: {
    how: 'One row for each risky time. At night, check it off if you used the plan.',
    noPaper: 'Keep it off paper. Tell one person you trust your plan for one risky time, then tell us how it went.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Risky time', type: 'short_text' },
        { label: 'First sign', type: 'short_text' },
        { label: 'Then I will', type: 'short_text' },
        { label: 'Used the plan', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'routine-change',
      text: 'Something you did not plan for comes up.',
      when: 'If a risk comes that is not on the list',
      then: 'go with the plan for all cases: leave, call, and eat something',
      keywords: ['surprise', 'out of the blue', 'last minute', 'unexpected', 'runs into', 'ran into', 'shows up'],
    },
    {
      kind: 'unsure-how',
      text: 'No plan seems good enough.',
      when: 'If no plan seems good enough',
      then: 'write the name of one person you could text from there',
      keywords: ['what to do', 'no idea', 'blank', 'good enough', 'no plan'],
    },
    {
      kind: 'no-point',
      text: 'You feel sure you will be fine.',
      when: 'If you feel sure you will be fine',
      then: 'write one line for the time a good friend would worry about',
      keywords: ['fine', 'got this', 'not need', 'overconfident', 'under control', 'do not need'],
    },
  ],
  notWhen: [
    {
      id: 'opioid-safety',
      triggers: [
        'opioid',
        'heroin',
        'fentanyl',
        'oxycodone',
        'oxycontin',
        'percocet',
        'hydrocodone',
        'pain pills',
        'OUD',
        'overdose',
        'methadone',
        'buprenorphine',
        'suboxone',
      ],
      text: 'The note names opioids: talk about naloxone, lowered tolerance and not using alone before this plan goes home.',
    },
    {
      id: 'doctor-first',
      triggers: [
        'alcohol withdrawal',
        'benzo withdrawal',
        'in withdrawal',
        'withdrawal symptom',
        'withdrawal seizure',
        'withdrawal risk',
        'signs of withdrawal',
        'morning shakes',
        'the shakes',
        'delirium tremens',
      ],
      text: 'The note names signs of withdrawal: see to medical care first, since a plan for triggers does not make that safe.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marlatt & Donovan', year: 2005, title: 'Relapse Prevention (2nd ed.)' },
      {
        author: 'Larimer, Palmer & Marlatt',
        year: 1999,
        title: "Relapse prevention: An overview of Marlatt's cognitive-behavioral model",
      },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Mapped high-risk situations for the week. Client will write her plan on Sunday after church. Barrier: running into her old crew by surprise. Goal: get to 60 days. Next appt Mon 11/2 at 5:00.',
    facts: {
      anchor: 'on Sunday after church',
      obstacle: 'Barrier: running into her old crew by surprise',
      goal: 'Goal: get to 60 days',
      nextSession: 'Mon 11/2 at 5:00',
    },
    slots: {
      when: 'On Sunday after church',
      howLong: '10 minutes',
      obstacle: 'Running into your old crew by surprise',
      backup: 'If this gets in the way, then go with the plan for all cases: leave, call, and eat something.',
      goal: 'get to 60 days',
      reviewDate: 'Monday 11/2 at 5:00',
    },
    notWhen: [],
  },
  {
    note: 'Relapse prevention plan begun. Past heroin use, 4 months out of rehab. HW: write a plan for payday weekend on Thursday after dinner.',
    facts: { homework: 'HW: write a plan for payday weekend on Thursday after dinner' },
    slots: { practice: 'Write a plan for payday weekend', when: 'After dinner', goal: '' },
    notWhen: ['opioid-safety'],
  },
]
