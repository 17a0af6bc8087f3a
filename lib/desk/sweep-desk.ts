// The worker's part of keeping drafts short-lived: gone with their tab, gone after their time, and an update waits
// for open drafts. Without an alarm permission the clock is looked at whenever a tab event wakes the worker; the panel
// looks at it too while it is open.
import type { Browser } from 'wxt/browser'
import { draftPrefix, tabOfKey } from './keys.ts'

type DeskBrowser = Pick<typeof Browser, 'tabs' | 'storage'> & {
  runtime: Pick<typeof Browser.runtime, 'reload' | 'onUpdateAvailable'>
}

/** Keys of what has outlived its time in a dump of the session storage. */
export function expiredKeys(all: Record<string, unknown>, now: number): string[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (tabOfKey(key) === null || typeof value !== 'object' || value === null) return []
    const { expiresAt } = value as { expiresAt?: unknown }
    return typeof expiresAt === 'number' && expiresAt <= now ? [key] : []
  })
}

export function sweepDesk(browser: DeskBrowser): void {
  const session = browser.storage.session
  const all = (): Promise<Record<string, unknown>> => session.get(null)
  const sweep = async (): Promise<void> => {
    const [found, tabs] = await Promise.all([all(), browser.tabs.query({})])
    const open = new Set(tabs.map(({ id }) => id))
    // A worker that was stopped can miss a closing, and a panel can save a moment after it.
    const left = Object.keys(found).filter((key) => {
      const tabId = tabOfKey(key)
      return tabId !== null && !open.has(tabId)
    })
    const keys = [...expiredKeys(found, Date.now()), ...left]
    if (keys.length > 0) await session.remove(keys)
  }
  const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined)

  browser.tabs.onRemoved.addListener((tabId) => {
    quietly(all().then((found) => session.remove(Object.keys(found).filter((key) => tabOfKey(key) === tabId))))
  })
  browser.tabs.onActivated.addListener(() => quietly(sweep()))
  quietly(sweep())

  // storage.session is emptied by an update: it waits until no draft is open.
  let updateWaits = false
  const updateIfFree = async (): Promise<void> => {
    if (updateWaits && !Object.keys(await all()).some((key) => key.startsWith(draftPrefix))) browser.runtime.reload()
  }
  browser.runtime.onUpdateAvailable.addListener(() => {
    updateWaits = true
    quietly(updateIfFree())
  })
  session.onChanged.addListener(() => quietly(sweep().then(updateIfFree)))
}
