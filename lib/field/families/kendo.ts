// Kendo's editor, told by its mark; commercial, so not measured here.
import { typeText } from './contenteditable.ts'
import { editorOf, handOf } from './pasting.ts'

declare const document: never

export const kendo = editorOf('kendo', '.k-editor [contenteditable],body.k-content')
export const kendoHand = /* @__PURE__ */ handOf({ ways: [typeText], typing: null })
