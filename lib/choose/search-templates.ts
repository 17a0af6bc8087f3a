// Plain-language search over the library: "panic on the subway, hates writing, 2 minutes". What is liked or feared adds,
// what is hated takes away, and the reason names the words that decided.
import { versionedId, type Template, type TemplateChoice } from '../schema/template.ts'
import { wordsOf } from './words.ts'

const choice = (template: Template, reason: string): TemplateChoice => ({
  templateId: versionedId(template),
  skillId: template.skillId,
  skillName: template.name,
  title: template.title,
  reason,
})

const dislikes =
  /\b(?:hates?|dislikes?|doesn['’]?t (?:like|want)|won['’]?t|can['’]?t|refuses?|avoids|no|not|without|never|nothing with)\s+((?!more than)[^,;.]+?)(?=\s+(?:but|and (?:likes|loves|has))\b|[,;.]|$)/gi
const amounts = new Map(
  Object.entries({ one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15, twenty: 20 }),
)

type Request = { wanted: string; unwanted: string; minutes: number | null }
function readRequest(request: string): Request {
  const unwanted = [...request.matchAll(dislikes)].map((hit) => hit[1] ?? '').join(' ')
  const long = /\b(\d{1,3}|one|two|three|four|five|ten|fifteen|twenty)[\s-]?min(?:ute)?s?\b/i.exec(request)
  return {
    wanted: request.replace(dislikes, ' '),
    unwanted,
    minutes: long ? (amounts.get((long[1] ?? '').toLowerCase()) ?? Number(long[1])) : null,
  }
}

/**
 * Points for a word by where it stands. Single words of an exercise's name weigh little: a bus in "passengers on the bus"
 * is no commute.
 */
const weights = { names: 6, cues: 4, aliases: 2, practice: 1 } as const
const places = (template: Template): Record<keyof typeof weights, Set<string>> => {
  const keys = (text: string): Set<string> => new Set(wordsOf(text).map(({ key }) => key))
  return {
    names: keys(`${template.name} ${template.modality}`),
    cues: keys(template.cues.join(' ')),
    aliases: keys([template.title, ...template.aliases].join(' ')),
    practice: keys([...Object.values(template.sizes).map(({ text }) => text), template.rationale].join(' ')),
  }
}

const writingWords = /\b(?:writ\w*|paper\w*|journal\w*|worksheets?|forms?|logs?)\b/i

function score(template: Template, request: Request): { points: number; reasons: string[] } {
  const at = places(template)
  const reasons: string[] = []
  let points = 0
  const name = request.wanted.toLowerCase()
  const named = [template.name, template.title, ...template.aliases].find((one) => name.includes(one.toLowerCase()))
  if (named) points += 20
  for (const { shown, key } of wordsOf(request.wanted)) {
    const worth = (Object.keys(weights) as (keyof typeof weights)[]).find((place) => at[place].has(key))
    if (!worth) continue
    points += weights[worth]
    reasons.push(shown)
  }
  if (points === 0) return { points, reasons }
  for (const { key } of wordsOf(request.unwanted)) if (at.names.has(key) || at.cues.has(key)) points -= 6
  if (writingWords.test(request.unwanted)) {
    points += { none: 2, 'a-little': -4, much: -12 }[template.writing]
    if (template.writing === 'none') reasons.push('no writing')
  }
  if (request.minutes !== null) {
    const { small, standard } = template.sizes
    points += standard.minutes <= request.minutes ? 2 : small.minutes <= request.minutes ? 1 : -8
    if (small.minutes <= request.minutes) reasons.push(`fits ${request.minutes} min`)
  }
  return { points, reasons }
}

/** Best first; nothing for a request that no template answers. An empty request lists the library by name. */
export function searchTemplates(request: string, templates: readonly Template[]): TemplateChoice[] {
  if (request.trim() === '') {
    return templates.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map((one) => choice(one, one.modality))
  }
  const read = readRequest(request)
  return templates
    .map((template) => ({ template, ...score(template, read) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || (a.template.id < b.template.id ? -1 : 1))
    .map(({ template, reasons }) =>
      choice(template, reasons.length > 0 ? `Fits: ${reasons.slice(0, 4).join(', ')}` : template.modality),
    )
}
