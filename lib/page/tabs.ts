// Which tab is in front of this panel's window. Needs no permission: ids only, no address and no title.
import type { Browser } from 'wxt/browser'

type Tabs = Pick<typeof Browser.tabs, 'query' | 'onActivated' | 'onRemoved'>

export async function activeTabOf(tabs: Tabs, windowId: number): Promise<number | null> {
  const [tab] = await tabs.query({ active: true, windowId })
  return tab?.id ?? null
}

/** Shows the tab in front now and after each switch; other windows' tabs are not this panel's. */
export function watchTabs(
  tabs: Tabs,
  windowId: number,
  show: (tabId: number) => void,
  closed: (tabId: number) => void,
): void {
  tabs.onActivated.addListener((to) => {
    if (to.windowId === windowId) show(to.tabId)
  })
  tabs.onRemoved.addListener(closed)
  activeTabOf(tabs, windowId).then(
    (tabId) => tabId !== null && show(tabId),
    () => undefined,
  )
}
