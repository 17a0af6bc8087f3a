import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { listenForClicks } from '../lib/page/listen-for-clicks.ts'
import { sweepDesk } from '../lib/desk/sweep-desk.ts'

export default defineBackground(() => {
  listenForClicks(browser)
  sweepDesk(browser)
})
