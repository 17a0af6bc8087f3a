// A whole row that opens something: the target is as wide as the panel, so that nobody has to aim.
import type { ComponentChildren } from 'preact'

export type RowButtonProps = {
  kind: 'add' | 'part' | 'choice' | 'finding'
  /** So that the focus can come back to it. */
  slot?: string
  expanded?: boolean
  disabled?: boolean
  onClick: () => void
  children: ComponentChildren
}

export function RowButton({ kind, slot, expanded, disabled = false, onClick, children }: RowButtonProps) {
  return (
    <button
      type="button"
      class={`row-button row-${kind}`}
      data-slot={slot}
      disabled={disabled}
      aria-expanded={expanded === undefined ? undefined : expanded ? 'true' : 'false'}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

/** A row that stands for something in the page, which is framed there while the row is looked at. */
export function PointRow(props: { onPoint: (on: boolean) => void; onClick: () => void; children: ComponentChildren }) {
  const { onPoint, onClick, children } = props
  return (
    <button
      type="button"
      class="row-button row-point"
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
