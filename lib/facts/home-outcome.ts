// What a sentence says of something set to be done at home: not done, done in part, done. Counts decide before words
// ("4 of 7", "five of seven days", "three days rather than five"), and a turn after the doing ("then", "except") makes it part.
export type Result = 'done' | 'partial' | 'not_done'
/** `end`: offset after the words that say it; a reason stands behind them. */
export type Told = { result: Result; end: number }

const numbers: Record<string, number> = {
  zero: 0,
  none: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  cero: 0,
  un: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
}
const number = `\\d{1,2}|${Object.keys(numbers).join('|')}`
const unit = '(?: ?(?:days?|nights?|times?|mornings?|evenings?|entries|d[ií]as?|noches?|veces))?'
const ratio = new RegExp(
  `\\b(${number})${unit} ?(?:of|out of|\\/|de|rather than|instead of|en vez de) ?(?:the |los |las |planned |assigned )?(${number})\\b(?! ?(?:pm|am|\\/|intensity|distress|o'clock))`,
  'gi',
)
const scale =
  /\b(?:suds|mood|distress|scale|rated|rating|anxiety|anger|phq|gad|urges?|craving|belief|confidence|pain|intensity|motivation|sleep)\b(?! (?:log|chart|diary|sheet|track\w{0,4}|app|record|tally))[^.,]{0,14}$/i

const aux = '(?:did|do|does|had|has|have|was|were|is|could|would|got|managed)'
const verbs =
  '(?:do|done|doing|get|got|gotten|write|written|complete|completed|fill|filled|finish|finished|touch|touched|open|opened|start|started|try|tried|use|used|practi[cs]e|practi[cs]ed|attempt|attempted|keep|kept|bring|brought|read|deliver|delivered|send|sent|look|looked|make|made|log|logged|track|tracked|record|recorded|listen|listened|call|called|remember|have|work|go|happen|happened|manage|managed|reach|begin|begun|schedule|scheduled|follow|able|turn|turned|charted|hand|handed|share|shared|give|given|ask|asked|watch|watched|download|downloaded|find|found)'
const notDone = new RegExp(
  [
    `\\b(?:${aux} not|${aux}n'?t|didnt|never|not|hardly) (?:really |even |actually |yet |once |quite |be |been |get around to |get to |able to |manage to )?(?:it |this )?${verbs}\\b`,
    '\\b(?:forgot(?:ten)?|unable to|zero (?:of|times)|skipped|no practice|incomplete\\b|lost (?:it|the|her|his|their)|misplaced|threw (?:it|them|the|out|away|\\w{1,12} \\w{0,12} ?away)|tossed|left (?:it|them|the \\w{1,12}|her \\w{1,12}|his \\w{1,12}) (?:at|in|on)|avoided (?:it|the|doing)|put (?:it|them|the \\w{1,12}) off|procrastinated|kept putting|refused to do|hw miss(?:ed)?|miss(?:ed)? (?:hw|homework)|homework (?:not|miss\\w{0,3})|(?:hw|homework|assignment|practice|task)\\s?[:=–-]\\s?(?:no\\b|none|nope|not|0\\b|missed|forgot)|untouched|unopened|undone|still blank|(?:was|were|came back|returned|is|left|all|sheet|page|log|chart) blank|no entries|empty log|flop(?:ped)?|fell through|did nothing with|nothing written)\\b',
    '\\bno (?:lo |la |los |las |se )?(?:hizo|hicieron|complet[oó]|realiz[oó]|pudo|pudieron|escribi[oó]|llen[oó]|practic[oó]|trajo|us[oó]|intent[oó]|ley[oó]|anot[oó]|alcanz[oó]|logr[oó])\\b|\\b(?:se le olvid[oó]|olvid[oó]|perdi[oó] (?:la|el)|sin hacer|en blanco)\\b',
    '^no[,.]? (?:homework|hw|tarea)\\b',
  ].join('|'),
  'i',
)
const partial = new RegExp(
  [
    "\\b(?:in part|partial(?:ly|mente)?|partly|partway|(?<!a )half(?:way| of| the| filled| done| complete\\w{0,2}| finished)?|some of|most of|(?:most|some|several|a few|a couple(?: of)?|couple|only|just|maybe|about) (?:(?:the|one|two|three|four|five|of|\\d) )?(?:days|nights|mornings|evenings|entries|times|rows|pages|afternoons|weekdays)|(?:did|used|tried|practi[cs]ed|managed|got|kept|done|logged) (?:it |them |this |that |the \\w{1,14} |her \\w{1,14} |his \\w{1,14} )?(?:only )?(?:once|twice|a couple|a few|two times|one time)|only (?:once|twice|one|two|three|four|\\d|a few|some|part|when)|once,? (?:not|but)|used .{1,30} once|some days|on and off|off and on|kinda|kind of|sort of|hit or miss|hit and miss|inconsistent(?:ly)?|irregular(?:ly)?|sporadic(?:ally)?|intermittent(?:ly)?|started (?:it |the \\w{1,12} )?(?:but|then|and)|mixed|didn'?t finish|did not finish|unfinished|not (?:every|all|always)|then (?:she |he |they |it |we )?(?:ran out|got|stopped|quit|forgot|dropped|lost|fell off|gave up|skipped|missed)|(?:quit|stopped|dropped off|dropped it|fell off|petered out|gave up|slipped) (?:on|after|by|over|when|mid\\w{0,4})|except (?:for |on |when )?|missed (?:one|two|three|four|\\d|a few|some|the|a day|a couple)|skipped (?:one|two|three|four|\\d|a few|some|a day|a couple|the weekend|weekends)|(?:for|kept|did|done|used|logged|practi[cs]ed|filled) (?:one|two|three|four|five|six|[1-6]) (?:days|nights|mornings|evenings)|on (?:one|two|three|four|\\d) (?:days|nights|evenings|mornings|occasions)|(?:one|two|three|four) (?:days|nights|evenings|mornings|entries|times)\\b(?! (?:a|per|each)\\b)|(?:rest|others?|remaining|remainder|other (?:one|two|three|four|half|pages?))\\b.{0,24}\\b(?:not|blank|n't|missing|empty))\\b",
    '\\bnot when\\b|\\band then (?:the|it|my|she|he|we|forgot|lost|got)\\b|\\b(?:then|but) (?:her|his|my|the) \\w{2,14} (?:\\w{2,14} )?(?:on|it|got|broke|tore|ate|took|threw|drew)\\b',
    '\\b(?:a medias|en parte|a veces|casi siempre|casi todos|algunos? (?:d[ií]as|veces)|algunas (?:veces|noches)|parcial(?:mente)?|la mitad|menos (?:el|la|los)|excepto|s[oó]lo (?:una|dos|tres|un)|solamente|un par de|(?:dos|tres|cuatro) (?:d[ií]as|veces|noches))\\b',
  ].join('|'),
  'i',
)
const done = new RegExp(
  [
    '\\b(?:complet(?:ed|e)|done|did (?:do |all |it|so|the|his|her|their|go|try|use|every|each|both|as|make|call|ask|well|homework|hw|manage)|finished|all (?:week|7|seven|days|done|of it|of them|nights)|in full|fully|every (?:single )?(?:day|night|morning|evening|time|meal|school day)|daily|nightly|each (?:day|night|morning|evening|time)|brought (?:in|it|the|her|his|a|back|two|three|both)|kept|practi[cs]ed|practi[cs]ing|filled|followed through|used|using|turned in|handed in|submitted|shared|showed|shown|read|wrote|written|logged|tracked|recorded|listened|tried|called|sent|asked|made|went|took|walked|met|re-?read|posted|hung|put up|put \\w{3,10} up|carried out|carried|successfully|faithfully|as (?:planned|agreed|assigned|asked)|x ?\\d{1,2}|\\d{1,2} ?x|\\d{1,2} (?:entries|uses|times|days|nights|attempts|repetitions))\\b',
    '\\b(?:complet[oó]|complet[oa]|hizo|hicieron|realiz[oó]|llen[oó]|practic[oó]|us[oó]|trajo|escribi[oó]|anot[oó]|ley[oó]|logr[oó]|sali[oó]|cumpli[oó]|todos los d[ií]as|todas las noches|cada (?:d[ií]a|noche)|los siete d[ií]as)\\b',
  ].join('|'),
  'i',
)
const yet =
  /\b(?:but|though|although|still|except|however|pero|aunque)\b.{0,60}\b(?:did|used|tried|some|once|twice|in part|practi[cs]ed|kept|wrote|filled|managed|s[ií])\b(?!')/i
const doneFirst =
  /^.{0,80}\b(?:did|used|practi[cs]ed|tried|kept|completed|done|filled|wrote|logged|brought|managed|hizo|llen[oó])\b(?!'| ?n[o']t| not).{0,50}\b(?:\d|one|two|three|four|five|six|once|twice|some|most|half|part|un|dos|tres) ?(?:nights?|days?|times?|of|mornings?|evenings?|pages?|entries)?\b/i

const asNumber = (text: string): number => numbers[text.toLowerCase()] ?? Number(text)

function counted(text: string): Told | null {
  for (const found of text.matchAll(ratio)) {
    if (scale.test(text.slice(Math.max(0, found.index - 44), found.index))) continue
    const [did, all] = [asNumber(found[1]!), asNumber(found[2]!)]
    if (all < 2 || all > 31 || did > all) continue
    return { result: did === 0 ? 'not_done' : did === all ? 'done' : 'partial', end: found.index + found[0].length }
  }
  return null
}

/** What `text` says became of the task; null when it says nothing. */
export function outcomeOf(text: string): Told | null {
  const count = counted(text)
  if (count) return count
  const part = partial.exec(text)
  const not = notDone.exec(text)
  const did = done.exec(text)
  if (not) {
    const some =
      /finish/i.test(not[0]) ||
      yet.test(text.slice(not.index)) ||
      doneFirst.test(text.slice(0, not.index)) ||
      (did && did.index < not.index && (part || /\d/.test(did[0])))
    return { result: some ? 'partial' : 'not_done', end: not.index + not[0].length }
  }
  if (part) return { result: 'partial', end: part.index + part[0].length }
  return did && { result: 'done', end: did.index + did[0].length }
}
