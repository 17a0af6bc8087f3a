// Chromium for the tests of the pages themselves, without the extension.
import { launch } from 'puppeteer-core'
import type { Browser, Page } from 'puppeteer-core'

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `ehr.test` leads to 127.0.0.1: an intranet name without TLS. */
export const launchBrowser = (): Promise<Browser> =>
  launch({
    executablePath: process.env['CARRYOVER_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: [...quiet, '--host-resolver-rules=MAP ehr.test 127.0.0.1'],
  })

/** A page with cookies of its own, as wide as the EHR is beside an open side panel. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport({ width: 920, height: 800 })
  return page
}
