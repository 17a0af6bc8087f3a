// What Carryover draws over a page: one element beside the page's body, in the browser's top layer, with all of it in a
// closed shadow tree. Nothing of the page's own is touched, because a record system may save its markup with the note. An
// editor that is a whole frame is framed from outside where that may be reached, so that nothing stands in what it saves.
import { placeOf, viewOf } from '../field/realm.ts'

declare const document: never

const green = '#0b6157'
const text = `font:600 13px/1.35 system-ui,sans-serif;color:#fff;background:${green}`

export type Overlay = {
  /** Draws the frame around this element, with a few words above it; null takes the frame away. */
  frame(el: Element | null, words?: string): void
  /** A line at the foot of the window. */
  hint(words: string): void
  /** Lies over the page and takes the pointer; its listeners are the caller's. */
  readonly cover: HTMLElement
  remove(): void
}

const followed = 120

/** The document in which an outline of `el` is drawn. */
export const drawnIn = (el: Element): Document => placeOf(el).ownerDocument

export function drawOverlay(doc: Document): Overlay {
  const view = viewOf(doc)
  const make = (style: string): HTMLElement => {
    const made = doc.createElement('div')
    made.style.cssText = style
    return made
  }
  const host = make(
    'all:initial;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:transparent;overflow:visible;z-index:2147483647;pointer-events:none',
  )
  host.setAttribute('aria-hidden', 'true')
  host.setAttribute('popover', 'manual')
  const box = make('display:none')
  const chip = make('display:none')
  const line = make('display:none')
  const cover = make('display:none;position:fixed;inset:0;pointer-events:auto;cursor:crosshair')
  host.attachShadow({ mode: 'closed' }).append(cover, box, chip, line)
  doc.documentElement.append(host)
  try {
    host.showPopover()
  } catch {
    // Shown all the same, under the page's own dialogs.
  }
  let framed: Element | null = null
  let said = ''
  const follow = (): void => {
    const at = framed && placeOf(framed)
    if (!at?.isConnected || !view) {
      box.style.display = chip.style.display = 'none'
      return
    }
    const { top, left, width, height } = at.getBoundingClientRect()
    box.style.cssText = `position:fixed;box-sizing:border-box;border:3px solid ${green};border-radius:6px;box-shadow:0 0 0 2px #fff,inset 0 0 0 2px #fff;pointer-events:none;top:${top - 4}px;left:${left - 4}px;width:${width + 8}px;height:${height + 8}px`
    const above = top > 34
    chip.textContent = said
    chip.style.cssText = said
      ? `position:fixed;${text};padding:3px 9px;border-radius:6px;box-shadow:0 0 0 2px #fff;pointer-events:none;max-width:min(420px,80vw);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;left:${Math.max(4, left - 4)}px;top:${above ? top - 31 : Math.max(4, top + 8)}px`
      : 'display:none'
  }
  // A page may move what is framed at any time, without an event.
  const timer = view?.setInterval(follow, followed)
  view?.addEventListener('scroll', follow, { capture: true, passive: true })
  view?.addEventListener('resize', follow)
  return {
    cover,
    frame(el, words = '') {
      framed = el
      said = words
      follow()
    },
    hint(words) {
      line.textContent = words
      line.style.cssText = `position:fixed;${text};left:50%;transform:translateX(-50%);bottom:18px;padding:9px 16px;border-radius:9px;box-shadow:0 0 0 2px #fff,0 6px 22px rgb(0 0 0/35%);pointer-events:none;max-width:90vw`
    },
    remove() {
      view?.clearInterval(timer)
      view?.removeEventListener('scroll', follow, { capture: true })
      view?.removeEventListener('resize', follow)
      host.remove()
    },
  }
}
