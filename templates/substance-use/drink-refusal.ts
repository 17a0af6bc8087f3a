// Saying it out loud is the part that works, so even the smallest size is spoken. Rehearsal comes before the real offer,
// and staying away from a place that is too risky this week is a good use of the skill, never a lapse in it.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'drink-refusal',
  version: 1,
  skillId: 'drink-refusal',
  name: 'Refusal skills',
  title: 'Your "no thanks" line',
  ownTaskTitle: 'Saying no to an offer',
  modality: 'Substance use',
  work: 'substance',
  language: 'en',
  aliases: [
    'drink refusal skills',
    'drink refusal',
    'drug refusal skills',
    'refusal skills',
    'refusal role-play',
    'saying no to offers',
  ],
  cues: [
    'coworkers push drinks',
    'happy hour',
    'cannot say no',
    'open bar',
    'family toasts',
    'friends pass the joint',
    'peer pressure',
    'afraid of seeming rude',
    'gets talked into it',
    'bachelor party',
    'tailgate',
    'roommates use',
    'client dinners',
    'everyone else drinks',
  ],
  rationale:
    'An offer comes fast, and a "no" you have to make up is hard to find. One you have said out loud many times comes out on its own.',
  sizes: {
    small: {
      text: 'Say your line once, out loud: "No thanks, I am good." Look up as you say it.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You heard your own voice say the line. A whisper counts.',
    },
    standard: {
      text: 'Say your line out loud three times in front of a mirror. Look up, be brief, and name what you want in its place: "No thanks. A soda, please." If you get an offer that day, use the line once.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You said the line out loud at least once. No one has to offer you a thing.',
    },
    big: {
      text: 'Ask one person who is on your side to push you: "Come on, just one!" Say no three times: the plain line, the line with a new topic, and the line as you walk off. Then trade parts.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You said no to three pushes. Laughing halfway is fine.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you brush your teeth in the morning',
    where: 'By a mirror, or in the car with the windows up',
    others: [
      'In the car on the way to a party',
      'When you pick your clothes for a night out',
      'Before you open a group chat',
    ],
  },
  doneMeans: 'You said a no out loud, to the mirror or to a person. How it came out does not matter.',
  track: {
    how: 'Check if you said the line and if you got an offer. Rate how sure of the line you are.',
    noPaper: 'Just say the line at your next visit, the way it has come to sound by then.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Said my line', type: 'check' },
        { label: 'Got an offer', type: 'check' },
        { label: 'How sure I felt', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'other-people',
      text: 'Someone keeps on pushing.',
      when: 'If someone keeps on pushing',
      then: 'say the same line once more and walk off to get a soda',
      keywords: ['push', 'pressur', 'insist', 'keeps on', 'keep asking', 'keeps asking', 'talked into', 'teas'],
    },
    {
      kind: 'unsure-how',
      text: 'They may ask why.',
      when: 'If they ask why',
      then: 'say "early day tomorrow" and ask about theirs',
      keywords: ['ask why', 'asks why', 'explain', 'nosy', 'what to say', 'question'],
    },
    {
      kind: 'harsh-mind',
      text: 'It feels odd to talk to a mirror.',
      when: 'If the mirror feels odd',
      then: 'say the line once under your breath as you lock the door',
      keywords: ['odd', 'silly', 'stupid', 'mirror', 'awkward', 'weird', 'out loud'],
    },
  ],
  notWhen: [
    {
      id: 'not-safe-to-say',
      triggers: [
        'partner violence',
        'domestic violence',
        'being abused',
        'abusive',
        'forces him to',
        'forces her to',
        'forced to use',
        'traffick',
        'threatened',
        'gang member',
        'gang-involved',
        'in a gang',
      ],
      text: 'The note names force or harm by others: saying no may not be safe there, so plan for safety and distance first.',
    },
    {
      id: 'stay-away-first',
      triggers: [
        'alcohol withdrawal',
        'in withdrawal',
        'withdrawal symptom',
        'withdrawal risk',
        'signs of withdrawal',
        'morning shakes',
        'the shakes',
        'first week sober',
        'newly sober',
        'early sobriety',
        'early recovery',
        'relapsed',
        'recent relapse',
      ],
      text: 'The note names a fresh start, a relapse or withdrawal: rehearse at home, weigh staying away from the event, and check medical care.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Witkiewitz, Donovan & Hartzler',
        year: 2012,
        title:
          'Drink refusal training as part of a combined behavioral intervention: Effectiveness and mechanisms of change',
      },
      {
        author: 'Monti, Kadden, Rohsenow, Cooney & Abrams',
        year: 2002,
        title: 'Treating Alcohol Dependence (2nd ed.)',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Nah, I am good',
      sizes: {
        small: {
          text: 'Say "nah, I am good" out loud once, in the voice you use with friends.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'It came out of your mouth once.',
        },
        standard: {
          text: 'Pick two ways to pass: a plain "nah, I am good" and one with a reason, like a ride, a game or a parent. Say each one out loud twice.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You said both ways out loud. Which one you like best is up to you.',
        },
        big: {
          text: 'Get a friend you trust to act like the pushy one. Pass three times in three ways, and one time leave the room.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'You passed three times. Cracking up is part of it.',
        },
      },
      cue: { when: 'When you fix your hair before school', where: 'At your mirror, or with your phone camera' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Role-played drink refusal for the team dinner. Client will say his line out loud each morning after he shaves. Barrier: his boss keeps asking why. Goal: keep the job without the drinking. Next session Fri 3/20 at 1:00.',
    facts: {
      anchor: 'after he shaves',
      timeFrequency: 'each morning',
      obstacle: 'Barrier: his boss keeps asking why',
      goal: 'Goal: keep the job without the drinking',
      nextSession: 'Fri 3/20 at 1:00',
    },
    slots: {
      when: 'After you shave',
      howOften: 'Each morning',
      howLong: '2 minutes',
      obstacle: 'Your boss keeps asking why',
      goal: 'keep the job without the drinking',
      reviewDate: 'Friday 3/20 at 1:00',
    },
    notWhen: [],
  },
  {
    note: 'Refusal skills practiced. She is newly sober. HW: say "no thanks" out loud daily before dinner.',
    facts: { homework: 'HW: say "no thanks" out loud daily before dinner' },
    slots: { practice: 'Say "no thanks" out loud', howOften: 'Daily', when: 'Before dinner', goal: '' },
    notWhen: ['stay-away-first'],
  },
]
