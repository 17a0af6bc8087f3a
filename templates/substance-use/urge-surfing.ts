// The active part is to watch an urge in the body and not act on it, so each size does that and only the length grows.
// Days with no urge use an itch: nobody is asked to call up a craving alone at home.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'urge-surfing',
  version: 1,
  skillId: 'urge-surfing',
  name: 'Urge surfing',
  title: 'Ride the wave',
  ownTaskTitle: 'Staying on top of an urge',
  modality: 'Substance use',
  work: 'substance',
  language: 'en',
  aliases: [
    'urge surf',
    'surf the urge',
    'surfing the urge',
    'surfing urges',
    'riding out cravings',
    'ride the craving wave',
  ],
  cues: [
    'craving after work',
    'craving comes out of nowhere',
    'fights the urge and loses',
    'gives in right away',
    'urge to drink',
    'urge to use',
    'urge to vape',
    'nicotine craving',
    'urge to gamble',
    'white-knuckling',
    'thinks the craving will never end',
    'likes the ocean',
    'likes mindfulness',
    'impulse buys',
  ],
  rationale:
    'An urge tends to build, peak and drop, like a wave. Each one you watch and do not act on shows you that you can ride it.',
  sizes: {
    small: {
      text: 'When an urge comes, find the spot in your body where it sits. Watch that spot for 1 minute and do not act.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You watched that one spot for a minute, whatever you did next.',
    },
    standard: {
      text: 'When an urge comes, move away from the stuff and sit down. Find it in your body: the jaw, the chest, the hands. Watch it build, peak and drop for 5 minutes, and do not act on it. No urge today? Ride out an itch the same way.',
      howLong: '5 minutes',
      minutes: 5,
      doneMeans: 'You watched one urge, or one itch, for at least 3 minutes. It may still be there when you get up.',
    },
    big: {
      text: 'Ride one urge for 10 minutes. Say what it does as it does it: "tight now, hot now, less now." If a new wave starts, ride that one too.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'You stayed on for 10 minutes, or through two waves. Big waves and small ones count the same.',
    },
  },
  howOften: 'Once a day, with the first urge you notice',
  cue: {
    when: 'When you hang up your keys after work, or when the first urge of the day comes',
    where: 'A seat that is not near the stuff you crave, both feet on the floor',
    others: [
      'When you take your first break at work',
      'When the dinner dishes are done',
      'In the parked car before you go in',
    ],
  },
  doneMeans: 'You turned toward one urge and watched it for a while, however it ended.',
  track: {
    how: 'Right after, put down three numbers: the urge at the start, at its peak and at the end.',
    noPaper: 'No numbers needed. Draw the wave in the air with your hand, and show us how one of them went.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Urge at the start', type: 'rating_0_10' },
        { label: 'Urge at its peak', type: 'rating_0_10' },
        { label: 'Urge at the end', type: 'rating_0_10' },
        { label: 'Acted on it', type: 'check' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'too-strong',
      text: 'The urge feels as if it has no end.',
      when: 'If the urge feels as if it has no end',
      then: 'get up, leave that spot and call someone you trust',
      keywords: ['endless', 'no end', 'never end', 'too strong', 'take over', 'cave', 'give in'],
    },
    {
      kind: 'harsh-mind',
      text: 'Your mind bargains with you: "just one."',
      when: 'If your mind says "just one"',
      then: 'tell it "in a minute" and watch your hands until the minute is up',
      keywords: ['just one', 'bargain', 'deserve', 'talk myself', 'talks himself', 'talks herself', 'what the hell'],
    },
    {
      kind: 'other-people',
      text: 'You are with people when it hits.',
      when: 'If you are with people when it hits',
      then: 'press your feet down and watch the urge for 1 minute, eyes open',
      keywords: ['friends', 'coworkers', 'party', 'bar', 'in front of', 'with people', 'crowd'],
    },
  ],
  notWhen: [
    {
      id: 'needs-a-doctor',
      triggers: [
        'alcohol withdrawal',
        'benzo withdrawal',
        'opioid withdrawal',
        'in withdrawal',
        'withdrawal symptom',
        'withdrawal seizure',
        'withdrawal risk',
        'signs of withdrawal',
        'morning shakes',
        'the shakes',
        'tremor',
        'delirium tremens',
        'physically dependent',
        'physical dependence',
      ],
      text: 'The note names signs of withdrawal or dependence: a medical provider comes first, since this practice treats cravings only.',
    },
    {
      id: 'self-harm-urge',
      triggers: [
        'self-harm',
        'self harm',
        'NSSI',
        'urge to cut',
        'urges to cut',
        'cutting',
        'suicidal urge',
        'suicidal thought',
        'suicidal ideation',
      ],
      text: 'The note names self-harm or suicidal urges: do not plan to ride strong ones alone, and agree on who to call first.',
    },
  ],
  evidence: {
    level: 'component-studies',
    sources: [
      {
        author: 'Bowen & Marlatt',
        year: 2009,
        title: 'Surfing the urge: brief mindfulness-based intervention for college student smokers',
      },
      {
        author: 'Bowen, Chawla & Marlatt',
        year: 2011,
        title: 'Mindfulness-Based Relapse Prevention for Addictive Behaviors',
      },
    ],
  },
  variants: {
    teen: {
      title: 'Surf it, do not fight it',
      sizes: {
        small: {
          text: 'When you want to hit the vape or grab the phone, put both hands flat on your legs. Watch the want for 30 breaths.',
          howLong: '2 minutes',
          minutes: 2,
          doneMeans: 'You counted some breaths with your hands flat. Losing count is fine.',
        },
        standard: {
          text: 'When a want hits, set a timer for 4 minutes. Watch where it buzzes in your body and rate it each minute: up, same or down.',
          howLong: '4 minutes',
          minutes: 4,
          doneMeans: 'You rated the want at least twice before you moved on.',
        },
        big: {
          text: 'Surf a want that hits on the walk home. Keep walking and rate it at each corner until it drops by one.',
          howLong: '10 minutes',
          minutes: 10,
          doneMeans: 'You rated it at three corners or more. It need not hit zero.',
        },
      },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Taught urge surfing; rode one craving in session, 8 to 4. Client will try it when she gets home from the salon, daily. Barrier: the craving feels endless. Goal: get through Friday nights sober. Next session Tues 4/14 at 11:00.',
    facts: {
      anchor: 'when she gets home from the salon',
      timeFrequency: 'daily',
      obstacle: 'Barrier: the craving feels endless',
      goal: 'Goal: get through Friday nights sober',
      nextSession: 'Tues 4/14 at 11:00',
    },
    slots: {
      when: 'When you get home from the salon',
      howOften: 'Daily',
      howLong: '5 minutes',
      obstacle: 'The craving feels endless',
      backup: 'If this gets in the way, then get up, leave that spot and call someone you trust.',
      goal: 'get through Friday nights sober',
      reviewDate: 'Tuesday 4/14 at 11:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Practiced surfing the urge. He has morning shakes and sweats. HW: watch one craving for 3 minutes each evening after dinner.',
    facts: { homework: 'HW: watch one craving for 3 minutes each evening after dinner' },
    slots: {
      practice: 'Watch one craving',
      howLong: '3 minutes',
      howOften: 'Each evening',
      when: 'After dinner',
      goal: '',
    },
    notWhen: ['needs-a-doctor'],
  },
]
