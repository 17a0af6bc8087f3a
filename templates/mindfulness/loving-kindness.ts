// Wishes, not feelings: saying them is the task and warmth may or may not come. The order runs from the easy one to the
// self; the hard person is left out of every size, so that it is never used to forgive someone who did harm.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'loving-kindness',
  version: 1,
  skillId: 'loving-kindness',
  name: 'Loving-kindness meditation',
  title: 'Four kind wishes',
  ownTaskTitle: 'Sending good wishes, out and in',
  modality: 'Mindfulness',
  work: 'general',
  language: 'en',
  aliases: ['lovingkindness', 'metta', 'loving kindness phrases', 'metta meditation'],
  cues: [
    'lonely',
    'feels cut off from people',
    'bitter',
    'irritable with everyone',
    'resentful at work',
    'no warmth for himself',
    'feels cold inside',
    'burned out helper',
    'hard to feel close',
    'loves her pets',
    'finds breath focus dull',
    'likes prayer or blessings',
    'wants to feel kinder',
  ],
  rationale:
    'Warmth for others and for yourself can be trained, like a muscle. You start where it is easy and wish from there.',
  sizes: {
    small: {
      text: 'Think of someone easy to love: a pet, a child, an old friend. Wish them one thing: "May you be safe."',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'One wish went out to someone easy.',
    },
    standard: {
      text: 'See someone easy to love. Say four wishes, slow: "May you be safe. May you be well. May you be glad. May life be kind to you." Then say the four to you: "May I be safe..."',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You said four wishes, to them or to you. Cold, bored or warm, they were sent.',
    },
    big: {
      text: 'Say the four wishes to three: someone easy, then you, then someone you barely know, such as the one at the till or a neighbor. If it dries up, go back to the easy one.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You sent wishes to two of the three or more.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'After you feed the pet or water the plants',
    where: 'A soft seat, with a photo of the easy one if you like',
    others: ['On the train, once the doors shut', 'When you get into bed', 'While the tea steeps'],
  },
  doneMeans: 'You sent at least one good wish, felt or not felt.',
  track: {
    how: 'Mark the day. Rate how warm it felt; a 0 is fine, since the wish is the task.',
    noPaper: 'Touch the photo or the collar once when you are done. Tell us who was easy to wish well.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Warmth', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Wishes for you feel forced.',
      when: 'If wishes for you feel forced',
      then: 'wish well to the pet or child only, and leave you for another day',
      keywords: ['forced', 'fake', 'deserve', 'myself', 'cheesy', 'herself', 'himself'],
    },
    {
      kind: 'too-strong',
      text: 'It makes you miss people, and you tear up.',
      when: 'If it makes you tear up',
      then: 'open your eyes, look at one thing in the room and wish it "stay well"',
      keywords: ['cry', 'tear', 'miss', 'sad', 'hurt', 'lonely'],
    },
    {
      kind: 'no-point',
      text: 'The words feel flat.',
      when: 'If the words feel flat',
      then: 'use one wish of your own, such as "have a good nap, old dog"',
      keywords: ['flat', 'empty', 'nothing', 'robot', 'numb', 'bor'],
    },
  ],
  notWhen: [
    {
      id: 'not-for-forgiving',
      triggers: [
        'abuser',
        'abusive',
        'perpetrator',
        'being abused',
        'domestic violence',
        'partner violence',
        'assault',
        'pressure to forgive',
      ],
      text: 'The note names harm by another person: keep that person out of the wishes, and do not use this to forgive.',
    },
    {
      id: 'kindness-hurts',
      triggers: [
        'backdraft',
        'fear of compassion',
        'childhood abuse',
        'childhood neglect',
        'recently bereaved',
        'dissociat',
      ],
      text: 'The note names early hurt, a fresh loss or dissociation: warmth can bring pain up, so start with an animal or a place.',
    },
    {
      id: 'phrase-rituals',
      triggers: ['OCD', 'scrupulos', 'magical thinking', 'mental ritual', 'compulsive prayer'],
      text: 'The note names rituals: set phrases can become one, so vary the words and do not repeat them until they feel right.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Galante, Galante, Bekkers & Gallacher',
        year: 2014,
        title: 'Effect of kindness-based meditation on health and well-being: a systematic review and meta-analysis',
      },
      {
        author: 'Hutcherson, Seppala & Gross',
        year: 2008,
        title: 'Loving-kindness meditation increases social connectedness',
      },
      { author: 'Sharon Salzberg', year: 1995, title: 'Lovingkindness' },
    ],
  },
  variants: {
    child: {
      title: 'Wishes by paper plane',
      rationale: 'A kind wish is like a hug you can send far away. When you send some, there is one for you too.',
      sizes: {
        small: {
          text: 'Hug a soft toy or pet with your grown-up near. Wish it one thing, such as "Be cozy."',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One wish was hugged in.',
        },
        standard: {
          text: 'Your grown-up says a wish and you say it too: "Be safe. Be well. Have fun. Be you." First to a pet or a pal. Then with your hands on your own tummy.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You sent some wishes out and one to your tummy.',
        },
        big: {
          text: 'Draw a wish for someone on a paper plane. Say it and let it fly. Your grown-up flies one too. Make the last plane for you.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'One plane flew for someone and one for you.',
        },
      },
      cue: { when: 'At bedtime, when you say good night to your toys', where: 'On your bed, with your grown-up' },
      trackHow: 'Your grown-up draws a heart on the chart for each night with a wish.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced loving-kindness phrases with her dog in mind. Client will do them each night after she feeds the dog. Says that wishes for herself feel forced. Goal: call one friend a week. Next session Thurs 11/12 at 1:15.',
    facts: {
      anchor: 'after she feeds the dog',
      timeFrequency: 'each night',
      obstacle: 'wishes for herself feel forced',
      goal: 'Goal: call one friend a week',
      nextSession: 'Thurs 11/12 at 1:15',
    },
    slots: {
      when: 'After you feed the dog',
      howOften: 'Each night',
      obstacle: 'Wishes for yourself feel forced',
      backup: 'If this gets in the way, then wish well to the pet or child only, and leave you for another day.',
      goal: 'call one friend a week',
      reviewDate: 'Thursday 11/12 at 1:15',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Metta introduced. Client feels her church wants her to forgive her abuser. HW: send kind wishes to the cat each evening.',
    facts: { homework: 'HW: send kind wishes to the cat each evening' },
    slots: { practice: 'Send kind wishes to the cat', howOften: 'Each evening', goal: '' },
    notWhen: ['not-for-forgiving'],
  },
]
