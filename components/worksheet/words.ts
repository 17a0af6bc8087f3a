// The panel's own words for the closed lists of the schemas. Total records: a new slot or status asks for its word here.
import type { Slot, SlotName } from '../../lib/schema/draft.ts'
import type { RiskFlag, SkillStatus } from '../../lib/schema/facts.ts'
import type { Place } from '../../lib/flow/session-view.ts'
import type { Placement } from '../../lib/schema/insertion.ts'
import type { Lock, NoteField, NoteFormat, PageNote } from '../../lib/schema/page-note.ts'

export const slotLabel: Record<SlotName, string> = {
  why: 'Why',
  practice: 'Practice',
  when: 'When',
  where: 'Where',
  howLong: 'How long',
  howOften: 'How often',
  doneMeans: 'Done means',
  track: 'Track',
  obstacle: 'Likely obstacle',
  backup: 'Back-up',
  goal: 'Goal',
  takeaway: 'Takeaway',
  confidence: 'Confidence',
  reviewDate: 'Review date',
}

/** The order in which empty or unprinted parts are listed. `confidence` has its own place. */
export const slotOrder = Object.keys(slotLabel).filter(
  (name): name is Exclude<SlotName, 'confidence'> => name !== 'confidence',
)

/** What an empty slot would hold, as an example to write after. */
export const slotExample: Record<SlotName, string> = {
  why: 'The reason, in words the client would use',
  practice: 'One task, small enough for a bad day',
  when: 'After something that happens anyway',
  where: 'A place, and what is within reach',
  howLong: 'A few minutes',
  howOften: 'Which days, or how many times',
  doneMeans: 'What counts as done',
  track: 'How the client marks it',
  obstacle: 'What is likely to get in the way',
  backup: 'If that happens, then a smaller step',
  goal: 'The treatment goal this serves',
  takeaway: 'What the client takes from today',
  confidence: '',
  reviewDate: 'When you will look at it together',
}

export const statusWord: Record<SkillStatus, string> = {
  taught: 'taught today',
  practised: 'practised today',
  reviewed: 'reviewed',
  continued: 'continued',
  planned: 'planned for later',
  declined: 'declined',
  past: 'from the past',
  'other-person': 'about someone else',
  psychoeducation: 'explained',
}

export const riskWord: Record<RiskFlag['kind'], string> = {
  stop: 'danger now',
  caution: 'caution',
  denied: 'denied',
  past: 'in the past',
  'other-person': 'about someone else',
}

export const lockWord: Record<Lock, string> = { 'read-only': 'read-only', disabled: 'read-only', signed: 'signed' }

export const formats: readonly { value: NoteFormat; label: string }[] = [
  { value: 'SOAP', label: 'SOAP' },
  { value: 'DAP', label: 'DAP' },
  { value: 'BIRP', label: 'BIRP' },
  { value: 'GIRP', label: 'GIRP' },
  { value: 'PIE', label: 'PIE' },
  { value: 'narrative', label: 'Plain' },
]

export type Mark = 'note' | 'suggestion' | 'agreed' | 'own'

/** How a slot's words are marked. A template's words stay a suggestion until somebody says yes to them. */
export function markOf(slot: Slot): Mark {
  if (slot.source?.kind === 'note') return 'note'
  if (slot.source?.kind === 'clinician') return 'own'
  return slot.confirmed ? 'agreed' : 'suggestion'
}

export const markWord: Record<Mark, string> = {
  note: 'From the note',
  suggestion: 'Suggested',
  agreed: 'Suggested, agreed',
  own: 'Your words',
}

export const sourceSentence: Record<Mark, string> = {
  note: 'From the note',
  suggestion: 'Suggested by the worksheet, not from the note',
  agreed: 'Suggested by the worksheet, agreed with the client',
  own: 'Your own words',
}

export const fieldName = (field: NoteField | undefined): string => field?.label.trim() || 'the note'

/** 'SOAP note › 4 fields', 'your selection', or the one field's label. */
export function readFrom(note: PageNote): string {
  if (note.source === 'selection') return 'your selection'
  const [first] = note.parts
  if (note.parts.length === 1 && first) return fieldName(note.fields[first.fieldIndex])
  const kind = note.format === 'narrative' ? 'note' : `${note.format} note`
  return `${kind} › ${note.parts.length} fields`
}

/** 'Under the heading Plan', 'Where your cursor is', 'At the end'. */
export const placeWords = ({ placement, heading }: Place): string => placeWord[placement](heading)

const placeWord: Record<Placement, (heading: string) => string> = {
  'after-heading': (heading) => (heading === '' ? 'Under its heading' : `Under the heading ${heading}`),
  caret: () => 'Where your cursor is',
  end: () => 'At the end',
}
