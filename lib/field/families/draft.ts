// Draft.js is damaged by execCommand (a line that was there is lost) and takes a paste of plain text.
import { pasteText } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const draft = editorOf('draft', '.public-DraftEditor-content')
export const draftHand = /* @__PURE__ */ pasting([pasteText])
