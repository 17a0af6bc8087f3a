// The active part is the say-back before any answer; advice and mending come after it or not at all.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'active-listening',
  version: 1,
  skillId: 'active-listening',
  name: 'Active listening',
  title: 'Say it back before you answer',
  ownTaskTitle: 'Hearing someone out',
  modality: 'Communication',
  work: 'general',
  language: 'en',
  aliases: ['reflective listening', 'paraphrasing practice', 'reflective listening skills'],
  cues: [
    'talks over',
    'jumps to fixing',
    'partner feels unheard',
    'gives advice too fast',
    'interrupts',
    'you never listen',
    'argues before hearing',
    'kids say they are not heard',
    'new manager',
    'coworker conflict',
    'plans his reply while she talks',
    'family talks turn into debates',
  ],
  rationale:
    'People slow down and soften when they feel heard. You show it by giving back what they said before you add your own view.',
  sizes: {
    small: {
      text: 'In one talk, wait until the other person stops. Say back one thing they said, in a few words. Then answer as you like.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You gave back one thing before your own answer.',
    },
    standard: {
      text: 'In one talk a day, put your phone down and let the other person finish. Say back what you heard and what they may feel. Ask: did I get that right? Only then give your view.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You gave it back and asked if you got it right.',
    },
    big: {
      text: 'Let someone tell you about a hard thing for ten minutes. Give back the main points twice along the way. Give no advice at all unless they ask for it.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'They talked, you gave it back twice, and the advice stayed in your pocket.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When someone starts to tell you about their day',
    where: 'The kitchen, or wherever you two tend to talk',
    others: ['At dinner', 'On the drive home', 'At the start of a talk at work'],
  },
  doneMeans: 'You let someone finish, or gave back some of what they said. Words that miss still count.',
  track: {
    how: 'Each night, mark if you gave something back, and rate how heard they seemed.',
    noPaper: 'Ask the person once this week: did you feel heard? Tell us what they said.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Who', type: 'short_text' },
        { label: 'Gave it back', type: 'check' },
        { label: 'How heard they seemed', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'You want to fix it at once.',
      when: 'If a fix is on the tip of your tongue',
      then: 'close your mouth, breathe in once, and give back their last few words',
      keywords: ['fix', 'solve', 'advice', 'jump in', 'interrupt'],
    },
    {
      kind: 'too-strong',
      text: 'What they say makes you mad.',
      when: 'If what you hear stings',
      then: 'say only "you were upset about that" and ask for a minute',
      keywords: ['mad', 'angry', 'defensive', 'blamed', 'attack'],
    },
    {
      kind: 'unsure-how',
      text: 'It sounds fake when you say it back.',
      when: 'If it sounds like a parrot',
      then: 'ask one short question about what they said',
      keywords: ['fake', 'parrot', 'robot', 'awkward', 'weird'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe',
      triggers: ['abusive', 'domestic violence', 'partner violence', 'threatened', 'coercive'],
      text: 'The note names harm or threats: hearing that person out at home may not be safe.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'McKay, Davis & Fanning', year: 2018, title: 'Messages: The Communication Skills Book (4th ed.)' },
      {
        author: 'Weger, Castle Bell, Minei & Robinson',
        year: 2014,
        title: 'The relative effectiveness of active listening in initial interactions',
      },
    ],
  },
  variants: {
    couple: {
      sizes: {
        small: {
          text: 'Once today, one of you says one thing about your day. The other gives it back in a few words before saying anything else.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Take turns. One of you talks for a minute. The other gives it back, asks "did I get it?", and only then trades places.',
          howLong: '5 minutes',
          minutes: 5,
        },
        big: {
          text: 'Each of you gets five minutes on something outside of us two. The one who hears it gives back the main points and offers no advice.',
          howLong: '10 minutes',
          minutes: 10,
        },
      },
    },
    teen: {
      sizes: {
        small: {
          text: 'When a friend is venting, text or say back one thing they told you before you add your own stuff.',
          howLong: '1 minute',
          minutes: 1,
        },
        standard: {
          text: 'Once a day, phone face down, let someone finish. Say what you heard and ask if you got it. Then talk.',
          howLong: '3 minutes',
          minutes: 3,
        },
        big: {
          text: 'Let a friend or parent go on for five minutes. Give back the main points and keep your own story for later.',
          howLong: '6 minutes',
          minutes: 6,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced active listening with chair work. Will try it at dinner. Barrier: he jumps to advice. Goal: fewer fights with his son. Next visit Wed 4/8 at 5.',
    facts: {
      anchor: 'at dinner',
      obstacle: 'Barrier: he jumps to advice',
      goal: 'Goal: fewer fights with his son',
      nextSession: 'Wed 4/8 at 5',
    },
    slots: {
      when: 'At dinner',
      howLong: '3 minutes',
      backup: 'If this gets in the way, then close your mouth, breathe in once, and give back their last few words.',
      reviewDate: 'Wednesday 4/8 at 5',
    },
    notWhen: [],
  },
  {
    note: 'Reflective listening introduced. Client was threatened by her brother last week.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['not-safe'],
  },
]
