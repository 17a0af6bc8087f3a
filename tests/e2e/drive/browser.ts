// A real Chromium with the built extension and its real side panel. Puppeteer, because it alone hands out the side panel
// as a page; the toolbar click is the browser's own, so activeTab is granted as it is for a clinician.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core'

export const chromium = process.env.CARRYOVER_CHROMIUM ?? '/usr/bin/chromium'
export const builds = {
  product: process.env.CARRYOVER_FOLDER ?? '.output/chrome-mv3',
  faulty: '.output/faulty-mv3',
  leaking: '.output/leaking-mv3',
} as const

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
/** Chromium refuses its sandbox to root; everybody else keeps it. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const always = [...asRoot, '--disable-quic', '--no-first-run', '--disable-search-engine-choice-screen']

/** One extension of an open browser, and what can be done with it. */
export type Installed = {
  extensionId: string
  /** The toolbar click on this page: opens the panel if it is closed, and grants activeTab. */
  click(page: Page): Promise<Page>
  /** The open side panel of the page's window. */
  panel(): Promise<Page>
  worker(): Promise<{ close(): Promise<void>; evaluate<T>(work: () => T): Promise<T> }>
}

export type Carryover = Installed & { browser: Browser; close(): Promise<void> }

export type LaunchOptions = {
  build?: keyof typeof builds
  /** A built extension that stands elsewhere, instead of `build`. */
  folder?: string
  headless?: boolean
  args?: string[]
  /** Beside the environment that is there, such as the screen of a headed browser. */
  env?: Record<string, string>
  /** Leave Chromium's own background traffic on, to look at all that leaves the browser. */
  background?: boolean
}

export async function launch({
  build = 'product',
  folder = builds[build],
  headless = true,
  args = [],
  env = {},
  background = false,
}: LaunchOptions = {}): Promise<Carryover> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'carryover-profile-'))
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    env: { ...process.env, ...env },
    defaultViewport: null,
    args: [...always, ...(background ? [] : quiet), '--window-size=1280,800', ...args],
  })
  return {
    browser,
    ...(await addExtension(browser, folder)),
    async close() {
      await browser.close()
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Installs the extension that is built in `folder` and waits for its worker. */
export async function addExtension(browser: Browser, folder: string): Promise<Installed> {
  const extensionId = await browser.installExtension(folder)
  const extension = await extensionOf(browser, extensionId)
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(extensionId))
  const panelUrl = `chrome-extension://${extensionId}/sidepanel.html`

  const panel = async (): Promise<Page> => (await browser.waitForTarget((target) => target.url() === panelUrl)).asPage()
  return {
    extensionId,
    panel,
    async click(page) {
      await page.bringToFront()
      await page.triggerExtensionAction(extension)
      return panel()
    },
    async worker() {
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().includes(extensionId),
      )
      const worker = await target.worker()
      if (!worker) throw new Error('The extension’s worker is not running.')
      return { close: () => worker.close(), evaluate: (work) => worker.evaluate(work) as never }
    },
  }
}

async function extensionOf(browser: Browser, id: string): Promise<Extension> {
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error(`The extension ${id} is not installed.`)
  return extension
}

/** Sets the side panel's page to a width, as if the clinician had dragged its edge. */
export async function sizePanel(panel: Page, width: number, height = 800): Promise<void> {
  await panel.setViewport({ width, height, deviceScaleFactor: 2 })
}
