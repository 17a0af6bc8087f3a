// Three parts in one breath: this is hard, others know it too, kind touch or words. All three stay in every size; what
// shrinks is how much is said and how sharp the moment is.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'self-compassion-break',
  version: 1,
  skillId: 'self-compassion-break',
  name: 'Self-compassion break',
  title: 'Hand on heart, three kind lines',
  ownTaskTitle: 'A kind pause in a hard moment',
  modality: 'CFT',
  work: 'general',
  language: 'en',
  aliases: [
    'self compassion break',
    'mindful self-compassion',
    'MSC practice',
    'soothing touch practice',
    'hand on heart',
  ],
  cues: [
    'hard on myself',
    'beats herself up',
    'self-critical after mistakes',
    'replays a mistake',
    'feels alone in this',
    'everyone else copes',
    'caregiver burnout',
    'shame after an argument',
    'new parent guilt',
    'kinder to others than to self',
    'bad feedback at work',
    'hard moment at work',
    'harsh self-talk',
  ],
  rationale:
    'When things go wrong, it is easy to turn on yourself. A kind word and a warm hand help you get through the hard part first.',
  sizes: {
    small: {
      text: 'Put a hand on your chest. Say in your head: "Hard. Not just me. Be kind."',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Your hand was there and the short words were said once.',
    },
    standard: {
      text: 'At one hard moment, put a hand on your chest. Say three lines, slow: "This is hard. Other people feel this too. May I be kind to me."',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You said the three lines once. They need not feel true yet.',
    },
    big: {
      text: 'Bring to mind one hard thing from the day, mild to medium. Hand on your chest, say the three lines in words of your own. Then ask, "What do I need to hear?" and say that too.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You said your three lines and asked the question, with or without a reply.',
    },
  },
  howOften: 'Once a day, at a hard moment',
  cue: {
    when: 'When you hear yourself say something mean to yourself',
    where: 'Right where you are; a hand in your lap or on your arm works too',
    others: ['When you sit down after a hard call', 'In the restroom at work', 'When you turn off the light at night'],
  },
  doneMeans: 'You met one hard moment with a kind touch or a kind line.',
  track: {
    how: 'Mark the day. Rate how harsh you were on yourself before and after.',
    noPaper: 'Keep nothing but one line that fit you best. Say it to us when we meet.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Harsh on me before', type: 'rating_0_10' },
        { label: 'Harsh on me after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'no-point',
      text: 'It feels like self-pity.',
      when: 'If it feels like pity',
      then: 'say what you would tell a good friend in this spot',
      keywords: ['pity', 'weak', 'cheesy', 'fake', 'silly', 'soft', 'deserve'],
    },
    {
      kind: 'too-strong',
      text: 'Being kind brings up a wave of hurt.',
      when: 'If kind words bring up hurt',
      then: 'drop the words, press your feet down and just keep the warm hand',
      keywords: ['cry', 'tear', 'hurt', 'flood', 'overwhelm', 'wave'],
    },
    {
      kind: 'not-private',
      text: 'There are people around you.',
      when: 'If there are people around',
      then: 'hold one hand with the other and think "hard, not just me"',
      keywords: ['people', 'office', 'see me', 'public', 'coworker', 'meeting'],
    },
  ],
  notWhen: [
    {
      id: 'backdraft',
      triggers: [
        'fear of compassion',
        'backdraft',
        'childhood abuse',
        'childhood neglect',
        'flashback',
        'dissociat',
        'PTSD',
      ],
      text: 'The note names early hurt, trauma or dissociation: kindness can stir old pain, so try it in session first and plan how to ground.',
    },
    {
      id: 'touch',
      triggers: ['sexual assault', 'sexual abuse', 'rape', 'touch aversion', 'dislikes touch'],
      text: 'The note names harm or unease around touch: let the client choose the kind gesture, or use words or a held object alone.',
    },
    {
      id: 'harm-ongoing',
      triggers: ['being abused', 'abusive partner', 'domestic violence', 'partner violence'],
      text: 'The note names harm from another person: a kind pause should not stand in for support and safety steps.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      { author: 'Neff & Germer', year: 2018, title: 'The Mindful Self-Compassion Workbook' },
      {
        author: 'Dreisoerner et al.',
        year: 2021,
        title:
          'Self-soothing touch and being hugged reduce cortisol responses to stress: A randomized controlled trial on stress, physical touch, and social identity',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Talk to you like a friend',
      sizes: {
        small: {
          text: 'Cross your arms so each hand holds an arm. Think: "This stinks. I am not the only one. Go easy."',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You thought the three bits once, even with an eye roll.',
        },
        standard: {
          text: 'After a rough moment, hold your own arm or hand. Say: "This is rough. Lots of people my age feel this. What would I tell my best friend?" Then tell you that.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You told you one thing that you would tell a friend.',
        },
        big: {
          text: 'Pick one bad bit of the day. Hold your arm, and send a voice note or text to no one but you: why it was rough, who else gets it, and one kind thing.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'Your note to you had one kind thing in it. You can delete it.',
        },
      },
      cue: {
        when: 'When you put your phone down after a bad chat or post',
        where: 'Your room, the bus, or a stall at school',
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught the self-compassion break, hand on heart. Client will use it when she hangs up after calls with her boss. She worries that it is self-pity. Goal: recover from a mistake within the hour. Next session Mon 2/8 at 1:00.',
    facts: {
      anchor: 'when she hangs up after calls with her boss',
      obstacle: 'She worries that it is self-pity',
      goal: 'Goal: recover from a mistake within the hour',
      nextSession: 'Mon 2/8 at 1:00',
    },
    slots: {
      when: 'When you hang up after calls with your boss',
      howLong: '2 minutes',
      goal: 'recover from a mistake within the hour',
      backup: 'If this gets in the way, then say what you would tell a good friend in this spot.',
      reviewDate: 'Monday 2/8 at 1:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Self-compassion break practiced with a blanket, as client dislikes touch. HW: say the kind lines each night after brushing teeth.',
    facts: { homework: 'HW: say the kind lines each night after brushing teeth' },
    slots: { practice: 'Say the kind lines', when: 'After brushing teeth', howOften: 'Each night', goal: '' },
    notWhen: ['touch'],
  },
]
