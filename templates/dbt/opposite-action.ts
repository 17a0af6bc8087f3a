// Only for an urge that does not fit the facts or does not help, and then all the way: face, body and words. So the small
// size is shorter and never half-hearted, and no plan hands back the urge.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'opposite-action',
  version: 1,
  skillId: 'opposite-action',
  name: 'Opposite action',
  title: 'Do the other thing, all the way',
  ownTaskTitle: 'Going against the urge',
  modality: 'DBT',
  work: 'general',
  language: 'en',
  aliases: [
    'opposite to emotion',
    'acting opposite',
    'opposite-to-emotion action',
    'opposite action skill',
    'act opposite',
  ],
  cues: [
    'urge to hide',
    'isolating',
    'calls in sick to hide',
    'shame',
    'cancels plans',
    'stays in bed',
    'urge to attack',
    'urge to pull away',
    'withdraws when sad',
    'avoids eye contact',
    'guilt that does not fit',
    'wants to disappear',
    'clings when jealous',
    'ghosts people',
  ],
  rationale:
    'Each feeling comes with an urge, and doing what it says feeds it. When it does not fit or help, doing the reverse can turn it down.',
  sizes: {
    small: {
      text: 'Name the urge. Do the reverse for 2 minutes with your whole body: if it says hide, look up, stand tall and say hello.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'For 2 minutes your face and body went the other way. Shaky is fine.',
    },
    standard: {
      text: 'Pick one feeling that does not fit the facts or does not help you. Name its urge. Do the reverse once, all the way: with your face, your stance, your voice and your words.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You did the reverse once, with face, body and words. You need not have felt like it.',
    },
    big: {
      text: 'Pick a place or a person the urge tells you to stay away from, though the facts say it is okay. Go, and do the reverse all the way until the feeling starts to shift. If the urge is back, do it again.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You went and did the reverse twice, or stayed the 15 minutes. The feeling may be slow to shift.',
    },
  },
  howOften: '3 times this week',
  cue: {
    when: 'When you first walk in at work or at class',
    where: 'The place where the urge tends to show up',
    others: ['When someone you know texts you', 'Right after lunch', 'At the time you tend to go back to bed'],
  },
  doneMeans: 'You did some of the reverse of what the urge said, even with the feeling still there.',
  track: {
    how: 'Right after, jot the feeling, its urge and what you did. Rate the feeling before and after.',
    noPaper: 'Just recall one time you went against the urge. Tell us what your face and voice did.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Feeling', type: 'short_text' },
        { label: 'Urge', type: 'short_text' },
        { label: 'What I did', type: 'short_text' },
        { label: 'How strong before', type: 'rating_0_10' },
        { label: 'How strong after', type: 'rating_0_10' },
        { label: 'All the way', type: 'check' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'You wait until you feel up to it.',
      when: 'If you are waiting to feel up to it',
      then: 'count to three and do just the first 2 minutes, all the way',
      keywords: ['up to it', 'ready', 'dread', 'stall', 'half-way', 'halfway'],
    },
    {
      kind: 'low-energy',
      text: 'The urge to stay in bed wins.',
      when: 'If the bed has won so far',
      then: 'put both feet on the floor, sit up tall and open the curtain',
      keywords: ['bed', 'heavy', 'get up', 'drag', 'no energy'],
    },
    {
      kind: 'harsh-mind',
      text: 'Your mind says that you are being fake.',
      when: 'If your mind calls it fake',
      then: 'lift your chin and say one word to one person',
      keywords: ['fake', 'phony', 'acting', 'pretend', 'not me'],
    },
  ],
  notWhen: [
    {
      id: 'feeling-fits',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'stalk',
        'harass',
        'threatened',
        'bullied',
        'being hit',
        'unsafe at home',
      ],
      text: 'The note names real danger or mistreatment: here fear or anger fits the facts, so do not plan to go toward it.',
    },
    {
      id: 'memory-work',
      triggers: ['flashback', 'trauma trigger', 'trauma reminder', 'PTSD'],
      text: 'The note names trauma: going toward reminders is exposure work, so choose an everyday urge here.',
    },
    {
      id: 'speeded-up',
      triggers: ['manic', 'mania', 'hypomani'],
      text: 'The note names mania: the reverse of a high is slowing down, so pick the step together.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [
      { author: 'Marsha M. Linehan', year: 2015, title: 'DBT Skills Training Handouts and Worksheets (2nd ed.)' },
      {
        author: 'Rizvi & Linehan',
        year: 2005,
        title:
          'The treatment of maladaptive shame in borderline personality disorder: A pilot study of "opposite action"',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Flip the urge',
      sizes: {
        small: {
          text: 'Notice what the mood tells you to do. Flip it for 2 minutes: hood down, head up, say hi to one person.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You flipped it for 2 minutes. Awkward counts.',
        },
        standard: {
          text: 'Pick one mood that makes things worse for you. Name what it wants, such as skipping lunch with the group. Do the flip once, all in: how you stand, how you look, what you say.',
          howLong: '8 minutes',
          minutes: 8,
          doneMeans: 'You did the flip once with your face, body and voice.',
        },
        big: {
          text: 'Pick a spot or group the mood tells you to stay away from, where no one is mean to you. Go and stay all in. If the urge to bail comes back, flip it again.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You went, and flipped it twice or stayed the 15 minutes.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Planned opposite action for shame at the choir. Client will greet one person when she walks into rehearsal, Tuesdays and Thursdays. Barrier: she waits until she feels up to it. Goal: stay for a whole rehearsal. Next session Fri 5/8 at 9:30.',
    facts: {
      anchor: 'when she walks into rehearsal',
      obstacle: 'Barrier: she waits until she feels up to it',
      goal: 'Goal: stay for a whole rehearsal',
      nextSession: 'Fri 5/8 at 9:30',
    },
    slots: {
      when: 'When you walk into rehearsal',
      howLong: '10 minutes',
      obstacle: 'You wait until you feel up to it',
      backup: 'If this gets in the way, then count to three and do just the first 2 minutes, all the way.',
      goal: 'stay for a whole rehearsal',
      reviewDate: 'Friday 5/8 at 9:30',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Opposite action reviewed. Client was threatened by a neighbor on Sunday. HW: say hello to one coworker daily.',
    facts: { homework: 'HW: say hello to one coworker daily' },
    slots: { practice: 'Say hello to one coworker', howOften: 'Daily', goal: '' },
    notWhen: ['feeling-fits'],
  },
]
