// What wants the clinician's one look before this worksheet is signed: quotes that the note's risk words raised, and the
// template's own not-when lines. Flags are raised on words present and never cleared here.
import type { Caution } from '../schema/draft.ts'
import type { SessionFacts } from '../schema/facts.ts'
import type { Span } from '../schema/span.ts'
import type { Template } from '../schema/template.ts'

// A denial in the same clause, shortly before the word ("no delusions or hallucinations", "denies mania").
const denial =
  /\b(?:no|not|denie[sd]|denying|denies any|without|negative for|absent|nor|never|r\/o|ruled out)\b[^.;:\n]{0,60}$/i
const turn = /\b(?:but|however|except|although|yet)\b/i

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Stable for the same quote, so that an acknowledgement survives a second reading of the note. */
function idOf(kind: string, quote: string): string {
  let sum = 5381
  for (const unit of quote) sum = ((sum * 33) ^ (unit.codePointAt(0) ?? 0)) >>> 0
  return `${kind}-${sum.toString(36)}`
}

function isDenied(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  const found = denial.exec(before)
  return found !== null && !turn.test(found[0])
}

/** The sentence around a place in a text, as a span. */
function sentenceAt(text: string, start: number, end: number): Span {
  const before = text.slice(0, start)
  const from =
    Math.max(before.lastIndexOf('\n'), ...['. ', '! ', '? ', '; '].map((stop) => before.lastIndexOf(stop) + 1)) + 1
  const rest = text.slice(end)
  const stop = /[.!?;](?=\s|$)|\n/.exec(rest)
  const to = end + (stop ? stop.index + (stop[0] === '\n' ? 0 : 1) : rest.length)
  const lead = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0
  const quote = text.slice(from + lead, to).trimEnd()
  return { start: from + lead, end: from + lead + quote.length, quote }
}

function firstTrigger(text: string, triggers: readonly string[]): { start: number; end: number } | null {
  let first: { start: number; end: number } | null = null
  for (const trigger of triggers) {
    // A short form in capitals is that word alone ("DID" is no "did"); others match at the start of a word.
    const short = /^[A-Z/]{2,5}$/.test(trigger)
    const pattern = short
      ? new RegExp(String.raw`(?<![\p{L}])${escape(trigger)}(?![\p{L}])`, 'gu')
      : new RegExp(String.raw`(?<![\p{L}])${escape(trigger)}`, 'giu')
    for (const hit of text.matchAll(pattern)) {
      if (isDenied(text, hit.index)) continue
      if (first === null || hit.index < first.start) first = { start: hit.index, end: hit.index + hit[0].length }
      break
    }
  }
  return first
}

const violence =
  /\b(?:abus\w*|violen\w*|hits?|hit me|chok\w*|strangl\w*|IPV|DV|threaten\w*|controlling|coerc\w*|afraid of)\b/i
const partner = /\b(?:partner|husband|wife|spouse|boyfriend|girlfriend|ex|IPV|DV|domestic|fianc\w+)\b/i

/** Is paper at home unsafe on the face of these quotes? */
export const namesPartnerViolence = (facts: SessionFacts | null): boolean =>
  facts?.risk.flags.some(
    ({ kind, span }) =>
      (kind === 'caution' || kind === 'stop') && violence.test(span.quote) && partner.test(span.quote),
  ) ?? false

/** Texts of the facts, each with its place: what can be searched when the note itself is not at hand. */
function quotesOf(facts: SessionFacts): Span[] {
  const of = [
    facts.homework,
    facts.goal,
    facts.takeaway,
    facts.anchor,
    facts.obstacle,
    facts.lastHomework.barrier,
    ...facts.strengths,
  ]
  return [
    ...of.flatMap((fact) => (fact ? [fact.span] : [])),
    ...facts.mentions.map(({ span }) => span),
    ...facts.risk.flags.map(({ span }) => span),
  ]
}

/** Not acknowledged yet, in the order: the note's own quotes, then the template's lines. */
export function findCautions(template: Template, facts: SessionFacts | null, note: string | null): Caution[] {
  const found: Caution[] = []
  for (const flag of facts?.risk.flags ?? []) {
    if (flag.kind !== 'caution') continue
    const home = violence.test(flag.span.quote) && partner.test(flag.span.quote)
    const text = home
      ? 'The note names harm by a partner: ask what is safe to keep at home; this draft asks for nothing on paper.'
      : 'The note names a risk to keep in view: look at it before you sign this worksheet.'
    found.push({ id: idOf('risk', flag.span.quote), text, span: flag.span, acknowledged: false })
  }
  for (const line of template.notWhen) {
    const texts: Span[] = note !== null ? [{ start: 0, end: note.length, quote: note }] : facts ? quotesOf(facts) : []
    for (const text of texts) {
      const hit = firstTrigger(text.quote, line.triggers)
      if (hit === null) continue
      const near = sentenceAt(text.quote, hit.start, hit.end)
      const span = { start: text.start + near.start, end: text.start + near.end, quote: near.quote }
      found.push({ id: `not-when-${line.id}`, text: line.text, span, acknowledged: false })
      break
    }
  }
  return found.filter((one, at) => found.findIndex(({ id }) => id === one.id) === at)
}
