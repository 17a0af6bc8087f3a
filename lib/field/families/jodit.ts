// Jodit keeps no model: the browser's own typing is right; its paste handling opens a question.
import { typeText } from './contenteditable.ts'
import { editorOf, handOf } from './pasting.ts'

declare const document: never

export const jodit = editorOf('jodit', '.jodit-wysiwyg,body.jodit-wysiwyg_iframe')
export const joditHand = /* @__PURE__ */ handOf({ ways: [typeText], typing: null })
