// The competing response is the one chosen in session: it fits the hand, can be held a minute and shows little. It is used
// at the urge or after a slip; slips are never counted against anyone, so the sheet counts uses.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'habit-reversal',
  version: 1,
  skillId: 'habit-reversal',
  name: 'Habit reversal training (competing response)',
  title: 'Busy hands for one minute',
  ownTaskTitle: 'What you do in place of the habit',
  modality: 'Habit reversal',
  work: 'general',
  language: 'en',
  aliases: [
    'habit reversal training',
    'habit reversal',
    'HRT',
    'competing response',
    'competing response training',
    'CBIT competing response',
  ],
  cues: [
    'hair pulling',
    'skin picking',
    'nail biting',
    'tics',
    'blinking or jerking',
    'throat clearing',
    'picks at scabs',
    'bald spot',
    'chews cuticles',
    'teeth grinding',
    'hands go up without thinking',
    'habit when reading or watching TV',
    'knuckle cracking',
    'scratching',
  ],
  rationale:
    'The habit needs your hands or muscles to be free. When they hold a new move for a minute, the urge can rise and fall with no habit.',
  sizes: {
    small: {
      text: 'Catch one urge. Hold the new move we picked until you have counted to 30.',
      howLong: '1 minute',
      minutes: 1,
      doneMeans: 'You held the new move one time. It counts if the habit had begun.',
    },
    standard: {
      text: 'Pick one hour of the day. Each time an urge comes in that hour, or the habit has begun, hold the new move we picked for at least one minute, or until the urge fades.',
      howLong: '5 minutes in all, spread over one hour',
      minutes: 5,
      doneMeans: 'You held the new move for at least one urge in the hour. None came? Then the hour counts by itself.',
    },
    big: {
      text: 'Use the new move we picked at each urge in two set hours: one at home, and one out or with people around. Hold it for one minute or until the urge fades.',
      howLong: '10 minutes in all, spread over two hours',
      minutes: 10,
      doneMeans: 'You held the new move once at home and once out. Some urges will slip by.',
    },
  },
  howOften: 'Every urge in one set hour a day',
  cue: {
    when: 'From the time you sit down for your evening show',
    where: 'The chair or room where the habit shows up most',
    others: ['When you open your laptop', 'On the ride home', 'As soon as you are at the bathroom mirror'],
  },
  doneMeans: 'You met at least one urge with another move, early or late.',
  track: {
    how: 'After the hour, write how many urges you caught and how often you used the new move. Add the hardest place.',
    noPaper:
      'Move one coin from your left pocket to your right for each time you held the move. Tell us how many moved.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Urges I caught', type: 'number' },
        { label: 'New move used', type: 'number' },
        { label: 'Hardest place', type: 'short_text' },
      ],
    },
  },
  writing: 'a-little',
  obstacles: [
    {
      kind: 'other-people',
      text: 'You are out with people, or your hands are in use.',
      when: 'If people are around or your hands are full',
      then: 'press your arms to your sides for 30 seconds',
      keywords: ['public', 'people', 'meeting', 'class', 'hands busy', 'driving', 'notice me'],
    },
    {
      kind: 'forgot',
      text: 'You notice only when the habit is under way.',
      when: 'If the habit is under way',
      then: 'hold the new move from there and count to 30',
      keywords: ['notice', 'automatic', 'without thinking', 'too late', 'trance', 'zone'],
    },
    {
      kind: 'too-strong',
      text: 'The urge does not fade in a minute.',
      when: 'If the urge does not fade',
      then: 'keep the move for three slow counts of ten, then stand up',
      keywords: ['strong', 'builds', 'fade', 'itch', 'unbearable', 'give in'],
    },
  ],
  notWhen: [
    {
      id: 'body-check-first',
      triggers: ['new tic', 'sudden onset', 'seizure', 'epilep', 'infected', 'infection', 'swallows hair', 'eats hair'],
      text: 'The note names a sudden start, seizures, infection or swallowed hair: have a doctor look before the habit is trained.',
    },
    {
      id: 'hurting-on-purpose',
      triggers: ['self-harm', 'cuts herself', 'cuts himself', 'cutting', 'NSSI', 'burns herself', 'burns himself'],
      text: 'The note names self-harm: tell it apart from the body habit, and treat the purpose of it first.',
    },
    {
      id: 'scolded-for-it',
      triggers: ['punish', 'yelled at for', 'scold', 'shamed'],
      text: 'The note names scolding or punishment: agree with the family that slips get no comment, and only the new move gets praise.',
    },
  ],
  evidence: {
    level: 'meta-analysis',
    sources: [
      {
        author: 'Bate, Malouff, Thorsteinsson & Bhullar',
        year: 2011,
        title:
          'The efficacy of habit reversal therapy for tics, habit disorders, and stuttering: a meta-analytic review',
      },
      {
        author: 'Woods et al.',
        year: 2008,
        title: 'Managing Tourette Syndrome: A Behavioral Intervention (Therapist Guide)',
      },
    ],
  },
  variants: {
    child: {
      title: 'My secret hand move',
      cue: { when: 'When your show starts after homework', where: 'On the couch, with your grown-up close by' },
      sizes: {
        small: {
          text: 'When the urge comes, do your new move and count to 20. Your grown-up gives a thumbs up and says no more.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'You did the new move once.',
        },
        standard: {
          text: 'Play the game for one show. Each time the urge pops up, hold your new move and count to 30. Your grown-up puts a bead in the cup for each one and says nothing of slips.',
          howLong: '4 minutes in all, over one show',
          minutes: 4,
          doneMeans: 'One bead or more is in the cup, or no urge came.',
        },
        big: {
          text: 'Play the game for one show and one car ride. Hold your new move for each urge while you count to 60. Your grown-up puts in a bead for each one.',
          howLong: '8 minutes in all',
          minutes: 8,
          doneMeans: 'There is a bead for the show and one for the ride.',
        },
      },
    },
    teen: {
      title: 'Swap the move',
      cue: { when: 'When you sit down to do homework', where: 'At your desk, phone face down' },
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'HRT for nail biting, chose making a fist. HW: hold a fist for 1 min at each urge, evenings. Barrier: she does not notice. Goal: grow her nails for the wedding. Next session Mon 3/2 at 1:00.',
    facts: {
      homework: 'HW: hold a fist for 1 min at each urge, evenings',
      obstacle: 'Barrier: she does not notice',
      goal: 'Goal: grow her nails for the wedding',
      nextSession: 'Mon 3/2 at 1:00',
    },
    slots: {
      backup: 'If this gets in the way, then hold the new move from there and count to 30.',
      goal: 'grow your nails for the wedding',
      reviewDate: 'Monday 3/2 at 1:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Competing response for picking. Scab on the arm looks infected. HW: squeeze the ball daily at 8 pm.',
    facts: { homework: 'HW: squeeze the ball daily at 8 pm' },
    slots: { practice: 'Squeeze the ball', howOften: 'Daily', when: 'At 8 pm', goal: '' },
    notWhen: ['body-check-first'],
  },
]
