// Editor.js: an editable element for each block, together the note. It drops the blank lines of a paste and has no undo, so
// that nothing could be put in to the letter, nor taken out again: it is read, and its note takes a copy by hand.
import { editorOf, handOf } from './pasting.ts'

declare const document: never

const known = editorOf('editorjs', '.codex-editor__redactor')
export const editorjs: typeof known = {
  ...known,
  read(el) {
    const blocks = [...el.querySelectorAll('.ce-block')].map((block) => known.read(block))
    return blocks.join('\n')
  },
  takesText: (el) => el.querySelector('[contenteditable="true"]') !== null,
}
export const editorjsHand = /* @__PURE__ */ handOf({ settle: 0, caret: () => false, ways: [], typing: null, undo: [] })
