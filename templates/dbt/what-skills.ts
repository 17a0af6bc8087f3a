// Observe, then describe, then join in. The small sizes use a neutral thing outside the body, because describing feelings or
// sensations comes later and is a choice made in the room.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'what-skills',
  version: 1,
  skillId: 'what-skills',
  name: 'Observe, describe, participate ("what" skills)',
  title: 'Watch it, say it plain, join in',
  ownTaskTitle: 'Watching and naming what is there',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'observe, describe, participate',
    'what skills',
    'observe and describe',
    'observe describe participate',
    'mindfulness what skills',
    'just noticing practice',
  ],
  cues: [
    'jumping to conclusions',
    'mind reading',
    'autopilot',
    'spaced out',
    'not present',
    'missing the moment',
    'self-conscious',
    'stuck on the sidelines',
    'labels everything good or bad',
    'reading into things',
    'hard to put into words',
    'new to mindfulness',
    'likes nature',
    'likes drawing',
    'likes taking photos',
  ],
  rationale:
    'When you watch and name only what is there, you step out of the story in your head. Then you can join what is going on.',
  sizes: {
    small: {
      text: 'Look at one thing near you. Say three plain facts about it, such as its color, edge or shine.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You found three facts. If "ugly" or "nice" slipped in, you still saw the thing.',
    },
    standard: {
      text: 'Pick one plain thing, such as a mug. Watch it for a minute. Then describe it for a minute, in facts that a camera could show.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Two minutes went by, or you had five facts. A stray opinion is no problem.',
    },
    big: {
      text: 'Watch and describe what is in front of you for two minutes. Then throw your whole self into one small job, such as sweeping, with no talk about it in your head.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You watched, you put it in plain facts, and you got lost in the job at least once.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down with your first cup of coffee or tea',
    where: 'Any spot with one plain thing to look at',
    others: ['At the bus stop', 'When you wait for the microwave', 'On your walk, at the first tree'],
  },
  doneMeans: 'You looked, or put into words, or joined in, on purpose, even for a few seconds.',
  track: {
    how: 'Jot what you looked at, and check the box if you kept to facts. Then mark how much you were there with it.',
    noPaper: 'Take one photo of a thing you watched, or hold the picture in mind, and describe it to us.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'What I watched', type: 'short_text' },
        { label: 'Facts only', type: 'check' },
        { label: 'How much I was there', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Opinions slip in with the facts.',
      when: 'If an opinion slips in',
      then: 'say "that was a judging thought" and name one color you can see',
      keywords: ['judg', 'opinion', 'criticiz', 'label'],
    },
    {
      kind: 'no-point',
      text: 'Staring at a cup seems dull.',
      when: 'If it seems dull',
      then: 'look for one small thing about it that you never saw before',
      keywords: ['dull', 'bored', 'stare', 'staring', 'weird'],
    },
    {
      kind: 'no-time',
      text: 'Your hands are never free.',
      when: 'If your hands are full',
      then: 'name three facts about the thing you are holding',
      keywords: ['hands', 'kids', 'on the go', 'never sit'],
    },
  ],
  notWhen: [
    {
      id: 'start-neutral',
      triggers: ['flashback', 'dissociat', 'dereali', 'depersonali', 'trauma reminder', 'trauma trigger'],
      text: 'The note names flashbacks or dissociation: agree in session on a neutral thing outside the body to look at.',
    },
    {
      id: 'body-watching',
      triggers: ['health anxiety', 'body scanning', 'body checking', 'hyperaware', 'hypervigilan', 'illness anxiety'],
      text: 'The note names close watching of the body or of threats: keep this to plain things outside, not to sensations.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
      {
        author: 'Elices et al.',
        year: 2016,
        title: 'Impact of mindfulness training on borderline personality disorder: a randomized trial',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Camera mode',
      sizes: {
        small: {
          text: 'Switch to camera mode. Say three things a camera would catch right now, with no comments added.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Three shots, said in your head.',
        },
        standard: {
          text: 'Pick one thing in your room. Film it with your eyes for a minute. Then tell it like a sports caster: just what is there.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You called out five facts, or made it to 2 minutes.',
        },
        big: {
          text: 'Do camera mode for two minutes. Then jump all the way into one thing, such as a song, a drill or a game with a friend.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'You forgot about how you looked for a moment.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced observe and describe with a shell from the shelf. Plans it on the ferry each morning. Obstacle: judging words creep in. Goal: listen to the team before answering. Follow up Mon 6/1 at 9.',
    facts: {
      anchor: 'on the ferry',
      timeFrequency: 'each morning',
      obstacle: 'Obstacle: judging words creep in',
      goal: 'Goal: listen to the team before answering',
      nextSession: 'Mon 6/1 at 9',
    },
    slots: {
      when: 'On the ferry',
      howOften: 'Each morning',
      obstacle: 'Judging words creep in',
      backup: 'If this gets in the way, then say "that was a judging thought" and name one color you can see.',
      goal: 'listen to the team before answering',
      reviewDate: 'Monday 6/1 at 9',
    },
    notWhen: [],
  },
  {
    note: 'What skills reviewed. Flashback in the car on Sunday. Client will describe one tree daily, 5 min.',
    facts: { homework: 'Client will describe one tree daily, 5 min' },
    slots: { practice: 'Describe one tree', howOften: 'Daily', howLong: '5 minutes', goal: '' },
    notWhen: ['start-neutral'],
  },
]
