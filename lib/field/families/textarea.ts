// Textareas, framework-controlled ones included. Typing comes first, since frameworks and the browser's undo both see
// it; the native setter is for pages in which typing does nothing. Frameworks that track values (React) put their own
// `value` on the element, so the prototype's setter of the element's own realm is called.
import { tellEntered } from '../unfocused.ts'
import { activeIn, tagOf, viewOf } from '../realm.ts'
import type { Family, Hand } from './family.ts'
import { browserUndo } from './events.ts'

declare const document: never

const area = (el: Element): HTMLTextAreaElement => el as HTMLTextAreaElement

export const textarea: Family = {
  name: 'textarea',
  detect: (el) => tagOf(el) === 'textarea',
  read: (el) => area(el).value,
  asRead: (text) => text.replaceAll(/\r\n?/g, '\n'),
  selection(el) {
    const { selectionStart: start, selectionEnd: end } = area(el)
    // A textarea keeps its last selection without focus, unseen: only the focused one's is the clinician's.
    return activeIn(el.ownerDocument) === el ? { start, end } : null
  },
  maxLength: (el) => (area(el).maxLength >= 0 ? area(el).maxLength : null),
  takesText: (el) => !area(el).readOnly,
}

const select = (el: Element, start: number, end: number): boolean => {
  area(el).focus({ preventScroll: true })
  tellEntered(el)
  area(el).setSelectionRange(start, end)
  return activeIn(el.ownerDocument) === el
}

export const textareaHand: Hand = {
  settle: 0,
  patience: 0,
  caret: (el, offset) => select(el, offset, offset),
  breaks: (_el, wanted) => wanted,
  ways: [
    (el, text) => {
      el.ownerDocument.execCommand('insertText', false, text)
      return false
    },
  ],
  typing: null,
  undo: [browserUndo],
  remove(el, { start, end }) {
    if (select(el, start, end)) el.ownerDocument.execCommand('delete')
  },
  set(el, text) {
    const view = viewOf(el)
    if (!view) return
    Object.getOwnPropertyDescriptor(view.HTMLTextAreaElement.prototype, 'value')?.set?.call(el, text)
    el.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }))
  },
  leaves: true,
}
