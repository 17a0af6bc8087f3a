// The panel's own window: its one handler for what nobody foresaw, the clipboard, and the marks that the benchmark reads.
import type { Report } from '../schema/report.ts'

/**
 * One handler for errors and rejections. `preventDefault` keeps their messages, which may carry a client's words, out of
 * the console.
 */
export function catchEverything(target: Window, unexpected: () => void): void {
  const drop = (event: Event): void => {
    event.preventDefault()
    unexpected()
  }
  target.addEventListener('error', drop)
  target.addEventListener('unhandledrejection', drop)
}

/** Writes plain text, and html beside it where there is some. Rejects when the browser refuses. */
export function clipboardOf(navigator: Navigator): { write(text: string, html: string): Promise<void> } {
  return {
    write(text, html) {
      const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
      const both = html === '' ? parts : { ...parts, 'text/html': new Blob([html], { type: 'text/html' }) }
      return navigator.clipboard.write([new ClipboardItem(both)])
    },
  }
}

/** Version numbers for the report; nothing that tells one person's browser from another's. */
export function versionsOf(
  version: string,
  userAgent: string,
): { version: string; browser: Report['browser']; browserMajor: number | null } {
  const [, name, major] = /(Chrome|Firefox)\/(\d+)/.exec(userAgent) ?? []
  return {
    version,
    browser: name === 'Chrome' ? 'Chromium' : name === 'Firefox' ? 'Firefox' : 'other',
    browserMajor: major === undefined ? null : Number(major),
  }
}

/** Times for the benchmark, in the window's own timeline: numbers only, which nothing but developer tools reads. */
export function marksOf(target: Window): { clicked(at: number): void; drafted(): void } {
  const { performance } = target
  return {
    /** `at`: the click's time by the worker's clock, in milliseconds since the epoch. */
    clicked: (at) => void performance.mark('carryover-click', { detail: at }),
    /** The frame that follows is the first with the draft in it. */
    drafted: () => void target.requestAnimationFrame(() => void performance.mark('carryover-draft')),
  }
}

/** The panel's clock: what has outlived its time, what stands in the page by lease, and the end of both. */
export function keepTime(target: Window, flow: { wipeExpired(now: number): void; renew(): void; leave(): void }): void {
  target.setInterval(() => flow.wipeExpired(Date.now()), 30_000)
  target.setInterval(flow.renew, 2_500)
  target.addEventListener('pagehide', flow.leave)
}
