// TinyMCE, in its iframe or inline. It inserts a paste without saying that it took it; the fourth and fifth version without
// their paste plugin take none, and hear what the browser types.
import { typeText } from './contenteditable.ts'
import { pressNothing } from './events.ts'
import type { Way } from './family.ts'
import { pasteAfter } from './pastes.ts'
import { editorOf, pasting } from './pasting.ts'

declare const document: never

const known = editorOf('tinymce', '.mce-content-body')
export const tinymce: typeof known = {
  ...known,
  // Read-only, its body stays editable and refuses what comes.
  takesText: (el) => !el.matches('.mce-content-readonly') && known.takesText(el),
}
/** It takes a step of its undo at a key. The key is none, so nothing else acts on it. */
const typeAsKeyed: Way = (el, text) => {
  pressNothing(el)
  return typeText(el, text)
}

export const tinymceHand = /* @__PURE__ */ pasting([pasteAfter], { typing: typeAsKeyed })
