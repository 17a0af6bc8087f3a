// Turns the clinician's third person into the client's "you". A wrong "you" is worse than a leftover "she": where a
// pronoun could mean somebody else, the sentence stays as the clinician wrote it.

type Family = 'he' | 'she' | 'they'
const families: Record<Family, RegExp> = {
  he: /\b(?:he|him|his|himself)\b/i,
  she: /\b(?:she|her|hers|herself)\b/i,
  they: /\b(?:they|them|their|theirs|themselves|themself)\b/i,
}
const people: Record<Family, RegExp> = {
  he: /\b(?:dad|father|husband|boyfriend|brother|son|uncle|grandpa|grandfather|nephew|man|guy|boy)\b/i,
  she: /\b(?:mom|mum|mother|wife|girlfriend|sister|daughter|aunt|grandma|grandmother|niece|woman|girl)\b/i,
  they: /\b(?:kids|children|parents|friends|coworkers|colleagues|people|others|boss|partner|roommate|they|thoughts|parts|feelings|\w+s)\b/i,
}
const clientNoun = String.raw`(?:the )?\b(?:[Cc]lient|[Cc]t|[Pp]atient|[Pp]t|Cl|Mbr)\b\.?`

/** Which pronouns a note uses for its client: the first one after "Client" and its short forms, by majority. */
export function clientPronouns(note: string): Family | null {
  const count = { he: 0, she: 0, they: 0 }
  const near = new RegExp(
    String.raw`${clientNoun}['’]?s?\b[^.!?\n]{0,120}?\b(he|his|him|himself|she|her|hers|herself|they|their|themselves)\b`,
    'g',
  )
  for (const found of note.matchAll(near)) count[familyOf(found[1] ?? '')] += 1
  if (count.he + count.she + count.they === 0) {
    for (const found of note.replace(/"[^"]*"|“[^”]*”/g, ' ').matchAll(/\b(he|his|she|her)\b/gi))
      count[familyOf(found[1] ?? '')] += 1
  }
  const order = (['he', 'she', 'they'] as const).toSorted((a, b) => count[b] - count[a])
  const [first, second] = order
  return first && second && count[first] > count[second] ? first : null
}

const familyOf = (word: string): Family =>
  /^h(?:e|is|im)/i.test(word) && !/^her/i.test(word) ? 'he' : /^(?:she|her)/i.test(word) ? 'she' : 'they'

const base = new Map(
  Object.entries({
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    goes: 'go',
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
  }),
)
const skipped = /^(?:always|sometimes|often|usually|never|just|also|still|only|really|mostly|then)$/i

function agree(verb: string): string {
  const known = base.get(verb.toLowerCase())
  if (known) return known
  if (/(?:ss|us|is)$/i.test(verb) || !/s$/i.test(verb) || verb.length < 4) return verb
  if (/ies$/i.test(verb)) return verb.replace(/ies$/i, 'y')
  if (/(?:sses|shes|ches|xes|zzes)$/i.test(verb)) return verb.slice(0, -2)
  return verb.slice(0, -1)
}

/** After "you": the verb, and a second one joined by "and" or "or" when the first was bent too. */
function agreeAfterYou(text: string): string {
  return text.replace(
    /\b(you) ((?:[a-z]+ly |always |sometimes |often |usually |never |just |also |still |only |really |mostly |then )?)([a-z'’]+)((?: (?:it|them|this|that|me|you|him|her))?(?: (?:and|or) )([a-z'’]+))?/gi,
    (whole, you: string, adverb: string, verb: string, tail: string | undefined, second: string | undefined) => {
      if (skipped.test(verb)) return whole
      const bent = agree(verb)
      if (!tail || !second || bent === verb) return `${you} ${adverb}${bent}${tail ?? ''}`
      return `${you} ${adverb}${bent}${tail.slice(0, tail.length - second.length)}${agree(second)}`
    },
  )
}

/** A verb of a quoted fragment directly after the pronoun: `she "feels ready"`; the marks would break the sentence. */
const dropMarksAfterSubject = (text: string, subject: string): string =>
  text.replace(
    new RegExp(String.raw`\b(${subject}) (?:"([a-z][^"]*)"|“([a-z][^”]*)”)`, 'gi'),
    (_, who: string, a?: string, b?: string) => `${who} ${a ?? b ?? ''}`,
  )

function pronounsToYou(text: string, family: Family): string {
  const [subject, object, possessive, own, self] = {
    he: ['he', 'him', 'his', 'his', 'himself'],
    she: ['she', 'her', 'her', 'hers', 'herself'],
    they: ['they', 'them', 'their', 'theirs', 'themsel(?:ves|f)'],
  }[family] as [string, string, string, string, string]
  let so = dropMarksAfterSubject(text, subject)
  so = so.replace(new RegExp(String.raw`\b${subject}['’]s (been|had|got)\b`, 'gi'), "you've $1")
  so = so.replace(new RegExp(String.raw`\b${subject}['’]s\b`, 'gi'), "you're")
  so = so.replace(new RegExp(String.raw`\b${subject}(?=['’](?:ll|d|re|ve)\b)`, 'gi'), 'you')
  so = so.replace(new RegExp(String.raw`\b${self}\b`, 'gi'), 'yourself')
  so = agreeAfterYou(so.replace(new RegExp(String.raw`\b${subject}\b(?!['’])`, 'gi'), 'you'))
  if (family === 'she') {
    // "her" before a thing is "your"; before a small word, a stop or the end it is "you".
    so = so.replace(/\bhers\b/gi, 'yours')
    so = so.replace(
      /\bher\b(?=\s+(?!(?:to|and|or|but|if|when|while|at|in|on|for|with|from|about|up|down|out|off|again|before|after|because|so|as|the|a|an|is|was|too|now|by)\b)[\w"“])/gi,
      'your',
    )
    return so.replace(/\bher\b/gi, 'you')
  }
  if (own !== possessive) so = so.replace(new RegExp(String.raw`\b${own}\b`, 'gi'), 'yours')
  so = so.replace(new RegExp(String.raw`\b${possessive}\b`, 'gi'), 'your')
  return so.replace(new RegExp(String.raw`\b${object}\b`, 'gi'), 'you')
}

/** May this family's pronouns be read as the client's? `bare` is the text without quoted speech. */
function meansClient(bare: string, family: Family, known: Family | null): boolean {
  if (known !== null && known !== family) return false
  const others = (['he', 'she', 'they'] as const).filter(
    (one) => one !== family && one !== 'they' && families[one].test(bare),
  )
  if (known === null && others.length > 0) return false
  if (family === 'they' && known !== 'they') return false
  const subject = new RegExp(
    String.raw`\b(?:${family === 'he' ? 'he' : family === 'she' ? 'she' : 'they'})\b`,
    'i',
  ).exec(bare)
  const person = people[family].exec(bare)
  if (subject && person && person.index < subject.index) return false
  // "remember him": the doer is the client, so a bare "him" after the first verb is somebody else.
  const first = families[family].exec(bare)
  const objectFirst = first !== null && /^(?:him|them)$/i.test(first[0])
  const herAlone =
    first !== null &&
    /^her$/i.test(first[0]) &&
    /^her(?:\s*$|\s+(?:to|and|or|but|if|when|without|with|at|in|on|again|more|less|before|after|the|a|an|that|how|what|why|about|he|she)\b|[.,;])/i.test(
      bare.slice(first.index),
    )
  return !((objectFirst || herAlone) && !person && !/\b(?:you|your)\b/i.test(bare))
}

/** Clinician's prose -> words to the client. `note` tells which pronouns are the client's. */
export function toYou(text: string, note: string | null): string {
  let so = text
    .replace(/^Vet(?=['’]s\b| (?!clinic|visit|appointment))/, 'Client')
    .replace(new RegExp(String.raw`${clientNoun}['’]s\b`, 'g'), 'your')
    .replace(new RegExp(clientNoun, 'g'), 'you')
  if (so !== text) so = agreeAfterYou(so)
  const known = note === null ? null : clientPronouns(note)
  const quoted: string[] = []
  const hide = (s: string): string => s.replace(/"[^"]*"|“[^”]*”/g, (speech) => `"${quoted.push(speech) - 1}"`)
  for (const family of ['she', 'he', 'they'] as const) {
    const bare = so.replace(/"[^"]*"|“[^”]*”/g, ' ')
    if (!families[family].test(bare) || !meansClient(bare, family, known)) continue
    const opened = dropMarksAfterSubject(so, family)
    quoted.length = 0
    so = pronounsToYou(hide(opened), family).replace(/"(\d+)"/g, (_, at: string) => quoted[Number(at)] ?? '')
  }
  return so
}
