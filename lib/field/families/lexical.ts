// Lexical ignores execCommand and follows the selection in the page.
import { pasteText } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const lexical = editorOf('lexical', '[data-lexical-editor]')
export const lexicalHand = /* @__PURE__ */ pasting([pasteText])
