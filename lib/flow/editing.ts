// The clinician's changes to a draft. Any of them ends the approval; going back to the very words that stood there gives
// them their source again.
import type { ReadonlySignal } from '@preact/signals'
import type { Desk } from '../desk/desk.ts'
import type { Draft, Slot, SlotName } from '../schema/draft.ts'
import type { Template } from '../schema/template.ts'
import type { SessionView } from './session-view.ts'
import type { Stages } from './stages.ts'
import type { TabStore } from './tab-store.ts'

export type EditingTools = {
  store: TabStore
  desk: Desk
  stages: Stages
  template: ReadonlySignal<Template | null>
  run(tabId: number, work: Promise<unknown>): void
}

type Edits = Pick<SessionView, 'editSlot' | 'confirmSlot' | 'setSize' | 'setFormat' | 'setTitle' | 'acknowledge'>

export function createEditing({ store, desk, stages, template, run }: EditingTools): Edits & { forget(): void } {
  /** Each slot as it stood before its first edit, while the draft is the same. */
  const firsts = new Map<string, Slot>()
  const now = () => store.active.value

  function change(make: (held: Draft) => Draft): void {
    const { tabId, draft: held, approvalId, step } = now()
    if (!held) return
    const next = make(held)
    if (next === held) return
    if (approvalId) run(tabId, desk.revoke(tabId, approvalId))
    store.update(tabId, { draft: next, approvalId: null, step: step.at === 'inserted' ? { at: 'draft' } : step })
  }
  function firstOf(tabId: number, slot: SlotName, held: Draft): Slot {
    const key = `${tabId} ${held.templateId} ${held.size} ${slot}`
    const first = firsts.get(key) ?? held.slots[slot]
    firsts.set(key, first)
    return first
  }
  return {
    editSlot(slot, value) {
      const { tabId, draft: held } = now()
      if (!held) return
      const first = firstOf(tabId, slot, held)
      // Back to the very words that stood there: then they are the note's or the template's again, not the clinician's.
      change((draft) =>
        value === first.value
          ? { ...draft, slots: { ...draft.slots, [slot]: first } }
          : stages.editSlot(draft, slot, value),
      )
    },
    confirmSlot: (slot) => change((held) => stages.confirmSlot(held, slot)),
    setSize: (size) => change((held) => (template.value ? stages.resize(held, template.value, size) : held)),
    setFormat: (format) => change((held) => ({ ...held, format })),
    setTitle: (title) => change((held) => stages.setTitle(held, title)),
    acknowledge: (cautionId) => change((held) => stages.acknowledge(held, cautionId)),
    forget: () => firsts.clear(),
  }
}
