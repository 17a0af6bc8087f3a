// Every button of the panel. `disabled` is native, so that a disabled Approve can neither be clicked nor reached.
import type { ComponentChildren, Ref } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

export type ButtonProps = {
  kind?: 'primary' | 'secondary' | 'quiet' | 'link'
  icon?: IconName
  /** The accessible name where the button shows only an icon or a shortened text. */
  label?: string
  disabled?: boolean
  busy?: boolean
  expanded?: boolean
  controls?: string
  autofocus?: boolean
  class?: string
  buttonRef?: Ref<HTMLButtonElement>
  onClick: () => void
  children?: ComponentChildren
}

export function Button(props: ButtonProps) {
  const { kind = 'secondary', icon, label, disabled = false, busy = false, expanded, controls, children } = props
  return (
    <button
      type="button"
      class={`button ${kind}${children === undefined ? ' icon-only' : ''}${props.class ? ` ${props.class}` : ''}`}
      disabled={disabled || busy}
      aria-busy={busy ? 'true' : undefined}
      aria-label={label}
      title={children === undefined ? label : undefined}
      aria-expanded={expanded === undefined ? undefined : expanded ? 'true' : 'false'}
      aria-controls={expanded ? controls : undefined}
      autofocus={props.autofocus ?? false}
      ref={props.buttonRef ?? null}
      onClick={props.onClick}
    >
      {icon && <Icon name={icon} />}
      {children !== undefined && <span class="button-text">{children}</span>}
    </button>
  )
}
