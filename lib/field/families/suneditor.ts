// SunEditor. Its third version hears trusted keys alone, so its own undo is asked for by its button, where it shows one;
// what was inserted can be deleted as the browser deletes it.
import { browserUndo, undoInput, undoKeys } from './events.ts'
import { editorOf, handOf, pasteText } from './pasting.ts'

declare const document: never

const press = (el: Element): void =>
  el.closest('.sun-editor')?.querySelector<HTMLElement>('button[data-command="undo"]')?.click()

export const suneditor = editorOf('suneditor', '.sun-editor-editable')
export const suneditorHand = /* @__PURE__ */ handOf({
  patience: 450,
  ways: [pasteText],
  undo: [undoKeys, press, undoInput, browserUndo],
  leaves: false,
})
