// Trix: one block whose lines are breaks.
import { pasteText } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const trix = editorOf('trix', 'trix-editor')
export const trixHand = /* @__PURE__ */ pasting([pasteText])
