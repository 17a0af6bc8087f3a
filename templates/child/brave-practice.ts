// The reward is for trying the step, given at once, whatever the fear did. Smaller is half a step, chosen by the child;
// the grown-up cheers and waits, and neither pushes nor does it for the child.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'brave-practice',
  version: 1,
  skillId: 'brave-practice',
  name: 'Brave practice (child exposure)',
  title: 'One brave step, one star',
  ownTaskTitle: 'The brave step you chose',
  modality: 'Child',
  work: 'exposure',
  language: 'en',
  aliases: ['brave ladder', 'bravery ladder', 'brave steps', 'bravery practice', 'FEAR plan', 'brave talking practice'],
  cues: [
    'scared of the dark',
    'will not sleep alone',
    'clings at drop-off',
    'separation fears',
    'school refusal',
    'does not talk at school',
    'whispers to the teacher',
    'afraid of dogs',
    'afraid of bugs',
    'shy child',
    'birthday parties',
    'hides behind mom',
    'likes stickers and rewards',
    'swim lessons',
  ],
  rationale:
    'Being brave means to feel scared and try it too. Each brave step shows you that you can do more than the worry says.',
  sizes: {
    small: {
      text: 'Do half of the brave step we picked: half as long, or half as far. Your grown-up cheers. Get your star.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You tried half the brave step. Scared and brave can go together.',
    },
    standard: {
      text: 'Show with your fingers how scared you are. Do the brave step we picked. Your grown-up cheers and lets you do it by yourself. Show your fingers once more and get your star.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You tried the brave step. You get the star for trying, big feelings and all.',
    },
    big: {
      text: 'Do the brave step we picked two times, the second time with a change you pick: a new room, a new person, or your grown-up one step farther off. Show your fingers and get your star.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You tried the brave step two times, one of them with a change.',
    },
  },
  howOften: '3 days this week',
  cue: {
    when: 'After snack, on the days with a star on the chart',
    where: 'The place of the brave step',
    others: ['On the way in to school', 'Before your bath', 'Saturday, after breakfast'],
  },
  doneMeans: 'You had a go at being brave, and the star came right after.',
  track: {
    how: 'Your grown-up writes the step and your two scared numbers. You stick on the star.',
    noPaper: 'Show your fingers before and after, and drop a bead in a jar for each brave step.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Brave step', type: 'short_text' },
        { label: 'Scared before', type: 'rating_0_10' },
        { label: 'Scared after', type: 'rating_0_10' },
        { label: 'Star', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'There are tears at the door.',
      when: 'If there are tears at the door',
      then: 'wait a bit, pick half the step, and get the star for that',
      keywords: ['meltdown', 'tears', 'cry', 'scream', 'door', 'tantrum', 'freez'],
    },
    {
      kind: 'not-ready',
      text: 'You say, "Not today."',
      when: 'If you say, "Not today"',
      then: 'pick a lower brave step from the chart and count to three',
      keywords: ['not today', 'refus', 'no way', 'later', 'argue', 'negotiat'],
    },
    {
      kind: 'other-people',
      text: 'A grown-up helps too soon.',
      when: 'If a grown-up helps too soon',
      then: 'say "let me try" and do the last bit by yourself',
      keywords: ['steps in', 'rescue', 'answers for', 'speaks for', 'grandma', 'helps too'],
    },
  ],
  notWhen: [
    {
      id: 'fear-makes-sense',
      triggers: ['bullied', 'bullying', 'CPS', 'child abuse', 'being hit', 'domestic violence', 'unsafe at home'],
      text: 'The note names real harm to the child: protect first, and take no brave step toward that place or person.',
    },
    {
      id: 'sensory-or-trauma',
      triggers: ['PTSD', 'flashback', 'dissociat', 'sensory overload', 'sensory overwhelm'],
      text: 'The note names trauma or sensory overload: fit the step to that cause, and try it in session first.',
    },
    {
      id: 'forced-steps',
      triggers: ['forced', 'forces', 'dragged', 'punish', 'shamed'],
      text: 'The note names force or punishment: coach the grown-up on going at the pace of the child before steps at home.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Whiteside et al.',
        year: 2020,
        title:
          'A meta-analysis to guide the enhancement of CBT for childhood anxiety: exposure over anxiety management',
      },
      { author: 'Kendall & Hedtke', year: 2006, title: 'Coping Cat Workbook (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'One brave move',
      rationale: 'Brave is to feel scared and do it too. Each brave move is proof for you, and not for anyone else.',
      sizes: {
        small: {
          text: 'Do half of the brave move we picked: half as long or half as far. Then take the reward you chose.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'You tried half the brave move.',
        },
        standard: {
          text: 'Rate how scared you are. Do the brave move we picked, on your own, and stay with it for 10 minutes. Rate it again and take the reward you chose.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You made the brave move and took the reward, shaky or not.',
        },
        big: {
          text: 'Do the brave move we picked twice, the second time with a twist you pick: new people, new place, or no phone. Take the reward you chose.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You made the brave move twice, one time with a twist.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Brave ladder reviewed. HW: order a drink at the cafe, Tue/Thu after school. Barrier: tears at the door. Goal: talk to her teacher. Next session Fri 11/6 at 4:15.',
    facts: {
      homework: 'HW: order a drink at the cafe, Tue/Thu after school',
      timeFrequency: 'Tue/Thu after school',
      anchor: 'after school',
      obstacle: 'Barrier: tears at the door',
      goal: 'Goal: talk to her teacher',
      nextSession: 'Fri 11/6 at 4:15',
    },
    slots: {
      practice: 'Order a drink at the cafe',
      when: 'After school',
      howOften: 'Tuesday and Thursday',
      obstacle: 'Tears at the door',
      backup: 'If this gets in the way, then wait a bit, pick half the step, and get the star for that.',
      goal: 'talk to your teacher',
      reviewDate: 'Friday 11/6 at 4:15',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Brave steps for the bus planned, but he is being bullied on it. HW: say hi to the driver on Monday.',
    facts: { homework: 'HW: say hi to the driver on Monday' },
    slots: { practice: 'Say hi to the driver', howOften: 'On Monday', goal: '' },
    notWhen: ['fear-makes-sense'],
  },
]
