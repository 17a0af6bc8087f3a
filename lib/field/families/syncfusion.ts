// Syncfusion's rich text editor, told by its mark; commercial, so not measured here.
import { pasteAfter } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const syncfusion = editorOf('syncfusion', '.e-richtexteditor [contenteditable],.e-rte-content [contenteditable]')
export const syncfusionHand = /* @__PURE__ */ pasting([pasteAfter])
