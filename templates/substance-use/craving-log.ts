// One line on the chain from trigger to what was done, and zeros count: a day with use on it is as good a line as any. The
// tally is the smaller way, for people who find that writing about a craving feeds it.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'craving-log',
  version: 1,
  skillId: 'craving-log',
  name: 'Craving log',
  title: 'What set it off?',
  ownTaskTitle: 'Keeping track of cravings',
  modality: 'Substance use',
  work: 'substance',
  language: 'en',
  aliases: ['cravings log', 'urge log', 'craving diary', 'trigger log for cravings', 'craving record'],
  cues: [
    'does not know what sets it off',
    'cravings at odd times',
    'payday',
    'craves when bored',
    'craves when lonely',
    'craves after fights',
    'early recovery',
    'new to treatment',
    'wants to see a pattern',
    'likes data',
    'triggers not clear yet',
    'smoke breaks',
    'used without thinking',
  ],
  rationale:
    'A craving can seem to come from nowhere, but it most often has a trigger. Once you see what sets yours off, you can plan for it.',
  sizes: {
    small: {
      text: 'Make one tally mark for each craving today, with one word for what set it off.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Today has its marks, or a zero. A zero is a full entry.',
    },
    standard: {
      text: 'Pick the craving that stood out most today. Write one line on it: what set it off, how strong it was from 0 to 10, and what you did. If there was none, write a zero.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Today has one line or a zero. A line about a day you used counts the same.',
    },
    big: {
      text: 'Write a line for each craving as it comes, up to four. At night, put a star by the trigger that came up most.',
      howLong: '6 minutes',
      minutes: 6,
      doneMeans: 'Two or more cravings have a line, and one trigger has a star. Missed ones can stay missed.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you set your alarm for the next day',
    where: 'On your phone, or on a card kept with your keys',
    others: ['When the bus ride home starts', 'While the dinner cooks', 'After you brush your teeth at night'],
  },
  doneMeans: 'You noted what set off a craving, or that there was none. Used or not, the line counts.',
  track: {
    how: 'One line a day: trigger, how strong, what you did. Check the last box if you used.',
    noPaper: 'No log to carry. Put one small coin or clip in a jar for each craving, and tell us about one of them.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'What set it off', type: 'short_text' },
        { label: 'Craving', type: 'rating_0_10' },
        { label: 'What I did', type: 'short_text' },
        { label: 'Used', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'Writing about it makes you want it more.',
      when: 'If writing makes you want it more',
      then: 'make one tally mark and put the card away',
      keywords: ['want it more', 'think about it', 'thinking about', 'makes me crave', 'brings it on', 'wanting it'],
    },
    {
      kind: 'harsh-mind',
      text: 'After a day you used, you do not want to look at the log.',
      when: 'If you used and do not want to look',
      then: 'check the "Used" box and leave the rest of that day blank',
      keywords: ['asham', 'guilt', 'used', 'lapse', 'slip', 'judg', 'mess up'],
    },
    {
      kind: 'forgot',
      text: 'The day is over and the log is blank.',
      when: 'If the day is over and the log is blank',
      then: 'put down the last craving you recall, in one word',
      keywords: ['forget', 'forgot', 'remember', 'blank', 'too late'],
    },
    {
      kind: 'not-private',
      text: 'Someone may find the log.',
      when: 'If someone may find it',
      then: 'put one plain dot on your wall calendar for each craving',
      keywords: ['find it', 'read it', 'see the', 'snoop', 'boss'],
    },
  ],
  notWhen: [
    {
      id: 'body-needs-care',
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
        'overdose',
      ],
      text: 'The note names withdrawal or an overdose: a medical provider comes first, and a log can wait.',
    },
    {
      id: 'log-could-be-used',
      triggers: ['probation', 'parole', 'custody', 'CPS', 'drug court', 'licensing board', 'court-ordered'],
      text: 'The note names a court, custody or license matter: talk about who could see a written log, or use the way with no paper.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      {
        author: 'Kathleen Carroll (NIDA)',
        year: 1998,
        title: 'A Cognitive-Behavioral Approach: Treating Cocaine Addiction',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Spot the trigger',
      sizes: {
        small: {
          text: 'Put one emoji in your notes for each craving today: where you were, or who you were with.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Today has its emojis, or a zero. Used or not, it counts.',
        },
        standard: {
          text: 'Pick the craving that bugged you most today. Note who or what set it off, how strong it was from 0 to 10, and what you did next.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'One craving has a note, or the day has a zero.',
        },
        big: {
          text: 'Note each craving when it hits, up to four. At the end of the day, mark the spot, the person or the app that came up most.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'Two cravings or more are in your notes, and one trigger has a mark.',
        },
      },
      cue: { when: 'When you plug in your phone at night', where: 'In a note on your phone with a plain name' },
      trackHow: 'One short line a day: who or what set it off, how strong, what you did next.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Started a craving log to find triggers. Client will fill it in nightly after he locks the shop. Worry: "writing it down makes me think about it." Goal: know his triggers before the wedding. RTC Wed 9/9 at 4:30.',
    facts: {
      anchor: 'after he locks the shop',
      timeFrequency: 'nightly',
      obstacle: { quote: 'writing it down makes me think about it.', said: 'client' },
      goal: 'Goal: know his triggers before the wedding',
      nextSession: 'Wed 9/9 at 4:30',
    },
    slots: {
      when: 'After you lock the shop',
      howOften: 'Nightly',
      howLong: '2 minutes',
      backup: 'If this gets in the way, then make one tally mark and put the card away.',
      goal: 'know your triggers before the wedding',
      reviewDate: 'Wednesday 9/9 at 4:30',
    },
    notWhen: [],
  },
  {
    note: 'Cravings log reviewed. She is on probation until June. HW: log one craving daily after lunch.',
    facts: { homework: 'HW: log one craving daily after lunch' },
    slots: { practice: 'Log one craving', howOften: 'Daily', when: 'After lunch', goal: '' },
    notWhen: ['log-could-be-used'],
  },
]
