// A picture, not a verdict: all three systems are built in and wanted, and the sheet asks only for their size today and one
// act for the one that is small. The green act has to soothe; rest that is earned by work belongs to the blue circle.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'three-systems',
  version: 1,
  skillId: 'three-systems',
  name: 'Three circles (threat, drive, soothing)',
  title: 'Red, blue and green circles',
  ownTaskTitle: 'Giving your green side some room',
  modality: 'CFT',
  work: 'general',
  language: 'en',
  aliases: [
    'Three circles',
    'three systems model',
    'three circles model',
    'threat drive soothe',
    'emotion regulation systems CFT',
  ],
  cues: [
    'threat or drive, nothing else',
    'overworks to feel okay',
    'cannot rest',
    'rest feels lazy',
    'guilty when resting',
    'burnout',
    'always chasing the next thing',
    'what is wrong with me',
    'why am I like this',
    'likes drawing',
    'visual learner',
    'fight or flight all day',
    'never content',
  ],
  rationale:
    'You come with three built-in systems: red for threat, blue for drive, green for rest and care. You did not choose their size, but you can feed the green one.',
  sizes: {
    small: {
      text: 'With your hands in the air, show how big each circle is now: red for threat, blue for drive, green for rest and care.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Your hands showed three sizes, green and all.',
    },
    standard: {
      text: 'Draw your three circles for today, each as big as it felt: red, blue, green. Then do one green thing for 2 minutes: a warm cup, a pet, a window, a slow song.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'Three sizes are marked. A green thing of any length is a plus.',
    },
    big: {
      text: 'Draw your three circles and jot what fed each one today. Pick one green thing with someone you feel safe with, or with a pet. Do it for 10 minutes with no goal to reach.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The circles are drawn and your green time got a start.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you close your laptop or hang up your work things',
    where: 'A spot with a chair, a pen and something soft or warm',
    others: ['After the kids are asleep', 'With your tea at four', 'When you sit down on the bus home'],
  },
  doneMeans: 'You took a look at all three of your circles, even if green is a dot.',
  track: {
    how: 'Rate each circle from 0 to 10, and jot one green thing you did.',
    noPaper: 'Use a big, a medium and a small coin for the circles. Take a photo, or tell us which coin was green.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Red: threat', type: 'rating_0_10' },
        { label: 'Blue: drive', type: 'rating_0_10' },
        { label: 'Green: rest and care', type: 'rating_0_10' },
        { label: 'One green thing', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Green time feels like slacking off.',
      when: 'If green time feels like slacking off',
      then: 'pick a one-minute green thing and name it "fuel"',
      keywords: ['slack', 'earn', 'guilt', 'waste', 'selfish', 'productive'],
    },
    {
      kind: 'unsure-how',
      text: 'You do not know what is green for you.',
      when: 'If you do not know what is green for you',
      then: 'try one with your senses: wool, warm water or a soft light',
      keywords: ['what is green', 'not sure', 'no idea', 'nothing sooth', 'soothes me'],
    },
    {
      kind: 'too-strong',
      text: 'Red is so big that it fills the page.',
      when: 'If red fills the page',
      then: 'draw the red one, put a green dot in it and look at the dot',
      keywords: ['red', 'threat', 'on edge', 'too big', 'panic', 'alarm'],
    },
  ],
  notWhen: [
    {
      id: 'threat-is-real',
      triggers: [
        'being abused',
        'abusive',
        'domestic violence',
        'partner violence',
        'stalk',
        'threatened',
        'unsafe at home',
        'eviction',
      ],
      text: 'The note names a real threat: a large red circle fits the facts there, so do not set soothing in place of safety.',
    },
    {
      id: 'drive-too-high',
      triggers: ['manic', 'mania', 'hypomani'],
      text: 'The note names mania: a large drive circle may need medical care, so keep the green act low and slow and watch sleep.',
    },
    {
      id: 'soothing-that-harms',
      triggers: ['drinks to calm', 'drinking to calm', 'self-medicat', 'binge eat', 'purging', 'cutting to calm'],
      text: 'The note names soothing that does harm: agree on a short list of green acts together and leave that one off.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Paul Gilbert', year: 2009, title: 'The Compassionate Mind' }],
  },
  variants: {
    teen: {
      title: 'Alarm, engine, charger',
      rationale:
        'Your brain has an alarm, an engine and a charger. You did not pick the settings, but you can plug in the charger more.',
      sizes: {
        small: {
          text: 'Show with your thumbs how loud the alarm is, how fast the engine runs, and how full the charge is.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You gave each of the three a thumb: up, down or flat.',
        },
        standard: {
          text: 'Draw three circles: alarm, engine, charger. Make each as big as it was today. Then plug in for 2 minutes: the dog, a hoodie, a slow track.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'Three circles are drawn, big or small.',
        },
        big: {
          text: 'Draw the three and add what set each one off. Then charge for 8 minutes with a person or pet that is easy to be with. No scroll, no score.',
          howLong: '12 minutes',
          minutes: 12,
          doneMeans: 'You drew the three and plugged in for a bit.',
        },
      },
      cue: { when: 'When you plug in your phone', where: 'Your room, with a pen and scrap paper' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Drew the three circles: large red, large blue, tiny green. He will draw them each evening after he closes the laptop. Says green time feels like slacking off. Goal: take one evening off a week. RTC Mon 6/15 at 7:00.',
    facts: {
      anchor: 'after he closes the laptop',
      timeFrequency: 'each evening',
      obstacle: 'green time feels like slacking off',
      goal: 'Goal: take one evening off a week',
      nextSession: 'Mon 6/15 at 7:00',
    },
    slots: {
      when: 'After you close the laptop',
      howOften: 'Each evening',
      obstacle: 'Green time feels like slacking off',
      backup: 'If this gets in the way, then pick a one-minute green thing and name it "fuel".',
      goal: 'take one evening off a week',
      reviewDate: 'Monday 6/15 at 7:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Three circles reviewed. Client was threatened by his landlord. HW: draw the circles daily after work.',
    facts: { homework: 'HW: draw the circles daily after work' },
    slots: { practice: 'Draw the circles', when: 'After work', howOften: 'Daily', goal: '' },
    notWhen: ['threat-is-real'],
  },
]
