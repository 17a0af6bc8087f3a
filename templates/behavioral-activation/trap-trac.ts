// Naming the TRAP is half of it; the other half is one step the other way, so even the smallest size has that step. Some
// staying away is wise: the not-when line asks for that before the step is drafted.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'trap-trac',
  version: 1,
  skillId: 'trap-trac',
  name: 'TRAP-TRAC (alternative coping)',
  title: 'Out of the TRAP, back on TRAC',
  ownTaskTitle: 'Doing the other thing',
  modality: 'Behavioral activation',
  work: 'general',
  language: 'en',
  aliases: [
    'TRAP-TRAC',
    'TRAP and TRAC',
    'trigger response avoidance pattern',
    'avoidance pattern to alternative coping',
    'getting out of the TRAP',
    'TRAP/TRAC worksheet',
  ],
  cues: [
    'avoidance',
    'dodging calls',
    'not opening the mail',
    'calling in sick',
    'canceling plans',
    'hiding in bed',
    'scrolling to not feel',
    'sleeping the day away',
    'putting off hard talks',
    'withdraws when criticized',
    'numbing out',
    'stuck in a loop',
    'ghosting friends',
  ],
  rationale:
    'Dodging a hard thing feels good for a moment and keeps you stuck. One small step the other way gets you out of the loop.',
  sizes: {
    small: {
      text: 'Catch yourself dodging one thing. Say, "This is a TRAP," and do the first minute of the thing.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You said the line and moved toward the thing, if only by a bit.',
    },
    standard: {
      text: 'When you see that you are dodging something, jot the trigger, what you felt, and how you dodged. Then try one small step toward it in place of the dodge.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'One TRAP is named and one other step was tried. How it turned out is just a number.',
    },
    big: {
      text: 'Pick the TRAP that you fall into most. Jot three other things you could do when its trigger comes, and do one of them the next time.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Three other moves are on the list, and one was tried.',
    },
  },
  howOften: 'Twice this week',
  cue: {
    when: 'When you notice you are dodging, or at dinner for a dodge from earlier that day',
    where: 'Right where you are, with the note in your phone or the card in your bag',
    others: [
      'When your thumb opens the app once more',
      'When you turn over a letter or mute a call',
      'On Sunday, for one dodge of the week',
    ],
  },
  doneMeans: 'You caught one dodge, early or late, and put one other move next to it.',
  track: {
    how: 'One row for each: trigger, what I felt, how I dodged, the other step, and how it turned out from 0 to 10.',
    noPaper: 'Nothing to write. Tell us about one dodge you caught, and the step you took in its place.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Trigger', type: 'short_text' },
        { label: 'What I felt', type: 'short_text' },
        { label: 'How I dodged', type: 'short_text' },
        { label: 'The other step', type: 'short_text' },
        { label: 'How it turned out', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'You see the dodge only later.',
      when: 'If you see it only later',
      then: 'jot the dodge then, with one step you could take next time',
      keywords: ['later', 'after the fact', 'too late', 'autopilot', 'in the moment'],
    },
    {
      kind: 'too-strong',
      text: 'The feeling is too strong to step toward it.',
      when: 'If the feeling is too strong',
      then: 'touch the thing you dodge, like the letter or the phone, and count to ten',
      keywords: ['too strong', 'dread', 'freez', 'scared', 'shak'],
    },
    {
      kind: 'unsure-how',
      text: 'You cannot think of another step.',
      when: 'If no other step comes to mind',
      then: 'do the thing you dodge for one minute and stop',
      keywords: ['other step', 'what else', 'no idea', 'alternative'],
    },
  ],
  notWhen: [
    {
      id: 'wise-to-stay-away',
      triggers: [
        'ongoing abuse',
        'being abused',
        'is abusive',
        'abusive ex',
        'domestic violence',
        'partner violence',
        'stalk',
        'restraining order',
        'harass',
        'has threatened',
        'threatened to',
        'dealer',
        'using friends',
        'drinking buddies',
      ],
      text: 'The note names someone or something it may be wise to stay away from: check that the avoidance is not protective.',
    },
    {
      id: 'needs-graded-steps',
      triggers: ['agoraphob', 'phobia', 'contamination', 'exposure hierarchy', 'fear ladder'],
      text: 'The note names a fear that has its own graded work: check that the step toward it fits that plan.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Martell, Dimidjian & Herman-Dunn',
        year: 2010,
        title: "Behavioral Activation for Depression: A Clinician's Guide",
      },
      {
        author: 'Jacobson, Martell & Dimidjian',
        year: 2001,
        title: 'Behavioral activation treatment for depression: returning to contextual roots',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Spot the TRAP',
      sizes: {
        small: {
          text: 'Catch one time you dodge something. Say "TRAP" in your head and do one minute of it.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You said "TRAP" and did a bit of it.',
        },
        standard: {
          text: 'When you dodge something, type three words: what set it off, what you felt, how you dodged. Then try one small move the other way.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'Three words are typed and you tried one move, big or tiny.',
        },
        big: {
          text: 'Pick the thing you dodge most, like a text or a class. List two other moves for when it comes up, and use one.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'Two moves are listed and you used one of them once.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: "Mapped the TRAP around his manager's emails. HW: open one work email before coffee, twice this week. He tends to notice it only later. Goal: stop calling in sick. Next session Mon 6/1.",
    facts: {
      homework: 'HW: open one work email before coffee, twice this week',
      obstacle: 'notice it only later',
      goal: 'Goal: stop calling in sick',
      nextSession: 'Mon 6/1',
    },
    slots: {
      howOften: 'Twice this week',
      backup: 'If this gets in the way, then jot the dodge then, with one step you could take next time.',
      goal: 'stop calling in sick',
      reviewDate: 'Monday 6/1',
    },
    notWhen: [],
  },
  {
    note: 'TRAP-TRAC reviewed. She screens all calls because her abusive ex has a new number.',
    facts: {},
    slots: { howOften: 'Twice this week', goal: '' },
    notWhen: ['wise-to-stay-away'],
  },
]
