// The prescription checklist as one line above the button; it opens to all findings, each with a jump to its slot.
import type { Finding, SlotName } from '../../lib/schema/draft.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { RowButton } from '../ui/RowButton.tsx'

const stateIcon: Record<Finding['state'], IconName> = { ok: 'check', gap: 'minus', suggested: 'info', flag: 'alert' }
const stateWord: Record<Finding['state'], string> = {
  ok: 'Done',
  gap: 'Missing',
  suggested: 'Suggested',
  flag: 'Look at this',
}
const rank: Record<Finding['state'], number> = { flag: 0, gap: 1, suggested: 2, ok: 3 }

export type ChecklistProps = {
  findings: readonly Finding[]
  open: boolean
  onToggle: (open: boolean) => void
  onJump: (slot: SlotName) => void
}

export function Checklist({ findings, open, onToggle, onJump }: ChecklistProps) {
  if (findings.length === 0) return null
  const sorted = findings.toSorted((a, b) => rank[a.state] - rank[b.state])
  const first = sorted[0]
  // A suggestion fills its line; that nobody has confirmed it is said in the list.
  const done = findings.filter(({ state }) => state === 'ok' || state === 'suggested').length
  const worst = first && first.state !== 'ok' ? first : null
  return (
    <Disclosure
      class={`checklist is-${worst?.state ?? 'ok'}`}
      open={open}
      onToggle={onToggle}
      summary={
        <>
          <Icon name={worst?.state === 'flag' ? 'alert' : 'check'} size={14} />
          <span class="checklist-count">
            {done} of {findings.length}
          </span>
          {worst && <span class="checklist-first">{worst.text}</span>}
        </>
      }
    >
      <ul class="findings">
        {sorted.map((finding) => (
          <li key={finding.item} class={`finding is-${finding.state}`}>
            <Icon name={stateIcon[finding.state]} size={14} />
            <span class="finding-text">
              <span class="sr-only">{stateWord[finding.state]}: </span>
              {finding.text}
            </span>
            {finding.slot !== null && finding.state !== 'ok' && (
              <Jump slot={finding.slot} onJump={onJump} state={finding.state} />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Jump({ slot, state, onJump }: { slot: SlotName; state: Finding['state']; onJump: (slot: SlotName) => void }) {
  return (
    <RowButton kind="finding" onClick={() => onJump(slot)}>
      {state === 'gap' ? 'Add' : 'Show'}
    </RowButton>
  )
}
