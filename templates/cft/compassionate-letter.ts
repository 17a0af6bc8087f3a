// The letter makes sense of the hard thing before it says kind words, and is read back slowly: tone is the active part, so
// the read counts as much as the page. One hard thing of medium size, not a life story and not the worst memory.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'compassionate-letter',
  version: 1,
  skillId: 'compassionate-letter',
  name: 'Compassionate letter',
  title: 'A letter to you from a kind friend',
  ownTaskTitle: 'Kind words on a page',
  modality: 'CFT',
  work: 'general',
  language: 'en',
  aliases: ['compassionate letter writing', 'self-compassion letter', 'letter to self', 'compassion letter'],
  cues: [
    'regret',
    'cannot forgive herself',
    'shame about a choice',
    'after a breakup',
    'lost job and blames self',
    'writes well',
    'likes letters',
    'likes journaling',
    'harsh about the past',
    'carries guilt',
    'talks to self like an enemy',
    'would never say it to a friend',
    'parent who feels not good enough',
  ],
  rationale:
    'You know how to write to a friend who hurts. A letter in that same tone lets you hear it too, and go back to it on a bad day.',
  sizes: {
    small: {
      text: 'Write one line to yourself, as a kind friend would: "Of course this hurts, because..." Read it out loud once, slowly.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'One kind line is on the page and you heard it once.',
    },
    standard: {
      text: 'Write a short letter to yourself about one hard thing, as a kind friend would. First: what is hard. Then: why it makes sense that you feel this. Then: kind words and a wish for you. Read it twice this week.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'About five lines are down in a warm tone. Crossed-out words are welcome.',
    },
    big: {
      text: 'Write the letter, with one more part: what would help next, as a nudge from someone on your side. Let it rest for a day. Then read it out loud in a slow, warm voice, and add one line.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'The letter has its nudge, and you read it out loud once, in any voice.',
    },
  },
  howOften: 'Once this week, and read it twice',
  cue: {
    when: 'On a quiet evening, once your cup of tea is made',
    where: 'A table with good light, paper you like, and a drawer to keep it in',
    others: ['On Sunday after breakfast', 'At a cafe after an errand', 'In the car before you pick up the kids'],
  },
  doneMeans: 'A few words to you from a kind friend are on the page. It can end in the middle.',
  track: {
    how: 'Fill in the parts of the letter. After you read it, rate how warm it felt.',
    noPaper: 'Speak the letter as a voice memo and play it back. Tell us the line that came closest.',
    sheet: {
      layout: 'single',
      fields: [
        { label: 'The hard thing', type: 'short_text' },
        { label: 'Why it makes sense', type: 'long_text' },
        { label: 'Kind words', type: 'long_text' },
        { label: 'Warmth when I read it', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'much',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Your inner critic edits each line.',
      when: 'If the critic edits each line',
      then: 'write it to a friend with the same trouble, then swap in your name',
      keywords: ['critic', 'edit', 'perfect', 'deserve', 'fake', 'cheesy'],
    },
    {
      kind: 'paperwork',
      text: 'You do not like to write.',
      when: 'If you do not want to write',
      then: 'speak three lines into your phone, as to a friend who called',
      keywords: ['hate writing', 'writ', 'spelling', 'blank page', 'paper'],
    },
    {
      kind: 'too-strong',
      text: 'Tears or anger come up when you write.',
      when: 'If tears or anger come up',
      then: 'put the pen down, write "this is a lot" and sign it with love',
      keywords: ['tear', 'cry', 'anger', 'angry', 'grief', 'too much', 'upset'],
    },
    {
      kind: 'not-private',
      text: 'Someone could find the letter.',
      when: 'If someone could find it',
      then: 'write one line, read it twice and tear it up',
      keywords: ['find it', 'read it', 'snoop', 'roommate', 'see it'],
    },
  ],
  notWhen: [
    {
      id: 'opens-old-pain',
      triggers: [
        'fear of compassion',
        'backdraft',
        'childhood abuse',
        'childhood neglect',
        'recently bereaved',
        'fresh grief',
        'PTSD',
        'flashback',
      ],
      text: 'The note names early hurt, trauma or a fresh loss: grief or anger may rise, so start it in session and choose a smaller hard thing.',
    },
    {
      id: 'reads-like-goodbye',
      triggers: [
        'goodbye letter',
        'goodbye note',
        'suicide note',
        'passive SI',
        'wish to be dead',
        'wishes she were dead',
        'wishes he were dead',
        'burden to others',
      ],
      text: 'The note names thoughts of death: a letter written alone can turn dark, so attend to risk and write it in session if at all.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      {
        author: 'Shapira & Mongrain',
        year: 2010,
        title: 'The benefits of self-compassion and optimism exercises for individuals vulnerable to depression',
      },
      { author: 'Irons & Beaumont', year: 2017, title: 'The Compassionate Mind Workbook' },
    ],
  },
  variants: {
    teen: {
      title: 'A DM from the friend you need',
      sizes: {
        small: {
          text: 'Type one text to you from the best friend you can think of: "Makes sense you feel..., because..."',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'One text to you is typed. Sent or not is up to you.',
        },
        standard: {
          text: 'Type a DM to you about one rough thing, as that friend. What happened, why it makes sense you feel that way, and what they like about you. Read it one more time later in the week.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'The DM has three parts, or three lines.',
        },
        big: {
          text: 'Write that DM, then write back as you. Then let the friend get the last word. Read the whole chat on another day.',
          howLong: '12 minutes',
          minutes: 12,
          doneMeans: 'The friend got the last word.',
        },
      },
      cue: { when: 'On Sunday, when you charge your phone', where: 'Your room, in a note only you can open' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Started a compassionate letter about the divorce. Client will finish it on Sunday after breakfast. She fears that the critic will edit each line. Goal: talk to herself as she does to her friends. Next session Thurs 4/30 at 10:00.',
    facts: {
      anchor: 'after breakfast',
      obstacle: 'the critic will edit each line',
      goal: 'Goal: talk to herself as she does to her friends',
      nextSession: 'Thurs 4/30 at 10:00',
    },
    slots: {
      when: 'After breakfast',
      howLong: '10 minutes',
      obstacle: 'The critic will edit each line',
      backup: 'If this gets in the way, then write it to a friend with the same trouble, then swap in your name.',
      goal: 'talk to yourself as you do to your friends',
      reviewDate: 'Thursday 4/30 at 10:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Compassion letter outlined. Fear of compassion is strong today. HW: read the letter each evening after dinner.',
    facts: { homework: 'HW: read the letter each evening after dinner' },
    slots: { practice: 'Read the letter', when: 'After dinner', howOften: 'Each evening', goal: '' },
    notWhen: ['opens-old-pain'],
  },
]
