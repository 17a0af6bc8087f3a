// The clinician points at something in the page. While that lasts the page gets nothing: a cover in the top layer takes
// the pointer, and what reaches the window all the same is swallowed before any listener of an element. It ends with a
// click, a key, another address, or when the panel has not asked for it any more.
import { describeField } from '../field/describe-field.ts'
import { frameOf, tagOf, viewOf } from '../field/realm.ts'
import type { FieldRef } from '../schema/page-note.ts'
import type { Pointed, TaughtKind } from '../schema/taught.ts'
import { candidateAt, candidatesFor, elementAt, nameOf } from './candidates.ts'
import { drawOverlay } from './overlay.ts'

declare const document: never

/** Milliseconds without word from the panel after which a picker ends. */
export const pickLease = 6_000
/** A double click's second half, and the key that comes up again, are not the page's either. */
const aftermath = 350

export type Picked = Pointed & { field: FieldRef | null }
export type PickStart = {
  what: TaughtKind
  /** Origins of the frames that have a picker of their own. */
  origins: string[]
  words: string
}

/** What is to be kept of a place. */
export type Describe = (el: Element, what: TaughtKind) => Pointed

const swallowed = (
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu ' +
  'touchstart touchend dragstart beforeinput paste keydown keyup keypress'
).split(' ')

type Session = {
  waiting: Promise<Picked | null>
  show(index: number | null): void
  take(index: number): void
  renew(): void
  end(): void
}
let session: Session | null = null

/** Names of what the keys walk through, as the page shows them. */
export function startPicking(doc: Document, { what, origins, words }: PickStart, describe: Describe): string[] {
  session?.end()
  const view = viewOf(doc)
  if (!view) return []
  const candidates = candidatesFor(doc, what)
  const overlay = drawOverlay(doc)
  const { cover } = overlay
  cover.style.display = 'block'
  if (frameOf(doc) === null && view.top === view) overlay.hint(words)
  const address = view.location.href
  let at = -1
  let over: Element | null = null
  let done: (picked: Picked | null) => void = () => undefined
  const waiting = new Promise<Picked | null>((resolve) => (done = resolve))

  const mark = (el: Element | null): void => {
    over = el
    overlay.frame(el, el ? nameOf(el, what) : '')
  }
  const show = (index: number | null): void => {
    at = index ?? -1
    const el = candidates[at] ?? null
    el?.scrollIntoView({ block: 'nearest' })
    mark(el)
  }
  const under = (event: MouseEvent): Element | null => {
    cover.style.pointerEvents = 'none'
    const el = elementAt(doc, event.clientX, event.clientY)
    cover.style.pointerEvents = 'auto'
    return el
  }
  const onMove = (event: MouseEvent): void => {
    const el = under(event)
    // The frame's own picker goes on there; the next move that is seen here means that the pointer has left it.
    if (el && /^i?frame$/.test(tagOf(el)) && isOurs(el as HTMLIFrameElement, origins)) {
      cover.style.pointerEvents = 'none'
      mark(null)
    } else mark(candidateAt(el, what, candidates))
  }
  const onWheel = (event: WheelEvent): void => {
    let el = under(event)
    while (el && !scrolls(el, view)) el = el.parentElement
    ;(el ?? doc.scrollingElement)?.scrollBy(event.deltaX, event.deltaY)
  }
  const pick = (el: Element | null): void => {
    if (!el) return
    end({ ...describe(el, what), field: what === 'client' ? null : describeField(el) })
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = { Tab: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape') end(null)
    else if (event.key === 'Enter') pick(over)
    else if (step !== undefined && candidates.length > 0)
      show(at < 0 && step < 0 ? candidates.length - 1 : (at + step + candidates.length) % candidates.length)
  }
  const swallow = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!session) return
    if (event.type === 'keydown') onKey(event as KeyboardEvent)
    else if (event.type === 'click') pick(candidateAt(under(event as MouseEvent), what, candidates))
  }
  const leave = (): void => end(null)
  let lease = view.setTimeout(leave, pickLease)
  const watch = view.setInterval(() => {
    if (view.location.href !== address) leave()
  }, 200)
  for (const type of swallowed) view.addEventListener(type, swallow, { capture: true, passive: false })
  view.addEventListener('pointermove', onMove, { capture: true })
  view.addEventListener('pagehide', leave)
  cover.addEventListener('wheel', onWheel, { passive: true })

  function end(picked: Picked | null): void {
    if (session?.end !== finish) return
    session = null
    view?.clearTimeout(lease)
    view?.clearInterval(watch)
    view?.removeEventListener('pointermove', onMove, { capture: true })
    view?.removeEventListener('pagehide', leave)
    overlay.frame(null)
    overlay.hint('')
    view?.setTimeout(() => {
      for (const type of swallowed) view.removeEventListener(type, swallow, { capture: true })
      overlay.remove()
    }, aftermath)
    done(picked)
  }
  const finish = (): void => end(null)
  session = {
    waiting,
    show,
    take: (index) => pick(candidates[index] ?? null),
    renew() {
      view.clearTimeout(lease)
      lease = view.setTimeout(leave, pickLease)
    },
    end: finish,
  }
  return candidates.map((el) => nameOf(el, what))
}

/** Null: it was ended without a choice. */
export const waitForPick = (): Promise<Picked | null> => session?.waiting ?? Promise.resolve(null)
export const showCandidate = (index: number | null): void => session?.show(index)
export const takeCandidate = (index: number): void => session?.take(index)
export const renewPicking = (): boolean => (session?.renew(), session !== null)
export const endPicking = (): void => session?.end()

function isOurs(frame: HTMLIFrameElement, origins: readonly string[]): boolean {
  try {
    if (frame.contentDocument) return true
    return origins.includes(new URL(frame.src).origin)
  } catch {
    return false
  }
}

function scrolls(el: Element, view: Window): boolean {
  const { overflowY, overflowX } = view.getComputedStyle(el)
  return (
    (el.scrollHeight > el.clientHeight && /auto|scroll/.test(overflowY)) ||
    (el.scrollWidth > el.clientWidth && /auto|scroll/.test(overflowX))
  )
}
