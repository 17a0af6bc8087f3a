// A posture toward a small annoyance, never a face for others: the big size keeps the hands and drops the smile when pain is
// near, and no size asks the client to look fine in front of anybody.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'half-smile',
  version: 1,
  skillId: 'half-smile',
  name: 'Half-smile and willing hands',
  title: 'Soft lips, open palms',
  ownTaskTitle: 'Meeting things with a soft face and hands',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: ['half smile', 'willing hands', 'half-smiling', 'willing hands posture'],
  cues: [
    'clenched jaw',
    'clenched fists',
    'tight face',
    'small daily annoyances',
    'willfulness',
    'digging in heels',
    'stuck in traffic',
    'grumpy at work',
    'tense shoulders',
    'waiting in line',
    'bracing against what is',
    'likes body-based skills',
    'gets no use from words',
  ],
  rationale:
    'A hard jaw and tight fists tell your mind to fight. Soft lips and open hands tell it that you are willing to meet what is here.',
  sizes: {
    small: {
      text: 'Turn your palms up on your lap. Let your lips and jaw go loose, with the ends of your mouth up a hair. Stay for three breaths.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'Palms up and lips loose for three breaths. No one has to see a smile.',
    },
    standard: {
      text: 'Turn your palms up and let your face go loose from brow to jaw. Let the ends of your mouth rise a hair. Then think of one mild thing that bugs you, and keep your hands open.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You held the pose for 2 minutes, or for ten breaths. Being bugged the whole time still counts.',
    },
    big: {
      text: 'Start with palms up and a loose face. Bring to mind someone who got on your nerves a bit. Each time your jaw or fists close, open them once more and look at it from their side.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You opened your hands again at least once while you thought of them. You owe them nothing for it.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'When you sit down on the bus, or in the car before you start it',
    where: 'A seat with room for your hands on your lap',
    others: ['While a web page loads', 'When you are put on hold', 'Right after you wake up, still in bed'],
  },
  doneMeans: 'You let your face or your hands go soft on purpose, even for a breath or two.',
  track: {
    how: 'Check off the day. Rate how bugged you felt before and after.',
    noPaper: 'No notes at all. Show us with your hands how it went on one of the days.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'How bugged before', type: 'rating_0_10' },
        { label: 'How bugged after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'no-point',
      text: 'The smile feels fake.',
      when: 'If the smile feels fake',
      then: 'leave your mouth alone and just turn your palms up',
      keywords: ['fake', 'phony', 'pretend', 'plastered', 'cheesy'],
    },
    {
      kind: 'not-private',
      text: 'People may wonder what you are doing.',
      when: 'If people are around',
      then: 'open one hand in your pocket for one breath',
      keywords: ['stare', 'look at me', 'public', 'office', 'weird face'],
    },
    {
      kind: 'too-strong',
      text: 'You are too mad to unclench.',
      when: 'If you are too mad to unclench',
      then: 'make a tight fist, then let just your fingers go',
      keywords: ['mad', 'furious', 'fists', 'clench', 'rage'],
    },
  ],
  notWhen: [
    {
      id: 'masking',
      triggers: [
        'masking',
        'puts on a smile',
        'smiles through',
        'hides her pain',
        'hides his pain',
        'hides pain',
        'people pleas',
        'fawn',
      ],
      text: 'The note names smiling over pain: use open hands only, and say that the face is for the client and not for others.',
    },
    {
      id: 'harm-now',
      triggers: ['abusive', 'being abused', 'domestic violence', 'partner violence', 'harass', 'stalk', 'threatened'],
      text: 'The note names harm by someone: a willing posture is for what cannot be changed, so see to safety and keep to other annoyances.',
    },
    {
      id: 'face-or-hands',
      triggers: ['facial palsy', "Bell's palsy", 'TMJ', 'facial pain', 'stroke', 'jaw surgery', 'contracture'],
      text: 'The note names a face, jaw or hand problem: pick the half of the pose that does not hurt.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Unclench',
      sizes: {
        small: {
          text: 'Drop your jaw, flip your palms up, and let it stay like that for three breaths.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'Palms were up for three breaths, even under the desk.',
        },
        standard: {
          text: 'Think of one thing that is kind of annoying, like slow wifi. Flip your palms up, loosen your face, and let your mouth tip up a tiny bit while you think of it.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You stayed unclenched for ten breaths. It may still be annoying.',
        },
        big: {
          text: 'Think of someone who got on your nerves today. Palms up, face loose. Each time you tense up, open again and try to see one reason they did it.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'You opened up again one time. You do not have to like them.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Practiced half-smile with willing hands, 2 rounds. Client will do it when he sits down on the tram, on weekdays. Barrier: the smile feels fake. Goal: get home without snapping at the dog. Next session Thurs 4/9 at 3:00.',
    facts: {
      anchor: 'when he sits down on the tram',
      timeFrequency: 'on weekdays',
      obstacle: 'Barrier: the smile feels fake',
      goal: 'Goal: get home without snapping at the dog',
      nextSession: 'Thurs 4/9 at 3:00',
    },
    slots: {
      when: 'When you sit down on the tram',
      howOften: 'On weekdays',
      howLong: '2 minutes',
      obstacle: 'The smile feels fake',
      backup: 'If this gets in the way, then leave your mouth alone and just turn your palms up.',
      goal: 'get home without snapping at the dog',
      reviewDate: 'Thursday 4/9 at 3:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Willing hands introduced. Client smiles through most painful topics. HW: open both hands for one minute each evening.',
    facts: { homework: 'HW: open both hands for one minute each evening' },
    slots: { howOften: 'Each evening', goal: '', reviewDate: '' },
    notWhen: ['masking'],
  },
]
