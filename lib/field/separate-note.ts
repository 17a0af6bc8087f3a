// A label that means a separate note (psychotherapy, process, private or internal note) closes its field: the text is
// refused before it is copied. A progress note is never closed by a word in its text or by the field beside it.
declare const document: never

const kind = '(?:psychotherapy|process|private|internal|personal)'
const filler =
  '(?:[\\s,/&()–—-]+(?:and|or|only|therapist|clinician|provider|staff|psychotherapy|process|private|internal|personal|session))*'
const leading = new RegExp(`\\b${kind}${filler}[\\s,/&()–—-]+notes?\\b`, 'i')
const trailing = new RegExp(`\\bnotes?\\s*[(:,–—-]+\\s*${kind}\\b(?![\\s-]+(?:progress|practice|session|pay))`, 'i')
const negated =
  /\b(?:not|non|isn['’]t|never|no|without|exclud\w+|separate from|other than|instead of|do not (?:include|put|write))\b[^.;]{0,24}$/i
const service = /\b(?:individual|group|family|couples?|conjoint|marital|child|interactive)[\s-]+$/i

/** True when a label or heading means a separate note. Only the label is looked at, never the note's text. */
export function meansSeparateNote(label: string): boolean {
  const found = leading.exec(label) ?? trailing.exec(label)
  if (!found) return false
  const before = label.slice(0, found.index)
  // "Individual psychotherapy note" names the service (a progress note); "not a psychotherapy note" says what it is not.
  if (negated.test(before)) return false
  return !(service.test(before) && /^psychotherapy\s+notes?$/i.test(found[0]))
}

/** True when a label itself says that this is the progress note, whatever heading stands above it. */
export const meansProgressNote = (label: string): boolean =>
  /\bprogress[\s-]+notes?\b/i.test(label) && !meansSeparateNote(label)
