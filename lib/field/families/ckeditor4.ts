// CKEditor 4, in its iframe or inline. Told by its mark; not measured here, since its packages have ended.
import { pasteAfter } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const ckeditor4 = editorOf('ckeditor4', '.cke_editable')
export const ckeditor4Hand = /* @__PURE__ */ pasting([pasteAfter])
