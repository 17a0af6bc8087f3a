// Holds the state of each tab, shows the active one, and keeps every change on the desk. Writes go out one after the
// other, so that an older state never lands on a newer one.
import { signal } from '@preact/signals'
import type { Desk } from '../desk/desk.ts'
import { problem } from '../errors.ts'
import { type TabState, blankState, fromDeskItem, toDeskItem } from './tab-state.ts'

export type TabStore = ReturnType<typeof createTabStore>

export function createTabStore(desk: Desk, wipeMinutes: () => number) {
  const states = new Map<number, TabState>()
  const active = signal<TabState>(blankState(-1))
  const expiry = new Map<number, number>()
  let writes: Promise<unknown> = Promise.resolve()

  const get = (tabId: number): TabState => states.get(tabId) ?? blankState(tabId)

  function put(next: TabState): void {
    states.set(next.tabId, next)
    if (active.value.tabId === next.tabId) active.value = next
  }

  function keep(state: TabState): void {
    const expiresAt = Date.now() + wipeMinutes() * 60_000
    const item = toDeskItem(state, expiresAt)
    if (!item) return
    expiry.set(state.tabId, expiresAt)
    writes = writes
      .then(() => desk.save(item))
      .catch(() => put({ ...get(state.tabId), problem: problem('storage-failed') }))
  }

  return {
    active,
    get,
    /** Changes what is shown, and keeps it. */
    update(tabId: number, patch: Partial<TabState>): TabState {
      const next = { ...get(tabId), ...patch }
      put(next)
      keep(next)
      return next
    },
    /** Shows a tab; its work is taken from the desk where this panel does not hold it yet. */
    async show(tabId: number): Promise<void> {
      active.value = get(tabId)
      if (states.has(tabId)) return
      const [newest] = await desk.items(tabId).catch(() => [])
      if (!newest || states.has(tabId)) return
      expiry.set(tabId, newest.expiresAt)
      put(fromDeskItem(newest))
    },
    /** Forgets a tab's work, here and on the desk. */
    async clear(tabId: number): Promise<void> {
      const { itemId, approvalId, run } = get(tabId)
      put({ ...blankState(tabId), run: run + 1 })
      expiry.delete(tabId)
      await writes
      if (itemId) await desk.remove(tabId, itemId)
      if (approvalId) await desk.revoke(tabId, approvalId)
    },
    /** Tabs whose work has outlived its time at `now` (milliseconds since the epoch). */
    expired: (now: number): number[] => [...expiry].flatMap(([tabId, at]) => (at <= now ? [tabId] : [])),
    forget(tabId: number): void {
      states.delete(tabId)
      expiry.delete(tabId)
    },
    /** Resolves when everything so far is on the desk. */
    written: (): Promise<unknown> => writes,
  }
}
