// The client looks for when the problem was smaller and for what they did then: a helper without the doing is luck and
// cannot be repeated. Calm spells between acts of harm by someone else are not exceptions, hence the first notWhen.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'exception-finding',
  version: 1,
  skillId: 'exception-finding',
  name: 'Exception finding (noticing what works)',
  title: 'The times it was smaller',
  ownTaskTitle: 'Spotting what works for you',
  modality: 'SFBT',
  work: 'general',
  language: 'en',
  aliases: [
    'Exception finding',
    'exceptions',
    'exception questions',
    'exception seeking',
    'formula first session task',
    'noticing task',
    'looking for exceptions',
  ],
  cues: [
    'always happens',
    'it never stops',
    'every day is bad',
    'nothing works',
    'problem talk',
    'some days are better',
    'one good day',
    'what is already working',
    'when it does not happen',
    'hopeless about change',
    'first session',
    'resources',
    'wants a short task',
  ],
  rationale:
    'No problem is the same size all day long. When it shrinks, you may be doing a thing that helps, and you can do it again.',
  sizes: {
    small: {
      text: 'Look back and find one moment today when the problem was a bit less bad. Just name when.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You named one less bad moment, even if it was as short as a cup of tea.',
    },
    standard: {
      text: 'Find one time today when the problem was smaller or not there. Jot when it was, what you did just before or during, and who helped.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'One smaller time is down, with one thing that you did.',
    },
    big: {
      text: 'Find one smaller time, and note what you did. Then plan to do that same thing on purpose tomorrow, at a time when the problem tends to be big. Note what you see.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You tried your own helper once on purpose. What you saw is the find, big or small.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you hang up your coat or keys at the end of the day',
    where: 'By the door or at the kitchen table',
    others: ['While the dinner cooks', 'On the last stop of the ride home', 'When you turn down the bed'],
  },
  doneMeans: 'You looked for a time when it was smaller, and found at least a hint of one.',
  track: {
    how: 'One row a day: when it was smaller, what you did, who helped.',
    noPaper: 'Take one photo of where you were when it was smaller. Show us, and say what you were doing.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'When it was smaller', type: 'short_text' },
        { label: 'What I did', type: 'short_text' },
        { label: 'Who helped', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'no-point',
      text: 'The day was all bad and no smaller time comes up.',
      when: 'If no smaller time comes up',
      then: 'ask which hour was the least bad, and stop there',
      keywords: ['all bad', 'none', 'nothing good', 'no exception', 'no good'],
    },
    {
      kind: 'unsure-how',
      text: 'It was smaller, but you think you did nothing.',
      when: 'If you think you did nothing',
      then: 'note where you were and who was there',
      keywords: ['luck', 'just happened', 'did nothing', 'by chance', 'do not know why'],
    },
    {
      kind: 'forgot',
      text: 'The good bits slip by before night.',
      when: 'If the good bits slip by',
      then: 'snap a photo the moment it feels smaller, with no words',
      keywords: ['forget', 'forgot', 'slip', 'remember'],
    },
  ],
  notWhen: [
    {
      id: 'calm-between-harm',
      triggers: [
        'being abused',
        'abusive',
        'domestic violence',
        'partner violence',
        'being hit',
        'unsafe at home',
        'stalk',
      ],
      text: "The note names harm from another person: calm spells are not exceptions there, so attend to safety and choose a problem that is the client's own.",
    },
    {
      id: 'needs-hearing-first',
      triggers: ['recently bereaved', 'recent death', 'died last week', 'just diagnosed', 'acute crisis', 'in crisis'],
      text: 'The note names a fresh loss or crisis: looking for better times may feel like not being heard, so wait or ask what helps to cope.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Adams, Piercy & Jurich',
        year: 1991,
        title:
          "Effects of solution focused therapy's 'formula first session task' on compliance and outcome in family therapy",
      },
      { author: 'de Shazer & Dolan', year: 2007, title: 'More Than Miracles' },
    ],
  },
  variants: {
    child: {
      title: 'When trouble took a nap',
      rationale: 'Even a big trouble naps some of the time. If you know what you did then, you can help it nap more.',
      sizes: {
        small: {
          text: 'Tell your grown-up one time today when the trouble was asleep.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You told one nap time, even a tiny nap.',
        },
        standard: {
          text: 'Draw one time today when the trouble napped. Your grown-up asks: "What were you doing? Who was there?" Add that to the picture.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'Your picture shows the nap and what you did.',
        },
        big: {
          text: 'Pick one nap picture. With your grown-up, do that same thing again on purpose. See if the trouble yawns.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'You two did the thing once. A nap, a yawn or no yawn: all good to know.',
        },
      },
      cue: { when: 'At dinner, once all of you sit', where: 'The table, with paper and crayons and your grown-up' },
      trackHow: 'Your grown-up hangs up one nap picture a day.',
    },
    couple: {
      title: 'The times you two got on',
      rationale: 'No two people clash all day long. What each of you did in the good bits is yours to do again.',
      sizes: {
        small: {
          text: 'Each of you names one moment today that went well between you two.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Two moments were named, one each. They can be the same one.',
        },
        standard: {
          text: 'Each of you picks one time that went well between you. Say what the other did, then what you did. Just listen to their pick, with no "but".',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You both told one good time and your own part in it.',
        },
        big: {
          text: 'Tell your two good times. Then each of you does your own part of one of them again before the next talk, and does not say when. See if the other can spot it.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'Each of you did your part once, seen or unseen.',
        },
      },
      cue: { when: 'When you two have cleared the table', where: 'A spot where you both sit down, screens away' },
      trackHow: 'Put one word for each good time on a list you both can see.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Looked for exceptions to the morning fights: Tuesdays go well. Client will note one better time each evening after she hangs up her keys. She said the good bits slip by. Goal: get through breakfast without yelling. RTC Fri 1/9 at 10:00.',
    facts: {
      anchor: 'after she hangs up her keys',
      timeFrequency: 'each evening',
      obstacle: 'the good bits slip by',
      goal: 'Goal: get through breakfast without yelling',
      nextSession: 'Fri 1/9 at 10:00',
    },
    slots: {
      when: 'After you hang up your keys',
      howOften: 'Each evening',
      obstacle: 'The good bits slip by',
      backup: 'If this gets in the way, then snap a photo the moment it feels smaller, with no words.',
      goal: 'get through breakfast without yelling',
      reviewDate: 'Friday 1/9 at 10:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Noticing task introduced. Client says she was stalked by her ex all spring. HW: write down one better hour daily.',
    facts: { homework: 'HW: write down one better hour daily' },
    slots: { practice: 'Write down one better hour', howOften: 'Daily', goal: '' },
    notWhen: ['calm-between-harm'],
  },
]
