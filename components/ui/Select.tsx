// A native select: one tap on any machine, and its list may be wider than the panel.
import { useId } from 'preact/hooks'

export type SelectProps<V extends string> = {
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  onChange: (value: V) => void
}

export function Select<V extends string>({ label, value, options, onChange }: SelectProps<V>) {
  const id = useId()
  return (
    <span class="select">
      <label class="sr-only" for={id}>
        {label}
      </label>
      <select
        id={id}
        autocomplete="off"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
