// Feeling lower right after is common and is said up front; the way to stop is planned before the first line. A trauma that
// needs its own treatment is not the topic here: the client picks what can be borne, and may change the topic at any time.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'expressive-writing',
  version: 1,
  skillId: 'expressive-writing',
  name: 'Expressive writing',
  title: 'For your eyes only',
  ownTaskTitle: 'Putting it into words',
  modality: 'Psychoeducation',
  work: 'trauma',
  longDose: 'The tested form is 15 to 20 minutes of writing on three or four days; only the big size goes that far.',
  language: 'en',
  aliases: ['therapeutic writing', 'expressive journaling', 'Pennebaker writing', 'written emotional disclosure'],
  cues: [
    'keeps it all inside',
    'never told anyone',
    'bottled up',
    'divorce',
    'laid off',
    'hard to say out loud',
    'new illness in the family',
    'big life change',
    'unsent letter',
    'mixed feelings about a parent',
    'likes writing',
    'used to keep a diary',
    'moved to a new country',
  ],
  rationale:
    'What you keep inside takes effort to hold. Putting it into words, for you alone, can help you sort what you think and feel.',
  sizes: {
    small: {
      text: 'Set a timer for 5 minutes. Start with "What I have not said is..." and write on from there. Stop at the timer.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You wrote past the first line. The page may be half blank.',
    },
    standard: {
      text: 'Pick one hard thing that you can bear to write about. Set a timer for 15 minutes and write what you think and feel about it, with no stops for spelling. If it gets too much, change the topic or put the pen down.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You wrote until the timer, or you chose to stop. You may feel low for an hour or so after.',
    },
    big: {
      text: 'Write for 20 minutes on each of 3 days about the same hard thing. Day 1: what you feel. Day 2: how it links to the rest of your life. Day 3: what you see in it now. Change the topic if it gets too much.',
      howLong: '20 minutes',
      minutes: 20,
      doneMeans: 'You wrote on two of the days or more, for as long as you chose to.',
    },
  },
  howOften: 'On 3 days this week',
  cue: {
    when: 'When you get home and have had a snack, well before bed',
    where: 'A room with a door, phone in another room',
    others: ['On Saturday after breakfast', 'In the library after work', 'When the kids are at practice'],
  },
  doneMeans: 'You put some of it into words that no one else has to see.',
  track: {
    how: 'Check that you wrote. Rate how upset you were before, and once more an hour after.',
    noPaper: 'Say it to an empty chair or a voice memo, then erase it. Tell us only how it was to say it.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Wrote', type: 'check' },
        { label: 'Upset before', type: 'rating_0_10' },
        { label: 'Upset an hour after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You feel worse right after.',
      when: 'If you feel worse right after',
      then: 'stop at 5 minutes next time and take a short walk after',
      keywords: ['worse', 'too much', 'raw', 'crying', 'cry', 'upset after', 'drained'],
    },
    {
      kind: 'not-private',
      text: 'Someone may read it.',
      when: 'If someone may read it',
      then: 'write one page and tear it up right away',
      keywords: ['read it', 'find it', 'snoop', 'private', 'see it', 'walks in'],
    },
    {
      kind: 'unsure-how',
      text: 'You stare at a blank page.',
      when: 'If the page stays blank',
      then: 'copy "I do not know what to say" for 3 minutes, or until more comes',
      keywords: ['blank', 'stare', 'where to start', 'what to write', 'not a writer', 'spell'],
    },
  ],
  notWhen: [
    {
      id: 'not-in-crisis',
      triggers: [
        'suicid',
        'self-harm',
        'self harm',
        'in crisis',
        'current crisis',
        'assaulted last',
        'assaulted this',
        'recently assaulted',
        'recent assault',
        'recent trauma',
        'accident last week',
        'died last week',
        'acute stress',
        'acute grief',
      ],
      text: 'The note names a crisis or something very recent: writing about it now may do harm, so steady things first.',
    },
    {
      id: 'trauma-treatment',
      triggers: [
        'flashback',
        'PTSD',
        'dissociat',
        'depersonali',
        'dereali',
        'losing time',
        'lost time',
        'psychosis',
        'psychotic',
        'manic',
        'mania',
      ],
      text: 'The note names trauma signs, dissociation, psychosis or mania: free writing alone is no trauma treatment, so use a guided form or leave it.',
    },
    {
      id: 'page-not-safe',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'stalk',
        'goes through her phone',
        'goes through his phone',
        'reads her messages',
        'reads his messages',
        'unsafe at home',
      ],
      text: 'The note names someone who may harm or watch the client: a page left at home may not be safe.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'James W. Pennebaker',
        year: 1997,
        title: 'Writing about emotional experiences as a therapeutic process',
      },
      {
        author: 'Joanne Frattaroli',
        year: 2006,
        title: 'Experimental disclosure and its moderators: A meta-analysis',
      },
    ],
  },
  variants: {
    teen: {
      title: 'The page nobody reads',
      cue: {
        when: 'After practice or homework, before screens',
        where: 'Your room, door shut, phone charging elsewhere',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced expressive writing about the layoff. She will write after she walks the dog, on three days. Barrier: she may feel raw after. Goal: talk with her wife about what comes next. Next session Wed 8/5 at 2:30.',
    facts: {
      anchor: 'after she walks the dog',
      timeFrequency: 'on three days',
      obstacle: 'Barrier: she may feel raw after',
      goal: 'Goal: talk with her wife about what comes next',
      nextSession: 'Wed 8/5 at 2:30',
    },
    slots: {
      when: 'After you walk the dog',
      howOften: 'On three days',
      howLong: '15 minutes',
      obstacle: 'You may feel raw after',
      backup: 'If this gets in the way, then stop at 5 minutes next time and take a short walk after.',
      goal: 'talk with your wife about what comes next',
      reviewDate: 'Wednesday 8/5 at 2:30',
    },
    notWhen: [],
  },
  {
    note: 'Discussed therapeutic writing. His ex still stalks him online. HW: write about the move for 10 minutes daily after lunch.',
    facts: { homework: 'HW: write about the move for 10 minutes daily after lunch' },
    slots: {
      practice: 'Write about the move',
      howLong: '10 minutes',
      howOften: 'Daily',
      when: 'After lunch',
      goal: '',
    },
    notWhen: ['page-not-safe'],
  },
]
