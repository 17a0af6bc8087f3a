// Defusion changes how much a thought pulls, not how often it comes: no size here asks for a calm or empty mind.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'cognitive-defusion',
  version: 1,
  skillId: 'cognitive-defusion',
  name: 'Cognitive defusion',
  title: 'Leaves on a stream',
  ownTaskTitle: 'Letting thoughts be thoughts',
  modality: 'ACT',
  work: 'general',
  language: 'en',
  aliases: [
    'defusion',
    'thought defusion',
    'leaves on a stream',
    'passengers on the bus',
    'thanking your mind',
    'having the thought that',
  ],
  cues: [
    'self-doubt',
    'inner critic',
    'imposter thoughts',
    'stuck in my head',
    'noisy mind',
    'rumination',
    'dread',
    'worry',
    'believing every thought',
    'arguing with thoughts',
    'stepping back from thoughts',
    'meetings',
    'intrusive worry',
  ],
  rationale:
    'A thought is words in your mind, not an order. When you can see it pass, you get to choose what you do next.',
  sizes: {
    small: {
      text: 'Catch one sticky thought. Say to yourself: "I notice the thought that..." and finish the line.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You said the line once. It counts even if the thought stayed.',
    },
    standard: {
      text: 'Sit and picture a slow stream. Set each thought on a leaf and watch it drift by at its own speed.',
      howLong: '3 minutes',
      minutes: 3,
      doneMeans: 'You sat for 3 minutes, or set 5 thoughts on leaves. A busy mind still counts.',
    },
    big: {
      text: 'Do the stream with a thought that stings. Set it on a leaf, and each time it comes back, give it a new leaf.',
      howLong: '8 minutes',
      minutes: 8,
      doneMeans: 'You sat for 8 minutes and came back to the stream at least once. Drifting off is part of it.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after your morning coffee or tea',
    where: 'A seat where no one needs you, phone on silent',
    others: ['In the parked car before work', 'After you brush your teeth at night', 'When the kettle is on'],
  },
  doneMeans: 'You gave it a go, no matter how many thoughts showed up.',
  track: {
    how: 'Mark each day, then jot how hard the thoughts pulled on you.',
    noPaper: 'Nothing to write. Just recall one thought you let go by, and tell us.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Pull of the thoughts before', type: 'rating_0_10' },
        { label: 'Pull of the thoughts after', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'harsh-mind',
      text: 'Your mind is too loud to sit still.',
      when: 'If your mind is too loud',
      then: 'name just one thought out loud ("there is the not-good-enough story") and stop there',
      keywords: ['loud', 'rac', 'busy mind', 'stop think', 'concentrat', 'focus', 'distract'],
    },
    {
      kind: 'routine-change',
      text: 'Some mornings do not go as planned.',
      when: 'If the morning is off',
      then: 'put one thought on one leaf the next time you sit down or wait in line',
      keywords: ['gym', 'morning', 'weekend', 'travel', 'shift'],
    },
    {
      kind: 'no-point',
      text: 'It can feel silly, or as if it does not work.',
      when: 'If it feels silly',
      then: 'say "thanks, mind" once and go on with your day',
      keywords: ['silly', 'stupid', 'weird', 'woo', 'pointless'],
    },
  ],
  notWhen: [
    {
      id: 'real-threat',
      triggers: [
        'abusive',
        'being abused',
        'domestic violence',
        'partner violence',
        'stalk',
        'harass',
        'threatened',
        'eviction',
      ],
      text: 'The note names a real threat or harm: stepping back from thoughts about it should not stand in for acting on it.',
    },
    {
      id: 'losing-touch',
      triggers: [
        'dissociat',
        'depersonali',
        'dereali',
        'psychosis',
        'psychotic',
        'hallucinat',
        'delusion',
        'command voices',
      ],
      text: 'The note names dissociation or psychosis: eyes-closed imagery may unsettle; consider the eyes-open small size.',
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
      {
        author: 'Masuda, Hayes, Sackett & Twohig',
        year: 2004,
        title:
          'Cognitive defusion and self-relevant negative thoughts: examining the impact of a ninety year old technique',
      },
      { author: 'Russ Harris', year: 2019, title: 'ACT Made Simple (2nd ed.)' },
    ],
  },
  variants: {
    teen: {
      title: 'Thoughts on a scroll',
      sizes: {
        small: {
          text: 'Catch one thought that bugs you. Add "my mind says..." to the front of it.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You added the words once. The thought can stay.',
        },
        standard: {
          text: 'Picture your thoughts as posts on a feed. Let each one scroll up and off. No likes, no replies.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You let 5 posts go by, or lasted the 2 minutes. Getting pulled in is fine.',
        },
        big: {
          text: 'Run the feed with the post that gets to you most. Each time it pops up, scroll it by once more.',
          howLong: '5 minutes',
          minutes: 5,
          doneMeans: 'You scrolled that one post by at least 3 times. It may pop up a lot.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught leaves on a stream, practiced twice. Goal: raise a hand in seminar even when doubt shows up. Will sit with his tea before the house wakes, about 7 on weekdays. Swim days will throw it off. RTC Thurs 3/5 at 2:00.',
    facts: {
      goal: 'raise a hand in seminar even when doubt shows up',
      anchor: 'sit with his tea before the house wakes',
      timeFrequency: 'about 7 on weekdays',
      obstacle: 'Swim days will throw it off',
      nextSession: 'Thurs 3/5 at 2:00',
    },
    slots: {
      goal: 'raise a hand in seminar even when doubt shows up',
      when: 'When you sit with your tea before the house wakes, about 7',
      howOften: 'On weekdays',
      howLong: '3 minutes',
      obstacle: 'Swim days will throw it off',
      backup: 'If this gets in the way, then put one thought on one leaf the next time you sit down or wait in line.',
      reviewDate: 'Thursday 3/5 at 2:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Defusion introduced. Client reports dissociating at work twice. HW: thank your mind each night after dishes.',
    facts: { homework: 'HW: thank your mind each night after dishes' },
    slots: {
      practice: 'Thank your mind',
      when: 'After dishes',
      howOften: 'Each night',
      goal: '',
      reviewDate: '',
    },
    notWhen: ['losing-touch'],
  },
]
