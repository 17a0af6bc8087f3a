// The record that a click leaves for the panel of its window: who was clicked and when, never what is on the page.

export type Click = {
  windowId: number
  tabId: number
  /** Milliseconds since the epoch, at the first line of the click's handler. A panel takes a click once. */
  at: number
}

export const clickKey = (windowId: number): string => `click:${windowId}`

export function isClick(raw: unknown): raw is Click {
  if (typeof raw !== 'object' || raw === null) return false
  const { windowId, tabId, at } = raw as Record<string, unknown>
  return Number.isInteger(windowId) && Number.isInteger(tabId) && Number.isFinite(at)
}
