// Editors with a model of their own take a paste, each in a form of its own (pastes.ts). Some merge the first pasted block into the caret's line, some set all blocks after it. Measured, editor by editor.
import { contenteditable, contenteditableHand } from './contenteditable.ts'
import { browserUndo, undoInput, undoKeys } from './events.ts'
import type { EditorFamily } from '../../schema/page-note.ts'
import type { Family, Hand, Way } from './family.ts'

declare const document: never

/** An editor that is read as any editable element is. */
export const editorOf = (name: EditorFamily, selector: string): Family => ({
  ...contenteditable,
  name,
  detect: (el) => el.matches(selector),
})

/** A hand that differs from that of plain contenteditable. Called as pure, so that reading alone is sent without it. */
export const handOf = (own: Partial<Hand>): Hand => ({ ...contenteditableHand, ...own })

export const pasting = (ways: readonly Way[], more: Partial<Hand> = {}): Hand =>
  handOf({
    patience: 450,
    ways,
    typing: null,
    undo: [undoKeys, undoInput, browserUndo],
    remove: null,
    leaves: false,
    ...more,
  })
