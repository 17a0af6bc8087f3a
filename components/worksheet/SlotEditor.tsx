// Changes one slot in place. Each key goes straight into the draft, so a closed panel loses nothing and the text above
// is always the text; Escape puts the words back that stood there when the editor was opened.
import { useEffect, useRef } from 'preact/hooks'
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { Draft } from '../../lib/schema/draft.ts'
import { Button } from '../ui/Button.tsx'
import { PrivateField } from '../ui/PrivateField.tsx'
import { Quote } from '../ui/Quote.tsx'
import type { EditTarget } from './lines.ts'
import { Size } from './Dose.tsx'
import { markOf, slotExample, slotLabel, sourceSentence } from './words.ts'

export type SlotEditorProps = { view: SessionView; draft: Draft; target: EditTarget; onClose: () => void }

export function SlotEditor({ view, draft, target, onClose }: SlotEditorProps) {
  const slot = target === 'title' ? null : draft.slots[target]
  const value = slot ? slot.value : draft.title
  const before = useRef(value)
  const root = useRef<HTMLDivElement>(null)
  const write = (text: string) => (target === 'title' ? view.setTitle(text) : view.editSlot(target, text))
  const mark = slot && slot.value !== '' ? markOf(slot) : null

  // The whole editor with its buttons, not only the field that took the focus.
  useEffect(() => root.current?.scrollIntoView({ block: 'nearest' }), [])

  return (
    <div class="slot-editor" ref={root}>
      <div class="slot-editor-head">
        <span class="slot-editor-label">{target === 'title' ? 'Name of the practice' : slotLabel[target]}</span>
        {mark && <span class={`source-tag mark-${mark}`}>{sourceSentence[mark]}</span>}
      </div>
      {slot?.source?.kind === 'note' && <Quote text={slot.source.span.quote} />}
      <PrivateField
        label={target === 'title' ? 'Name of the practice' : slotLabel[target]}
        labelHidden
        multiline
        autofocus
        value={value}
        placeholder={target === 'title' ? '' : slotExample[target]}
        onInput={write}
        onEnter={onClose}
        onEscape={() => {
          if (value !== before.current) write(before.current)
          onClose()
        }}
      />
      {(target === 'practice' || target === 'howLong') && <Size view={view} draft={draft} />}
      <div class="slot-editor-actions">
        {target !== 'title' && mark === 'suggestion' && (
          <Button icon="check" onClick={() => view.confirmSlot(target)}>
            {target === 'obstacle' || target === 'backup' ? 'Agreed with the client' : 'Agree'}
          </Button>
        )}
        <Button kind="primary" class="small" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  )
}
