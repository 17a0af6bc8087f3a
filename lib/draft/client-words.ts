// From a fact's verbatim quote to the words of a slot. The client's own speech keeps its words and gets quotation marks;
// the clinician's prose loses labels, shorthand and the third person. Nothing is added and no meaning is read.
import { clinicalTerm } from '../schema/plain-language.ts'
import type { Fact } from '../schema/facts.ts'
import { toYou } from './person.ts'
import { openShorthand } from './shorthand.ts'

const label =
  /^(?:(?:new |tx |treatment |long-term |short-term )?goal(?: link)?(?: ?#?\d+)?|hw|tarea|homework|home ?work|between[- ]session(?: task| practice)?|assignment|practice|plan|task|(?:possible |likely )?(?:barrier|obstacle)s?|takeaway|take-away|next (?:session|appt|appointment|visit)|next|rtc|f\/u|follow[- ]?up|return)\s*(?:[:=]|-\s|–\s)\s*/i
const lead =
  /^(?:(?:the )?(?:client|ct|cl|pt|patient)\.?|he|she|they)(?:['’]ll| will| agreed to| agrees to| plans to| is to| is going to| wants to| would like to| hopes to)\s+/i
const nextLead =
  /^(?:rtc|next (?:session|appt|appointment|visit)(?: is| on)?|next one is|next (?:phone|video|phone\/video)|we meet again|f\/u)\s+/i

export type Kind = 'task' | 'goal' | 'words' | 'review'

const smooth = (text: string): string => text.replace(/\s+/g, ' ').trim()
const bareSpeech = (text: string): string => text.replace(/^["“”']+|["“”']+$/g, '').trim()

/** A clinical term that can be left out without breaking the sentence: in brackets, or before the noun it describes. */
function withoutTerms(text: string): string | null {
  let so = text
  for (let round = 0; round < 4; round += 1) {
    const term = clinicalTerm(so)
    if (term === null) return so
    const bracket = [...so.matchAll(/\s*[([][^)\]]*[)\]]/g)].find((one) => one[0].includes(term))
    const at = so.indexOf(term)
    const after = so.slice(at + term.length)
    if (bracket) so = smooth(so.replace(bracket[0], ''))
    else if (
      /^[- ](?:related )?(?:symptoms?|thoughts?|urges?|cycle|rituals?|worry|worries|episodes?|flare-?ups?|brain|part)\b/i.test(
        after,
      )
    ) {
      so = smooth(so.slice(0, at) + after.replace(/^-/, ''))
    } else return null
  }
  return null
}

const gerund = new Map(
  Object.entries({
    walking: 'walk',
    writing: 'write',
    sending: 'send',
    calling: 'call',
    riding: 'ride',
    doing: 'do',
    using: 'use',
    taking: 'take',
    making: 'make',
    going: 'go',
    keeping: 'keep',
    practicing: 'practice',
    practising: 'practise',
    noticing: 'notice',
    reading: 'read',
    filling: 'fill',
    trying: 'try',
    asking: 'ask',
    saying: 'say',
    sitting: 'sit',
    setting: 'set',
    putting: 'put',
    texting: 'text',
    listening: 'listen',
    breathing: 'breathe',
    playing: 'play',
    completing: 'complete',
    picking: 'pick',
    tracking: 'track',
    logging: 'log',
    watering: 'water',
    feeding: 'feed',
    cleaning: 'clean',
    washing: 'wash',
    painting: 'paint',
    singing: 'sing',
    baking: 'bake',
    swimming: 'swim',
    running: 'run',
    driving: 'drive',
    visiting: 'visit',
    having: 'have',
    getting: 'get',
    leaving: 'leave',
    looking: 'look',
    opening: 'open',
    sorting: 'sort',
    spending: 'spend',
    stretching: 'stretch',
    jotting: 'jot',
    checking: 'check',
    planning: 'plan',
    choosing: 'choose',
    answering: 'answer',
    attending: 'attend',
    sharing: 'share',
    watching: 'watch',
    folding: 'fold',
    planting: 'plant',
    starting: 'start',
    finishing: 'finish',
    bringing: 'bring',
    inviting: 'invite',
    emailing: 'email',
    knitting: 'knit',
    raising: 'raise',
    rating: 'rate',
    adding: 'add',
    cooking: 'cook',
    drawing: 'draw',
    thanking: 'thank',
    talking: 'talk',
    meeting: 'meet',
  }),
)

/** Chart style leaves the client out: 'Falls asleep halfway'. Only for verbs whose doer can be nobody else here. */
const telegram = new Map(
  Object.entries({
    falls: 'fall',
    leaves: 'leave',
    forgets: 'forget',
    loses: 'lose',
    freezes: 'freeze',
    avoids: 'avoid',
    waits: 'wait',
    gets: 'get',
    skips: 'skip',
    struggles: 'struggle',
    worries: 'worry',
    hates: 'hate',
    overthinks: 'overthink',
    procrastinates: 'procrastinate',
    works: 'work',
    travels: 'travel',
    shares: 'share',
    wants: 'want',
    tends: 'tend',
    thinks: 'think',
    feels: 'feel',
    goes: 'go',
    has: 'have',
  }),
)
const addSubject = (text: string): string =>
  text
    .replace(
      /^(?:might|may|could)\b(?= (?!rain|snow|be (?:cold|hot|loud|noisy|busy|late)))/i,
      (first) => `You ${first.toLowerCase()}`,
    )
    .replace(/^([A-Z]?[a-z]+)(?= (?!like\b))/, (first) => {
      const verb = telegram.get(first.toLowerCase())
      return verb ? `You ${verb}` : first
    })

/** Speech at the start keeps its small letter: the words are the client's. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

/**
 * The words of a fact for the client, or null when they cannot be made fit for a client's page (they name a diagnosis,
 * a scale or a score that cannot be left out). `note` helps to tell the client's pronouns from other people's.
 */
export function clientWords(fact: Fact, kind: Kind, note: string | null): string | null {
  const quote = smooth(fact.span.quote)
  // A quote that only begins in speech ('"fine" to everything') is the clinician's sentence around it.
  const partly =
    /["“”]/.test(quote.replace(label, '').slice(1, -1)) && !/^["“][^"“”]*["”][.,]?$/.test(quote.replace(label, ''))
  if (fact.said === 'client' && kind !== 'review' && !partly) {
    const said = bareSpeech(quote.replace(label, ''))
    return said === '' || clinicalTerm(said) ? null : `"${said.replace(/["“”]/g, "'")}"`
  }
  let so = quote.replace(label, '')
  if (kind === 'review') so = so.replace(nextLead, '')
  if (kind === 'task' || kind === 'goal')
    so = so
      .replace(lead, '')
      .replace(/^will\s+/i, '')
      .replace(/^to (?=[a-z])/, '')
  // "She expects gym mornings to throw it off": the expecting verb stayed behind, so its infinitive needs a verb again.
  if (kind === 'words')
    so = so.replace(
      /^((?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+(?: \([^)]*\))?) to (throw|get in|be an?|be the|make it|come up|interfere|disrupt|derail|crowd|knock|mess|eat into)\b/iu,
      '$1 may $2',
    )
  if (kind === 'words') so = addSubject(so)
  so = toYou(openShorthand(so), note)
  if (kind === 'words')
    so = so.replace(
      /^you (?:expect(?:ed)?|anticipated?|guess(?:ed)?|predict(?:ed)?|named?|report(?:ed)?|noted?|identif(?:y|ied)|said|say)\s+(?:that\s+)?(?!to\b)/i,
      '',
    )
  const fit = withoutTerms(smooth(so))
  if (fit === null) return null
  so = fit.replace(/[\s.;,:]+$/, '')
  if (kind === 'task') so = so.replace(/^[A-Za-z]+/, (first) => gerund.get(first.toLowerCase()) ?? first)
  if (so === '') return null
  return kind === 'goal' ? so : capital(so)
}
