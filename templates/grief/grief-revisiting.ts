// Exposure to a reminder of the loss that has been put off: the step comes from the session, the stay has a set time, and
// the planned treat follows whatever the stay was like. Back-ups are a nearer step or a shorter stay of the same.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'grief-revisiting',
  version: 1,
  skillId: 'grief-revisiting',
  name: 'Situational revisiting (prolonged grief)',
  title: 'Going back to one place that hurts',
  ownTaskTitle: 'Turning back toward what you miss',
  modality: 'Grief',
  work: 'exposure',
  language: 'en',
  aliases: [
    'situational revisiting',
    'grief revisiting',
    'imaginal revisiting',
    'avoided grief reminders',
    'PGT revisiting',
    'visiting avoided places after loss',
  ],
  cues: [
    'avoids the cemetery',
    'cannot go in his room',
    'cannot go in her room',
    'drives around the hospital',
    'has not touched the closet',
    'will not listen to their song',
    'avoids photos',
    'years since the death',
    'prolonged grief',
    'world has shrunk since the death',
    'stopped seeing shared friends',
    'empty chair at the table',
  ],
  rationale:
    'When you stay away from all that brings the loss near, life gets small. If you go back step by step, you find you can be there and carry the grief.',
  sizes: {
    small: {
      text: 'Go to the step we picked and stay 5 minutes. Look at it and let the grief come. Then have the treat you planned.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You were with the reminder for 5 minutes and had your treat.',
    },
    standard: {
      text: 'Go to the step we picked, such as the bench you two shared. Rate how hard it is. Stay 15 minutes, look around and let the grief be there. Rate again. Then have the treat you planned.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You stayed the time we set and had your treat. The second number can be high.',
    },
    big: {
      text: 'Go to the next step we picked, one bit nearer than the last: sit in the chair, open the drawer, play the song to its end. Rate at the start and at the end. Then have the treat you planned.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You came one bit nearer, stayed the time we set and had your treat.',
    },
  },
  howOften: '3 times this week',
  cue: {
    when: 'On the days we set, right after lunch',
    where: 'The place or thing of the step we picked',
    others: [
      'On Saturday, after your first cup of tea',
      'On your way home from work',
      'Before the treat you have set up',
    ],
  },
  doneMeans: 'You went to the reminder, stayed with it as best you could, and had your treat.',
  track: {
    how: 'One row each time: the reminder, how hard at the start and at the end, and your treat.',
    noPaper:
      'Send yourself a voice memo with two numbers, start and end. Tell us what you saw there that you had forgotten.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Reminder', type: 'short_text' },
        { label: 'How hard at the start', type: 'rating_0_100' },
        { label: 'How hard at the end', type: 'rating_0_100' },
        { label: 'Treat after', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You dread it the whole day before.',
      when: 'If the dread is big',
      then: 'look at a photo of the place for 5 minutes, then have your treat',
      keywords: ['dread', 'scared', 'afraid', 'fall apart', 'too much', 'cry'],
    },
    {
      kind: 'not-ready',
      text: 'You get there and turn back.',
      when: 'If you get there and turn back',
      then: 'stop where you can still see it and stay 3 minutes',
      keywords: ['turn back', 'turned back', 'turn around', 'not ready', 'car', 'door'],
    },
    {
      kind: 'harsh-mind',
      text: 'A treat after feels wrong.',
      when: 'If the treat feels wrong',
      then: 'pick a plain one, such as a hot drink in their cup, and have it',
      keywords: ['treat', 'reward', 'guilt', 'deserve', 'disloyal'],
    },
  ],
  notWhen: [
    {
      id: 'early-grief',
      triggers: [
        'recently bereaved',
        'recent death',
        'died last week',
        'died last month',
        'weeks ago',
        'early grief',
        'funeral is',
        'before the funeral',
      ],
      text: 'The note names an early loss: revisiting is for prolonged grief, with a clinician trained in it, and not for the first months.',
    },
    {
      id: 'wish-to-follow',
      triggers: [
        'join him',
        'join her',
        'join them',
        'be with him again',
        'be with her again',
        'no reason to live',
        'passive SI',
      ],
      text: 'The note names a wish to be with the person who died: ask about risk first, and set no step where the client would be alone.',
    },
    {
      id: 'trauma-of-the-death',
      triggers: [
        'found the body',
        'found him dead',
        'found her dead',
        'homicide',
        'murder',
        'died by suicide',
        'flashback',
        'PTSD',
        'dissociat',
      ],
      text: 'The note names a violent death or trauma: plan steps, stops and order with the clinician, and weigh trauma treatment first.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Bryant et al.',
        year: 2014,
        title: 'Treating prolonged grief disorder: a randomized clinical trial',
      },
      { author: 'M. Katherine Shear', year: 2015, title: 'Prolonged Grief Disorder Therapy manual' },
    ],
  },
  variants: {},
}

export const examples: TemplateExample[] = [
  {
    note: 'Situational revisiting planned: the bench by the lake. Client will go after lunch, three days this week. She dreads it the whole day. Goal: walk by the lake with her grandson. Next session Fri 9/25 at 1:30.',
    facts: {
      anchor: 'after lunch',
      obstacle: 'She dreads it the whole day',
      goal: 'Goal: walk by the lake with her grandson',
      nextSession: 'Fri 9/25 at 1:30',
    },
    slots: {
      when: 'After lunch',
      howLong: '15 minutes',
      obstacle: 'You dread it the whole day',
      backup: 'If this gets in the way, then look at a photo of the place for 5 minutes, then have your treat.',
      goal: 'walk by the lake with your grandson',
      reviewDate: 'Friday 9/25 at 1:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Client asked about visiting avoided places; her husband died last month. HW: look at the garden photo daily after lunch.',
    facts: { homework: 'HW: look at the garden photo daily after lunch' },
    slots: { practice: 'Look at the garden photo', when: 'After lunch', howOften: 'Daily', goal: '' },
    notWhen: ['early-grief'],
  },
]
