// Attention moves through the body in order and meets what is there, ache or nothing: it is not a relaxation exercise, so
// no size asks a muscle to let go. Sitting and eyes open answer both sleep and trauma.
import type { Template, TemplateExample } from '../../lib/schema/template.ts'

export const template: Template = {
  id: 'body-scan',
  version: 1,
  skillId: 'body-scan',
  name: 'Body scan',
  title: 'A slow tour from toes to head',
  ownTaskTitle: 'Tuning in to your body, part by part',
  modality: 'Mindfulness',
  work: 'general',
  language: 'en',
  aliases: ['body scan meditation', 'body scanning', 'guided body scan', 'MBSR body scan'],
  cues: [
    'tension in shoulders',
    'clenched jaw',
    'lives in my head',
    'cut off from my body',
    'does not notice stress until too late',
    'tension headache',
    'knots in stomach',
    'wound up at night',
    'holds stress in the body',
    'does not know what she feels',
    'likes guided audio',
    'lying down',
    'desk job',
  ],
  rationale:
    'Your body tells you how you are long before words do. When you visit it part by part, you learn to hear it early.',
  sizes: {
    small: {
      text: 'Sit with your eyes open. Visit just your feet: toes, soles, heels. Note warm, cold, tight, or nothing at all.',
      howLong: '2 minutes',
      minutes: 2,
      doneMeans: 'You visited both feet. "I feel nothing there" is a real thing to find.',
    },
    standard: {
      text: 'Lie down or sit, and play the audio if you have it. Move from your toes up to your head, part by part. At each stop ask, "What is here?" and then move on.',
      howLong: '10 minutes',
      minutes: 10,
      doneMeans: 'Your tour got at least as far as your knees.',
    },
    big: {
      text: 'Do the whole tour, toes to head, one side at a time. When you find a tense spot, stay there for two breaths and let it be. Then move on. End with your body as a whole.',
      howLong: '15 minutes',
      minutes: 15,
      doneMeans: 'Your tour got to your head, or the 15 minutes were up.',
    },
  },
  howOften: 'Once a day',
  cue: {
    when: 'Right after you change out of your work clothes',
    where: 'A mat, a couch or a firm chair, with a blanket close by',
    others: ['When you get back from lunch', 'Once the kids are in bed', 'After your evening shower'],
  },
  doneMeans: 'You gave part of your body your full notice for a short while, tense or not.',
  track: {
    how: 'Mark the day. Rate how tense your body was at the start and at the end. It may go up, down or stay.',
    noPaper: 'Touch the spot that spoke the most when you end. Tell us which spots those were.',
    sheet: {
      layout: 'by-day',
      fields: [
        { label: 'Did it', type: 'check' },
        { label: 'Tense at the start', type: 'rating_0_10' },
        { label: 'Tense at the end', type: 'rating_0_10' },
      ],
    },
  },
  writing: 'none',
  obstacles: [
    {
      kind: 'low-energy',
      text: 'You fall asleep on the way up.',
      when: 'If you tend to fall asleep',
      then: 'sit up, eyes open, and tour from toes to knees for 3 minutes',
      keywords: ['asleep', 'doze', 'sleepy', 'tired', 'nod off'],
    },
    {
      kind: 'body',
      text: 'One spot hurts and takes over.',
      when: 'If one spot hurts too much to pass',
      then: 'go to a part that feels okay, such as a hand, and rest your mind there',
      keywords: ['pain', 'hurt', 'ache', 'sore'],
    },
    {
      kind: 'harsh-mind',
      text: 'You get bored or want to jump up.',
      when: 'If you are bored or want to jump up',
      then: 'tour one hand, finger by finger, and call it done',
      keywords: ['bored', 'boring', 'restless', 'fidget', 'antsy', 'lie still'],
    },
  ],
  notWhen: [
    {
      id: 'body-holds-threat',
      triggers: [
        'sexual assault',
        'sexual abuse',
        'rape',
        'PTSD',
        'flashback',
        'dissociat',
        'depersonali',
        'body memor',
        'psychosis',
        'psychotic',
      ],
      text: 'The note names trauma, dissociation or psychosis: plan neutral stops such as hands and feet, eyes open, and a clear way to end early.',
    },
    {
      id: 'body-checking',
      triggers: [
        'health anxiety',
        'illness anxiety',
        'hypochondri',
        'body checking',
        'eating disorder',
        'anorexia',
        'bulimi',
        'dysmorphi',
      ],
      text: 'The note names body or health worry: a scan can turn into checking, so agree on how it differs before it is set.',
    },
    {
      id: 'pain',
      triggers: ['chronic pain', 'pain flare', 'fibromyalgia', 'recent surgery'],
      text: 'The note names pain: choose together where the tour starts, and which parts it may pass by.',
    },
  ],
  evidence: {
    level: 'trials',
    sources: [
      {
        author: 'Gan, Zhang & Chen',
        year: 2022,
        title: 'The effects of body scan meditation: A systematic review and meta-analysis',
      },
      {
        author: 'Ussher et al.',
        year: 2014,
        title: 'Immediate effects of a brief mindfulness-based body scan on patients with chronic pain',
      },
      { author: 'Jon Kabat-Zinn', year: 2013, title: 'Full Catastrophe Living (rev. ed.)' },
    ],
  },
  variants: {
    child: {
      title: 'The flashlight tour',
      rationale: 'Your body sends you notes, like a buzz or a tight tummy. A slow tour helps you read them.',
      sizes: {
        small: {
          text: 'Make believe you have a flashlight. Shine it on your toes. Tell your grown-up what is there: warm, cold or wiggly.',
          howLong: '1 minute',
          minutes: 1,
          doneMeans: 'The light was on your toes and you told one thing.',
        },
        standard: {
          text: 'Your grown-up names four stops: feet, legs, tummy, face. Shine your light on each one. Say one word for what you find.',
          howLong: '3 minutes',
          minutes: 3,
          doneMeans: 'Your light made two stops or more. "Nothing" is a fine word.',
        },
        big: {
          text: 'Now you lead the tour, toes to head, and your grown-up comes along. At each stop you both say one word.',
          howLong: '6 minutes',
          minutes: 6,
          doneMeans: 'You led the way past your knees.',
        },
      },
      cue: { when: 'At bedtime, when the lights go low', where: 'In your bed, with your grown-up next to you' },
      trackHow: 'Color in the part of a body picture where the light found the most.',
    },
  },
}

export const examples: TemplateExample[] = [
  {
    note: 'Introduced the body scan with audio. Client holds stress in his jaw and shoulders. He will do it after his evening shower, four nights a week. He might doze off. Goal: catch tension before the headache starts. RTC Wed 9/9 at 4:00.',
    facts: {
      anchor: 'after his evening shower',
      obstacle: 'He might doze off',
      goal: 'Goal: catch tension before the headache starts',
      nextSession: 'Wed 9/9 at 4:00',
    },
    slots: {
      when: 'After your evening shower',
      goal: 'catch tension before the headache starts',
      backup: 'If this gets in the way, then sit up, eyes open, and tour from toes to knees for 3 minutes.',
      reviewDate: 'Wednesday 9/9 at 4:00',
      confidence: '',
    },
    notWhen: [],
  },
  {
    note: 'Body scan tried in session, feet and hands only. Fibromyalgia worse this week. HW: scan both hands daily after lunch.',
    facts: { homework: 'HW: scan both hands daily after lunch' },
    slots: { practice: 'Scan both hands', when: 'After lunch', howOften: 'Daily', goal: '' },
    notWhen: ['pain'],
  },
]
