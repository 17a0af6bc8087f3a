// ProseMirror and Tiptap merge the first pasted block into the caret's line.
import { pasteMerged, pasteText } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

export const prosemirror = editorOf('prosemirror', '.ProseMirror')
export const prosemirrorHand = /* @__PURE__ */ pasting([pasteMerged, pasteText])
