// One tiny act for one value, done with whatever feelings come along. The sheet is the debrief: what showed up, and what
// it was like to move toward the value anyway. The value is the client's own, so no size names one.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'committed-action',
  version: 1,
  skillId: 'committed-action',
  name: 'Committed action (values-based step)',
  title: 'A tiny step that matters',
  ownTaskTitle: 'Your step toward what matters',
  modality: 'ACT',
  work: 'general',
  language: 'en',
  aliases: [
    'committed action',
    'values-based action',
    'valued action',
    'values-based step',
    'towards move',
    'values step',
  ],
  cues: [
    'what matters',
    'values',
    'meaning',
    'avoiding',
    'putting things off',
    'stuck',
    'estranged',
    'reaching out',
    'being a parent',
    'waiting to feel ready',
    'purpose',
    'retirement',
    'lost direction',
    'reconnect',
    'job search',
    'speaking up',
  ],
  rationale:
    'Small acts can line up with what you care about, even on a hard day. You can bring the fear along and still take the step.',
  sizes: {
    small: {
      text: 'Do the first 2 minutes of your step, such as opening the page or dialing the number. Then you may stop.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You began. The step may stay half done.',
    },
    standard: {
      text: 'Pick one tiny act that shows what you care about most. Do it at its set time, and let any feelings come along for the ride.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You took the step, nerves and all. How it turned out does not change that.',
    },
    big: {
      text: 'Take your step with the person it is for: ask, show up, or say one true thing about why you care.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'You showed up or said it. Their answer is not part of the task.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'Saturday at 10 am, with a phone alarm',
    where: 'The place where the step happens',
    others: ['Right after your first coffee', 'On your lunch break', 'Before you turn on the TV'],
  },
  doneMeans: 'You took the step, or a part of it, with the feelings that came. The result is not graded.',
  track: {
    how: 'Soon after, note if you did it, what showed up inside, and what it was like.',
    noPaper: 'Nothing to write. Notice what showed up inside and what it was like to do it, and tell us.',
    sheet: {
      layout: 'plan',
      fields: [
        { label: 'What I care about', type: 'short_text' },
        { label: 'My tiny act, and when', type: 'short_text' },
        { label: 'Did it', type: 'check' },
        { label: 'What showed up inside', type: 'short_text' },
        { label: 'How true to myself it felt', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'not-ready',
      text: 'You wait until the fear is gone.',
      when: 'If you are waiting to feel ready',
      then: 'take just the first bit of the step, fear and all',
      keywords: ['ready', 'fear', 'scared', 'anxious', 'draft', 'delete', 'perfect words'],
    },
    {
      kind: 'other-people',
      text: 'They might not answer, or not like it.',
      when: 'If you fear how they will take it',
      then: 'do a one-line version that asks for nothing back',
      keywords: ['answer', 'reject', 'hurt', 'reply', 'laugh', 'say no', 'ignore'],
    },
    {
      kind: 'no-time',
      text: 'The day fills up.',
      when: 'If the day fills up',
      then: 'do 2 minutes of it before bed',
      keywords: ['overtime', 'busy', 'call', 'errand'],
    },
  ],
  notWhen: [
    {
      id: 'contact-not-safe',
      triggers: [
        'restraining order',
        'protective order',
        'no contact',
        'no-contact',
        'stalk',
        'partner violence',
        'domestic violence',
        'abusive',
      ],
      text: 'The note names harm or a contact limit: check that the step is safe and does not reach out to that person.',
    },
    {
      id: 'speeded-up',
      triggers: ['mania', 'manic', 'hypomani', 'impulsiv', 'spending spree'],
      text: 'The note names mania or impulsive acts: keep the step small and easy to undo.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Levin, Hildebrandt, Lillis & Hayes',
        year: 2012,
        title:
          'The impact of treatment components suggested by the psychological flexibility model: a meta-analysis of laboratory-based component studies',
      },
      { author: 'Russ Harris', year: 2019, title: 'ACT Made Simple (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'One move that is so you',
      rationale: 'Small moves can show what you care about. You can feel weird and still do it.',
      cue: { when: 'After school on Thursday, with a phone alarm', where: 'Where the move happens' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Turned the value of being a steady friend into one small step. Will text Lee a photo Saturday after the market. If she starts over and deletes it, she worries they will not answer. Goal link: rebuild two friendships this year. Next Tue 9/1 noon.',
    facts: {
      homework: 'Will text Lee a photo Saturday after the market',
      timeFrequency: 'Saturday',
      anchor: 'after the market',
      obstacle: 'she worries they will not answer',
      goal: 'Goal link: rebuild two friendships this year',
      nextSession: 'Tue 9/1 noon',
    },
    slots: {
      practice: 'Text Lee a photo',
      when: 'After the market',
      howOften: 'Saturday',
      obstacle: 'You worry they will not answer',
      backup: 'If this gets in the way, then do a one-line version that asks for nothing back.',
      goal: 'rebuild two friendships this year',
      reviewDate: 'Tuesday 9/1 noon',
    },
    notWhen: [],
  },
  {
    note: 'Chose a toward move. There is a restraining order in place since May. Client said "I want to act like the dad I am."',
    facts: { takeaway: { quote: 'I want to act like the dad I am.', said: 'client' } },
    slots: {
      takeaway: '"I want to act like the dad I am."',
      practice:
        'Pick one tiny act that shows what you care about most. Do it at its set time, and let any feelings come along for the ride.',
      reviewDate: '',
    },
    notWhen: ['contact-not-safe'],
  },
]
