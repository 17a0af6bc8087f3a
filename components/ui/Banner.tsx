// A notice in the flow of the page. `urgent` is read out at once and brought on screen: who pressed a button at the end of
// a long sheet would else not see that it was refused. The rest waits its turn.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
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
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (urgent) root.current?.scrollIntoView({ block: 'nearest' })
  }, [urgent, title])
  return (
    <div class={`banner ${tone}`} ref={root} role={urgent ? 'alert' : undefined}>
      {icon && <Icon name={icon} />}
      <div class="banner-body">
        {title !== undefined && <p class="banner-title">{title}</p>}
        {children}
      </div>
      {onClose && <Button kind="quiet" icon="close" label={closeLabel} class="banner-close" onClick={onClose} />}
    </div>
  )
}
