// Around one everyday trigger: the map shows protectors, and nobody goes looking for wounded parts at home.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'parts-mapping',
  version: 1,
  skillId: 'parts-mapping',
  name: 'Parts mapping',
  title: 'Draw who showed up',
  ownTaskTitle: 'A map of your parts',
  modality: 'IFS',
  work: 'general',
  language: 'en',
  aliases: [
    'parts map',
    'mapping parts',
    'map of parts',
    'mapped the system',
    'drawing parts',
    'protector map',
    'identify parts',
  ],
  cues: [
    'part of me',
    'at war inside',
    'inner critic and pleaser',
    'one part wants to quit',
    'torn inside',
    'different sides of me',
    'snaps then hides',
    'likes to draw',
    'people pleaser part',
    'angry part',
    'who is in charge',
    'inner committee',
  ],
  rationale:
    'One hard moment can stir up more than one part of you. When they stand on paper, you can see who is there and what each is trying to do.',
  sizes: {
    small: {
      text: 'Think of one small tense moment. Draw two shapes for two parts that showed up. No words needed.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'Two shapes are on paper.',
    },
    standard: {
      text: 'Pick one trigger from the week. Draw the parts that showed up as shapes or figures. Give each a name and write what it wanted for you.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Two parts, each with a name and a wish.',
    },
    big: {
      text: 'Draw your map on a big sheet. Put close parts near and far ones at the edge, and draw lines: who helps whom, who fights whom. Note how you feel toward each.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'A map with lines, and how you feel toward each part.',
    },
  },
  howOften: 'Once this week',
  cue: {
    when: 'On a calm evening, with paper and pens',
    where: 'A table where you can leave it lying',
    others: ['Sunday after coffee', 'The day after a tense talk', 'While music plays'],
  },
  doneMeans: 'You put some parts on paper in any form. Blank spots on the map are fine.',
  track: {
    how: 'Keep the map. Add a part when one more shows up.',
    noPaper: 'Set out cups or stones for your parts and take a look. Tell us who stood where.',
    sheet: {
      layout: 'single',
      fields: [
        { label: 'What stirred me up', type: 'short_text' },
        { label: 'Parts I saw', type: 'short_text' },
        { label: 'What each one wants', type: 'short_text' },
        { label: 'How I feel toward them', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Drawing parts feels silly.',
      when: 'If it feels silly',
      then: 'draw the part that finds it silly, and stop there',
      keywords: ['silly', 'childish', 'weird', 'stupid'],
    },
    {
      kind: 'unsure-how',
      text: 'No part will show itself.',
      when: 'If none will show',
      then: 'draw one shape for the tension in your body',
      keywords: ['none', 'hidden', 'nothing comes', 'blank', 'cannot find'],
    },
    {
      kind: 'not-private',
      text: 'Someone may see the map.',
      when: 'If others may see it',
      then: 'use shapes with no words',
      keywords: ['see it', 'find it', 'private', 'roommate', 'kids'],
    },
  ],
  notWhen: [
    {
      id: 'switching',
      triggers: ['dissociative identity', 'DID', 'loses time', 'alters'],
      text: 'The note names dissociation: mapping alone at home is for specialist care.',
    },
    {
      id: 'psychosis',
      triggers: ['psychosis', 'psychotic', 'hearing voices', 'hallucinat'],
      text: 'The note names psychosis: words about parts may be taken as voices.',
    },
  ],
  evidence: {
    level: 'practice-based',
    sources: [{ author: 'Schwartz & Sweezy', year: 2020, title: 'Internal Family Systems Therapy (2nd ed.)' }],
  },
  variants: {
    teen: {
      title: 'Cast list',
      sizes: {
        small: {
          text: 'Think of one tense moment. Sketch two sides of you that showed up, like two characters.',
          howLong: '3 minutes',
          minutes: 3,
        },
        standard: {
          text: 'Make a cast list for one bad moment this week: a name, a look and a line for each side of you that jumped in.',
          howLong: '8 minutes',
          minutes: 8,
        },
        big: {
          text: 'Draw the whole cast as a group photo. Who stands in front, who hides, who fights? Add what each one wants for you.',
          howLong: '12 minutes',
          minutes: 12,
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Parts map begun around the calls from her mother. She will add to it Sunday after coffee. Barrier: it feels silly. Next session Mon 4/20 at 3.',
    facts: { anchor: 'after coffee', obstacle: 'Barrier: it feels silly', nextSession: 'Mon 4/20 at 3' },
    slots: {
      when: 'After coffee',
      howLong: '10 minutes',
      backup: 'If this gets in the way, then draw the part that finds it silly, and stop there.',
      goal: '',
    },
    notWhen: [],
  },
  {
    note: 'Mapped the system in session. She loses time on weekends.',
    facts: {},
    slots: { goal: '' },
    notWhen: ['switching'],
  },
]
