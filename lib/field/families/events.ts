// The events that editors act on. They are made in the element's own realm; what an editor did with one is never taken
// from the event (some insert without saying so, some say so and insert nothing), only from reading the field.
import { viewOf } from '../realm.ts'

declare const document: never

type Pasted = { text: string; html?: string }

/** False when nobody took it. */
export function dispatchPaste(el: Element, { text, html }: Pasted): boolean {
  const view = viewOf(el)
  if (!view) return false
  const { own, init } = pageSide(view)
  const clipboardData = new own.DataTransfer()
  const event = new own.ClipboardEvent('paste', init({ ...passing, clipboardData }))
  // Firefox gives the event data of its own.
  for (const data of new Set([clipboardData, event.clipboardData])) {
    data?.setData('text/plain', text)
    if (html !== undefined) data?.setData('text/html', html)
  }
  if (event.clipboardData?.getData('text/plain') !== text) return false
  return !el.dispatchEvent(event)
}

export function dispatchInput(el: Element, inputType: string, text?: string): boolean {
  const view = viewOf(el)
  if (!view) return false
  const { own, init } = pageSide(view)
  const dataTransfer = new own.DataTransfer()
  if (text !== undefined) dataTransfer.setData('text/plain', text)
  const base = { ...passing, inputType }
  return !el.dispatchEvent(
    new own.InputEvent('beforeinput', init(text === undefined ? base : { ...base, dataTransfer })),
  )
}

const passing = { bubbles: true, cancelable: true, composed: true }

type View = Window & typeof globalThis

/**
 * Firefox hides from a page the data that an extension's script has put into an event: what the page's own constructors
 * make, it may read. They are reached by a name that is there in Firefox's extension scripts alone.
 */
function pageSide(view: View): { own: View; init<T extends object>(words: T): T } {
  const own = (view as View & { wrappedJSObject?: View }).wrappedJSObject ?? view
  return { own, init: (words) => Object.assign(new own.Object(), words) as typeof words }
}

/** Presses the editor's own undo. */
export function undoKeys(el: Element): void {
  const view = viewOf(el)
  if (!view) return
  const mac = /mac/i.test(view.navigator.platform)
  const base = {
    bubbles: true,
    cancelable: true,
    composed: true,
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
  }
  el.dispatchEvent(new view.KeyboardEvent('keydown', base))
  el.dispatchEvent(new view.KeyboardEvent('keyup', base))
}

/** A key that is none. */
export function pressNothing(el: Element): void {
  const view = viewOf(el)
  if (view) el.dispatchEvent(new view.KeyboardEvent('keydown', { ...passing, key: 'Unidentified' }))
}

export const undoInput = (el: Element): void => void dispatchInput(el, 'historyUndo')

/** The browser's last step may belong to another field of the page: then it is done again at once. */
export function browserUndo(el: Element): void {
  const doc = el.ownerDocument
  let elsewhere = false
  const watch = (event: Event): void => {
    const [target] = event.composedPath()
    if (target !== el && !el.contains(target as Node)) elsewhere = true
  }
  doc.addEventListener('input', watch, true)
  doc.execCommand('undo')
  doc.removeEventListener('input', watch, true)
  if (elsewhere) doc.execCommand('redo')
}
