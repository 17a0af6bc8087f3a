// The worker's part of a click. It opens the panel first (any await before `open` loses the user gesture) and then
// leaves a record for the panel of its own window: so a cold panel, an open one and a stopped worker take the same way.
import type { Browser } from 'wxt/browser'
import { type Click, clickKey } from './click.ts'

type ClickBrowser = Pick<typeof Browser, 'action' | 'commands' | 'contextMenus' | 'storage'> & {
  runtime: Pick<typeof Browser.runtime, 'onInstalled'>
  sidePanel?: Pick<typeof Browser.sidePanel, 'open'>
  sidebarAction?: { open(): Promise<void> }
}
type Tab = { id?: number | undefined; windowId: number }

/** Toolbar button, keyboard command and context menu all open the panel and leave a click record. */
export function listenForClicks(browser: ClickBrowser): void {
  const onClick = (tab: Tab | undefined): void => {
    const at = Date.now()
    if (tab?.id === undefined) return
    const opened = browser.sidePanel
      ? browser.sidePanel.open({ windowId: tab.windowId })
      : browser.sidebarAction?.open()
    // A panel that is open already may answer with an error; the record below reaches it all the same.
    opened?.catch(() => undefined)
    const click: Click = { windowId: tab.windowId, tabId: tab.id, at }
    browser.storage.session.set({ [clickKey(tab.windowId)]: click }).catch(() => undefined)
  }
  browser.action.onClicked.addListener(onClick)
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'draft-homework') onClick(tab)
  })
  browser.contextMenus.onClicked.addListener((_info, tab) => onClick(tab))
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: 'note',
        title: 'Draft homework from this note',
        contexts: ['page', 'editable', 'frame'],
      })
      browser.contextMenus.create({
        id: 'selection',
        title: 'Draft homework from the selection',
        contexts: ['selection'],
      })
    })
  })
}
