// Danger that the note tells of, in evidence.md's own two steps: Stop (crisis) and Caution (monitor); what is denied, past or
// someone else's is kept apart. It raises flags and never clears one: a denial elsewhere in the note takes nothing back.
import type { SessionFacts } from '../schema/facts.ts'
import { lineSpan, textOf, type Line, type ReadNote } from './read-note.ts'
import {
  acts,
  children,
  death,
  denial,
  emergency,
  formal,
  noDenial,
  otherHarm,
  past,
  plan,
  selfHarm,
  someoneElse,
  violence,
} from './risk-words.ts'

type Risk = SessionFacts['risk']
type Flag = Risk['flags'][number]
type Kind = Flag['kind']

/** Characters before a word in which "denies", "no", "without" still reach it, unless "but" or ";" stands between. */
const reach = 90

const breaks =
  /\b(?:but|however|though|although|except|reports|reported|endorse[sd]?|admit(?:s|ted)?|states?|stated|disclose[sd]?|acknowledge[sd]?|pero|aunque|has|had|having)\b|[;:]\s|\.\s/i

function isDenied(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  const cut = lastBreak(before)
  const near = before.slice(cut)
  if (noDenial.test(near)) return false
  if (new RegExp(denial.source, 'i').test(near)) return true
  const after = text.slice(at + length, at + length + 34)
  return /^(?:[\s/,&+]{0,3}(?:SI|HI|SH|AVH|NSSI|SIB|and|or|ideation|thoughts?|urges?|plan|intent|behaviou?rs?|\w{1,10}al|suicida))*?[\s:=/-]{1,4}(?:was |were |is |are |currently )?(?:denied|denies|none|neg\b|negative|absent|no\b|not (?:present|endorsed|reported)|0\b|negad[oa]|n\/a|ninguna)/i.test(
    after,
  )
}

function lastBreak(text: string): number {
  let cut = 0
  let rest = text
  for (let i = 0; i < 8; i++) {
    const found = breaks.exec(rest)
    if (!found) break
    cut += found.index + found[0].length
    rest = text.slice(cut)
  }
  return cut
}

// "SI", "HI", "SH" are words of other languages and greetings in small letters: there they need a denial or a partner.
const short = /^(?:si|hi|sh|sib|dv)$/i

function isShorthand(text: string, at: number, quote: string): boolean {
  if (!short.test(quote) || quote === quote.toUpperCase()) return true
  return (
    /\b(?:den\w{1,4}|no|passive|active|neg\w{0,5}|current|endorse[sd]?)\W{1,3}$|\/$/i.test(
      text.slice(Math.max(0, at - 14), at),
    ) && !/^\s(?:se|no|la|lo|el|me)\b/i.test(text.slice(at + quote.length, at + quote.length + 5))
  )
}

function* matches(text: string, pattern: RegExp): Generator<{ at: number; length: number; quote: string }> {
  for (const found of text.matchAll(pattern))
    if (isShorthand(text, found.index, found[0])) yield { at: found.index, length: found[0].length, quote: found[0] }
}

const affirmed = (text: string, pattern: RegExp): boolean => {
  for (const { at, length } of matches(text, pattern)) if (!isDenied(text, at, length)) return true
  return false
}

const now =
  /\b(?:tonight|today|right now|this (?:morning|evening|afternoon|week(?:end)?)|last night|yesterday|currently|imminent\w{0,2}|hoy|esta noche|anoche)\b/i
const recent =
  /\b(?:tonight|today|this (?:morning|week|past week|weekend)|last (?:night|week|weekend|mon|tues|wednes|thurs|fri|satur|sun)\w{0,4}|yesterday|since (?:last|our)|\d days? ago|two days ago|few days ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)\w{0,4}|fresh|new (?:cuts|marks|burns)|anoche|ayer|hoy)\b/i
/** Right before a threat to someone: more than a thought. */
const intends = /\b(?:plan(?:s|ning)? to|going to|intends? to|will|is about to|va a) $/i
/** Medicine taken as it should be. */
const asPrescribed =
  /\b(?:as (?:prescribed|directed|ordered)|prescribed dose|consistently|regularly|with food|on schedule|doses? (?:this|last) week|adheren\w{1,3})\b/i
/** Farewells and orders for afterwards, beside thoughts of death. */
const prepares =
  /\b(?:(?:wrote|written|writing|left|leaving)(?: \w{1,8}){0,2} (?:letters?|notes?|videos?) (?:to|for) (?:his|her|their|the|everyone)|(?:gave|given|giving) away|said (?:his|her|their) goodbyes|made (?:his|her|their|a) will|chosen? (?:a|the) (?:date|day|time|place)|rehears(?:ed|ing)|practiced (?:with|tying|holding))\b/i
const urge =
  /\b(?:urges?|thoughts?|thinking about|thought about|wanted|wants|wanting|tempted|impulse|ideation|feel like|felt like|considered|resist(?:ed|ing)?|no acts?|no action|without act\w{0,3}|did not act|didn'?t act|not acted|impulsos?)\b/i
const active = /\bactive(?:ly)?\b/i
const passive = /\bpassive(?:ly)?\b/i
const once = /\b(?:once|one time|before placement|a while ago|healing|healed|old (?:scars|marks))\b/i

/** What one line says; `after` is the next line of the same section, read for plan, means and denial. */
function flagsOf(line: Line, text: string, after: string): Kind[] {
  const kinds: Kind[] = []
  const apart = (at: number, length: number): Kind | null => {
    if (isDenied(text, at, length)) return 'denied'
    const around = text.slice(Math.max(0, at - 110), at + length + 70)
    if (someoneElse.test(around)) return 'other-person'
    if (
      (line.part === 'background' || line.part === 'last-session' || past.test(around)) &&
      !now.test(around) &&
      !/\b(?:again|current|ongoing|recent)\b/i.test(around)
    )
      return 'past'
    return null
  }
  for (const { at, length, quote } of matches(text, acts)) {
    if (/^(?:took|taken)/i.test(quote) && asPrescribed.test(text)) continue
    kinds.push(apart(at, length) ?? 'stop')
  }
  for (const { at, length, quote } of matches(text, death)) {
    const around = text.slice(Math.max(0, at - 60), at + length + 60)
    const set = apart(at, length)
    if (set) kinds.push(set)
    else if (formal.test(around) && !active.test(around) && !passive.test(around)) continue
    else {
      const rest = text.slice(at + length)
      const planned =
        affirmed(text.slice(Math.max(0, at - 40), at), plan) ||
        prepares.test(text + ' ' + after) ||
        affirmed(rest, plan) ||
        affirmed(after, plan) ||
        (active.test(around) &&
          /\b(?:plan|intent|means)\b/i.test(rest) &&
          affirmed(rest, /\b(?:plan|intent|means)\b/gi))
      const deniesPlan = /\b(?:den\w{1,4}|no|without|w\/o|sin)\b[^.;]{0,30}\b(?:plan|intent|means)/i.test(
        rest + ' ' + after,
      )
      const tonight =
        /\b(?:tonight|right now|this evening|esta noche)\b/i.test(text.slice(at, at + length + 40)) &&
        !/^SI$/.test(quote)
      if ((planned && !deniesPlan) || tonight) kinds.push('stop')
      else kinds.push('caution')
    }
  }
  for (const { at, length } of matches(text, otherHarm)) {
    const set = apart(at, length)
    if (set) kinds.push(set)
    else if (formal.test(text) && !active.test(text)) continue
    else
      kinds.push(
        (affirmed(text.slice(at), plan) ||
          affirmed(after, plan) ||
          intends.test(text.slice(Math.max(0, at - 24), at)) ||
          now.test(text)) &&
          !urge.test(text.slice(Math.max(0, at - 30), at))
          ? 'stop'
          : 'caution',
      )
  }
  for (const { at, length, quote } of matches(text, selfHarm)) {
    const set = apart(at, length)
    if (set) kinds.push(set)
    else {
      const around = text.slice(Math.max(0, at - 60), at + length + 60)
      const act =
        /\b(?:cut|burn(?:ed|t)|scratched|hit|punched|carved|sliced|bit|cort[oó])\b/i.test(quote) ||
        /\b(?:act|acts|episode|episodes|incident|engaged in|x\d)\b/i.test(around)
      kinds.push(
        act &&
          !urge.test(around) &&
          !once.test(text + ' ' + after) &&
          (recent.test(text) || /^(?:cut|burn)/i.test(quote))
          ? 'stop'
          : 'caution',
      )
    }
  }
  for (const { at, length } of matches(text, children))
    kinds.push(isDenied(text, at, length) ? 'denied' : past.test(text) ? 'past' : 'stop')
  for (const { at, length } of matches(text, violence)) kinds.push(apart(at, length) ?? 'caution')
  if (emergency.test(text)) {
    emergency.lastIndex = 0
    for (const { at, length } of matches(text, emergency)) {
      const about =
        /\b(?:safety|suicid\w{0,6}|SI\b|die|life|pills|gun|overdos\w{1,3}|harm|crisis|psych\w{0,8}|wife|husband|mother|client called|called client)\b/i.test(
          text + ' ' + after,
        )
      if (
        about &&
        !isDenied(text, at, length) &&
        !past.test(text) &&
        !someoneElse.test(text) &&
        !formal.test(text.slice(0, at))
      )
        kinds.push('stop')
    }
  }
  return kinds
}

const weight: Record<Kind, number> = { stop: 4, caution: 3, past: 2, 'other-person': 1, denied: 0 }

/** Risk words with what the note says of them. One flag a line and kind; `level` is the gravest flag that stands. */
export function findRisk(note: ReadNote): Risk {
  const flags: Flag[] = []
  note.lines.forEach((line, i) => {
    const text = textOf(note, line)
    if (text.length < 2) return
    const next = note.lines[i + 1]
    const after = next && next.section === line.section ? textOf(note, next).slice(0, 160) : ''
    const kinds = new Set(flagsOf(line, text, after))
    for (const kind of [...kinds].sort((a, b) => weight[b] - weight[a]))
      flags.push({ kind, span: lineSpan(note, line) })
  })
  const level = flags.some((f) => f.kind === 'stop')
    ? 'crisis'
    : flags.some((f) => f.kind === 'caution')
      ? 'monitor'
      : 'none'
  return { level, flags }
}
