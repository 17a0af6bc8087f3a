// Firefox's own window, reached in its privileged scope: there alone can the toolbar be measured and the sidebar's
// document be read, which WebDriver BiDi does not hand out as a page. Mouse input is the widget's native input, so the
// browser sees what it sees of a hand on a mouse: trusted events, a user gesture, activeTab.
import type { Browser } from 'puppeteer-core'

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
type Box = { x: number; y: number; width: number; height: number }
export type Point = { x: number; y: number }

/** Puppeteer's own connection: Firefox takes one BiDi session only. Not in its public types. */
type BidiBrowser = Browser & {
  connection: { send(method: string, params: object, timeout?: number): Promise<{ result: Record<string, unknown> }> }
}

/** What the functions below use of the privileged scope. They are sent as source text: they may name nothing else. */
type ChromeWindow = Window & {
  mozInnerScreenX: number
  mozInnerScreenY: number
  devicePixelRatio: number
  windowUtils: {
    NATIVE_MOUSE_MESSAGE_MOVE: number
    NATIVE_MOUSE_MESSAGE_BUTTON_DOWN: number
    NATIVE_MOUSE_MESSAGE_BUTTON_UP: number
    sendNativeMouseEvent(
      x: number,
      y: number,
      message: number,
      button: number,
      modifiers: number,
      element: Element,
      done: () => void,
    ): void
  }
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void }
  SidebarController: { hide(): void }
  Services: { io: { newURI(url: string): object }; scriptSecurityManager: { getSystemPrincipal(): object } }
  gBrowser: {
    selectedBrowser: { focus(): void; currentURI: { spec: string }; loadURI(uri: object, options: object): void }
  }
}
type TextInput = {
  beginInputTransactionForTests(window: Window): boolean
  keydown(event: KeyboardEvent): void
  keyup(event: KeyboardEvent): void
}
type SidebarBrowser = HTMLElement & {
  currentURI: { spec: string } | null
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void
    loadFrameScript(url: string, later: boolean): void
  }
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(box: DOMRect | null, scale: number, background: string): Promise<ImageBitmap> }
  }
}
declare const Cc: Record<string, { createInstance(type: unknown): TextInput }>
declare const Ci: Record<string, unknown>

const deadline = 10_000
const pollEvery = 20

/** Looks until it sees something; an error with the last sight, when ten seconds went by. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + deadline
  for (;;) {
    const seen = await look()
    if (seen !== null && seen !== undefined && seen !== false) return seen
    if (performance.now() > end) throw new Error(`Firefox: waited ${deadline / 1000} s for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, pollEvery))
  }
}

export type BrowserWindow = {
  /** Where the extension's toolbar button stands on screen; pins it first, where Firefox put it in its menu. */
  toolbarButton(extensionId: string): Promise<Point>
  /** The address of the sidebar's document, or null when the sidebar is closed. */
  sidebarUrl(): Promise<string | null>
  closeSidebar(): Promise<void>
  /** Goes to one of Firefox's own pages in the tab in front, which WebDriver does not wait for. */
  goToOwnPage(url: `about:${string}`): Promise<void>
  /** What the clinician's yes to the browser's own question does: these pages are open to the extension for good. */
  allow(extensionId: string, pages: string): Promise<void>
  /** Gives the focus back to the page in front, where the field that had it has it again. */
  enterPage(): Promise<void>
  /** The plain text in the clipboard. */
  clipboardText(): Promise<string>
  /** Runs a function in the sidebar's document. It may name nothing but its arguments and the document's globals. */
  inSidebar<A extends Json[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Where the sidebar's document begins on screen. */
  sidebarOrigin(): Promise<Point>
  /** PNG bytes of what the sidebar shows. */
  sidebarPicture(): Promise<Buffer>
  /** A click with the left button at a point of the screen, in CSS pixels. */
  click(at: Point): Promise<void>
  /** Key presses to whatever has the focus; each entry is held together, e.g. ['Alt', 'Shift', 'Y']. */
  keys(presses: readonly (readonly string[])[]): Promise<void>
}

export async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  const { connection } = browser as BidiBrowser
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const [window] = tree.result['contexts'] as { context: string }[]
  if (!window) throw new Error('Firefox has no window.')

  async function run<A extends Json[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const { result } = await connection.send(
      'script.callFunction',
      {
        functionDeclaration: `async (args) => JSON.stringify((await (${work.toString()})(...JSON.parse(args))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context: window?.context },
        awaitPromise: true,
      },
      deadline,
    )
    if (result['type'] !== 'success') throw new Error(`Firefox: ${JSON.stringify(result['exceptionDetails'])}`)
    return JSON.parse((result['result'] as { value: string }).value) as R
  }

  return {
    async toolbarButton(extensionId) {
      await run(pin, extensionId)
      return until('the toolbar button', () => run(boxOfButton, extensionId)).then(middle)
    },
    sidebarUrl: () => run(urlOfSidebar),
    async closeSidebar() {
      await run(hideSidebar)
      await until('the sidebar to close', async () => (await run(urlOfSidebar)) === null)
    },
    enterPage: () => run(() => (window as unknown as ChromeWindow).gBrowser.selectedBrowser.focus()),
    async goToOwnPage(url) {
      await run(load, url)
      await until(url, () => run(isInFront, url))
    },
    allow: (extensionId, pages) => run(allowPages, extensionId, pages),
    clipboardText: () => run(() => navigator.clipboard.readText()),
    async inSidebar(work, ...args) {
      const source = `(async () => JSON.stringify((await (${work.toString()})(...${JSON.stringify(args)})) ?? null))()`
      const answer = await run(evaluateInSidebar, source)
      if ('thrown' in answer) throw new Error(`In the sidebar: ${answer.thrown}`)
      return JSON.parse(answer.value)
    },
    sidebarOrigin: () => run(originOfSidebar),
    sidebarPicture: async () => Buffer.from(await run(drawSidebar), 'base64'),
    click: (at) => run(clickAt, at.x, at.y),
    keys: (presses) =>
      run(
        pressKeys,
        presses.map((keys) => [...keys]),
      ),
  }
}

const middle = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** What "Pin to Toolbar" in the extension's menu does. */
function pin(extensionId: string): void {
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  ;(window as unknown as ChromeWindow).CustomizableUI.addWidgetToArea(widget, 'nav-bar')
}

function boxOfButton(extensionId: string): Box | null {
  const chrome = window as unknown as ChromeWindow
  const button = document.querySelector(
    `#nav-bar [data-extensionid="${extensionId}"] .unified-extensions-item-action-button`,
  )
  const box = button?.getBoundingClientRect()
  if (!box || box.width === 0) return null
  return { x: chrome.mozInnerScreenX + box.x, y: chrome.mozInnerScreenY + box.y, width: box.width, height: box.height }
}

function urlOfSidebar(): string | null {
  const outer = document.querySelector<HTMLIFrameElement>('#sidebar')
  const inner = outer?.checkVisibility()
    ? outer.contentDocument?.querySelector<SidebarBrowser>('#webext-panels-browser')
    : null
  return inner?.currentURI?.spec ?? null
}

function hideSidebar(): void {
  ;(window as unknown as ChromeWindow).SidebarController.hide()
}

function load(url: string): void {
  const { gBrowser, Services } = window as unknown as ChromeWindow
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
  gBrowser.selectedBrowser.loadURI(Services.io.newURI(url), { triggeringPrincipal })
}

async function allowPages(extensionId: string, pages: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: {
      importESModule(url: string): {
        ExtensionPermissions: { add(id: string, more: object, extension: object): Promise<void> }
      }
    }
    WebExtensionPolicy: { getByID(id: string): { extension: object } }
  }
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  await ExtensionPermissions.add(extensionId, { permissions: [], origins: [pages] }, extension)
}

function isInFront(url: string): boolean {
  return (window as unknown as ChromeWindow).gBrowser.selectedBrowser.currentURI.spec === url
}

function originOfSidebar(): Point {
  const outer = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentWindow as unknown as ChromeWindow
  const inner = outer.document.querySelector('#webext-panels-browser') as Element
  const box = inner.getBoundingClientRect()
  return { x: outer.mozInnerScreenX + box.x, y: outer.mozInnerScreenY + box.y }
}

async function drawSidebar(): Promise<string> {
  const outer = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument
  const inner = outer?.querySelector('#webext-panels-browser') as SidebarBrowser
  const bitmap = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png').replace(/^.*,/, '')
}

/** The sidebar lives in the extension's process: a frame script evaluates there, with the document's own rights. */
function evaluateInSidebar(source: string): Promise<{ value: string } | { thrown: string }> {
  const outer = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument
  const inner = outer?.querySelector<SidebarBrowser>('#webext-panels-browser')
  if (!inner) return Promise.resolve({ thrown: 'the sidebar is closed' })
  const { messageManager } = inner
  const name = `answer:${Math.random()}`
  const script = `{
    const send = (answer) => sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer))
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
      Cu.evalInSandbox(${JSON.stringify(source)}, sandbox).then((value) => send({ value }), (thrown) => send({ thrown: String(thrown) }))
    } catch (thrown) {
      send({ thrown: String(thrown) })
    }
  }`
  return new Promise((resolve) => {
    const listener = ({ data }: { data: string }): void => {
      messageManager.removeMessageListener(name, listener)
      resolve(JSON.parse(data))
    }
    messageManager.addMessageListener(name, listener)
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false)
  })
}

async function clickAt(x: number, y: number): Promise<void> {
  const { windowUtils: utils, devicePixelRatio: ratio } = window as unknown as ChromeWindow
  const send = (message: number): Promise<void> =>
    new Promise((done) =>
      utils.sendNativeMouseEvent(
        Math.round(x * ratio),
        Math.round(y * ratio),
        message,
        0,
        0,
        document.documentElement,
        () => done(),
      ),
    )
  await send(utils.NATIVE_MOUSE_MESSAGE_MOVE)
  await send(utils.NATIVE_MOUSE_MESSAGE_BUTTON_DOWN)
  await send(utils.NATIVE_MOUSE_MESSAGE_BUTTON_UP)
}

/** Firefox's own text input processor: keys enter at the window, as from a keyboard, and reach what has the focus. */
function pressKeys(presses: string[][]): void {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci['nsITextInputProcessor'])
  if (!input?.beginInputTransactionForTests(window)) throw new Error('no keyboard')
  const codeOf = (key: string): string =>
    /^(Alt|Shift|Control)$/.test(key) ? `${key}Left` : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : ''
  for (const keys of presses) {
    const events = keys.map((key) => new KeyboardEvent('', { key, code: codeOf(key) }))
    for (const event of events) input.keydown(event)
    for (const event of events.toReversed()) input.keyup(event)
  }
}
