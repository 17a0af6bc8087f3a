// The events that editors act on. They are made in the element's own realm; what an editor did with one is never taken
// from the event (some insert without saying so, some say so and insert nothing), only from reading the field.
import { viewOf } from '../realm.ts'

declare const document: never

type Pasted = { text: string; html?: string }

/** False when nobody took it. */
export function dispatchPaste(el: Element, { text, html }: Pasted): boolean {
  const view = viewOf(el)
  if (!view) return false
  const clipboardData = new view.DataTransfer()
  const event = new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData })
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
  const dataTransfer = new view.DataTransfer()
  if (text !== undefined) dataTransfer.setData('text/plain', text)
  const base = { bubbles: true, cancelable: true, composed: true, inputType }
  return !el.dispatchEvent(new view.InputEvent('beforeinput', text === undefined ? base : { ...base, dataTransfer }))
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
