// What a clinician does in the panel, by the words on its buttons. Waits look at the panel's state, never at a clock.
import type { Page } from 'puppeteer-core'

/** Waits until the panel shows this step; a failure says what it showed instead. */
export async function waitForStep(panel: Page, step: string): Promise<void> {
  await panel.waitForSelector(`.panel.at-${step}`).catch(async (cause: unknown) => {
    throw new Error(`The panel is not at "${step}": ${await whatIsThere(panel)}`, { cause })
  })
}

/** For a failure's words: the panel's step, its text, and what waits for it in the session's memory. */
async function whatIsThere(panel: Page): Promise<string> {
  return panel
    .evaluate(async () => {
      const { storage, tabs } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome
      const [kept, active] = await Promise.all([storage.session.get(null), tabs.query({ active: true })])
      return JSON.stringify({
        step: document.querySelector('.panel')?.className,
        visible: document.visibilityState,
        text: document.body.innerText.slice(0, 400),
        kept: Object.fromEntries(
          Object.entries(kept).map(([key, value]) => [key, key.startsWith('click') ? value : typeof value]),
        ),
        active: active.map(({ id, windowId, status }) => ({ id, windowId, status })),
      })
    })
    .catch((error: unknown) => `nothing can be asked of it (${String(error)})`)
}

export const stepOf = (panel: Page): Promise<string> =>
  panel.$eval('.panel', (element) => /at-(\w+)/.exec(element.className)?.[1] ?? '')

/** Clicks the button whose visible or accessible name starts with these words, once it is enabled. */
export async function press(panel: Page, words: string): Promise<void> {
  const handle = await panel
    .waitForFunction(
      (start) =>
        [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find((one) => {
          const name = one.getAttribute('aria-label') ?? one.textContent ?? ''
          return name.trim().startsWith(start) && !(one as HTMLButtonElement).disabled && one.checkVisibility()
        }),
      {},
      words,
    )
    .catch(async (cause: unknown) => {
      throw new Error(`The panel has no button "${words}": ${await whatIsThere(panel)}`, { cause })
    })
  const button = handle.asElement()
  if (!button) throw new Error(`no button "${words}"`)
  await (button as import('puppeteer-core').ElementHandle<HTMLElement>).click()
}

/** Whether a button of that name is there and enabled. */
export const canPress = (panel: Page, words: string): Promise<boolean> =>
  panel.$$eval(
    'button',
    (all, start) =>
      all.some((one) => (one.textContent ?? '').trim().startsWith(start) && !one.disabled && one.checkVisibility()),
    words,
  )

/** Types into the field with this label. */
export async function fill(panel: Page, label: string, text: string): Promise<void> {
  const field = await panel.waitForSelector(`aria/${label}`)
  await field?.click({ count: 3 })
  await panel.keyboard.type(text)
}

/** All that the panel shows, as text. */
export const shown = (panel: Page): Promise<string> => panel.$eval('body', (body) => body.innerText)

/** Waits until the panel shows these words. */
export async function waitForWords(panel: Page, words: string): Promise<void> {
  await panel
    .waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words)
    .catch(async (cause: unknown) => {
      throw new Error(`The panel does not say "${words}": ${await whatIsThere(panel)}`, { cause })
    })
}

/** Signs once, as a clinician does before the first approval. */
export async function addReviewer(panel: Page): Promise<void> {
  await press(panel, 'Add your name to approve')
  await fill(panel, 'Your name', 'Robin Avery')
  await fill(panel, 'Credential', 'LCSW')
  await press(panel, 'Save')
  await panel.waitForFunction(() => !document.querySelector('.reviewer'))
}

/** Answers each caution, as a clinician who has read its quote. */
export async function answerCautions(panel: Page): Promise<void> {
  await panel.waitForFunction(() => {
    const open = [...document.querySelectorAll('button')].find((one) =>
      /^I have (read|checked|considered)/.test(one.textContent ?? ''),
    )
    open?.click()
    return !open
  })
}

/** Answers cautions and brings all lines of the sheet on screen, as a reader does, until Approve is on; then presses it. */
export async function approveAndInsert(panel: Page): Promise<void> {
  await answerCautions(panel)
  await readItAll(panel)
  await press(panel, 'Approve and insert into')
}

/** Scrolls through the sheet until nothing is left unread. */
export async function readItAll(panel: Page): Promise<void> {
  // A press in each frame would start a smooth scroll anew each time, and it would never arrive.
  await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await panel.waitForFunction(() => {
    const more = [...document.querySelectorAll<HTMLElement>('.foot button')].find(
      (one) => one.textContent?.trim() === 'Show it',
    )
    more?.click()
    return !more
  })
}

/** Exactly the text that would be released, as it stands on screen. */
export const sheetText = (panel: Page): Promise<string> =>
  panel.$eval('[data-exact]', (element) => element.textContent ?? '')
