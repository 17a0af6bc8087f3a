// A talk with the one who died, kept short and with something warm planned after it: the bond goes on in another form, and
// nothing asks the client to say goodbye. One unsaid thing is enough; the death itself is not the theme.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'continuing-bonds',
  version: 1,
  skillId: 'continuing-bonds',
  name: 'Letter to the person who died (continuing bonds)',
  title: 'A note to the one you miss',
  ownTaskTitle: 'Telling them what was left unsaid',
  modality: 'Grief',
  work: 'general',
  language: 'en',
  aliases: [
    'Letter to the person who died',
    'continuing bonds',
    'letter to the deceased',
    'letter to loved one',
    'unsent letter to deceased',
    'empty chair with deceased',
  ],
  cues: [
    'left unsaid',
    'never got to say goodbye',
    'unfinished business with mom',
    'unfinished business with dad',
    'wishes he could tell her',
    'talks to her photo',
    'anniversary of the death',
    'first birthday without',
    'mad at him for dying',
    'afraid to forget the voice',
    'misses their talks',
    'sudden death',
    'likes letters',
  ],
  rationale:
    'Someone can be gone and still be close to you. When you tell them what is on your heart, the words have a place to go.',
  sizes: {
    small: {
      text: 'Write "Dear..." with their name, and one line: "What I want you to know is..."',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'Their name and one line are on the page.',
    },
    standard: {
      text: 'Write them a short note. Tell them how things are now, and one thing you did not get to say. Sign it as you would have. Then do the warm thing you planned, such as tea or a call.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Three lines to them are down, wet or dry, mad or loving.',
    },
    big: {
      text: 'Write your note with one thing you thank them for and one thing that still hurts. Then write a few lines back, as they would have put it. End with the warm thing you planned.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Your note is down, and one line of theirs if it came to you.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'On the day you pick, after you light a lamp or a candle',
    where: 'A seat near their photo or a thing that was theirs',
    others: ['On a bench they liked', 'On Sunday, at the time you used to call', 'After you have fed the cat at night'],
  },
  doneMeans: 'You told the one you miss one thing, by pen or by voice.',
  track: {
    how: 'The page is the note. Rate how strong the grief is before and after; up or down is okay.',
    noPaper: 'Say it out loud to their photo, or as a voice memo just for you. Share with us as much as you like.',
    sheet: {
      layout: 'single',
      fields: [
        { label: 'Dear', type: 'short_text' },
        { label: 'What I want you to know', type: 'long_text' },
        { label: 'Grief before', type: 'rating_0_10' },
        { label: 'Grief after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'It feels too raw to write to them.',
      when: 'If it feels too raw to write',
      then: 'talk to their photo for two minutes, then put the kettle on',
      keywords: ['raw', 'too much', 'too hard', 'cry', 'tear', 'fall apart'],
    },
    {
      kind: 'unsure-how',
      text: 'You do not know how to start.',
      when: 'If the page stays blank',
      then: 'write their name and "today I saw..." and end there',
      keywords: ['start', 'blank', 'what to say', 'stuck', 'words'],
    },
    {
      kind: 'harsh-mind',
      text: 'You feel bad for being mad at them.',
      when: 'If you feel bad for being mad',
      then: 'write one mad line and one line that you miss',
      keywords: ['mad', 'angry', 'anger', 'guilt', 'ill of the dead'],
    },
  ],
  notWhen: [
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
      text: 'The note names a wish to be with the person who died: ask about risk before any letter is set, and write it in session.',
    },
    {
      id: 'harmful-bond',
      triggers: [
        'abuser',
        'abusive',
        'was abused by',
        'molest',
        'hears his voice',
        'hears her voice',
        'psychosis',
        'psychotic',
      ],
      text: 'The note names harm by the person or voices: choose with the client if any bond is wanted, and what stays out of the letter.',
    },
    {
      id: 'death-images',
      triggers: [
        'found the body',
        'found him dead',
        'found her dead',
        'died by suicide',
        'homicide',
        'murder',
        'flashback',
        'PTSD',
      ],
      text: 'The note names a violent death or trauma: keep the letter to the life you shared with them, and plan support for after.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'J. William Worden', year: 2018, title: 'Grief Counseling and Grief Therapy (5th ed.)' }],
  },
  variants: {
    child: {
      title: 'Mail for someone you miss',
      rationale: 'You can still love someone who died. A note or a picture is a way to tell them things.',
      sizes: {
        small: {
          text: 'Tell your grown-up one thing you would say to the one you miss. They write it on a card.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'One thing is on the card.',
        },
        standard: {
          text: 'Draw a picture for the one you miss. Your grown-up helps you add a line: "I want you to know..." Then have a snack and a hug, if you want one.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'The picture has a start, and you told a bit about it.',
        },
        big: {
          text: 'Make a letter and a picture, and a box to mail them in. Your grown-up puts in a letter too. Read them to each other if you both want to.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'The box has one thing from you in it.',
        },
      },
      cue: { when: 'On Sunday, after breakfast', where: 'The table with crayons and your grown-up' },
      trackHow: 'Your grown-up keeps the mail in the box and brings it if you say yes.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Began a letter to the person who died, her father. She will write at home after she feeds the cat, once this week. It feels too raw. Goal: talk about her father with her kids. Next session Wed 2/18 at 4:30.',
    facts: {
      anchor: 'after she feeds the cat',
      obstacle: 'It feels too raw',
      goal: 'Goal: talk about her father with her kids',
      nextSession: 'Wed 2/18 at 4:30',
    },
    slots: {
      when: 'After you feed the cat',
      howLong: '10 minutes',
      backup: 'If this gets in the way, then talk to their photo for two minutes, then put the kettle on.',
      goal: 'talk about your father with your kids',
      reviewDate: 'Wednesday 2/18 at 4:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Continuing bonds discussed. Brother died by suicide in March. HW: talk to the photo each evening after dinner.',
    facts: { homework: 'HW: talk to the photo each evening after dinner' },
    slots: { practice: 'Talk to the photo', when: 'After dinner', howOften: 'Each evening', goal: '' },
    notWhen: ['death-images'],
  },
]
