// A notice in the flow of the page. `urgent` is read out at once; the rest waits its turn.
import type { ComponentChildren } from 'preact'
import { Button } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'

export type BannerProps = {
  tone: 'danger' | 'caution' | 'info' | 'done'
  icon?: IconName
  urgent?: boolean
  title?: string
  onClose?: () => void
  closeLabel?: string
  children?: ComponentChildren
}

export function Banner({ tone, icon, urgent, title, onClose, closeLabel = 'Close', children }: BannerProps) {
  return (
    <div class={`banner ${tone}`} role={urgent ? 'alert' : undefined}>
      {icon && <Icon name={icon} />}
      <div class="banner-body">
        {title !== undefined && <p class="banner-title">{title}</p>}
        {children}
      </div>
      {onClose && <Button kind="quiet" icon="close" label={closeLabel} class="banner-close" onClick={onClose} />}
    </div>
  )
}
