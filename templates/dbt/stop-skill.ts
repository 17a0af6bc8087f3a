// Rehearsed on small urges, so that it is there for a big one. The finish line is the freeze, not the choice that follows:
// a client who froze and then acted anyway has practised the skill.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'stop-skill',
  version: 1,
  skillId: 'stop-skill',
  name: 'STOP skill',
  title: 'Freeze, step back, look, go on',
  ownTaskTitle: 'A full stop before you act',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: ['DBT STOP', 'STOP technique', 'S.T.O.P.', 'stop take a step back observe proceed', 'STOP skills'],
  cues: [
    'impulsive',
    'acts before thinking',
    'snapping at people',
    'angry texts',
    'sends texts and regrets them',
    'blurts out',
    'lashes out',
    'impulse buying',
    'quick temper',
    'slams doors',
    'arguments',
    'road rage',
    'hits send',
    'heat of the moment',
  ],
  rationale:
    'An urge wants you to act in a split second. A freeze first gives you time to look around and pick your next move.',
  sizes: {
    small: {
      text: 'Freeze hands, feet and mouth for one slow breath. That is the S in STOP.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You froze once. What you did next is your call.',
    },
    standard: {
      text: 'Use it on one small urge, such as grabbing your phone. Stop and freeze. Take a step back and a breath. Observe what is going on in and around you. Proceed with the move you pick.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You froze and took one breath before you moved. It counts even if you grabbed the phone.',
    },
    big: {
      text: 'Use all four steps in one hot moment, such as a sharp text. Freeze, step back, look at what you feel and what they said, and ask, "Which move helps, which one hurts?"',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You froze in the heat and asked which move helps. The rest is data.',
    },
  },
  howOften: 'Once a day, and when an urge hits',
  cue: {
    when: 'The first time your phone buzzes after dinner',
    where: 'Right where you stand, hands still',
    others: [
      'At the first red light on the way home',
      'When you reach for the fridge door',
      'Before you open the front door',
    ],
  },
  doneMeans: 'You put a gap of at least one breath between an urge and a move.',
  track: {
    how: 'Note when it was, check it if you froze, rate the urge, and put what you chose.',
    noPaper: 'Keep one freeze in mind: where you were, what you saw, what you chose. Tell us that one.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'When', type: 'short_text' },
        { label: 'Froze first', type: 'check' },
        { label: 'Urge before', type: 'rating_0_10' },
        { label: 'What I chose', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'forgot',
      text: 'You have acted before you notice.',
      when: 'If you notice only after you acted',
      then: 'play the scene back once and freeze at the start this time',
      keywords: ['before i know', 'before notic', 'too fast', 'too late', 'already', 'acts'],
    },
    {
      kind: 'other-people',
      text: 'Someone is in your face for an answer.',
      when: 'If someone pushes for an answer',
      then: 'say "give me a second" and move one step back',
      keywords: ['yell', 'pushes', 'face', 'provok', 'keeps talking'],
    },
    {
      kind: 'too-strong',
      text: 'The urge is too big for four steps.',
      when: 'If the urge is too big',
      then: 'close your mouth and hold your hands still for one breath',
      keywords: ['urge', 'explod', 'rage', 'big', 'intense'],
    },
  ],
  notWhen: [
    {
      id: 'unsafe-place',
      triggers: [
        'domestic violence',
        'partner violence',
        'abusive',
        'being abused',
        'being hit',
        'threatened with',
        'stalk',
      ],
      text: 'The note names harm or danger from someone: freezing is not for a place that is unsafe, so plan how to get out or get help first.',
    },
    {
      id: 'freeze-response',
      triggers: ['freeze response', 'frozen in fear', 'tonic immobility', 'dissociat', 'collapse response'],
      text: 'The note names freezing or dissociation: say "pause and look around" in place of "freeze," eyes open and feet moving.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    child: {
      title: 'Statue, step, look, go',
      sizes: {
        small: {
          text: 'Your grown-up says "statue!" You both freeze and take one breath.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You were both statues once. Wobbly statues are great.',
        },
        standard: {
          text: 'Play the statue game. Your grown-up says "statue!" Freeze, step back, tell what you see and feel, then pick a good next move. Swap and let your grown-up be the statue.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'Each of you was the statue one time.',
        },
        big: {
          text: 'Act out one real mix-up from this week. Your grown-up says "statue!" at the hot part. Freeze, step back, look, and show a new ending.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'You showed one new ending. A silly one is fine.',
        },
      },
      cue: { when: 'Before the bedtime story', where: 'In a room with space to step back' },
      trackHow: 'Your grown-up puts a star on the page each day you play, and writes down one next move you picked.',
    },
    teen: {
      title: 'Thumbs off, then choose',
      sizes: {
        small: {
          text: 'Lift your thumbs off the screen and freeze for one slow breath.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Thumbs were up for one breath.',
        },
        standard: {
          text: 'Once a day, before you hit send, freeze with your thumbs up. Put the phone down and lean back. Check what you feel and what was really said. Then choose: send, change it or wait.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You froze before one send. You may still have sent it.',
        },
        big: {
          text: 'Use it face to face. When a talk heats up, freeze, take one step back, look at both sides, then say or do the thing you will be glad of tomorrow.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You took the step back in a live talk.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught STOP and acted it out twice. Client wants to use it when the phone rings at work, daily. Obstacle: "I am already yelling before I notice." Goal: end calls without hanging up. Next Fri 2/6.',
    facts: {
      anchor: 'when the phone rings at work',
      timeFrequency: 'daily',
      obstacle: { quote: '"I am already yelling before I notice."', said: 'client' },
      goal: 'Goal: end calls without hanging up',
      nextSession: 'Fri 2/6',
    },
    slots: {
      when: 'When the phone rings at work',
      howOften: 'Daily',
      howLong: '2 minutes',
      obstacle: '"I am already yelling before I notice."',
      backup: 'If this gets in the way, then play the scene back once and freeze at the start this time.',
      goal: 'end calls without hanging up',
      reviewDate: 'Friday 2/6',
    },
    notWhen: [],
  },
  {
    note: 'STOP skill reviewed. Client says the partner is abusive when drunk. HW: one STOP a day before opening mail.',
    facts: { homework: 'HW: one STOP a day before opening mail' },
    slots: { when: 'Before opening mail', goal: '', reviewDate: '' },
    notWhen: ['unsafe-place'],
  },
]
