// A run of words inside the text that can be changed. A <button> cannot wrap like text does, hence a span with its role.
import type { ComponentChildren } from 'preact'

export type EditableProps = {
  /** What it is and where it comes from, for screen readers. */
  description: string
  mark: 'note' | 'suggestion' | 'agreed' | 'own'
  slot: string
  open: boolean
  onOpen: () => void
  /** The pointer or the focus is on it: the place to show its source. */
  onPoint: (on: boolean) => void
  children: ComponentChildren
}

export function Editable({ description, mark, slot, open, onOpen, onPoint, children }: EditableProps) {
  return (
    <span
      class={`editable mark-${mark}${open ? ' is-open' : ''}`}
      role="button"
      tabIndex={0}
      data-slot={slot}
      aria-description={description}
      aria-expanded={open ? 'true' : 'false'}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      {children}
    </span>
  )
}
