// Invented notes and worksheets for the gallery, at the length of real ones. No real person.
import type { Draft, Finding, Renderings, Slot, SlotName } from '../../lib/schema/draft.ts'
import type { SessionFacts } from '../../lib/schema/facts.ts'
import type { NoteField, PageNote } from '../../lib/schema/page-note.ts'
import type { TemplateChoice } from '../../lib/schema/template.ts'
import type { FoundSkill } from '../../lib/flow/session-view.ts'

export const span = (quote: string, start = 0) => ({ start, end: start + quote.length, quote })
export const fromNote = (value: string, quote: string): Slot => ({
  value,
  source: { kind: 'note', span: span(quote), said: 'clinician' },
  confirmed: true,
})
export const suggested = (value: string, confirmed = false): Slot => ({
  value,
  source: { kind: 'template' },
  confirmed,
})
export const own = (value: string): Slot => ({ value, source: { kind: 'clinician' }, confirmed: true })
const empty: Slot = { value: '', source: null, confirmed: false }

const slots: Record<SlotName, Slot> = {
  why: suggested(
    'A thought is words in your mind, not an order. When you can see it pass, you get to choose what you do next.',
  ),
  practice: suggested(
    'Sit and picture a slow stream. Set each thought on a leaf and watch it drift by at its own speed.',
  ),
  when: fromNote(
    'With your coffee before anyone else is up, about 6:30',
    'Client likes to sit with her coffee before anyone else is up, around 6:30 on weekdays.',
  ),
  where: suggested('A seat where no one needs you, phone on silent'),
  howLong: suggested('3 minutes'),
  howOften: fromNote('On weekdays', 'around 6:30 on weekdays'),
  doneMeans: suggested('You sat for 3 minutes, or set 5 thoughts on leaves. A busy mind still counts.'),
  track: suggested('Mark each day, then jot how hard the thoughts pulled on you.'),
  obstacle: fromNote(
    'Gym mornings (Tuesday and Thursday) will throw it off',
    'She expects gym mornings (Tue/Thu) will throw it off.',
  ),
  backup: suggested(
    'If this gets in the way, then put one thought on one leaf the next time you sit down or wait in line.',
  ),
  goal: fromNote(
    'speak up in meetings even when self-doubt shows up',
    'Goal 1 (speak up in meetings even when self-doubt shows up)',
  ),
  takeaway: empty,
  confidence: empty,
  reviewDate: empty,
}

/** As the product writes it for a note of this kind: the length is what matters for what fits on one screen. */
export const chartText = `Homework (P): Leaves on a stream - Cognitive defusion
Goal: ${slots.goal.value}
Why: ${slots.why.value}
Practice: ${slots.practice.value}
When: ${slots.when.value}
Where: ${slots.where.value}
How long: ${slots.howLong.value}
How often: ${slots.howOften.value}
Done means: ${slots.doneMeans.value}
Track: ${slots.track.value} Fields: Did it (check mark); Pull of the thoughts before (0-10); Pull of the thoughts after (0-10)
Likely obstacle: ${slots.obstacle.value}
Suggested back-up: ${slots.backup.value}
Drafted from a template; reviewed by R. Okafor, LCSW.`

export const clientText = `Leaves on a stream

Why: ${slots.why.value}

What to do
${slots.practice.value}

When: ${slots.when.value}
Where: ${slots.where.value}
How long: ${slots.howLong.value}
How often: ${slots.howOften.value}

You are done when: ${slots.doneMeans.value}

Keep track: ${slots.track.value}

What may get in the way: ${slots.obstacle.value}
${slots.backup.value}

Whatever happens is useful: bring it next time.`

const both = (chart: string, client: string): Renderings => ({
  chart: { text: chart, html: '' },
  client: { text: client, html: '' },
})
export const renderings = both(chartText, clientText)

export const draft: Draft = {
  templateId: 'cognitive-defusion@1',
  skillId: 'cognitive-defusion',
  skillName: 'Cognitive defusion',
  title: 'Leaves on a stream',
  size: 'standard',
  format: 'SOAP',
  language: 'en',
  slots,
  trackSheet: { layout: 'by-day', fields: [{ label: 'Did it', type: 'check' }] },
  cautions: [],
  riskFlags: [{ kind: 'denied', span: span('Denies SI/HI.', 40) }],
  stopReason: null,
}

const finding = (item: string, state: Finding['state'], text: string, slot: SlotName | null = null): Finding => ({
  item,
  state,
  text,
  slot,
})
export const findings: Finding[] = [
  finding('one-task', 'ok', 'One task, small enough for a bad day', 'practice'),
  finding('named', 'ok', 'When, where, how long, how often and done are named', 'when'),
  finding('skill', 'ok', 'Tied to the skill of today'),
  finding('goal', 'ok', 'Linked to a treatment goal', 'goal'),
  finding('anchor', 'ok', 'Anchored to a routine', 'when'),
  finding('backup', 'suggested', 'Back-up is a suggestion, not agreed yet', 'backup'),
  finding('confidence', 'gap', 'Confidence is not asked yet', 'confidence'),
  finding('data', 'ok', 'Says that whatever happens is data'),
  finding('review', 'gap', 'Review date is missing', 'reviewDate'),
  finding('reading', 'ok', 'Easy to read for the client'),
]

const field = (label: string, section: NoteField['section'], text: string): NoteField => ({
  ref: { frameId: 0, documentId: 'd', family: 'textarea', domId: label, path: 'textarea', label },
  label,
  section,
  text,
  lock: null,
  focused: false,
  maxLength: null,
  area: 20_000,
  selection: null,
  caret: null,
  taught: [],
  group: 0,
})
const fields = [
  field('Subjective', 'subjective', 'Client reports a "noisy head" at work. '.repeat(9)),
  field('Objective', 'objective', 'Alert, engaged, mildly anxious affect that eased by mid-session.'),
  field('Assessment', 'assessment', 'Progress toward Goal 1 is slow but steady. '.repeat(3)),
  field('Plan', 'plan', 'Introduced cognitive defusion using "leaves on a stream"; practiced twice in session.'),
  { ...field('Addendum', null, ''), lock: 'signed' as const },
]

export const note: PageNote = {
  text: fields.map((each) => each.text).join('\n\n'),
  parts: [0, 1, 2, 3].map((fieldIndex) => ({ fieldIndex, start: 0, end: 10 })),
  format: 'SOAP',
  source: 'fields',
  fields,
  target: 3,
  banner: { ids: [], names: ['Jordan Rivera'], dobs: ['03/14/1991'], mrns: [], several: false },
  origin: 'https://ehr.example',
  unreachableFrames: 0,
  separateNotes: 0,
  clientBoxes: 0,
  truncated: false,
}

export const skills: FoundSkill[] = [
  {
    skillId: 'cognitive-defusion',
    status: 'taught',
    span: span(
      'Introduced cognitive defusion using "leaves on a stream"; practiced twice in session, distress 7 to 4.',
    ),
    skillName: 'Cognitive defusion',
    templateId: 'cognitive-defusion@1',
  },
  {
    skillId: 'values-clarification',
    status: 'reviewed',
    span: span('Values card sort from last session was done in part'),
    skillName: 'Values clarification',
    templateId: null,
  },
  {
    skillId: 'committed-action',
    status: 'planned',
    span: span('Committed action to be introduced next time.'),
    skillName: 'Committed action',
    templateId: 'values-based-action@1',
  },
]

const noFact = null
export const facts: SessionFacts = {
  isSessionNote: true,
  language: 'en',
  population: 'adult',
  mentions: [],
  candidates: [],
  skillId: 'cognitive-defusion',
  homework: noFact,
  goal: noFact,
  takeaway: noFact,
  anchor: noFact,
  obstacle: noFact,
  timeFrequency: noFact,
  nextSession: noFact,
  lastHomework: { outcome: 'none', span: null, barrier: null },
  strengths: [],
  risk: { level: 'none', flags: [] },
}

const choice = (skillId: string, skillName: string, title: string, reason: string): TemplateChoice => ({
  templateId: `${skillId}@1`,
  skillId,
  skillName,
  title,
  reason,
})
export const choices: TemplateChoice[] = [
  choice('cognitive-defusion', 'Cognitive defusion', 'Leaves on a stream', 'Used last on Monday'),
  choice(
    'behavioral-activation',
    'Behavioral activation',
    'One planned activity',
    'Schedules one activity; mastery and pleasure, 0 to 10',
  ),
  choice('thought-record', 'Thought record', 'Catch one thought', 'Situation, thought, feeling, another way to see it'),
  choice(
    'values-based-action',
    'Values-based action',
    'One small step for what matters',
    'One tiny action for one value',
  ),
  choice(
    'parts-journal',
    'Parts work',
    'Three lines a day',
    'Which parts showed up, what they wanted, how Self answered',
  ),
  choice('diaphragmatic-breathing', 'Diaphragmatic breathing', 'Belly breathing', 'Five slow breaths at a set moment'),
]
