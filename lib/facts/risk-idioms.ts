// Words of death and harm in their everyday sense: a deadline, a tired joke, a recipe, an exposure task. Each concept
// has its own list, so that an idiom about killing time never hides a wish to die in the same line.
import type { Concept } from './lexicon/danger.ts'

const figures =
  /\b(?:dying (?:of|from|with) (?:embarrass\w{1,5}|laughter|shame|boredom|curiosity|heat|thirst|hunger)|dying to (?:know|see|go|get|try|hear|tell|meet)|die (?:of|from) (?:embarrass\w{1,5}|laughter|boredom|shame)|died (?:laughing|of embarrass\w{1,5}|inside)|(?:is|are|was|were|been|it's) killing (?:me|him|her|them|it)|kill (?:time|the mood|two birds|for a)|killed it|to die for|could have (?:died|killed)|thought (?:he|she|they|i) (?:would|was going to|were going to) die|(?:mom|mother|dad|father|parents|boss|teacher|wife|husband)(?:'s| is| are| will|'ll| would)? (?:going to |gonna )?kill (?:me|him|her|us)|shoo?t (?:him|her|them|me) (?:an?|the) (?:text|email|message|note)|shoot (?:himself|herself|myself) in the foot|beat\w{0,3} (?:him|her|my|them)sel\w{1,3} up|hang(?:ing)? (?:out|in there|up|on)|drown(?:ing)? in (?:work|debt|email|paper\w{0,4}|laundry|grading)|cut (?:him|her|my)self (?:off|short|some slack|shaving|while|on (?:a|the) (?:can|glass|knife|kitchen|paper))|burn(?:ed|t)? (?:him|her|my|them)sel(?:f|ves) (?:out|on (?:the|a) (?:stove|oven|pan|iron|kettle))|burn(?:ed|t)? (?:his|her) (?:hand|arm|finger|wrist)s? (?:on|while|cooking)|cut (?:his|her) (?:hand|arm|finger)s? (?:on|while|cooking|at work)|panic|heart attack|medical|health anxiety|hypochond\w{1,6}|illness anxiety|fear of (?:death|dying|heights|flying)|existential)\b/i
const exposing =
  /\b(?:exposure|SUDS|hierarchy|ladder|rung|ERP|fear of heights|acrophobia|driving practice|in[- ]vivo|habituat\w{0,4})\b/i
const intrusive = /\b(?:intrusive|unwanted|obsess\w{1,5}|harm OCD|ego-?dystonic|horrified by|compulsion)\b/i
const education =
  /\b(?:education|training|naloxone|narcan|awareness|psychoed\w{0,8}|prevention plan|class|podcast|movie|film|novel|book|show|game|video ?game|song|news|documentary)\b/i
const addiction = /\b(?:relapse|drug|heroin|fentanyl|narcan|naloxone|overdose prevention)\b/i
const daily =
  /\b(?:kitchen|cook\w{0,3}|hunting|camping|climbing|swing|deer|paint\w{0,3}|craft|workshop|garden|boat|dinner|bring(?:ing)? (?:it|them) to (?:the )?(?:police|pharmacy|take-?back))\b/i
const work =
  /\b(?:work|works?hop|job|shifts?|class|course|meetings?|school|vacation|team|project|contract|lease|conference|holiday|trip|party|practice|camp|out of town|traveling|semester)\b/i

const clearing =
  /\b(?:goodwill|donat\w{1,4}|declutter\w{0,3}|thrift|yard sale|garage sale|downsiz\w{1,3}|konmari|outgr\w{2,4})\b/i
const dosing =
  /\b(?:breakfast|bedtime|daily|every|morning|nightly|prescribed|reminder|alarm|food|meals|schedule|pharmacy|refill)\b/i

/** "tired of living with roommates", "want to wake up at five", "disappear into a book". */
function turned(quote: string, after: string): boolean {
  if (/(?:liv(?:e|ing)|exist(?:ing)?|vivir)$/i.test(quote))
    return /^ (?:with|in|near|at|alone|together|here|there|across|apart|on|out|off|under|con|en)\b/i.test(after)
  if (/(?:wak(?:e|ing)|woke)(?: up)?$/i.test(quote))
    return /^ (?:up )?(?:at|early|for|to|in|once|before|during|refreshed|the|him|her|them)\b/i.test(after)
  if (/(?:be|being) here$|^(?:go|keep|continue|here|going)$/i.test(quote))
    return /^ (?:today|right now|in (?:the )?(?:room|session)|for (?:this|therapy))/i.test(after)
  if (/(?:going|keep going|go on|go|continue)$/i.test(quote))
    return /^ (?:to|with|out|back|there|into|on a|on the|home|through)\b/i.test(after)
  if (/(?:disappear\w{0,3}|vanish\w{0,3})$/i.test(quote))
    return /^ (?:into|from|for (?:a|the)|behind|under)\b/i.test(after)
  if (/(?:death|dying|die)$/i.test(quote)) return /^ (?:of|in) (?!self|own)|^ (?:at home|peacefully)/i.test(after)
  if (/things$/i.test(quote)) return /^ with\b/i.test(after)
  return false
}

/** True when the words at `[at, at + length)` are used in such a sense. */
export function isIdiom(text: string, at: number, length: number, concept: Concept): boolean {
  const around = text.slice(Math.max(0, at - 50), at + length + 50)
  const tight = text.slice(Math.max(0, at - 14), at + length + 26)
  const quote = text.slice(at, at + length)
  switch (concept) {
    case 'wish':
      return (figures.test(tight) && !/suicid|\bSI\b/i.test(quote)) || turned(quote, text.slice(at + length))
    case 'act':
      if (
        clearing.test(around) ||
        (/\b(?:rope|knife|gun)\b/i.test(quote) && daily.test(around)) ||
        (exposing.test(text) && /bridge|ledge|roof|overpass|rail/i.test(quote))
      )
        return true
      return figures.test(tight) || (/overdos|\bOD/i.test(quote) && education.test(around) && addiction.test(text))
    case 'prep':
      return (
        exposing.test(text) ||
        figures.test(tight) ||
        clearing.test(around) ||
        /^ with\b/.test(text.slice(at + length)) ||
        (/\btake (?:his|her|the|their)\b/i.test(quote) && dosing.test(around)) ||
        daily.test(around) ||
        (/(?:here|around|make it|see)\b/i.test(quote) && /won't|not|n't|no va/i.test(quote) && work.test(around))
      )
    case 'self':
    case 'selfact':
      return figures.test(tight) || /\bpick(?:ed|ing)?\b/i.test(quote)
    case 'harm':
    case 'harmact':
      return figures.test(tight) || intrusive.test(around) || education.test(around)
    case 'child':
      return intrusive.test(around)
    case 'soft':
      return exposing.test(text) || clearing.test(around)
    default:
      return false
  }
}
