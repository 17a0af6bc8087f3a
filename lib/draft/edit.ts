// The clinician's changes to a draft. What a person typed or confirmed carries that person as its source from then on.
import type { Draft, PracticeSize, Slot, SlotName, Slots } from '../schema/draft.ts'
import type { Template } from '../schema/template.ts'
import { sizeSlots } from './draft-worksheet.ts'

const withSlot = (draft: Draft, name: SlotName, slot: Slot): Draft => ({
  ...draft,
  slots: { ...draft.slots, [name]: slot },
})

/** A whole number 0 to 10, or ''. Anything else that was typed is not a confidence and is left out. */
const confidence = (value: string): string => /^\s*(10|[0-9])(?:\s*\/\s*10)?\s*$/.exec(value)?.[1] ?? ''

/** Sets a slot to the clinician's own words. Emptied, it stays empty: the clinician's choice too. */
export function editSlot(draft: Draft, name: SlotName, value: string): Draft {
  const words = name === 'confidence' ? confidence(value) : value
  if (words === draft.slots[name].value) return draft
  return withSlot(draft, name, { value: words, source: { kind: 'clinician' }, confirmed: true })
}

/** The client or clinician said yes to what stands there. Says nothing about an empty slot. */
export function confirmSlot(draft: Draft, name: SlotName): Draft {
  const slot = draft.slots[name]
  return slot.value === '' || slot.confirmed ? draft : withSlot(draft, name, { ...slot, confirmed: true })
}

/**
 * Another size of the practice. Only the template's own words follow it: a task, a length or a finish line that the note
 * or the clinician set stays. A size is another proposal, so what follows it is unconfirmed again.
 */
export function resize(draft: Draft, template: Template, size: PracticeSize): Draft {
  if (size === draft.size) return draft
  const slots: Slots = { ...draft.slots }
  for (const [name, value] of Object.entries(sizeSlots(draft, template, size)) as [SlotName, string][]) {
    if (slots[name].source?.kind === 'template') slots[name] = { value, source: { kind: 'template' }, confirmed: false }
  }
  return { ...draft, size, slots }
}

export const setTitle = (draft: Draft, title: string): Draft => (title === draft.title ? draft : { ...draft, title })

/** Answers one caution. It stays on the draft, with its quote. */
export function acknowledge(draft: Draft, cautionId: string): Draft {
  return {
    ...draft,
    cautions: draft.cautions.map((one) => (one.id === cautionId ? { ...one, acknowledged: true } : one)),
  }
}
