// A short list of buttons under a ⋯ button. Plain buttons in a disclosure, not an ARIA menu: Tab reaches all of them.
import type { ComponentChildren } from 'preact'
import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'

export function Menu({ label, children }: { label: string; children: ComponentChildren }) {
  const id = useId()
  const open = useSignal(false)
  const root = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return
        open.value = false
        opener.current?.focus()
      }}
      onFocusOut={(event) => {
        if (!root.current?.contains(event.relatedTarget as Node | null)) open.value = false
      }}
    >
      <Button
        kind="quiet"
        icon="more"
        label={label}
        expanded={open.value}
        controls={id}
        buttonRef={opener}
        onClick={() => (open.value = !open.value)}
      />
      {open.value && (
        <div class="menu-list" id={id} onClick={() => (open.value = false)}>
          {children}
        </div>
      )}
    </div>
  )
}
