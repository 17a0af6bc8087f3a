// A prediction, then staying for the planned time, then what did happen: learning, not calm, is the finish line. Smaller
// means a lower rung or a shorter stay fixed in advance, never a way out half-way through.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'in-vivo-exposure',
  version: 1,
  skillId: 'in-vivo-exposure',
  name: 'In vivo exposure (graded exposure)',
  title: 'Go, stay, find out',
  ownTaskTitle: 'The step toward what you fear',
  modality: 'Exposure/ERP',
  work: 'exposure',
  longDose: 'The protocol asks for a stay of about 15 to 30 minutes, long enough for the fear to be put to the test.',
  language: 'en',
  aliases: [
    'in vivo exposure',
    'in-vivo',
    'graded exposure',
    'gradual exposure',
    'exposure practice',
    'real-life exposure',
    'exposure homework',
    'exposure task',
  ],
  cues: [
    'avoids the store',
    'afraid of driving',
    'highway',
    'elevators',
    'fear of dogs',
    'crowds',
    'will not take the bus',
    'turned back at the door',
    'leaves early',
    'avoiding places',
    'needle fear',
    'heights',
    'far from home',
    'facing a fear',
    'next rung',
  ],
  rationale:
    'Fear says something bad will come and you could not bear it. When you go and stay, you get to see for yourself.',
  sizes: {
    small: {
      text: 'Do the lower rung we picked. Before, say what you fear. Stay 10 minutes as planned, then say what did happen.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You went to the lower rung and stayed the 10 minutes, or as long as you could. Fear can be high.',
    },
    standard: {
      text: 'Go and do the rung we picked. First write what you fear will happen. Stay the whole 20 minutes, with no crutches, and let the fear go up and down as it likes. Then write what did happen.',
      howLong: '20 minutes',
      minutes: 20,
      doneMeans:
        'You went, stayed for the planned time and wrote what you found out. You may have been scared all along.',
    },
    big: {
      text: 'Do the rung we picked in a new place or at a new time of day. Write what you fear, stay 30 minutes with no crutches, then write what did happen and what surprised you.',
      howLong: '30 minutes',
      minutes: 30,
      doneMeans: 'You took the same rung somewhere new and stayed. Shaking legs are welcome.',
    },
  },
  howOften: '3 times this week',
  cue: {
    when: 'At the time you put in your calendar, straight from work or class',
    where: 'The place of the rung we picked',
    others: ['Saturday, after breakfast', 'On your lunch break', 'On the way home from an errand'],
  },
  doneMeans: 'You went toward the rung and stayed a while, as scared as you were.',
  track: {
    how: 'Before you go, write what you fear. Rate the fear at the start, the top and the end. Then write what did happen.',
    noPaper:
      'Say your fear into your phone as you set off, and what did happen when you are back. Or keep both in mind for us.',
    sheet: {
      layout: 'log',
      fields: [
        { label: 'Rung', type: 'short_text' },
        { label: 'What I fear will happen', type: 'short_text' },
        { label: 'Fear: start', type: 'rating_0_100' },
        { label: 'Fear: top', type: 'rating_0_100' },
        { label: 'Fear: end', type: 'rating_0_100' },
        { label: 'What did happen', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'The fear is higher than you thought.',
      when: 'If the fear is higher than you thought',
      then: 'go one rung down the same day and stay there 5 minutes',
      keywords: ['panic', 'fear', 'scared', 'spike', 'turn back', 'leave'],
    },
    {
      kind: 'not-ready',
      text: 'You put it off until later in the day.',
      when: 'If you keep putting it off',
      then: 'get your coat on and go as far as the door of the place',
      keywords: ['put off', 'putting it off', 'later', 'tomorrow', 'ready', 'cancel'],
    },
    {
      kind: 'routine-change',
      text: 'The place is shut or the plan falls through.',
      when: 'If the place is shut or the plan falls through',
      then: 'do a rung of the same kind close by for 10 minutes',
      keywords: ['closed', 'shut', 'weather', 'rain', 'snow', 'falls through', 'busy'],
    },
  ],
  notWhen: [
    {
      id: 'real-danger-there',
      triggers: [
        'domestic violence',
        'partner violence',
        'abusive',
        'stalk',
        'being threatened',
        'restraining order',
        'unsafe neighborhood',
      ],
      text: 'The note names real danger: a rung must be no riskier than what most people do each day.',
    },
    {
      id: 'trauma-reminders',
      triggers: ['PTSD', 'flashback', 'trauma memor', 'trauma reminder', 'dissociat', 'assaulted'],
      text: 'The note names trauma or dissociation: take rungs from a trauma protocol only, with the first one done together.',
    },
    {
      id: 'body-first',
      triggers: ['cardiac', 'heart condition', 'seizure', 'epilep', 'faint', 'syncope', 'pregnan', 'asthma', 'allerg'],
      text: 'The note names a medical condition: check that this rung is fine for the body; with fainting at blood or needles, teach applied tension first.',
    },
    {
      id: 'not-this-week',
      triggers: ['intoxicat', 'manic', 'psychotic', 'psychosis', 'hallucinat'],
      text: 'The note names an acute state: hold the next rung until it has settled.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Wolitzky-Taylor, Horowitz, Powers & Telch',
        year: 2008,
        title: 'Psychological approaches in the treatment of specific phobias: a meta-analysis',
      },
      {
        author: 'Craske, Treanor, Conway, Zbozinek & Vervliet',
        year: 2014,
        title: 'Maximizing exposure therapy: an inhibitory learning approach',
      },
      {
        author: 'Abramowitz, Deacon & Whiteside',
        year: 2019,
        title: 'Exposure Therapy for Anxiety: Principles and Practice (2nd ed.)',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Show up and see',
      cue: { when: 'On the way home from school, on the day you marked', where: 'The spot of the rung we picked' },
      sizes: {
        small: {
          text: 'Do the lower rung we picked for 5 minutes. Say what you bet will happen, go, then say what did.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You showed up at the lower rung and gave it your 5 minutes, heart racing or not.',
        },
        standard: {
          text: 'Text yourself your bet: what will go wrong? Then do the rung we picked for 15 minutes, phone away. Text yourself what did happen.',
          howLong: '15 minutes',
          minutes: 15,
          doneMeans: 'You showed up, stayed, and sent yourself two texts.',
        },
        big: {
          text: 'Do the rung we picked at a spot you did not choose before, for 20 minutes, phone away. Text yourself your bet and what did happen.',
          howLong: '20 minutes',
          minutes: 20,
          doneMeans: 'You showed up somewhere new and saw how your bet came out.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Continued in vivo exposure. Client will stand in the checkout line 20 min, Mon/Wed/Fri after work. Barrier: she puts it off. Goal: shop for the week on her own. RTC Thurs 4/16 at 3:00.',
    facts: {
      homework: 'Client will stand in the checkout line 20 min, Mon/Wed/Fri after work',
      timeFrequency: 'Mon/Wed/Fri after work',
      anchor: 'after work',
      obstacle: 'Barrier: she puts it off',
      goal: 'Goal: shop for the week on her own',
      nextSession: 'Thurs 4/16 at 3:00',
    },
    slots: {
      practice: 'Stand in the checkout line',
      howLong: '20 minutes',
      howOften: 'Monday, Wednesday and Friday',
      when: 'After work',
      obstacle: 'You put it off',
      goal: 'shop for the week on your own',
      reviewDate: 'Thursday 4/16 at 3:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Graded exposure to blood draws planned. Hx of fainting at the lab. HW: sit in the clinic lobby on Tuesday.',
    facts: { homework: 'HW: sit in the clinic lobby on Tuesday' },
    slots: { practice: 'Sit in the clinic lobby', howOften: 'On Tuesday', goal: '' },
    notWhen: ['body-first'],
  },
]
