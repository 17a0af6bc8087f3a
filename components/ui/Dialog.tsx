// A question that holds up one action. The native modal dialog keeps the focus inside and gives it back; Escape is No,
// and No has the focus first, so that a stray Enter changes nothing.
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'

export type DialogProps = {
  title: string
  /** The answer that goes on; null where the choices stand in the dialog itself. */
  yes: string | null
  no: string
  danger?: boolean
  onAnswer: (yes: boolean) => void
  children: ComponentChildren
}

export function Dialog({ title, yes, no, danger = false, onAnswer, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const safe = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const el = dialog.current
    if (el && !el.open) el.showModal()
    safe.current?.focus({ preventScroll: true })
    return () => el?.close()
  }, [])

  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault()
        onAnswer(false)
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="dialog-text" id={`${id}-text`}>
        {children}
      </div>
      <div class="dialog-actions">
        <Button buttonRef={safe} onClick={() => onAnswer(false)}>
          {no}
        </Button>
        {yes !== null && (
          <Button kind="primary" class={danger ? 'danger' : ''} onClick={() => onAnswer(true)}>
            {yes}
          </Button>
        )}
      </div>
    </dialog>
  )
}
