// Where in the note a sentence stands says much about what it means: "thought record" under Subjective is last week's,
// under Intervention today's, in a pasted treatment plan nobody's. Headings are read line by line and, in notes typed
// as one paragraph, after a full stop; each pattern is anchored and bounded, so a long text costs no more per letter.

export type Part =
  | 'narrative'
  | 'subjective'
  | 'data'
  | 'objective'
  | 'assessment'
  | 'plan'
  | 'intervention'
  | 'response'
  | 'goal'
  | 'problem'
  | 'homework'
  | 'homework-review'
  | 'agenda'
  | 'last-session'
  | 'treatment-plan'
  | 'mental-status'
  | 'risk'
  | 'addendum'
  | 'background'
  | 'checklist'
  | 'boilerplate'
  | 'header'
  | 'next'

/** `[start, end)` of the section's body; `heading` as typed, '' when there is none. */
export type Section = { part: Part; heading: string; start: number; end: number }

const names: [Part, RegExp][] = [
  [
    'last-session',
    /^(?:last|previous|prior) (?:session|visit|note|week)|copied forward|^carried forward|^sesion anterior/,
  ],
  [
    'homework-review',
    /^(?:(?:review of )?(?:home ?work|hw|assignment|home practice) (?:review|check|follow ?up|from last)|review of (?:home ?work|hw|home practice|assignment)|bridge|since last|last (?:week s )?(?:home ?work|hw|assignment)|check ?in on home ?work|revision de (?:la )?tarea)/,
  ],
  [
    'homework',
    /^(?:new |next )?(?:home ?work|hw|home practice|assignment|assignments|between session|action plan|practice plan|tarea|tareas|homework assigned)\b/,
  ],
  [
    'treatment-plan',
    /^(?:(?:master )?treatment plan|tx plan|plan of care|care plan|plan de tratamiento|interventions? (?:from|per) (?:treatment|tx) plan|planned interventions|interventions planned|modalities)/,
  ],
  ['mental-status', /^(?:mental status|mse\b|ms exam|estado mental)/],
  ['risk', /^(?:risk|safety|si hi|suicid|riesgo|seguridad|columbia|c ssrs)/],
  ['addendum', /^(?:late )?(?:addendum|addenda|late entry|adenda)/],
  [
    'background',
    /^(?:background|history|psychosocial|social history|family history|hx|pmh|medical history|medications?|meds|antecedentes|past (?:psych|tx|treatment))/,
  ],
  [
    'boilerplate',
    /^(?:medical necessity|telehealth (?:statement|attestation|consent)|consent|billing|time|attestation|signature|disclaimer|confidentiality|hipaa)/,
  ],
  [
    'next',
    /^(?:next (?:session|appt|appointment|visit|time|week|steps?)|plan for next|for next|follow ?up|rtc|nxt|proxima|upcoming|future)/,
  ],
  ['agenda', /^(?:agenda|session agenda|topics for today)/],
  [
    'goal',
    /^(?:goals?|g|tx goals?|treatment goals?|objectives|goals? addressed|goal addressed|objetivos?|metas?|problem goal)(?: \d+)?$/,
  ],
  [
    'problem',
    /^(?:problem|presenting problem|presenting concern|cc|chief complaint|pirp problem|problema|motivo de consulta)(?: \d+)?$/,
  ],
  ['data', /^(?:data|d|datos)$/],
  [
    'subjective',
    /^(?:s|subjective|subj|behaviou?r|b|situation|client report|client reports|report|presentation|check ?in|mood check|hpi|interval history|events|subjetivo|update)$/,
  ],
  ['objective', /^(?:o|objective|obj|observations?|objetivo s)$/],
  [
    'assessment',
    /^(?:a|assessment|assess|analysis|impression|clinical impression|formulation|evaluation|e|conceptuali[sz]ation|diagnos[ei]s|dx|evaluacion|analisis|progress|summary)(?: .{0,20})?$/,
  ],
  [
    'intervention',
    /^(?:i|interventions?|intervention s|therapeutic interventions?|interventions? (?:used|provided|today)|treatment provided|tx provided|skills?|skills? (?:taught|training|practi[cs]ed|introduced|covered|work|focus)|new skill|teaching|session (?:content|focus|work)|focus|work done|content|procedure|methods?|techniques?|what we did|today|this session|intervencion(?:es)?|activity|group content|topic|lesson)(?: .{0,20})?$/,
  ],
  [
    'response',
    /^(?:r|response|client response|response to (?:intervention|treatment|tx)|reaction|respuesta|outcome|result|feedback)(?: .{0,24})?$/,
  ],
  [
    'plan',
    /^(?:p|plan|plans|recommendations?|plan recommendations|plan next steps|plan homework|disposition|plan de accion|plan hw)$/,
  ],
  [
    'narrative',
    /^(?:progress note|session note|note|narrative|dap note|soap note|individual session|dbt individual|narrativa|nota)(?: .{0,20})?$/,
  ],
  ['checklist', /^(?:interventions? check all|check all|checklist|check boxes?|select all)/],
  [
    'header',
    /^(?:client|patient|name|dob|mrn|date of service|dos|provider|clinician|cpt|modality|present|attend(?:ees|ance)|participants|location|duration|start time|session \d+|visit type|service)$/,
  ],
]

const normal = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The part that a heading opens, or null when it is no heading of a note. */
export function partOf(heading: string): Part | null {
  if (/check all|select all|\[[x ]\]/i.test(heading)) return 'checklist'
  const plain = normal(heading)
  return names.find(([, known]) => known.test(plain))?.[0] ?? null
}

// "S:", "**Plan**", "## Intervention", "p/", "LAST SESSION (3/4):", "Plan" alone on its line.
const atLine =
  /^[ \t>#*_•·\-–—\d.)(]{0,12}([\p{L}][\p{L}\p{M} &'’/.-]{0,40}(?:\([^()\n]{0,60}\)|\d[\d:/. apm]{0,12})?[\p{L} ]{0,20})[ \t]{0,3}(?:\*{1,3}|_{1,3})?[ \t]{0,3}([:：]|$)/u
const letter =
  /^[ \t>#*_\-([]{0,6}([SOAPDBIRGEsoapdbirge])(?:\*{1,3}|[)\]])?[ \t]{0,2}([:/)\]\-–]|\*{1,3}(?=[ \t])|(?<=\*)(?=[ \t]))[ \t*]{0,4}/
const bold = /^[ \t]{0,3}\*{2}([\p{L}][\p{L} /]{0,40}):?\*{2}:?/u
const within =
  /(?<=[.!?"”)\]][ \t]{1,3})(S|O|A|P|D|B|I|R|G|E|Subjective|Objective|Assessment|Plan|Data|Interventions?|Response|Behaviou?r|Problem|Evaluation|Plan de tratamiento|Intervención|Evaluación|Addendum|ADDENDUM|Late entry|SUBJECTIVE|OBJECTIVE|ASSESSMENT|PLAN|DATA|INTERVENTIONS?|RESPONSE|BEHAVIOR)[:：][ \t]/gu

type Opening = { part: Part; heading: string; at: number; body: number; ends: number | null }

function openingOfLine(line: string, at: number): Opening | null {
  const one = letter.exec(line)
  if (one && line.length > one[0].length) {
    const slash = one[2] === '/' || one[2] === '-' || one[2] === '–'
    const part = partOf(one[1]!)
    if (part && (!slash || /^[soapdbirgSOAPDBIRG]\/? /.test(line.trimStart()) || one[2] === '/')) {
      return { part, heading: one[1]!, at, body: at + one[0].length, ends: null }
    }
  }
  const strong = bold.exec(line)
  if (strong) {
    const part = partOf(strong[1]!)
    if (part) return { part, heading: strong[1]!, at, body: at + strong[0].length, ends: null }
  }
  const found = atLine.exec(line)
  if (!found) return null
  const heading = found[1]!.trim()
  if (found[2] === '' && (line.trim().length > 48 || heading.length < 3)) return null
  const part = partOf(heading)
  // A line of labels ("Goal:", "HW:") inside a plan is a label, not a new section, unless it is a known main heading.
  return part ? { part, heading, at, body: at + found[0].length, ends: null } : null
}

// How far a heading reaches: a label with words on its own line ("HW: ...") covers that line, pasted blocks end at the
// next blank line, the note's main parts go on to the next heading.
const lineOnly = new Set<Part>([
  'header',
  'next',
  'homework',
  'homework-review',
  'goal',
  'agenda',
  'boilerplate',
  'risk',
  'background',
])
const toBlank = new Set<Part>(['last-session', 'treatment-plan', 'checklist', 'mental-status'])
const main = new Set<Part>([
  'subjective',
  'data',
  'objective',
  'assessment',
  'plan',
  'intervention',
  'response',
  'problem',
  'goal',
])

function readOpenings(text: string): Opening[] {
  const openings: Opening[] = []
  const lines: { line: string; at: number }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    lines.push({ line: line.endsWith('\r') ? line.slice(0, -1) : line, at })
    at += line.length + 1
  }
  const blanks = blanksAfter(lines)
  lines.forEach(({ line, at: start }, i) => {
    const opening = openingOfLine(line, start)
    if (opening) openings.push({ ...opening, ends: endOf(opening, line, start, blanks[i] ?? null) })
  })
  // Headings inside a paragraph are believed only where the lines themselves have none to speak of.
  const typed = new Set(openings.filter((o) => main.has(o.part)).map((o) => o.heading)).size
  if (typed < 3) {
    for (const { line, at: start } of lines) {
      if (line.length <= 24) continue
      for (const found of line.matchAll(within)) {
        const part = partOf(found[1]!)
        if (part)
          openings.push({
            part,
            heading: found[1]!,
            at: start + found.index,
            body: start + found.index + found[0].length,
            ends: null,
          })
      }
    }
    openings.sort((a, b) => a.at - b.at)
  }
  return openings
}

/** For each line the offset of the next blank line that has a line with words before it; read once, from the end. */
function blanksAfter(lines: { line: string; at: number }[]): (number | null)[] {
  const found: (number | null)[] = Array<number | null>(lines.length).fill(null)
  let next: number | null = null
  for (let i = lines.length - 1; i >= 0; i--) {
    const { line, at } = lines[i]!
    found[i] = next
    if (line.trim() === '' && i > 0 && lines[i - 1]!.line.trim() !== '') next = at
  }
  return found
}

function endOf(opening: Opening, line: string, start: number, blank: number | null): number | null {
  const part = opening.part
  const label =
    (part === 'intervention' &&
      !/^(?:i|interv|treatment|tx|what we|session content|procedure)/i.test(opening.heading)) ||
    (part === 'subjective' &&
      /^(?:check|mood check|update|events|situation|report|presentation)/i.test(opening.heading)) ||
    (part === 'assessment' && /^(?:dx|diagnos|progress|summary)/i.test(opening.heading))
  const hasBody = start + line.length - opening.body > 2
  if ((label || (lineOnly.has(part) && opening.heading.length > 1)) && hasBody) return start + line.length
  if (toBlank.has(part) || (lineOnly.has(part) && opening.heading.length > 1)) {
    return blank
  }
  return null
}

/** PIE and PIRP notes open with P for Problem: a first P with an I after it is that one. */
function settleProblem(openings: Opening[]): void {
  const parts = openings.filter((o) => main.has(o.part))
  const first = parts[0]
  if (first && first.heading.toUpperCase() === 'P' && parts.some((o, i) => i > 0 && o.part === 'intervention'))
    first.part = 'problem'
}

/** Sections in order, without gaps: what stands before the first heading, or after a label's own line, keeps the part before. */
export function readSections(text: string): Section[] {
  const openings = readOpenings(text)
  settleProblem(openings)
  const sections: Section[] = []
  const add = (part: Part, heading: string, start: number, end: number): void => {
    if (end > start) sections.push({ part, heading, start, end })
  }
  let around: Part = 'narrative'
  let heading = ''
  add('narrative', '', 0, openings[0]?.at ?? text.length)
  openings.forEach((o, i) => {
    const next = Math.max(o.body, openings[i + 1]?.at ?? text.length)
    const end = o.ends === null ? next : Math.min(Math.max(o.ends, o.body), next)
    add(o.part, o.heading, o.body, end)
    if (o.ends === null) {
      around = o.part
      heading = o.heading
    } else if (toBlank.has(o.part)) {
      around = 'narrative'
      heading = ''
    }
    add(around, heading, end, next)
  })
  return sections
}
