// TinyMCE, in its iframe or inline. It inserts a paste without saying that it took it.
import { editorOf, pasteAfter, pasting } from './pasting.ts'

declare const document: never

export const tinymce = editorOf('tinymce', '.mce-content-body')
export const tinymceHand = /* @__PURE__ */ pasting(pasteAfter)
