// How big the task is and how sure the client is: one belongs to the other, because a low answer makes it smaller.
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { Draft, PracticeSize } from '../../lib/schema/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Chips } from '../ui/Chips.tsx'

const sizes: readonly PracticeSize[] = ['small', 'standard', 'big']
const sizeWord: Record<PracticeSize, string> = { small: 'Small', standard: 'Standard', big: 'Big' }
const scale = Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: String(n) }))
/** Brief Action Planning (2014): below 7 of 10, the plan is changed with the client. */
const sureEnough = 7

export function Size({ view, draft }: { view: SessionView; draft: Draft }) {
  const at = sizes.indexOf(draft.size)
  const move = (by: number) => {
    const size = sizes[at + by]
    if (size) view.setSize(size)
  }
  return (
    <div class="size">
      <span class="field-label">Size</span>
      <Button class="small" disabled={at <= 0} onClick={() => move(-1)}>
        Smaller
      </Button>
      <span class="size-word">{sizeWord[draft.size]}</span>
      <Button class="small" disabled={at >= sizes.length - 1} onClick={() => move(1)}>
        Bigger
      </Button>
    </div>
  )
}

export function Confidence({ view, draft }: { view: SessionView; draft: Draft }) {
  const { value } = draft.slots.confidence
  const low = value !== '' && Number(value) < sureEnough
  return (
    <section class="confidence">
      <Chips
        class="scale"
        label="Confidence"
        hint={value === '' ? 'Not asked yet. Ask: how sure are you that you can do this?' : 'The client’s own answer.'}
        options={scale}
        value={value}
        clearable
        onChange={(next) => view.editSlot('confidence', next)}
      />
      {low && <p class="confidence-low">Not sure enough yet: make it smaller, or change the plan together.</p>}
      <Size view={view} draft={draft} />
    </section>
  )
}
