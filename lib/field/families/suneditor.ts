// SunEditor.
import { editorOf, pasteText, pasting } from './pasting.ts'

declare const document: never

export const suneditor = editorOf('suneditor', '.sun-editor-editable')
export const suneditorHand = /* @__PURE__ */ pasting(pasteText)
