// Where the worksheet would go, as the panel names it before anything goes in. The insertion is asked for this very place;
// when the note has it no more, the clinician looks again.
import type { Place } from '../insert/choose-place.ts'
import type { NoteField } from '../schema/page-note.ts'
import type { Stages } from './stages.ts'
import type { TabState } from './tab-state.ts'

/** The field that takes the worksheet, if it may. */
export const targetField = ({ note, target }: TabState): NoteField | null => {
  const field = target === null ? undefined : note?.fields[target]
  return field && field.lock === null ? field : null
}

/** Best first; empty when no field can take it, or when the note's text is not in this panel's memory. */
export function placesFor(stages: Stages, state: TabState): Place[] {
  const field = targetField(state)
  const forgotten = state.note?.text === '' && (state.noteIdentity?.lines.length ?? 0) > 0
  return field && !forgotten ? stages.placesIn(field) : []
}

/** The clinician's own choice where the note still has that place; else the best. */
export const placeFor = (stages: Stages, state: TabState): Place | null => {
  const places = placesFor(stages, state)
  return places.find(({ placement }) => placement === state.placement) ?? places[0] ?? null
}
