// What the words around a danger say of it, in the manner of ConText (Harkema 2009): denied, past, someone else's, only
// supposed, or a form's own words. Each cue reaches as far as its clause: a new finite verb or subject ends a denial.
import type { Line } from './read-note.ts'
import { denial, formal, noDenial, past, someoneElse } from './risk-words.ts'

/** Characters before a word in which "denies", "no", "without" still reach it, unless the clause ends between. */
const reach = 110
/** "not", "didn't", "never" deny their own verb, not what follows after "and". */
const verbalReach = 48

const finite =
  'says?|said|tells?|told|wants|wanted|plans|took|gave|bought|wrote|thinks|feels|felt|threatened|threatens|is|was|are|were|keeps|kept|intends|put|cut|burned|swallowed|drove|hit|went|sees|hears|wishes|wished|wonders|thought|started|began|posted|texted|picked|chose|counted|saved|made|can|could|will|would|might|may|quiere|tiene|dice|piensa'
const breaks = new RegExp(
  `\\b(?:but|however|though|although|except|pero|aunque)\\b|(?<!not |n't |never )\\b(?:reports?|reported|endorse[sd]?|admit(?:s|ted)?|states?|stated|disclose[sd]?|acknowledge[sd]?)\\b|(?<!not |n't |never )\\b(?:has|had|having)\\b(?! (?:not|no|never)\\b)|[;:]\\s|\\.\\s|(?:\\b(?:and|so|then|yet|because|while|since|y)|,)\\s(?:(?:now|also|then|still|just|today|she|he|they|i|client|ct|pt|cl|patient)\\s){0,3}(?:${finite})\\b|,\\s(?:she|he|they|client|ct|pt)\\s|\\bthat (?:she|he|they) (?:is|was|will|plans|wants|intends)\\b`,
  'i',
)
const verbal = /\b(?:not|n't|never|nunca)\b(?!.*\b(?:not|n't|never|nunca)\b)/i
const listing =
  /\b(?:den(?:y|ies|ied|ying)|no\b|without|w\/o|neg(?:ative)?\b|nor|absent|absence of|sin\b|nieg[ao]n?|neg[oó]|ning[uú]n[ao]?|free of|zero|none)\b/i
const denialOnce = new RegExp(denial.source, 'i')

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

const listed =
  /^(?:[\s/,&+]{0,3}(?:SI|HI|SH|AVH|NSSI|SIB|and|or|ideation|thoughts?|urges?|plan|intent|behaviou?rs?|\w{1,10}al|suicida|risk))*?[\s:=/-]{1,4}(?:was |were |is |are |currently |screen )?(?:denied|denies|none|neg\b|negative|absent|no\b|not (?:present|endorsed|reported|applicable)|0\b|negad[oa]|n\/a|ninguna|ninguno|niega|\[ \] ?yes)/i

export function isDenied(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  const near = before.slice(lastBreak(before))
  if (noDenial.test(near)) return false
  if (/\b(?:neither|nobody|no one|none of (?:them|us|the \w{3,10})|nor)\b[^.;]{0,80}$/i.test(before)) return true
  if (listing.test(near)) return true
  const close = near.slice(Math.max(0, near.length - verbalReach))
  const not = verbal.exec(close) ?? (denialOnce.test(close) && !listing.test(close) ? denialOnce.exec(close) : null)
  if (not && !/\b(?:and|then|so|because|since|when|,)\s/i.test(close.slice(not.index + not[0].length))) return true
  return listed.test(text.slice(at + length, at + length + 40))
}

export const now =
  /\b(?:tonight|today|right now|this (?:morning|evening|afternoon|week(?:end)?)|(?:last|previous|prior) (?:night|evening)|night before|yesterday|currently|imminent\w{0,2}|again|ongoing|recent(?:ly)?|new|past (?:week|few days|weekend|\d)|since (?:last|our|previous) \w{1,9}|(?:two|three|few|\d{1,2}) (?:days|nights|hours) ago|(?:on |last |this )(?:mon|tues|wednes|thurs|fri|satur|sun)\w{0,4}|hoy|esta noche|anoche|ayer|ahora|actualmente)\b/i

const relative =
  'sponsor|pastor|brother|sister|mother|father|mom|mum|dad|uncle|aunt|cousin|friend|roommate|classmate|coworker|neighbou?r|husband|wife|son|daughter|partner|boyfriend|girlfriend|grandfather|grandmother|grandpa|grandma|teammate|buddy|ex|niece|nephew|peer|veteran friend|squad ?mate|member|hermano|hermana|padre|madre|mam[aá]|pap[aá]|amig[oa]|prim[oa]|t[ií][oa]|hij[oa]|espos[oa]|abuel[oa]'
/** A relative as the subject right before the act: "her cousin tried to", "a friend from work took". */
const subject = new RegExp(
  `(?:^|[\\s"“(])(?:${relative})(?:'s (?:${relative}))?(?: (?:has|had|who|also|once|recently|just|from \\w{1,12}|at \\w{1,12}|j\\.?|is|was|se|ha|again|apparently|died|dies|by)){0,4}\\s$`,
  'i',
)
const couples = /\b(?:husband|wife|partner|boyfriend|girlfriend|spouse)\b/i

type Scene = { couple: boolean }

export function isOthers(text: string, at: number, length: number, scene: Scene): boolean {
  const around = text.slice(Math.max(0, at - 60), at + length + 50)
  const whose = someoneElse.exec(around)
  if (whose && !(scene.couple && couples.test(whose[0]))) return true
  const before = text.slice(Math.max(0, at - 60), at)
  if (
    /\b(?:died|death|dead|passed(?: away)?|lost \w{1,10}(?: \w{1,10})?) (?:of|from|by|to|after) (?:an? )?(?:\w{1,12} )?$/i.test(
      before,
    )
  )
    return true
  const who = subject.exec(before)
  return who !== null && !(scene.couple && couples.test(who[0]))
}

/** `near`: only what follows up to the next comma, for what is felt now beside what was done then. */
const clauseAfter = (text: string, near: boolean): string => (near ? text.split(',')[0]! : text)

export function isPast(line: Line, text: string, at: number, length: number, near: boolean): boolean {
  const around =
    text.slice(Math.max(0, at - 90), at + length) + clauseAfter(text.slice(at + length, at + length + 70), near)
  const old = line.part === 'background' || line.part === 'last-session' || past.test(around)
  return old && !now.test(around)
}

const supposed =
  /\b(?:if|should|in case|in the event|whether|whenever|unless|what to do|how to|warning signs?|asked (?:about|if|whether)|screen(?:ed|ing)?|assess\w{0,3}|monitor\w{0,3}|risk of|prevent\w{0,4}|questions? about|worr(?:y|ies|ied) (?:that|about)|fears? (?:that|of)|afraid (?:that|of)|si llegara|en caso de)\b[^,.;]{0,34}$/i

/** Supposed, asked about or feared, not told. */
export const isSupposed = (text: string, at: number): boolean => supposed.test(text.slice(Math.max(0, at - 60), at))

export const isFormal = (text: string): boolean => formal.test(text)
