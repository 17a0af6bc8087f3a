// A set act with a start and an end, in the client's own culture and faith: the worksheet names plain acts and no rite. Both
// closeness and sadness are rated, because they tend to rise together and that is no sign that it went wrong.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'memory-ritual',
  version: 1,
  skillId: 'memory-ritual',
  name: 'Remembrance ritual',
  title: 'One small act to remember',
  ownTaskTitle: 'Keeping a memory close',
  modality: 'Grief',
  work: 'general',
  language: 'en',
  aliases: ['memory box', 'remembrance ritual', 'memorial ritual', 'memory book', 'linking object', 'grief ritual'],
  cues: [
    'anniversary coming up',
    'holidays without him',
    'holidays without her',
    'first christmas after the death',
    'birthday of the one who died',
    'no funeral was held',
    'missed the funeral',
    'ashes at home',
    'miscarriage',
    'loss of a pet',
    'afraid of forgetting',
    'box of old things',
    'likes making things',
    'keeps his watch',
  ],
  rationale:
    'Love does not end when someone dies, and it wants something to do. A small act at a set time gives it a place, with a start and an end.',
  sizes: {
    small: {
      text: 'Hold one thing of theirs, or look at one photo. Say their name out loud.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You said their name, in a full voice or a whisper.',
    },
    standard: {
      text: 'Do one small act to honor them at the time you set: light a candle, play their song, cook what they liked, place a flower. Call up one good memory while you do it. Then put the things away, as your way to end.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'One act was done. A candle or a photo is plenty.',
    },
    big: {
      text: 'Put three things in a memory box or book: a photo, a small object and one line on what they gave you. Tell one person the tale of one of them, if you like. Close the lid as your way to end.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'One thing or more is in the box, and the lid is closed.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'On Sunday, as it gets dark',
    where: 'A shelf, a window or a spot outside that was dear to them',
    others: ['On a date that was theirs', 'Before a family meal', 'At the time of day you miss them most'],
  },
  doneMeans: 'You set aside a moment and did one thing in their name.',
  track: {
    how: 'One row each time: what you did, a memory, how close and how sad you felt. Both can be high.',
    noPaper: 'Take one photo of the candle, the plate or the place. Show it to us, or tell us the memory.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'What I did', type: 'short_text' },
        { label: 'A memory', type: 'short_text' },
        { label: 'How close', type: 'rating_0_10' },
        { label: 'How sad', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'You fear you will cry and not stop.',
      when: 'If you fear the tears',
      then: 'ask someone who loved them too to sit with you while the candle burns for a minute',
      keywords: ['cry', 'tear', 'break down', 'fall apart', 'not stop'],
    },
    {
      kind: 'other-people',
      text: 'The family wants to move on or does it in another way.',
      when: 'If the family wants it another way',
      then: 'wear one thing of theirs that day and touch it once',
      keywords: ['family', 'husband', 'wife', 'mother', 'sister', 'brother', 'move on', 'in-law'],
    },
    {
      kind: 'away-from-home',
      text: 'You are not at home on the day.',
      when: 'If you are not at home on the day',
      then: 'find one photo on your phone and say their name',
      keywords: ['travel', 'away', 'work trip', 'not at home', 'hotel', 'shift'],
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
      text: 'The note names a wish to be with the person who died: ask about risk first, above all near an anniversary.',
    },
    {
      id: 'rites-of-their-own',
      triggers: [
        'shiva',
        'yahrzeit',
        'iddah',
        'mourning rite',
        'mourning period',
        'forty days',
        '40 days',
        'day of the dead',
        'ancestor',
      ],
      text: 'The note names rites of a faith or culture: ask what these hold already, and let the client or an elder say what fits.',
    },
    {
      id: 'house-as-shrine',
      triggers: ['shrine', 'room untouched', 'nothing has been moved', 'spends hours at the grave', 'hoard'],
      text: 'The note names days filled with remembrance: a further act may add to it, so weigh revisiting or life-building work.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Norton & Gino',
        year: 2014,
        title: 'Rituals alleviate grieving for loved ones, lovers, and lotteries',
      },
      { author: 'Robert A. Neimeyer (ed.)', year: 2012, title: 'Techniques of Grief Therapy' },
    ],
  },
  variants: {
    child: {
      title: 'A box of "I remember"',
      rationale:
        'When you miss someone, it helps to have things that say "I remember." You can look when you want and close it when you want.',
      sizes: {
        small: {
          text: 'Pick one photo of the one you miss. Tell your grown-up one thing you liked about them.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You told one thing, or you held the photo.',
        },
        standard: {
          text: 'Find a box and put in one thing that says "I remember": a photo, a shell, a drawing. Tell your grown-up why it goes in. You get to close the lid.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'One thing went in the box.',
        },
        big: {
          text: 'Paint the box with the colors they liked. You and your grown-up each put in two things and tell the tale of one. You get to close the lid.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'The box has some color or one thing inside.',
        },
      },
      cue: {
        when: 'On Saturday, when the breakfast things are cleared',
        where: 'The table or the rug, with your grown-up',
      },
      trackHow: 'Your grown-up writes what went in on the inside of the lid.',
    },
    couple: {
      title: 'A moment for the one you both miss',
      rationale:
        'You two may grieve in your own ways and at your own speed. One small act side by side lets each of you be seen in it.',
      sizes: {
        small: {
          text: 'Stand by a photo or keepsake, the two of you. Each says the name once. You need not talk more.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You stood there, both of you, and the name was said.',
        },
        standard: {
          text: 'Pick one act you can both live with: a candle, a walk, a song. Do it side by side. Each tells one memory, and the other just hears it. Blow out the candle or hold hands as your way to end.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You two did the act. One of you may talk and one may not.',
        },
        big: {
          text: 'Start a memory box, the two of you. Each brings one thing and says why. Do not fix or cheer up the other. Pick the spot where the box will live, and close it.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'Each of you put one thing in, or sat by while the other did.',
        },
      },
      cue: { when: 'On Sunday, when the two of you have eaten', where: 'A spot at home that you both chose' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Planned a remembrance ritual for his mother with her tea cup. He will do it after he waters her plant on Sunday. He fears that he will cry. Goal: be at the family dinner in May. Next session Thurs 4/23 at 5:30.',
    facts: {
      anchor: 'after he waters her plant',
      obstacle: 'He fears that he will cry',
      goal: 'Goal: be at the family dinner in May',
      nextSession: 'Thurs 4/23 at 5:30',
    },
    slots: {
      when: 'After you water her plant',
      howLong: '10 minutes',
      obstacle: 'You fear that you will cry',
      backup:
        'If this gets in the way, then ask someone who loved them too to sit with you while the candle burns for a minute.',
      goal: 'be at the family dinner in May',
      reviewDate: 'Thursday 4/23 at 5:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Memory box started. Mourning period ends next week. HW: hold the watch each evening after dinner.',
    facts: { homework: 'HW: hold the watch each evening after dinner' },
    slots: { practice: 'Hold the watch', when: 'After dinner', howOften: 'Each evening', goal: '' },
    notWhen: ['rites-of-their-own'],
  },
]
