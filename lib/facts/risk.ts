// Danger that the note tells of, in evidence.md's own two steps: Stop (crisis) and Caution (monitor); what is denied, past or
// someone else's is kept apart. It raises flags and never clears one: a denial elsewhere in the note takes nothing back.
import type { SessionFacts } from '../schema/facts.ts'
import { findDanger, type Concept } from './lexicon/danger.ts'
import { lineSpan, textOf, type Line, type ReadNote } from './read-note.ts'
import { isDenied, isFormal, isOthers, isPast, isSupposed, now } from './risk-context.ts'
import { acts, children, death, emergency, otherHarm, plan, selfHarm, violence } from './risk-words.ts'
import { isIdiom } from './risk-idioms.ts'

type Risk = SessionFacts['risk']
type Flag = Risk['flags'][number]
type Kind = Flag['kind']
type Hit = { concept: Concept; at: number; length: number; quote: string }
type Told = { line: Line; text: string; after: string; before: string; scene: Scene }
type Faint = { index: number; at: number; length: number }
type Scene = { couple: boolean; young: boolean; bereaved: boolean }

// "SI", "HI", "SH" are words of other languages and greetings in small letters: there they need a denial or a partner.
const short = /^(?:si|hi|sh|sib|dv|su)$/i

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

const wordings: [Concept, RegExp][] = [
  ['act', acts],
  ['wish', death],
  ['harm', otherHarm],
  ['self', selfHarm],
  ['child', children],
  ['violence', violence],
]

/** What stands in a line, by wording and by pattern; one hit for each concept and place. */
function hitsOf(note: ReadNote, line: Line, text: string): Hit[] {
  const hits: Hit[] = []
  for (const [concept, pattern] of wordings)
    for (const { at, length, quote } of matches(text, pattern)) hits.push({ concept, at, length, quote })
  for (const hit of findDanger(note.words, line.from, line.to)) {
    const at = note.words[hit.from]!.start - line.start
    const length = note.words[hit.to - 1]!.end - line.start - at
    const quote = text.slice(at, at + length)
    if (at + length <= text.length && isShorthand(text, at, quote))
      hits.push({ concept: hit.concept, at, length, quote })
  }
  return hits
}

const recent =
  /\b(?:tonight|today|this (?:morning|week|past week|weekend)|last (?:night|week|weekend|mon|tues|wednes|thurs|fri|satur|sun)\w{0,4}|yesterday|since (?:last|our)|\d days? ago|two days ago|few days ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)\w{0,4}|fresh|new (?:cuts|marks|burns)|anoche|ayer|hoy)\b/i
/** Right before a threat to someone: more than a thought. */
const intends = /\b(?:plan(?:s|ning)? to|going to|intends? to|will|is about to|va a) $/i
/** Medicine taken as it should be. */
const asPrescribed =
  /\b(?:as (?:prescribed|directed|ordered)|prescribed dose|consistently|regularly|with food|on schedule|doses? (?:this|last) week|adheren\w{1,3})\b/i
const urge =
  /\b(?:urges?|thoughts?|thinking about|thought about|wanted|wants|wanting|tempted|impulse|ideation|feel like|felt like|considered|resist(?:ed|ing)?|almost|nearly|instead of|no acts?|no action|without act\w{0,3}|did not|didn'?t|not acted|no (?:scratching|cutting|burning|injury)|impulsos?|ganas)\b/i
const active = /\bactive(?:ly)?\b/i
const passive = /\bpassive(?:ly)?\b/i
const once = /\b(?:once|one time|before placement|a while ago|healing|healed|old (?:scars|marks))\b/i
const noPlan = /\b(?:den\w{1,4}|no|without|w\/o|sin|nor)\b[^.;]{0,40}\b(?:plan|intent|means|intenci[oó]n)/i

function wish({ line, text, after }: Told, { at, length, quote }: Hit): Kind | null {
  const around = text.slice(Math.max(0, at - 60), at + length + 60)
  if (isFormal(around) && !active.test(around) && !passive.test(around)) return null
  const rest = text.slice(at + length)
  const planned =
    affirmed(text.slice(Math.max(0, at - 40), at), plan) ||
    affirmed(rest, plan) ||
    affirmed(after, plan) ||
    (active.test(around) && /\b(?:plan|intent|means)\b/i.test(rest) && affirmed(rest, /\b(?:plan|intent|means)\b/gi))
  const tonight =
    /\b(?:tonight|right now|this evening|esta noche|hoy mismo)\b/i.test(text.slice(at, at + length + 40)) &&
    !/^SI$/.test(quote)
  if (line.part === 'treatment-plan') return 'caution'
  return (planned && !noPlan.test(rest + ' ' + after)) || tonight ? 'stop' : 'caution'
}

function harm({ text, after }: Told, { at }: Hit): Kind | null {
  if (isFormal(text) && !active.test(text)) return null
  const meant =
    affirmed(text.slice(at), plan) ||
    affirmed(after, plan) ||
    intends.test(text.slice(Math.max(0, at - 24), at)) ||
    (now.test(text) && !noPlan.test(text))
  return meant && !urge.test(text.slice(Math.max(0, at - 30), at)) ? 'stop' : 'caution'
}

function self({ text, after }: Told, { at, length, quote }: Hit): Kind {
  const around = text.slice(Math.max(0, at - 60), at + length + 60)
  const act =
    /\b(?:cut|burn(?:ed|t)|scratched|hit|punched|carved|sliced|bit|cort[oó]|relapsed|went back)\b/i.test(quote) ||
    /\b(?:act|acts|episode|episodes|incident|engaged in|x\d)\b/i.test(around)
  return act &&
    !urge.test(around) &&
    !once.test(text + ' ' + after) &&
    (recent.test(text) || /^(?:cut|burn)/i.test(quote))
    ? 'stop'
    : 'caution'
}

/** Violence at home stays a caution until it is long over. */
const longAgo =
  /\b(?:years ago|childhood|growing up|grew up|as a (?:child|kid|teen\w{0,4})|history of|hx|former|prior (?:relationship|marriage)|previous (?:relationship|marriage|partner)|first (?:husband|wife|marriage)|in (?:19|20)\d\d)\b/i

/** What a relative found, heard or says is about the client. */
const finding = /^(?:found|discovered|talked|coaxed|pulled|brought)\b/i

/** What a hit amounts to; null when it is a form's own words or an idiom. */
function kindOf(told: Told, hit: Hit): Kind | null {
  const { line, text, scene } = told
  const { at, length, quote, concept } = hit
  if (isIdiom(text, at, length, concept)) return null
  if (/\b(?:join|follow|be with)/i.test(quote) && !scene.bereaved) return null
  if (isDenied(text, at, length)) return 'denied'
  if (!finding.test(quote) && concept !== 'child' && concept !== 'violence' && isOthers(text, at, length, scene))
    return 'other-person'
  if (
    concept === 'violence'
      ? longAgo.test(text)
      : isPast(line, text, at, length, concept === 'wish' || concept === 'self')
  )
    return 'past'
  const supposed = isSupposed(text, at) || (concept === 'child' && text[at + length] === '?')
  switch (concept) {
    case 'act':
      if (/^(?:took|taken|takes)/i.test(quote) && (asPrescribed.test(text) || /\b(?:doses?|mg)\b/i.test(quote)))
        return null
      return supposed ? null : 'stop'
    case 'wish':
      return supposed && !active.test(text) ? null : wish(told, hit)
    case 'prep':
    case 'harmact':
      return supposed ? null : 'stop'
    case 'self':
      return supposed ? null : self(told, hit)
    case 'selfact':
      return urge.test(text.slice(Math.max(0, at - 40), at + length)) || supposed ? 'caution' : 'stop'
    case 'harm':
      return supposed ? null : harm(told, hit)
    case 'child':
      return supposed ? null : childKind(told, hit)
    case 'violence':
      return 'caution'
    default:
      return null
  }
}

/** Blows told of a grown client's own childhood, in the past tense and undated, are history; else they are now. */
const minors =
  /\b(?:child\w*|kids?|baby|infant|toddler|newborn|twins|elder|CPS|DCFS|APS|DCS|hotline|report\w*|marks|welts|bruis\w{1,4}|ni[nñ][oa]s?|beb[eé])\b/i
const ongoing =
  /\b(?:hits|beats|whips|slaps|punches|kicks|chokes|burns|shakes|locks|ties|molests|touches|comes|gets|climbs|sneaks|throws|shoves|drags|starves|smacks|keeps|pega|golpea|encierra|quema|toca)\b/i

function childKind({ text, after, scene }: Told, { quote }: Hit): Kind {
  return scene.young ||
    minors.test(quote) ||
    ongoing.test(quote) ||
    now.test(text) ||
    /^(?:bruis|mark|welt)/i.test(after)
    ? 'stop'
    : 'past'
}

const about =
  /\b(?:safety|suicid\w{0,6}|SI\b|HI\b|die|life|pills|gun|rope|overdos\w{1,3}|harm|crisis|psych\w{0,8}|wife|husband|mother|brother|roommate|hold|railing|threat\w{0,6}|client called|called client)\b/i

function emergencies({ text, after, line, scene }: Told): Kind[] {
  const kinds: Kind[] = []
  for (const { at, length } of matches(text, emergency)) {
    if (
      about.test(text + ' ' + after) &&
      !isDenied(text, at, length) &&
      !isPast(line, text, at, length, false) &&
      !isOthers(text, at, length, scene) &&
      !isSupposed(text, at) &&
      !/\b(?:agree\w{0,2} to|will|would|can|to|knows? to|able to|plan\w{0,3}:?)\s$/i.test(
        text.slice(Math.max(0, at - 14), at),
      ) &&
      !isFormal(text.slice(0, at))
    )
      kinds.push('stop')
  }
  return kinds
}

const weight: Record<Kind, number> = { stop: 4, caution: 3, past: 2, 'other-person': 1, denied: 0 }

const youth = new Set<SessionFacts['population']>(['child', 'teen'])
const grief =
  /\b(?:widow\w{0,3}|bereave\w{0,4}|grief|late (?:husband|wife|mother|father|son|daughter)|passed away|died|funeral|deceased|alcohol|smoking|cigarettes)\b/i

/** Risk words with what the note says of them. One flag a line and kind; `level` is the gravest flag that stands. */
export function findRisk(note: ReadNote, population: SessionFacts['population']): Risk {
  const scene: Scene = {
    couple: population === 'couple',
    young: youth.has(population),
    bereaved: grief.test(note.text.slice(0, 12_000)),
  }
  const byLine = note.lines.map(() => new Set<Kind>())
  const faint: Faint[] = []
  note.lines.forEach((line, i) => {
    const text = textOf(note, line)
    if (text.length < 2) return
    const next = note.lines[i + 1]
    const last = note.lines[i - 1]
    const after = next && next.section === line.section ? textOf(note, next).slice(0, 160) : ''
    const before = last && last.section === line.section ? textOf(note, last).slice(-160) : ''
    const told: Told = { line, text, after, before, scene }
    for (const hit of hitsOf(note, line, text)) {
      if (scene.bereaved && /^(?:\S+ ){0,5}(?:goodbye|farewell) letter\b/i.test(hit.quote)) continue
      const kind = kindOf(told, hit)
      if (kind) byLine[i]!.add(kind)
      else if (
        hit.concept === 'soft' &&
        !faint.some((f) => f.index === i && f.at < hit.at + hit.length && hit.at < f.at + f.length) &&
        !isIdiom(text, hit.at, hit.length, 'soft') &&
        !isDenied(text, hit.at, hit.length) &&
        !isPast(line, text, hit.at, hit.length, false) &&
        !isOthers(text, hit.at, hit.length, scene)
      )
        faint.push({ index: i, at: hit.at, length: hit.length })
    }
    for (const kind of emergencies(told)) byLine[i]!.add(kind)
  })
  raiseFaint(byLine, faint, scene)
  const flags: Flag[] = []
  note.lines.forEach((line, i) => {
    for (const kind of [...byLine[i]!].sort((a, b) => weight[b] - weight[a]))
      flags.push({ kind, span: lineSpan(note, line) })
  })
  const level = flags.some((f) => f.kind === 'stop')
    ? 'crisis'
    : flags.some((f) => f.kind === 'caution')
      ? 'monitor'
      : 'none'
  return { level, flags }
}

/** Farewells, gifts, a day chosen: each alone is daily life; two of them, or one beside a wish to die, are preparation. */
function raiseFaint(byLine: Set<Kind>[], faint: Faint[], scene: Scene): void {
  const places = new Set(faint.map((f) => f.index))
  const dark = byLine.some((kinds) => kinds.has('caution'))
  if (faint.length === 0 || (!dark && (faint.length < 2 || scene.bereaved))) return
  for (const index of places) byLine[index]!.add(faint.length > 1 ? 'stop' : 'caution')
}
