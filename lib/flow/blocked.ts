// Why a button is off, in words: a grey button without a reason is a dead end for a tired clinician.
import type { Reviewer } from '../schema/approval.ts'
import type { TabState } from './tab-state.ts'

/** Why this worksheet cannot be signed yet; null when it can. */
export function canSign({ draft, busy, question }: TabState, reviewer: Reviewer | null): string | null {
  if (!draft) return 'There is no worksheet yet.'
  if (busy || question) return 'One moment: an action is under way.'
  if (draft.slots.practice.value.trim() === '') return 'Say what the practice is.'
  const open = draft.cautions.filter(({ acknowledged }) => !acknowledged).length
  if (open > 0) return open === 1 ? 'Answer the caution above first.' : `Answer the ${open} cautions above first.`
  if (!reviewer || reviewer.name.trim() === '' || reviewer.credential.trim() === '')
    return 'Add your name and credential once, so that the note says who reviewed it.'
  return null
}

const lockedNote = 'This note is signed or read-only. Use Copy, or add an addendum in your EHR and read again.'

/** Why it cannot be inserted; null when it can. Copy needs canSign() alone. */
export function canInsert(state: TabState, reviewer: Reviewer | null): string | null {
  const unsigned = canSign(state, reviewer)
  if (unsigned !== null) return unsigned
  const { note, target } = state
  if (note?.banner.several) return 'This page names more than one client. Open one client’s note, or use Copy.'
  const field = target === null ? undefined : note?.fields[target]
  const locked = note?.parts.length && note.parts.every(({ fieldIndex }) => note.fields[fieldIndex]?.lock)
  if (!field && locked) return lockedNote
  if (!field) return 'No field on this page can take the worksheet. Use Copy, or open the note and read again.'
  if (note?.truncated) return 'This field holds more text than a session note. Use Copy and paste it yourself.'
  if (field.lock) return lockedNote
  return null
}
