// The panel's part of a click: the record that waits for this window, then each new one. Another window's is not read.
import { type Click, clickKey, isClick } from './click.ts'

type Changed = (changes: Record<string, { newValue?: unknown }>) => void

/** What is needed of storage.session. */
export interface ClickArea {
  get(key: string): Promise<Record<string, unknown>>
  remove(key: string): Promise<void>
  onChanged: { addListener(changed: Changed): void; removeListener(changed: Changed): void }
}

/** Hands each click of this window to `take`, once. Returns the way to stop. */
export function takeClicks(session: ClickArea, windowId: number, take: (click: Click) => void): () => void {
  const key = clickKey(windowId)
  let last = 0
  const handle = (raw: unknown): void => {
    if (!isClick(raw) || raw.windowId !== windowId || raw.at === last) return
    last = raw.at
    session.remove(key).catch(() => undefined)
    take(raw)
  }
  const onChanged: Changed = (changes) => {
    handle(changes[key]?.newValue)
  }
  session.onChanged.addListener(onChanged)
  session.get(key).then(
    (found) => handle(found[key]),
    () => undefined,
  )
  return () => session.onChanged.removeListener(onChanged)
}
