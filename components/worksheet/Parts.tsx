// The parts of the worksheet whose words are not found in the text on screen: empty ones, to be added with one click,
// and those that the other page prints. Together with the sheet every slot is shown exactly once.
import type { ComponentChildren } from 'preact'
import type { Draft, SlotName } from '../../lib/schema/draft.ts'
import { Icon } from '../ui/Icon.tsx'
import { RowButton } from '../ui/RowButton.tsx'
import type { EditTarget } from './lines.ts'
import { markOf, slotLabel, slotOrder, sourceSentence } from './words.ts'

export type PartsProps = {
  draft: Draft
  found: ReadonlySet<EditTarget>
  where: 'chart' | 'client'
  /** The slot being edited here, not in the sheet. */
  editing: EditTarget | null
  editor: ComponentChildren
  onOpen: (slot: SlotName) => void
}

export function Parts({ draft, found, where, editing, editor, onOpen }: PartsProps) {
  const rest = slotOrder.filter((name) => !found.has(name))
  const empty = rest.filter((name) => draft.slots[name].value.trim() === '')
  const elsewhere = rest.filter((name) => draft.slots[name].value.trim() !== '')
  const here = editing === 'title' || editing === 'confidence' ? null : editing
  // One place for it, whatever is typed: with its first letter a part is no longer an empty one.
  return (
    <section class="parts">
      {empty.length > 0 && (
        <>
          <h2 class="section-title">Not filled in</h2>
          <div class="add-row">
            {empty.map((name) => (
              <RowButton key={name} slot={name} kind="add" expanded={here === name} onClick={() => onOpen(name)}>
                <Icon name="plus" size={12} />
                {slotLabel[name]}
              </RowButton>
            ))}
          </div>
        </>
      )}
      {here !== null && (
        <div class="part-editor" key="editor">
          {editor}
        </div>
      )}
      {elsewhere.length > 0 && (
        <>
          <h2 class="section-title">
            {where === 'chart'
              ? 'Worded differently, or for the client only'
              : 'Worded differently, or for the chart only'}
          </h2>
          {elsewhere.map((name) => (
            <div key={name} class="part">
              <RowButton slot={name} kind="part" expanded={here === name} onClick={() => onOpen(name)}>
                <span class="part-label">{slotLabel[name]}</span>
                <span class={`part-value mark-${markOf(draft.slots[name])}`}>{draft.slots[name].value}</span>
                <span class="sr-only">{sourceSentence[markOf(draft.slots[name])]}</span>
              </RowButton>
            </div>
          ))}
        </>
      )}
    </section>
  )
}
