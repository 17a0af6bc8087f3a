// The approved bytes: one text for the chart, one for the client, from the same slots. In the chart, what nobody confirmed
// is an instruction ("Suggested back-up"), never something the client is said to have agreed to.
import type { Reviewer } from '../schema/approval.ts'
import type { Draft, Renderings, SlotName, TrackField } from '../schema/draft.ts'
import type { NoteFormat } from '../schema/page-note.ts'
import { oneLine, render, type Line } from './line-model.ts'

// The letter of the part of the note that a homework belongs to, as each format names it.
const headers: Record<NoteFormat, string> = {
  SOAP: 'Homework (P)',
  DAP: 'Homework (P)',
  BIRP: 'Homework (P), following the intervention',
  GIRP: 'Homework (P), toward the goal',
  PIE: 'Homework (I), between sessions',
  narrative: 'Between sessions',
}

const scales: Partial<Record<TrackField['type'], string>> = {
  rating_0_10: '0-10',
  rating_0_100: '0-100',
  check: 'check mark',
}
const clientScales: Partial<Record<TrackField['type'], string>> = {
  rating_0_10: '0 to 10',
  rating_0_100: '0 to 100',
  check: 'check or X',
}

const field = ({ label, type }: TrackField, names: typeof scales): string =>
  names[type] ? `${label} (${names[type]})` : label

const filled = (draft: Draft, name: SlotName): string => oneLine(draft.slots[name].value)

function line(label: string | null, text: string): Line[] {
  return text === '' ? [] : [{ kind: 'line', label, text }]
}

/** "drafted from a template" is true of every draft made on the device. */
function signature(reviewer: Reviewer): string {
  const who = [reviewer.name, reviewer.credential]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(', ')
  const over = oneLine(reviewer.supervisor)
  return `Drafted from a template; reviewed by ${who}${over === '' ? '' : `; supervised by ${over}`}.`
}

function chartLines(draft: Draft, reviewer: Reviewer | null): Line[] {
  const { slots, trackSheet, format } = draft
  const sheet = trackSheet.fields
    .map((one) => oneLine(field(one, scales)))
    .filter((one) => one !== '')
    .join('; ')
  const how = filled(draft, 'track').replace(/[.\s]+$/, '')
  // The fields stand on the client's page; in the chart one line says what is kept.
  const track = how === '' ? sheet : how
  const confidence =
    slots.confidence.confirmed && slots.confidence.value !== '' ? `${filled(draft, 'confidence')}/10` : ''
  return [
    { kind: 'title', text: `${headers[format]}: ${titleAndSkill(draft)}` },
    ...line('Goal', filled(draft, 'goal')),
    ...line('Takeaway', filled(draft, 'takeaway')),
    ...line('Why', filled(draft, 'why')),
    ...line('Practice', filled(draft, 'practice')),
    ...line('When', moment(draft)),
    ...line('Where', sameAsWhen(draft) ? '' : filled(draft, 'where')),
    ...line('How long', filled(draft, 'howLong')),
    ...line('How often', filled(draft, 'howOften')),
    ...line('Done means', filled(draft, 'doneMeans')),
    ...line('Track', track),
    ...line(
      slots.obstacle.confirmed ? 'Likely obstacle' : 'Suggested obstacle to ask about',
      filled(draft, 'obstacle'),
    ),
    ...line(slots.backup.confirmed ? 'Back-up' : 'Suggested back-up', filled(draft, 'backup')),
    ...line('Confidence', confidence),
    ...line('Review', filled(draft, 'reviewDate')),
    ...(reviewer ? line(null, signature(reviewer)) : []),
  ]
}

/** The label says "When" once. */
const moment = (draft: Draft): string => filled(draft, 'when').replace(/^When (?=\p{Ll})/u, '')

function titleAndSkill(draft: Draft): string {
  const [title, skill] = [oneLine(draft.title), oneLine(draft.skillName)]
  if (title === '' && skill === '') return clientLines.untitled
  if (title === '' || title.toLowerCase().includes(skill.toLowerCase())) return title || skill
  return skill === '' ? title : `${title} - ${skill}`
}

const sameAsWhen = (draft: Draft): boolean =>
  filled(draft, 'where').toLowerCase() === filled(draft, 'when').toLowerCase()

/** A sentence gets its full stop; a label's short answer stays short. */
const sentence = (text: string): string => (text === '' || /[.!?"][')]?$/.test(text) ? text : `${text}.`)

const items = (one: TrackField): Line[] => {
  const text = oneLine(field(one, clientScales))
  return text === '' ? [] : [{ kind: 'item', text }]
}

/** Fixed lines of every client page; the page's tests hold them to the reading grade. */
export const clientLines = {
  untitled: 'Your practice',
  opening: 'One small thing to try before we meet again.',
  data: 'Whatever happens is data. If a day goes by without it, jot one word on what got in the way and bring that.',
  review: 'We will look at this page first.',
  notForEmergencies: 'This page is not for emergencies. If you are in danger, call your local emergency number.',
} as const

function clientPage(draft: Draft): Line[] {
  const { slots, trackSheet } = draft
  const confidence = slots.confidence.confirmed ? filled(draft, 'confidence') : ''
  const review = filled(draft, 'reviewDate')
  const blocks: Line[][] = [
    [{ kind: 'title', text: oneLine(draft.title) || clientLines.untitled }, ...line(null, clientLines.opening)],
    [
      ...line('Your goal', sentence(filled(draft, 'goal'))),
      ...line('What you took away', sentence(filled(draft, 'takeaway'))),
      ...line('Why', sentence(filled(draft, 'why'))),
    ],
    [
      ...line('What to do', sentence(filled(draft, 'practice'))),
      ...line('When', moment(draft)),
      ...line('Where', sameAsWhen(draft) ? '' : filled(draft, 'where')),
      ...line('How long', filled(draft, 'howLong')),
      ...line('How often', filled(draft, 'howOften')),
      ...line('It counts when', sentence(filled(draft, 'doneMeans'))),
    ],
    [...line('Keep track', sentence(filled(draft, 'track'))), ...trackSheet.fields.flatMap(items)],
    [
      ...line('What could get in the way', sentence(filled(draft, 'obstacle'))),
      ...line('Back-up plan', sentence(filled(draft, 'backup'))),
    ],
    [
      ...line('How sure you are', confidence === '' ? '' : `${confidence} out of 10`),
      ...line(null, clientLines.data),
      ...line('Next visit', review === '' ? clientLines.review : `${sentence(review)} ${clientLines.review}`),
    ],
    line(null, clientLines.notForEmergencies),
  ]
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, at): Line[] => (at === 0 ? block : [{ kind: 'gap' }, ...block]))
}

/** Both renderings of a draft. Without a reviewer the chart text has no sign-off line. Deterministic. */
export function renderWorksheet(draft: Draft, { reviewer }: { reviewer: Reviewer | null }): Renderings {
  return { chart: render(chartLines(draft, reviewer)), client: render(clientPage(draft)) }
}
