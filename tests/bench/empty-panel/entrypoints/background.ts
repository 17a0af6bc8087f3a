import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    const at = Date.now()
    browser.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined)
    // The benchmark asks the worker for it afterwards.
    Object.assign(globalThis, { clickedAt: at })
  })
})
