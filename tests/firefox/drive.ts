// A real Firefox with the built extension and its real sidebar, headless: no display, no window manager, nothing to be
// in the way of the mouse. The tab is puppeteer's page, so the practice EHR is driven by the same hand as in Chromium.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { type BrowserWindow, type Point, browserWindow, until } from './browser-window.ts'

const program = process.env['CARRYOVER_FIREFOX'] ?? '/usr/bin/firefox-esr'
const build = '.output/firefox-mv3'

/** Nothing may leave the machine: what is not for the loopback meets a proxy that is not there. */
const offline = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
}

export type Firefox = {
  browser: Browser
  extensionId: string
  window: BrowserWindow
  /** The toolbar click on this page: opens the sidebar if it is closed, and grants activeTab. */
  click(page: Page): Promise<Panel>
  /** Alt+Shift+Y on this page: the same. */
  pressShortcut(page: Page): Promise<Panel>
  /** As after installation: nothing in the extension's storage, and the sidebar closed. */
  startOver(): Promise<void>
  close(): Promise<void>
}

type Storage = { local: { clear(): Promise<void> }; session: { clear(): Promise<void> } }
declare const browser: { storage: Storage }

export async function launchFirefox(extension = build): Promise<Firefox> {
  if (!existsSync(extension)) throw new Error('The Firefox build is missing: run "npm run build".')
  if (!existsSync(program))
    throw new Error(
      'Firefox is missing: run "sudo apt-get install firefox-esr", or set CARRYOVER_FIREFOX to its program file.',
    )
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: offline,
  })
  try {
    const extensionId = await firefox.installExtension(resolve(extension))
    const window = await browserWindow(firefox)
    const panel = panelOf(window)
    // Firefox opens a sidebar by itself at installation, unless the manifest says not to: the tests start with it closed.
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
      sidebar_action: { open_at_install?: boolean }
    }
    if (manifest.sidebar_action.open_at_install !== false) {
      await until('the sidebar that opens at installation', async () =>
        (await window.sidebarUrl())?.startsWith('moz-extension://'),
      )
      await window.closeSidebar()
    }
    const opened = async (): Promise<Panel> => {
      await until('the sidebar', async () => {
        const url = await window.sidebarUrl()
        return (
          url?.startsWith('moz-extension://') &&
          (await window.inSidebar(() => document.querySelector('.panel') !== null))
        )
      })
      return panel
    }
    return {
      browser: firefox,
      extensionId,
      window,
      async click(page) {
        await page.bringToFront()
        await window.click(await window.toolbarButton(extensionId))
        return opened()
      },
      async pressShortcut(page) {
        await page.bringToFront()
        await window.keys([['Alt', 'Shift', 'Y']])
        return opened()
      },
      async startOver() {
        if ((await window.sidebarUrl()) === null) return
        await window.inSidebar(clearStorage)
        await window.closeSidebar()
      },
      close: () => firefox.close(),
    }
  } catch (failed) {
    await firefox.close()
    throw failed
  }
}

/** What a clinician does in the sidebar, by the words on its buttons. */
export type Panel = {
  /** Waits until the panel shows this step. */
  waitForStep(step: string): Promise<void>
  /** Waits until the panel shows these words. */
  waitForWords(words: string): Promise<void>
  /** Waits until the panel shows these words no more. */
  waitForNoWords(words: string): Promise<void>
  /** All that the panel shows, as text. */
  shown(): Promise<string>
  /** Clicks the button whose visible or accessible name starts with these words, once it is enabled. */
  press(words: string): Promise<void>
  /** Types into the field with this label, in place of what is there. */
  fill(label: string, text: string): Promise<void>
  /** Scrolls through the sheet until nothing is left unread, as the panel asks for before an approval. */
  readItAll(): Promise<void>
}

function panelOf(window: BrowserWindow): Panel {
  /** Clicks the element that a look finds, once it stands still in a painted frame and nothing covers it. */
  async function clickOn(what: string, kind: 'button' | 'field', words: string): Promise<void> {
    await clickAt(await until(what, () => window.inSidebar(pointOf, kind, words)))
  }
  async function clickAt(point: Point): Promise<void> {
    const origin = await window.sidebarOrigin()
    await window.click({ x: origin.x + point.x, y: origin.y + point.y })
  }
  return {
    async waitForStep(step) {
      await until(`the step "${step}"`, () =>
        window.inSidebar((at) => document.querySelector(`.panel.at-${at}`) !== null, step),
      )
    },
    async waitForWords(words) {
      await until(`the words "${words}"`, () =>
        window.inSidebar((wanted) => document.body.innerText.includes(wanted), words),
      )
    },
    async waitForNoWords(words) {
      await until(`"${words}" to go`, () => window.inSidebar((gone) => !document.body.innerText.includes(gone), words))
    },
    shown: () => window.inSidebar(() => document.body.innerText),
    press: (words) => clickOn(`the button "${words}"`, 'button', words),
    async fill(label, text) {
      await clickOn(`the field "${label}"`, 'field', label)
      await until(`the focus in "${label}"`, () =>
        window.inSidebar(() => document.activeElement?.matches('input, textarea') ?? false),
      )
      await window.keys([['Control', 'a'], ...Array.from(text, (key) => [key])])
      await until(`the text in "${label}"`, () =>
        window.inSidebar((typed) => (document.activeElement as HTMLInputElement | null)?.value === typed, text),
      )
    },
    async readItAll() {
      await until('the sheet to be read', async () => {
        if (await window.inSidebar(() => document.querySelector('.foot .reviewed') !== null)) return true
        const point = await window.inSidebar(pointOf, 'button', 'Show it')
        if (point) await clickAt(point)
        return false
      })
    },
  }
}

async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
}

/** The middle of a button or field in the sidebar's viewport; null while it is not there, moves, or is covered. */
async function pointOf(kind: 'button' | 'field', words: string): Promise<Point | null> {
  const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
  const nameOf = (one: Element): string => {
    if (kind === 'button') return one.getAttribute('aria-label') ?? one.textContent ?? ''
    return one.getAttribute('aria-label') ?? (one as HTMLInputElement).labels?.[0]?.textContent ?? ''
  }
  const found = [
    ...document.querySelectorAll<HTMLButtonElement>(kind === 'button' ? 'button, [role=tab]' : 'input, textarea'),
  ].find((one) => nameOf(one).trim().startsWith(words) && !one.disabled && one.checkVisibility())
  if (!found) return null
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  await painted()
  const first = found.getBoundingClientRect()
  await painted()
  const box = found.getBoundingClientRect()
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const hit = document.elementFromPoint(point.x, point.y)
  return first.x === box.x && first.y === box.y && hit !== null && found.contains(hit) ? point : null
}
