// Froala, told by its mark; commercial, so not measured here.
import { pasteAfter } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const froala = editorOf('froala', '.fr-element')
export const froalaHand = /* @__PURE__ */ pasting([pasteAfter])
