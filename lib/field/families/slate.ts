// Slate shows what execCommand types and loses it on save; it ignores a paste that carries HTML.
import { pasteText } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const slate = editorOf('slate', '[data-slate-editor]')
export const slateHand = /* @__PURE__ */ pasting([pasteText])
