// The panel's part of a click: the record that waits for this window, then each new one. Another window's is not read.
import type { Browser } from 'wxt/browser'
import { type Click, clickKey, isClick } from './click.ts'

type SessionArea = Pick<typeof Browser.storage.session, 'get' | 'remove' | 'onChanged'>

/** Hands each click of this window to `take`, once. Returns the way to stop. */
export function takeClicks(session: SessionArea, windowId: number, take: (click: Click) => void): () => void {
  const key = clickKey(windowId)
  let last = 0
  const handle = (raw: unknown): void => {
    if (!isClick(raw) || raw.windowId !== windowId || raw.at === last) return
    last = raw.at
    session.remove(key).catch(() => undefined)
    take(raw)
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    handle(changes[key]?.newValue)
  }
  session.onChanged.addListener(onChanged)
  session.get(key).then(
    (found) => handle(found[key]),
    () => undefined,
  )
  return () => session.onChanged.removeListener(onChanged)
}
