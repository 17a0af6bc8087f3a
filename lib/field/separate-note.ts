// Words that close a field. A label that means a separate note (psychotherapy, process, private or internal), a box that
// the client sees, or an earlier note: none is read as today's note. A progress note is never closed by a word in its text,
// by a service ("individual psychotherapy", "90837"), or by what stands beside it. Only labels are looked at. Pure.

const kinds = 'psychotherapy|process|private|internal|personal|shadow'
const gap = '[\\s,:/&()–—-]+'
const who = 'and|or|only|therapist|clinician|counselor|provider|staff'
const leading = new RegExp(`\\b(?:${kinds})(?:${gap}(?:${who}|session|${kinds}))*${gap}notes?\\b`, 'i')
const ordinary =
  'progress|practice|session|pay|of|group|oriented|work|insurance|family|client|therapy|medicine|visit|treatment'
const trailing = new RegExp(`\\bnotes?\\s*[(:,–—-]+\\s*(?:${kinds})\\b(?![\\s-]+(?:${ordinary}))`, 'i')
const others: readonly RegExp[] = [
  /\bnotes? to (?:my)?self\b|\beyes only\b/i,
  /\b(?:only (?:visible|viewable|shown) to|(?:visible|viewable) only to) (?:me|you)\b|\bvisible to (?:me|you) only\b/i,
  /\bnot (?:a )?part of the (?:\w+ ){0,2}(?:record|chart)\b/i,
  /\bnotes?\b.{0,12}\b(?:staff|therapist|clinician|provider|team|office)[ -]only\b|\b(?:staff|therapist|clinician|provider|team|office)[ -]only notes?\b/i,
  /\bnotes?\b.{0,12}\b(?:internal|private|personal) use\b|\bnotas? (?:privadas?|internas?|de psicoterapia|de proceso)\b/i,
]
const negated =
  /\b(?:not|non|isn['’]t|aren['’]t|never|no|without|exclud\w+|separate from|other than|instead of|hidden from|do not (?:include|put|write))\b[^.;]{0,24}$/i
const service =
  /(?:\b(?:individual|group|family|couples?|conjoint|marital|child|play|adult|adolescent|interactive|outpatient|telehealth|supportive|crisis|brief|min(?:ute)?s?)|\d)[\s,–—-]+$/i
/** Psychotherapy, crisis and evaluation codes: what is billed is the progress note. */
const code = /\b(?:908[34]\d|9079[12]|992\d\d)\b/
const progress = /\bprogress[\s-]+notes?\b/i

function found(label: string): { at: number; only: 'psychotherapy' | null } | null {
  for (const pattern of [leading, trailing, ...others]) {
    const hit = pattern.exec(label)
    if (!hit || (pattern !== others[2] && negated.test(label.slice(0, hit.index)))) continue
    const only = /^psychotherapy\s+(?:session\s+)?notes?$/i.test(hit[0]) ? 'psychotherapy' : null
    // "Psychotherapy session note", "individual psychotherapy note" and "psychotherapy note, 90837" name the service.
    if (only && (/session/i.test(hit[0]) || service.test(label.slice(0, hit.index)) || code.test(label))) continue
    return { at: hit.index, only }
  }
  return null
}

/** True when a label or heading means a separate note. Only the label is looked at, never the note's text. */
export function meansSeparateNote(label: string): boolean {
  const hit = found(label)
  if (!hit) return false
  // "Progress note (psychotherapy notes are kept elsewhere)": the first is named, the other spoken of.
  const first = progress.exec(label)
  return !(hit.only && first && first.index < hit.at && /[(.;,–—]/.test(label.slice(first.index, hit.at)))
}

/** True when a label itself says that this is the progress note, whatever heading stands above it. */
export const meansProgressNote = (label: string): boolean => progress.test(label) && !meansSeparateNote(label)

/** "Psychotherapy" beside "Progress" in a set of tabs or choices is a kind of note; by itself it is a service. */
export const isKindAlone = (word: string): boolean => new RegExp(`^\\W*(?:${kinds})\\W*$`, 'i').test(word)

const client = '(?:the |your |my )?(?:clients?|patients?|family|parents?|portal)\\b'
const seen = new RegExp(
  `\\b(?:client|patient|family|parent|portal)[- ](?:visible|facing|viewable)\\b|\\b(?:visible|viewable|shown|shared|released|published|sent|send|displayed) (?:to|with|in|on) ${client}|\\b(?:clients?|patients?) (?:can|will|may) (?:see|view|read)\\b|\\b(?:message|letter|note|comments?|instructions) to ${client}|\\b(?:message|letter|instructions) for ${client}|\\b(?:portal|client|patient) (?:message|letter|instructions|handout)s?\\b|\\bafter[- ]visit summary\\b`,
  'i',
)

/** True when a label says that the client sees the box: a worksheet's chart text is not for there. */
export function meansClientVisible(label: string): boolean {
  const hit = seen.exec(label)
  return hit !== null && !negated.test(label.slice(0, hit.index)) && !progress.test(label)
}

const before = '(?:previous|prior|past|last|earlier|most recent|historical|archived)'
const earlier = new RegExp(
  `^(?:(?:view|show|from|the|client|patient) )*${before} (?:(?:signed|progress|clinical|session|case|visit|therapy|soap|dap|birp|treatment|encounter) ){0,2}(?:notes?|documentation|entr(?:y|ies))\\b|^notes? history\\b|^notes? from (?:the )?${before}\\b`,
  'i',
)

/** True when a label means an earlier note, shown for looking back. */
export const meansEarlierNote = (label: string): boolean => earlier.test(label)
