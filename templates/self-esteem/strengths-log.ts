// Each quality needs its proof from that same day: praise with no proof is argued away. The belief number may stay low; it
// is there to be watched, and nobody is asked to feel good about themselves first.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'strengths-log',
  version: 1,
  skillId: 'strengths-log',
  name: 'Positive qualities and strengths log',
  title: 'One good quality, with proof',
  ownTaskTitle: 'Noticing your strengths',
  modality: 'Self-esteem',
  work: 'general',
  language: 'en',
  aliases: [
    'positive qualities log',
    'strengths list',
    'positive self-qualities',
    'strength spotting',
    'self-esteem journal',
    'positive traits journal',
  ],
  cues: [
    'low self-worth',
    'low self-esteem',
    'brushes off praise',
    'cannot take a compliment',
    'not good at anything',
    'feels worthless',
    'feels like a fraud',
    'only sees own flaws',
    'compares herself to others',
    'compares himself to others',
    'job loss',
    'after a breakup',
    'puts self down',
    'new parent doubts',
  ],
  rationale:
    'Your mind spots your flaws fast and lets your good sides slip by. When you note a good side with proof, it gets harder to wave it off.',
  sizes: {
    small: {
      text: 'Name one thing you did today, and the good side of you it shows: "I fed the cat. That is caring."',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One deed has one good word next to it. You do not have to buy it yet.',
    },
    standard: {
      text: 'Write down one good quality you showed today and the proof: what you did, where, for whom. Rate how much you believe it from 0 to 10.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'There is one quality, one bit of proof and a number. Zero is a number.',
    },
    big: {
      text: 'Write one quality from today with its proof. Then look back for two older proofs of the same quality, from work, home or school days. Read all three out loud.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'One quality has two proofs or more, and you heard them in your own voice.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you change out of your work clothes',
    where: 'Where the card lives, such as the inside of a closet door',
    others: ['After you put the kids to bed', 'While your lunch heats up', 'When you wash your face at night'],
  },
  doneMeans: 'You gave yourself credit for one thing, with proof, whether or not it rang true.',
  track: {
    how: 'One line a day: the quality, the proof, and how much you believe it.',
    noPaper: 'Snap a photo of the proof, like the clean sink or the sent email. Tell us what it says about you.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Good quality', type: 'short_text' },
        { label: 'Proof from today', type: 'short_text' },
        { label: 'How much I believe it', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'It feels like bragging.',
      when: 'If it feels like bragging',
      then: 'put down the one word a friend would use for you today',
      keywords: ['brag', 'conceited', 'full of', 'arrogan', 'big-head', 'show off', 'showing off'],
    },
    {
      kind: 'unsure-how',
      text: 'You can not find a good quality.',
      when: 'If no quality comes to mind',
      then: 'write one thing you did, and leave the quality blank for us to find',
      keywords: ['nothing good', 'cannot find', "can't find", 'blank', 'no good', 'no quality', 'think of any'],
    },
    {
      kind: 'no-point',
      text: 'Your mind says, "That is nothing, anyone can do it."',
      when: 'If your mind says it is nothing',
      then: 'write just the deed and "I did it today"',
      keywords: ['anyone', 'nothing', 'does not count', "doesn't count", 'no big deal', 'yes but', 'discount'],
    },
  ],
  notWhen: [
    {
      id: 'very-low',
      triggers: [
        'severe depress',
        'severely depress',
        'suicidal thought',
        'suicidal ideation',
        'suicidal urge',
        'suicide attempt',
        'worthless',
        'self-loathing',
        'self-hatred',
        'hates himself',
        'hates herself',
      ],
      text: 'The note names heavy low mood or self-hatred: a blank line may be read as proof against the self, so keep the proof tiny and fill in the first line together.',
    },
    {
      id: 'mood-too-high',
      triggers: ['manic episode', 'manic symptom', 'is manic', 'was manic', 'mania', 'hypomani', 'grandios'],
      text: 'The note names high mood or grand ideas about the self: a log of good qualities may feed them, so pick another skill for now.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Melanie Fennell', year: 2016, title: 'Overcoming Low Self-Esteem (2nd ed.)' }],
  },
  variants: {
    child: {
      title: 'My superpower of the day',
      sizes: {
        small: {
          text: 'Tell your grown-up one thing you did today. They tell you which superpower it was: brave, kind, funny, strong.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One thing you did has a superpower name.',
        },
        standard: {
          text: 'Draw one thing you did well today. With your grown-up, pick a superpower word and write it on the page.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'There is a page with a drawing and a word.',
        },
        big: {
          text: 'You and your grown-up each spot a superpower in the other today. Draw both, and hang them on the fridge.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'Two pages hang on the fridge, one for each of you.',
        },
      },
      cue: { when: 'At bedtime, before the light goes off', where: 'On your bed, with crayons and your grown-up' },
    },
    teen: {
      title: 'Receipts for your good side',
      sizes: {
        small: {
          text: 'Name one thing you did today that a friend would give you credit for.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You named one thing. Cringing is allowed.',
        },
        standard: {
          text: 'Note one good side you showed today and the receipt: what you did, and for whom. Rate how true it feels from 0 to 10.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'One good side, one receipt, one number. A 1 is fine.',
        },
        big: {
          text: 'Find three receipts for one good side: a photo, a text, a thing you made. Put them in one album, and add a line on what they say about you.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'The album has two receipts or more and one line.',
        },
      },
      trackHow: 'One line a day in your notes: the good side, the receipt, and how true it feels from 0 to 10.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Began a positive qualities log. Client will fill it in after she locks the clinic, every weekday. Barrier: it feels like bragging. Goal: apply for the lead role. Next session Wed 2/11 at 9:00.',
    facts: {
      anchor: 'after she locks the clinic',
      timeFrequency: 'every weekday',
      obstacle: 'Barrier: it feels like bragging',
      goal: 'Goal: apply for the lead role',
      nextSession: 'Wed 2/11 at 9:00',
    },
    slots: {
      when: 'After you lock the clinic',
      howOften: 'Every weekday',
      howLong: '2 minutes',
      obstacle: 'It feels like bragging',
      backup: 'If this gets in the way, then put down the one word a friend would use for you today.',
      goal: 'apply for the lead role',
      reviewDate: 'Wednesday 2/11 at 9:00',
    },
    notWhen: [],
  },
  {
    note: 'Strength spotting reviewed. She says she hates herself on most days, and calls it self-loathing. HW: write one thing she did well daily before bed.',
    facts: { homework: 'HW: write one thing she did well daily before bed' },
    slots: { practice: 'Write one thing you did well', howOften: 'Daily', when: 'Before bed', goal: '' },
    notWhen: ['very-low'],
  },
]
