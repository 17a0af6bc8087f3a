// SunEditor hears what the browser types and keeps its model by it; a paste it reworks, and ends some lines otherwise than
// they came. Its third version hears trusted keys alone, so its own undo is asked for by its button, where it shows one.
import { typeText } from './contenteditable.ts'
import { browserUndo, undoKeys } from './events.ts'
import { editorOf, handOf } from './pasting.ts'

declare const document: never

const press = (el: Element): void =>
  el.closest('.sun-editor')?.querySelector<HTMLElement>('button[data-command="undo"]')?.click()

export const suneditor = editorOf('suneditor', '.sun-editor-editable')
export const suneditorHand = /* @__PURE__ */ handOf({
  ways: [typeText],
  typing: null,
  undo: [browserUndo, undoKeys, press],
  leaves: false,
})
