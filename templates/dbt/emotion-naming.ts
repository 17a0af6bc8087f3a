// A feeling word, its strength and its place in the body: three things and no reason why, because "why" turns a name into
// an argument. A body spot counts where no word comes.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'emotion-naming',
  version: 1,
  skillId: 'emotion-naming',
  name: 'Identifying and naming emotions',
  title: 'Give the feeling its name',
  ownTaskTitle: 'Finding words for what you feel',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'emotion identification',
    'feelings identification',
    'naming emotions',
    'emotion labeling',
    'feelings wheel',
    'feeling wheel',
    'observing and describing emotions',
    'model of emotions',
    'affect labeling',
  ],
  cues: [
    'does not know what they feel',
    'says "fine" to everything',
    'numb',
    'shut down',
    'just bad or good',
    'out of touch with feelings',
    'feelings come out as anger',
    'stomach aches with stress',
    'never talked about feelings growing up',
    'blank when asked how it feels',
    'confused about feelings',
    'mixed feelings',
    'lump in the throat',
  ],
  rationale:
    'A feeling with a name is less of a blur. Once you can say which one it is, you can tell what it asks for.',
  sizes: {
    small: {
      text: 'Ask "sad, mad, scared, glad or hurt?" and pick the one that is closest right now.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You picked one of the five. "Closest" is close enough.',
    },
    standard: {
      text: 'Stop once and find the word for what you feel. Go past "good" and "bad" to a finer one, such as "let down" or "on edge." Rate it 0 to 10, and put a hand where it sits in your body.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You have one word that says more than "good" or "bad." It may be a guess.',
    },
    big: {
      text: 'Take one moment that stirred you up. Name the first feeling, then look for a second one under it. For each, find its strength, its spot in your body, and what it made you want to do.',
      howLong: '6 minutes',
      minutes: 6,
      doneMeans: 'You found a word for the first feeling and looked once for another. One may be all there is.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'While you wash your hands before dinner',
    where: 'At the sink, with the feelings wheel stuck up near the mirror',
    others: ['When you close your laptop', 'On the walk from the bus stop', 'When you set your alarm for the next day'],
  },
  doneMeans: 'You looked for a feeling word. A body spot with no word is a find too.',
  track: {
    how: 'One row a day: what went on, the word, how strong it was, where it sat, and the urge.',
    noPaper: 'Send no words home on paper. Hold up a color or point to a body spot, and tell us of one.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'What went on', type: 'short_text' },
        { label: 'Feeling word', type: 'short_text' },
        { label: 'How strong', type: 'rating_0_10' },
        { label: 'Where in my body', type: 'short_text' },
        { label: 'What I felt like doing', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'unsure-how',
      text: 'All you get is "numb" or "fine."',
      when: 'If all you get is "fine"',
      then: 'point to two words on the wheel that are the least wrong',
      keywords: ['numb', 'fine', 'nothing', 'no words', 'do not know', "don't know"],
    },
    {
      kind: 'harsh-mind',
      text: 'You tell yourself that you ought not to feel it.',
      when: 'If you scold yourself for the feeling',
      then: 'say its name once, like the name of a color',
      keywords: ['stupid to feel', 'weak', 'dramatic', 'too sensitive', 'ought'],
    },
    {
      kind: 'too-strong',
      text: 'There are too many feelings at once.',
      when: 'If they all come at once',
      then: 'name just the loudest one and let the rest wait',
      keywords: ['at once', 'all over', 'jumble', 'mixed', 'too many'],
    },
  ],
  notWhen: [
    {
      id: 'body-or-color',
      triggers: ['alexithymi', 'autis', 'autistic', 'ASD', 'intellectual disab'],
      text: 'The note names trouble with feeling words: use a body map, colors or pictures in place of the wheel.',
    },
    {
      id: 'body-unsettles',
      triggers: ['dissociat', 'depersonali', 'dereali', 'flashback', 'flooded'],
      text: 'The note names dissociation or flooding: leave out the body spot, and start with mild feelings and eyes open.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Torre & Lieberman',
        year: 2018,
        title: 'Putting feelings into words: Affect labeling as implicit emotion regulation',
      },
      {
        author: 'Kircanski, Lieberman & Craske',
        year: 2012,
        title: 'Feelings into words: Contributions of language to exposure therapy',
      },
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    child: {
      title: 'Feelings weather report',
      sizes: {
        small: {
          text: 'Your grown-up asks, "Sun, rain, storm or fog in you?" You pick one.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You picked your weather. All weather is okay.',
        },
        standard: {
          text: 'Pick a face from the feelings chart that looks like you now. Say its name, and show with your hands how big it is. Then your grown-up picks one too.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You each picked a face. Your grown-up just says "I see" and fixes nothing.',
        },
        big: {
          text: 'Color a body outline with your feelings from today. Each color is one feeling. Tell your grown-up the names and where each one lives.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'There is one color with one name on it.',
        },
      },
      cue: { when: 'At snack time after school', where: 'At the table, by the feelings chart' },
      trackHow: 'Your grown-up puts the face or color you picked on the page, one for each day.',
    },
    teen: {
      title: 'Past "fine"',
      sizes: {
        small: {
          text: 'Pick the emoji that fits you right now. Put one word to it.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'One emoji, one word. "Meh" needs a second try, then it is done.',
        },
        standard: {
          text: 'Find a word for your mood that is not "fine," "tired" or "whatever." Rate it 0 to 10 and notice where you feel it, such as your chest or your jaw.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You got one word that fits at least a bit.',
        },
        big: {
          text: 'Think of one thing today that got to you. Name the feeling on top, then the one under it. Note what each one made you want to do.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'The top one has a name, and you looked under it.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Used the feelings wheel; named "let down" about the move. Will name one feeling after she feeds the cat, daily. Barrier: all she gets is numb. Goal: tell her sister how she is. Next session Mon 9/14 at 11:00.',
    facts: {
      anchor: 'after she feeds the cat',
      timeFrequency: 'daily',
      obstacle: 'Barrier: all she gets is numb',
      nextSession: 'Mon 9/14 at 11:00',
    },
    slots: {
      when: 'After you feed the cat',
      howOften: 'Daily',
      howLong: '2 minutes',
      obstacle: 'All you get is numb',
      backup: 'If this gets in the way, then point to two words on the wheel that are the least wrong.',
      reviewDate: 'Monday 9/14 at 11:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Emotion identification with a body map; autistic client prefers color scales. HW: put a color to the day each night after dishes.',
    facts: { homework: 'HW: put a color to the day each night after dishes' },
    slots: { practice: 'Put a color to the day', when: 'After dishes', howOften: 'Each night', goal: '' },
    notWhen: ['body-or-color'],
  },
]
