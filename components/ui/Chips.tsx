// One choice out of a few, without a default: nothing is chosen until the clinician chooses.
import { useId, useRef } from 'preact/hooks'

export type ChipsProps = {
  label: string
  hint?: string
  labelHidden?: boolean
  options: readonly { value: string; label: string }[]
  /** '' while nothing is chosen. */
  value: string
  /** A second click on the chosen chip gives ''. */
  clearable?: boolean
  class?: string
  onChange: (value: string) => void
}

export function Chips({
  label,
  hint,
  labelHidden,
  options,
  value,
  clearable = false,
  class: extra,
  onChange,
}: ChipsProps) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const at = options.findIndex((option) => option.value === value)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = at === -1 ? 0 : (at + step + options.length) % options.length
    const option = options[next]
    if (!option) return
    onChange(option.value)
    row.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div class={`chips${extra ? ` ${extra}` : ''}`}>
      <span id={id} class={labelHidden ? 'sr-only' : 'field-label'}>
        {label}
      </span>
      <div
        class="chip-row"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        ref={row}
        onKeyDown={onKeyDown}
      >
        {options.map((option, index) => (
          <button
            key={option.value}
            type="button"
            class="chip"
            role="radio"
            aria-checked={option.value === value ? 'true' : 'false'}
            tabIndex={index === Math.max(at, 0) ? 0 : -1}
            onClick={() => onChange(clearable && option.value === value ? '' : option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
