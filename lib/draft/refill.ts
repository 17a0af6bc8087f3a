// A worksheet begun in the session, before the note was typed: a later reading fills what is still open and touches
// nothing that the clinician chose, confirmed or emptied.
import type { Caution, Draft, Slot, SlotName, Slots } from '../schema/draft.ts'
import type { SessionFacts } from '../schema/facts.ts'
import type { Template } from '../schema/template.ts'
import { draftWorksheet, variantFor } from './draft-worksheet.ts'

/** Empty, or the template's suggestion that nobody has answered. */
const isOpen = (slot: Slot): boolean => slot.source === null || (slot.source.kind === 'template' && !slot.confirmed)

/** Cautions that are new join; one that was answered stays answered for the same quote only. */
function joinCautions(held: readonly Caution[], fresh: readonly Caution[]): Caution[] {
  const answered = (one: Caution): boolean =>
    held.some(({ id, span, acknowledged }) => acknowledged && id === one.id && span?.quote === one.span?.quote)
  const joined = fresh.map((one) => ({ ...one, acknowledged: answered(one) }))
  // A flag is never cleared by a later reading.
  return [...joined, ...held.filter(({ id }) => !fresh.some((one) => one.id === id))]
}

export type RefillInput = { template: Template; facts: SessionFacts | null; noteText?: string }

/** Fills the open slots of a held draft from a newer reading. */
export function refillEmpty(draft: Draft, input: RefillInput): Draft {
  const fresh = draftWorksheet({ ...input, format: draft.format, size: draft.size })
  const slots: Slots = { ...draft.slots }
  for (const name of Object.keys(slots) as SlotName[]) {
    const next = fresh.slots[name]
    if (isOpen(slots[name]) && next.source !== null) slots[name] = next
  }
  // A stated task that no client may read as written leaves the practice open, never on another task.
  if (isOpen(draft.slots.practice) && fresh.slots.practice.source === null) slots.practice = fresh.slots.practice
  // A task, its finish line and its minutes belong together, and so do an obstacle and its plan.
  if (!isOpen(draft.slots.practice)) {
    for (const name of ['howLong', 'doneMeans'] as const) {
      if (slots[name].source?.kind === 'template' && draft.slots[name].value !== '') slots[name] = draft.slots[name]
    }
  }
  if (!isOpen(draft.slots.obstacle) && draft.slots.backup.value !== '') slots.backup = draft.slots.backup

  const untouched = [input.template.title, input.template.ownTaskTitle, variantFor(input.template, input.facts)?.title]
  const sheetKept = slots.track === draft.slots.track
  return {
    ...draft,
    slots,
    title: untouched.includes(draft.title) && isOpen(draft.slots.practice) ? fresh.title : draft.title,
    trackSheet: sheetKept ? draft.trackSheet : fresh.trackSheet,
    cautions: joinCautions(draft.cautions, fresh.cautions),
    riskFlags: input.facts ? fresh.riskFlags : draft.riskFlags,
  }
}
