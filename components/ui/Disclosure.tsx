// A line that opens what stands behind it. Not <details>: its state is the panel's, so a jump can open or close it.
import type { ComponentChildren } from 'preact'
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { Icon } from './Icon.tsx'

export type DisclosureProps = {
  summary: ComponentChildren
  class?: string
  /** Controlled when given. */
  open?: boolean
  onToggle?: (open: boolean) => void
  children: ComponentChildren
}

export function Disclosure({ summary, class: extra, open, onToggle, children }: DisclosureProps) {
  const id = useId()
  const own = useSignal(false)
  const isOpen = open ?? own.value
  const toggle = () => {
    own.value = !isOpen
    onToggle?.(!isOpen)
  }
  return (
    <div class={`disclosure${isOpen ? ' is-open' : ''}${extra ? ` ${extra}` : ''}`}>
      <button
        type="button"
        class="disclosure-line"
        aria-expanded={isOpen ? 'true' : 'false'}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) toggle()
        }}
      >
        <span class="disclosure-summary">{summary}</span>
        <Icon name="chevron" size={14} />
      </button>
      {isOpen && (
        <div class="disclosure-body" id={id}>
          {children}
        </div>
      )}
    </div>
  )
}
