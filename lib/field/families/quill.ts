// Quill 1 and 2, and what is built on them. Quill 2 takes a paste's text from the event. Quill 1 moves the focus to a
// hidden field of its own, lets the browser paste there, and reads that: a made paste has to be put there by hand.
import { tagOf } from '../realm.ts'
import { pasteText } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'
import type { Way } from './family.ts'

declare const document: never

const pasteOrFill: Way = (el, text) => {
  const taken = pasteText(el, text)
  const doc = el.ownerDocument
  const held = doc.activeElement
  if (!held?.matches('.ql-clipboard') || tagOf(held) !== 'div') return taken
  const lines = text.split('\n').map((line) => {
    const block = doc.createElement('p')
    block.append(line === '' ? doc.createElement('br') : line)
    return block
  })
  held.replaceChildren(...lines)
  return true
}

export const quill = editorOf('quill', '.ql-editor')
export const quillHand = /* @__PURE__ */ pasting([pasteOrFill])
