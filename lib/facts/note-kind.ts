// Is this a session note at all, and of which kind. A ledger, an inbox or a blank form must give no skill however many
// names of skills stand on it; an intake, a no-show or a crisis contact seldom holds a taught one.
import { textOf, type ReadNote } from './read-note.ts'

type NoteKind = 'session' | 'untaught' | 'intake' | 'no-show' | 'crisis' | 'medication' | 'supportive' | 'contact'

const prose =
  /\b(?:client|clients|pt|ct|cl|patient|vet|veteran|members?|she|he|they|mother|mom|dad|father|husband|wife|partners?|teen|child|couple|kiddo|veteran|paciente|cliente|consultante)\b/gi
const about = /\b(?:we|his|her|him|them|parents?|grand(?:mother|father|ma|pa)|son|daughter|gm|foster \w+)\b/gi
const clinical =
  /\b(?:denie[sd]|reports?|reported|endorse[sd]?|states|stated|described|presented|tearful|affect|mood|session|therapist|introduced|taught|practiced|practised|reviewed|discussed|processed|role[- ]?play\w*|homework|hw|coping|rtc|worked on|rehears\w{2,4}|skills?|urges?|anxiety|panic|shame|coached|guided|led|drew|wrote|completed|emoci[oó]n|pensamientos?|ideaci[oó]n|cita|se (?:trabaj|ense|practic|revis)\w{1,5}|next (?:session|appt|visit)|tx goal|goal|SI|HI|SUDS|PHQ-?9|GAD-?7|psychoed\w*|niega|refiere|tarea|sesi[oó]n|ansiedad|[aá]nimo)\b/g
const page =
  /\[(?:print|new|post|send|refill|export|sync|block|discontinue|save|edit|delete|reply|forward|archive|download|add|view|sign|open|book|cancel|compose|search|filter|submit|upload|schedule|mark|create|renew|share)\b[^\]\n]{0,40}\]|\b(?:ledger|superbill|clearinghouse|units\s+charge|copay|balance due|claim #|remittance|unread|inbox|outbox|sent items|subject:|reply all|calendar\s*[-–—]|view:\s*day|day \| week|reconciled|refills?\b|#\d{1,3}\b|\bPO\b q?|allergies:|pharmacy:|export csv|send again|all rights reserved|©|https?:\/\/|cookie|sign in|log ?out|my account|newsletter|share this|add to cart|previous:|showing \d+|page \d+ of \d+|sort by|filter|status:|item \d{1,2}\b|no\. of results|search results)/gi
const breadcrumb = /^[^\n.]{2,30} > [^\n.]{2,40}/
const terseMarks: [RegExp, number][] = [
  [
    /\b(?:taught|introduced|practi[cs]ed|rehearsed|reviewed|coached|modeled|demonstrated|role[- ]?played|led|guided|explained|explored|processed|discussed|worked (?:on|through)|set up|mapped|ense[nñ]|practicamos|trabajamos)\b/i,
    1,
  ],
  [/^\W{0,4}(?:s|o|a|p|d|i|r|b|plan|data|assessment|intervention|subjective|session|note)\s?[:/]/im, 0.8],
  [
    /\b(?:next (?:session|appt|visit|group|time|wk|week|mtg)|rtc|f\/u|\d ?wks?\b|return in|pr[oó]xima (?:cita|sesi[oó]n))/i,
    0.6,
  ],
  [/\b(?:hw|homework|assignment|tarea)\b/i, 0.6],
  [/\b(?:no|denie[sd]|niega)\b.{0,12}\b(?:si|hi|sh|safety|suicid\w*|violence|risk)\b/i, 0.8],
]
const placeholder =
  /_{4,}|\.{6,}|<[a-z ]{3,30}>|\[(?:insert|enter|type|client name|date|describe)[^\]\n]{0,40}\]|\{\{|click (?:or tap )?here/gi
const second = /\b(?:you|your|yourself|usted|tus?)\b/gi

/** Text that is looked at: enough to tell what a page is. */
const head = 12_000

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

export function isSessionNote(note: ReadNote): boolean {
  const text = note.text.slice(0, head)
  const words = Math.min(note.words.length, 2500)
  if (words < 4) return false
  const proseWords = count(text, prose)
  const clinicalWords = count(text, clinical)
  const pageMarks = count(text, page) + (breadcrumb.test(text.trimStart()) ? 2 : 0)
  const blanks = count(text, placeholder)
  const rows = text.split('\n').filter((line) => line.trim() !== '')
  const tabular = rows.filter(
    (line) => (line.match(/\||\t|\d{2}\/\d{2}\/\d{2,4}/g) ?? []).length >= 2 || /^\s*\d{1,2}:\d{2}\b/.test(line),
  ).length
  const sentences = note.lines.filter((line) => line.to - line.from >= 4 && /[a-z]/.test(textOf(note, line))).length
  // Notes tell what was done; pages and forms list, name and instruct.
  const told = note.lines.filter(
    (line) =>
      line.to - line.from >= 5 &&
      note.words
        .slice(line.from, line.to)
        .some((w) =>
          /[a-z]{3}ed$|^(?:did|was|were|had|wrote|drew|led|taught|went|said|made|set|told|felt|ran|came)$|(?:imos|aron|ieron)$/.test(
            w.low,
          ),
        ),
  ).length
  let score =
    (proseWords + clinicalWords + count(text, about) >= (told >= 3 ? 1 : 2) ? Math.min(3, told * 0.6) : 0) +
    Math.min(4, proseWords * 0.8 + count(text, about) * 0.3) +
    Math.min(5, clinicalWords * 0.8) +
    (note.structured ? 2 : 0)
  if (/^\W{0,4}(?:no[- ]?show|late cancel|intake|crisis|dna\b|client (?:did not|no))/i.test(text)) score += 2
  if (/\b(?:no[- ]?show|did not (?:attend|arrive)|session \d|progress note|\d{2} ?min\b)/i.test(text.slice(0, 400)))
    score += 1
  // Two lines can be a whole note: then what was taught, when they meet again and that safety was asked about tell it.
  const terse = words < 90 && pageMarks === 0 && blanks === 0
  if (terse) {
    for (const [pattern, weight] of terseMarks) if (pattern.test(text)) score += weight
  }
  score -= pageMarks * 1.5 + blanks * 1.2
  if (rows.length >= 3 && tabular / rows.length > 0.4) score -= 4
  if (sentences < 2 && !terse) score -= 1.5
  // A handout or web page speaks to its reader; a note speaks about somebody. Quoted speech is left out.
  const bare = text.replace(/["“][^"”\n]{0,300}["”]/g, ' ')
  const address = count(bare, second)
  if (address >= 3 && address > proseWords && address / Math.max(1, words) > 0.02) score -= 6
  const bodies = note.sections.filter(
    (s) => s.heading !== '' && note.text.slice(s.start, s.end).replace(/[\W_]/g, '').length < 3,
  ).length
  if (bodies >= 3 && bodies * 2 > note.sections.length) score -= 6
  return score >= 1.6
}

/** The note's own word that nothing was taught. */
const untaught =
  /\bno (?:new |formal )?(?:skills?|interventions?|techniques?)(?: or \w{4,12})? (?:work |training )?(?:was |were )?(?:introduced|taught|delivered|practi[cs]ed|covered|provided|done)\b|\bno new skills?[,.;]|\bno se trabaj[oó] ninguna\b/i

export function kindOf(note: ReadNote): NoteKind {
  const start = note.text.slice(0, 260)
  const all = note.text.slice(0, head)
  if (
    /\bno[- ]?show\b(?! fee)|did not (?:attend|show|arrive for)|\bDNA\b|late cancel|cancell?ed (?:the |today'?s )?(?:session|appt)|client not seen|no se present[oó]/i.test(
      start,
    )
  )
    return 'no-show'
  if (
    /\b(?:crisis (?:contact|call|session|intervention|note|visit)|emergency (?:session|contact|call)|sent to (?:the )?(?:ED|ER)\b|transported to|welfare check|mobile crisis)/i.test(
      start,
    )
  )
    return 'crisis'
  if (
    /(?<!\b(?:after|since|at|from|post|following) )\b(?:intake|biopsychosocial|90791|initial (?:evaluation|assessment|psychiatric)|diagnostic (?:evaluation|assessment|interview)|evaluaci[oó]n inicial|admisi[oó]n)\b/i.test(
      start,
    )
  )
    return 'intake'
  if (
    /\b(?:med(?:ication)? (?:mgmt|management|check|visit|f\/u|follow)|psychiatr(?:y|ic) (?:f\/u|follow)|99213|99214|prescriber note|PDMP)\b/i.test(
      all,
    )
  )
    return 'medication'
  if (untaught.test(all)) return 'untaught'
  if (
    /\bsupportive (?:listening|therapy|counseling|session|presence)\b.{0,20}\b(?:only|primarily|throughout)|\bsupportive (?:listening|session) only|no (?:new )?skills? (?:work|training|taught|introduced|practiced|were|was)|did not want to "?do skills|no (?:formal|new) (?:skills?|interventions?|techniques?)\b(?! (?:until|unless))|no (?:skill|technique|intervention)s? (?:was |were )?(?:introduced|taught|delivered|practiced)|no se trabaj[oó] ninguna|space (?:to|for) (?:grieve|vent)\b.{0,30}only|just (?:talk|listen)(?:ed)?\b/i.test(
      all,
    )
  )
    return 'supportive'
  if (
    /\b(?:phone (?:call|contact) (?:with|from|to)|collateral|case management|care coordination|voicemail|letter written|discharge summary|(?:treatment plan|tx plan) (?:review|update)|termination summary|transfer (?:note|summary)|supervision note|team meeting)\b/i.test(
      start,
    )
  )
    return 'contact'
  return 'session'
}

/** How much surer the ranking must be in a note of this kind. */
export const doubtOf: Record<NoteKind, number> = {
  session: 0,
  contact: 1.4,
  supportive: 1.3,
  untaught: 4,
  intake: 1.3,
  medication: 1.6,
  'no-show': 9,
  crisis: 9,
}
