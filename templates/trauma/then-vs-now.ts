// Spotting what differs is done at the trigger itself, so the cue is the trigger, with one planned look-back a day for the
// misses. The big size goes to a small trigger on purpose, one that was picked together.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'then-vs-now',
  version: 1,
  skillId: 'then-vs-now',
  name: 'Trigger discrimination (then vs now)',
  title: 'That was then, this is now',
  ownTaskTitle: 'When something takes you back',
  modality: 'Trauma (CPT/PE/stabilisation)',
  work: 'trauma',
  language: 'en',
  aliases: [
    'stimulus discrimination',
    'trigger discrimination',
    'then versus now',
    'then vs now',
    'spot the differences from the trauma',
  ],
  cues: [
    'triggers',
    'reminders',
    'flashbacks',
    'taken back',
    'feels like it is happening again',
    'anniversary',
    'sirens',
    'crowds',
    'certain smells',
    'someone who looks like them',
    'driving past the place',
    'out of the blue fear',
    'startle',
  ],
  rationale:
    'A trigger feels like back then because one small part is the same. Spotting what is not the same helps your mind tell the two apart.',
  sizes: {
    small: {
      text: 'When a trigger hits, look around and say one thing that is here now and was not there then.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You said one thing that is not like then.',
    },
    standard: {
      text: 'When a trigger hits, name what set it off. Then say two ways in which now is not like then.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Two ways were said or jotted down. The fear may still be there.',
    },
    big: {
      text: 'Look at or listen to the small trigger we picked. Say what is the same as then, and find four things that are not.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You met the small trigger and found at least two things that are not the same.',
    },
  },
  howOften: 'Each time a trigger hits, at least 3 times this week',
  cue: {
    when: 'Right when something takes you back, and after dinner for one you missed',
    where: 'Where you are, eyes open, feet flat on the ground',
    others: ['On the ride home, for one trigger of the day', 'When you hang up your coat', 'At the sink after dinner'],
  },
  doneMeans: 'You looked for what is not the same, even if it was hours later.',
  track: {
    how: 'One row for each trigger: what it was, what is the same, what is not, and how strong the fear was.',
    noPaper: 'Nothing to write. Keep one trigger and its two "not the same" in mind for our visit.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Trigger', type: 'short_text' },
        { label: 'Same as then', type: 'short_text' },
        { label: 'Not the same now', type: 'short_text' },
        { label: 'Fear', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You are too flooded to think.',
      when: 'If you are too flooded to think',
      then: 'press your feet down and say the year out loud',
      keywords: ['flood', 'freez', 'flashback', 'think straight'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot tell what set it off.',
      when: 'If you cannot tell what set it off',
      then: 'find one thing in sight that you did not own back then',
      keywords: ['out of the blue', 'out of nowhere', 'what set', 'which trigger', 'random'],
    },
    {
      kind: 'forgot',
      text: 'It all goes by too fast.',
      when: 'If you think of it only later',
      then: 'pick that trigger at night and name one thing that was not like then',
      keywords: ['too fast', 'later', 'after the fact', 'in the moment'],
    },
  ],
  notWhen: [
    {
      id: 'not-over-yet',
      triggers: [
        'ongoing abuse',
        'current abuse',
        'being abused',
        'is abusive',
        'still abusive',
        'lives with the abuser',
        'lives with her abuser',
        'lives with his abuser',
        'stalk',
        'is threatening',
        'has threatened',
        'threatened to',
        'unsafe at home',
        'not safe at home',
        'afraid to go home',
        'domestic violence',
        'partner violence',
        'restraining order',
        'protective order',
      ],
      text: 'The note names danger that may not be over: check that now is truly safe before the client practices saying so.',
    },
    {
      id: 'grounding-first',
      triggers: ['dissociat', 'depersonali', 'dereali', 'losing time', 'lost time', 'DID', 'psychosis', 'psychotic'],
      text: 'The note names dissociation or psychosis: build grounding first, and leave out the big size.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Ehlers & Clark', year: 2000, title: 'A cognitive model of posttraumatic stress disorder' },
      {
        author: 'Ehlers, Clark, Hackmann, McManus & Fennell',
        year: 2005,
        title: 'Cognitive therapy for post-traumatic stress disorder: development and evaluation',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Then or now?',
      rationale:
        'A trigger is like an old alarm: one sound is the same, so it goes off. Spotting what is new tells you which year it is.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced then versus now with the siren clip. Homework: name two differences when he hears sirens, at least 3 times this week. He worries he will be too flooded to think. Goal: drive to work on the main road. Next: Tuesday 2/10.',
    facts: {
      homework: 'Homework: name two differences when he hears sirens, at least 3 times this week',
      anchor: 'when he hears sirens',
      timeFrequency: 'at least 3 times this week',
      obstacle: 'too flooded to think',
      goal: 'Goal: drive to work on the main road',
      nextSession: 'Tuesday 2/10',
    },
    slots: {
      practice: 'Name two differences when you hear sirens',
      when: 'When you hear sirens',
      howOften: 'At least 3 times this week',
      obstacle: 'Too flooded to think',
      backup: 'If this gets in the way, then press your feet down and say the year out loud.',
      goal: 'drive to work on the main road',
      reviewDate: 'Tuesday 2/10',
    },
    notWhen: [],
  },
  {
    note: 'Stimulus discrimination introduced. She filed for a restraining order last week and sees his car on her street.',
    facts: {},
    slots: { howLong: '2 minutes', goal: '' },
    notWhen: ['not-over-yet'],
  },
]
