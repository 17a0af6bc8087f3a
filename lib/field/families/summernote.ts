// Summernote keeps no model: the browser's own typing is right, and its paste handling is not asked.
import { typeText } from './contenteditable.ts'
import { editorOf, handOf } from './pasting.ts'

declare const document: never

export const summernote = editorOf('summernote', '.note-editable')
export const summernoteHand = /* @__PURE__ */ handOf({ ways: [typeText], typing: null })
