// Grounding is learned on an easy day so that it can be found on a hard one: the task is the calm-moment practice, use in
// distress comes on top. Eyes stay open at every size, and a sense that is itself a trigger is left out.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'grounding-54321',
  version: 1,
  skillId: 'grounding-54321',
  name: 'Grounding (5-4-3-2-1)',
  title: 'Five things here and now',
  ownTaskTitle: 'Coming back to the room you are in',
  modality: 'Trauma (CPT/PE/stabilisation)',
  work: 'general',
  language: 'en',
  aliases: [
    'grounding',
    'grounding techniques',
    'grounding exercise',
    '5-4-3-2-1',
    '54321',
    'five senses grounding',
    'sensory grounding',
    'physical grounding',
  ],
  cues: [
    'flashbacks',
    'spacing out',
    'zoning out',
    'losing time',
    'feels unreal',
    'numb',
    'far away',
    'panic in public',
    'triggered',
    'crowded store',
    'body memories',
    'coming back to the present',
    'using the senses',
    'overwhelmed',
  ],
  rationale:
    'Your senses only know the present. When your mind is pulled away, what you see, touch and hear can lead you back.',
  sizes: {
    small: {
      text: 'Look around and say out loud three things you can see. Add the color of each.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You named one thing in sight and its color.',
    },
    standard: {
      text: 'Eyes open, say out loud 5 things you see, 4 you can touch, 3 you hear, 2 you smell and 1 you taste.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You got as far as "3 things I hear." The rest is a bonus.',
    },
    big: {
      text: 'Walk slowly through one room or down one street and count the senses from 5 to 1 as you go. Touch what you name if it is in reach.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You used at least three of your senses on the walk.',
    },
  },
  howOften: 'Once a day when you feel okay, and any time you start to drift',
  cue: {
    when: 'When you sit down to lunch, before the first bite',
    where: 'At the table, eyes open, both feet on the floor',
    others: ['While your tea or coffee brews', 'On the bus or train', 'After you lock the front door at night'],
  },
  doneMeans: 'You turned to your senses on purpose, even if you lost count.',
  track: {
    how: 'Mark your easy-day practice. If you used it in a hard moment, add how many times.',
    noPaper: 'Nothing to write. Bring us one thing you saw or touched that helped you land.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it in an okay moment', type: 'check' },
        { label: 'Times used when upset', type: 'number' },
        { label: 'How "here" I felt after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'Your mind may go blank when you are upset.',
      when: 'If your mind goes blank',
      then: 'squeeze one cold or rough thing and say what it feels like',
      keywords: ['blank', 'lose count', 'lost count', 'numb', 'foggy'],
    },
    {
      kind: 'other-people',
      text: 'You are with people and do not want to be heard.',
      when: 'If people are near',
      then: 'name three things you see in your head and press your toes down',
      keywords: ['out loud', 'hear me', 'in public', 'store', 'class', 'meeting'],
    },
    {
      kind: 'too-strong',
      text: 'A smell or a sound pulls you back.',
      when: 'If one sense pulls you back',
      then: 'drop that sense and name the colors in front of you',
      keywords: ['smell', 'sound', 'noise', 'flashback', 'pull', 'trigger'],
    },
  ],
  notWhen: [
    {
      id: 'sense-is-a-trigger',
      triggers: [
        'smell trigger',
        'smell of',
        'scent',
        'cologne',
        'aftershave',
        'perfume',
        'odor',
        'sound of',
        'gunshot',
      ],
      text: 'The note names a smell or sound that may be a trigger: choose the senses with the client, and leave that one out.',
    },
    {
      id: 'blunts-exposure',
      triggers: ['interoceptive', 'exposure hierarchy', 'in vivo exposure', 'in-vivo', 'ERP', 'response prevention'],
      text: 'The note names exposure work: grounding during a trial can act as a safety behavior, so keep the two apart.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Lisa M. Najavits',
        year: 2002,
        title: 'Seeking Safety: A Treatment Manual for PTSD and Substance Abuse',
      },
    ],
  },
  variants: {
    child: {
      title: 'Sense detective',
      sizes: {
        small: {
          text: 'Play I-spy with your grown-up. Find three things of one color.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You spied one thing. Your grown-up can find the rest.',
        },
        standard: {
          text: 'Be a detective with your grown-up. Find 5 things you see, 4 you touch and 3 you hear. Take turns.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You two found at least three clues.',
        },
        big: {
          text: 'Go on a sense hunt in the house or yard with your grown-up. Find a clue for each sense: see, touch, hear, smell, taste.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'You hunted for clues with at least three senses.',
        },
      },
      cue: { when: 'After snack time, before screens', where: 'Any room, with your grown-up next to you' },
    },
    teen: {
      title: '5-4-3-2-1, you are here',
      cue: { when: 'At your locker or desk, before the first class', where: 'Wherever you stand, eyes open' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught five senses grounding and rehearsed it twice in the room. She will do it each morning while the kettle boils. Expects to go blank when she is upset. Goal: get through the weekly shop. Next session Monday at 11.',
    facts: {
      anchor: 'while the kettle boils',
      timeFrequency: 'each morning',
      obstacle: 'go blank when she is upset',
      goal: 'Goal: get through the weekly shop',
      nextSession: 'Monday at 11',
    },
    slots: {
      when: 'While the kettle boils',
      howOften: 'Each morning',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then squeeze one cold or rough thing and say what it feels like.',
      goal: 'get through the weekly shop',
      reviewDate: 'Monday at 11',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Introduced grounding. The smell of cologne on the bus set off a flashback on Friday. HW: name five things he sees, twice a day.',
    facts: { homework: 'HW: name five things he sees, twice a day', timeFrequency: 'twice a day' },
    slots: { practice: 'Name five things you see', howOften: 'Twice a day', goal: '', reviewDate: '' },
    notWhen: ['sense-is-a-trigger'],
  },
]
