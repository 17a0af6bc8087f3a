// The sections that session notes are written in: what a label or a line inside a note means, which format a set of
// sections makes, and where in a single field the worksheet belongs.
import type { Placement } from '../schema/insertion.ts'
import type { NoteFormat, SectionKind } from '../schema/page-note.ts'

// The first that fits wins: "treatment plan interventions" is an intervention, "plan / homework" is homework.
const words: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'homework',
    /\b(home\s?work|between[- ]session (practice|work|task)s?|home practice|action plan for (the )?client)\b/,
  ],
  ['plan', /\bassess?ment ?(?:and|&|\/|\+) ?plan\b|^a ?[&/] ?p$/],
  ['subjective', /\bsubjective\b/],
  ['objective', /\bobjective\b(?!s)/],
  ['intervention', /\binterventions?\b/],
  ['response', /\b(client('s)? |patient('s)? )?responses?\b|\bevaluation\b/],
  ['assessment', /\bassess?ment\b|\banalysis\b|\b(clinical )?impressions?\b/],
  ['plan', /\bplan(s|ning)?\b(?! of care for)|\bnext steps\b|\brecommendations?\b/],
  ['data', /\bdata\b/],
  // "Presentation, intervention, response, plan" is the same format under another name.
  ['behavior', /\bbehaviou?rs?\b|\bpresentation\b/],
  ['goal', /\bgoals?\b|\bobjectives\b/],
  ['problem', /\bproblems?\b/],
  [
    'narrative',
    /\b(narrative|progress|session|clinical|visit|therapy|case|encounter|contact|soap|dap|birp|girp) ?notes?\b|\bnarrative\b|\bdictation\b|\bnotes?\b/,
  ],
]
const letters = new Map<string, SectionKind>([
  ['s', 'subjective'],
  ['o', 'objective'],
  ['a', 'assessment'],
  ['p', 'plan'],
  ['d', 'data'],
  ['b', 'behavior'],
  ['i', 'intervention'],
  ['r', 'response'],
  ['g', 'goal'],
  ['e', 'response'],
])

/** What a field's label or a heading names, or null. */
export function sectionOf(label: string): SectionKind | null {
  const text = label
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
  const letter = letters.get(text.replace(/[:.)]$/, ''))
  if (letter) return letter
  if (/\b(risk|safety|crisis|diagnos\w+|medications?|insurance|payment|care) (assessment|plan)\b/.test(text))
    return null
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

export type Heading = {
  /** Null for a heading that only ends the section before it. */
  kind: SectionKind | null
  /** Offsets of the heading's line start and of the first character after the heading. */
  start: number
  bodyStart: number
}

const sectionLine =
  /^[ \t]*(?:[*#]{1,3} ?)?((?:subjective|objective|assess?ment|plan|data|behaviou?rs?|presentation|interventions?|(?:client |patient )?response|goals?(?: addressed)?|problem|evaluation|home ?work|between-session practice|home practice|recommendations|treatment plan interventions)(?: ?(?:\/|&|and) ?[a-z ]{3,20})?(?: ?\([^)\n]{0,30}\))?|[soapdbirge])(?:\*{0,2}[ \t]*[:–—]| -|\*{0,2}[ \t]*$)/i
const endLine =
  /^[ \t]*(risk(?: assessment)?|mental status(?: exam(?:ination)?)?|mse|diagnos[ei]s|dx|medications?|meds|signature|(?:electronically |digitally )?signed(?: by)?|addendum|telehealth(?: statement)?|medical necessity|billing|cpt|time in|start time|provider|background|safety(?: plan)?|supervis\w+)[ \t]*(?::|$)/i
const capsLine = /^[ \t]*[A-Z][A-Z /&()-]{3,40}:?[ \t]*$/

/** The headings that stand in a note's own text, in order. */
export function headingsIn(text: string): Heading[] {
  const found: Heading[] = []
  let start = 0
  let blankBefore = true
  for (const line of text.split('\n')) {
    const section = sectionLine.exec(line)
    const word = section?.[1] ?? ''
    // A single letter is a heading only with a colon or dash: "A" alone, or "I", is prose.
    const isLetter = word.length === 1
    if (section && (!isLetter || (/[:–—-]$/.test(section[0]) && word === word.toUpperCase()))) {
      found.push({ kind: sectionOf(word), start, bodyStart: start + section[0].length })
    } else if (
      endLine.test(line) ||
      capsLine.test(line) ||
      (blankBefore && /^[A-Z][\w /&-]{2,30}:(\s|$)/.test(line) && !/^(next|rtc|follow|return)/i.test(line))
    ) {
      found.push({ kind: null, start, bodyStart: start + line.length })
    }
    blankBefore = line.trim() === ''
    start += line.length + 1
  }
  return found
}

/** The format that a set of sections makes. */
export function formatOf(kinds: readonly (SectionKind | null)[]): NoteFormat {
  const has = new Set(kinds)
  if (has.has('subjective') && (has.has('objective') || has.has('assessment') || has.has('plan'))) return 'SOAP'
  if (has.has('objective') && has.has('assessment') && has.has('plan')) return 'SOAP'
  if (has.has('behavior') && (has.has('intervention') || has.has('response'))) return 'BIRP'
  if (has.has('data') && (has.has('assessment') || has.has('plan'))) return 'DAP'
  if (has.has('goal') && has.has('intervention') && has.has('response')) return 'GIRP'
  if (has.has('problem') && has.has('intervention')) return 'PIE'
  // In "P: I: E:" the first letter is read as a plan: one that comes before the intervention.
  const plan = kinds.indexOf('plan')
  if (plan >= 0 && plan < kinds.indexOf('intervention') && has.has('response')) return 'PIE'
  return 'narrative'
}

/** Offset just after the last written line of the section where homework belongs, or null without such a section. */
export function afterPlan(text: string): number | null {
  const headings = headingsIn(text)
  const wanted = ['homework', 'plan'] as const
  const index = wanted.map((kind) => headings.findLastIndex((heading) => heading.kind === kind)).find((i) => i >= 0)
  const heading = index === undefined ? undefined : headings[index]
  if (index === undefined || !heading) return null
  // "P: I: E:" opens with a problem, not with a plan: a plan is not followed by an intervention.
  const next = headings[index + 1]
  if (heading.kind === 'plan' && next && (next.kind === 'intervention' || next.kind === 'response')) return null
  const end = next ? next.start : text.length
  return heading.start + text.slice(heading.start, end).trimEnd().length
}

/** Where in a field with this text the worksheet goes. */
export const placementIn = (text: string): Placement => (afterPlan(text) === null ? 'end' : 'after-heading')
