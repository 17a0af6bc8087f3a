// CKEditor 5 ignores execCommand and merges the first pasted block into the caret's line.
import { pasteMerged } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const ckeditor5 = editorOf('ckeditor5', '.ck-editor__editable')
export const ckeditor5Hand = /* @__PURE__ */ pasting([pasteMerged])
