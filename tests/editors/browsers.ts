// The two browsers that the matrix runs in, each with the built extension and its real panel, which does every call.
import type { Page } from 'puppeteer-core'
import type { ScriptingApi } from '../../lib/page/call.ts'
import { launch } from '../e2e/drive/browser.ts'
import { launchFirefox } from '../firefox/drive.ts'

export type Started = {
  name: 'Chromium' | 'Firefox'
  page: Page
  scripting: ScriptingApi
  tabId: number
  /** The panel takes the focus, as it does when its button is pressed: the page is blurred, and hears no focus event. */
  leave(): Promise<void>
  /** The clinician goes back into the page, where the field that had the focus has it again. */
  comeBack(): Promise<void>
  close(): Promise<void>
}

/** `start` opens a tab at this address, with the panel beside it. */
export type EditorBrowser = { start(url: string): Promise<Started> }

export type Options = {
  /** A built extension that stands elsewhere. */
  folder?: string | undefined
  headless?: boolean
}

const activeTab = 'tabs.query({active:true,currentWindow:true}).then(([tab]) => tab.id)'

/** The panel's scripting powers, used from here: functions go over as source text, as the browser itself sends them. */
function scriptingIn(api: string, evaluate: (source: string) => Promise<unknown>): ScriptingApi {
  const executeScript = async (injection: object): Promise<never> => {
    const { func, ...rest } = injection as { func?: (...args: never[]) => unknown }
    const parts = JSON.stringify(rest).slice(1, -1)
    return (await evaluate(
      `${api}.scripting.executeScript({${parts}${func ? `,func:${func.toString()}` : ''}})`,
    )) as never
  }
  return { executeScript }
}

/** The click's permission stays with the tab while it stays on this origin. */
export async function openChromium({ folder, headless = true }: Options = {}): Promise<EditorBrowser> {
  const carryover = await launch({ headless, ...(folder ? { folder } : {}) })
  return {
    async start(url) {
      const page = await carryover.browser.newPage()
      await page.goto(url)
      const panel = await carryover.click(page)
      return {
        name: 'Chromium',
        page,
        scripting: scriptingIn('chrome', (source) => panel.evaluate(source)),
        tabId: (await panel.evaluate(`chrome.${activeTab}`)) as number,
        leave: () => panel.bringToFront(),
        comeBack: () => page.bringToFront(),
        close: () => carryover.close(),
      }
    },
  }
}

/** Firefox takes the click's permission back at every navigation: the origin is allowed for good, as a clinician may. */
export async function openFirefox({ folder }: Options = {}): Promise<EditorBrowser> {
  const firefox = await launchFirefox(folder)
  const inPanel = (words: string): Promise<unknown> => {
    // What is sent is the function's text alone, and it goes by an address, which holds plain letters only.
    const source = words.replaceAll(/[^\0-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    return firefox.window.inSidebar(Object.assign(() => null, { toString: () => `() => ${source}` }))
  }
  return {
    async start(url) {
      const page = await firefox.browser.newPage()
      await page.goto(url)
      await firefox.window.allow(firefox.extensionId, `${new URL(url).protocol}//${new URL(url).hostname}/*`)
      await firefox.click(page)
      return {
        name: 'Firefox',
        page,
        scripting: scriptingIn('browser', inPanel),
        tabId: (await inPanel(`browser.${activeTab}`)) as number,
        async comeBack() {
          await page.bringToFront()
          // A tab in front is not yet one that has the focus.
          await firefox.window.enterPage()
        },
        async leave() {
          const { x, y } = await firefox.window.sidebarOrigin()
          await firefox.window.click({ x: x + 4, y: y + 4 })
        },
        close: () => firefox.close(),
      }
    },
  }
}
