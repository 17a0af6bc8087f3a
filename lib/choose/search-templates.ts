// Plain-language search over the library: "panic on the subway, hates writing, 2 minutes". What is liked or feared adds,
// what is hated takes away, and the reason names the words that decided.
import MiniSearch from 'minisearch'
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
 * Where a word stands decides what it is worth. Single words of an exercise's name weigh little: a bus in "passengers on
 * the bus" is no commute. BM25 does the rest: a word that stands in every sheet says nothing.
 */
const boost = { names: 3, cues: 3, aliases: 1, title: 1, practice: 0.5 } as const
const fieldsOf = (template: Template): Record<keyof typeof boost, string> => ({
  names: `${template.name} ${template.modality}`,
  cues: template.cues.join(', '),
  aliases: template.aliases.join(', '),
  title: template.title,
  practice: [...Object.values(template.sizes).map(({ text }) => text), template.rationale].join(' '),
})
const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key)

type Keys = ReadonlySet<string>
type Library = { index: MiniSearch; unwanted: ReadonlyMap<string, Keys>; cues: ReadonlyMap<string, readonly Keys[]> }
const libraries = new WeakMap<readonly Template[], Library>()

/** The index of a library, made once. */
function libraryOf(templates: readonly Template[]): Library {
  const known = libraries.get(templates)
  if (known) return known
  // `processTerm` is left as it is: the words are stems already, with their everyday kin.
  const index = new MiniSearch({ fields: Object.keys(boost), tokenize: keysOf, searchOptions: { boost } })
  index.addAll(templates.map((template) => ({ id: template.id, ...fieldsOf(template) })))
  const unwanted = new Map(
    templates.map((one) => [one.id, new Set(keysOf(`${one.name} ${one.modality} ${one.cues.join(', ')}`))]),
  )
  const cues = new Map(templates.map((one) => [one.id, one.cues.map((cue) => new Set(keysOf(cue)))]))
  const library = { index, unwanted, cues }
  libraries.set(templates, library)
  return library
}

const writingWords = /\b(?:writ\w*|paper\w*|journal\w*|worksheets?|forms?|logs?)\b/i

/** Every name of it, in small letters, without what stands in brackets. */
const namesOf = ({ name, title, aliases }: Template): string[] =>
  [name, name.replace(/\s*\(.*\)/, ''), title, ...aliases].map((one) => one.toLowerCase())
const whole = (text: string, name: string): boolean => {
  const at = text.indexOf(name)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ')
}

/** What a hated thing, a form to fill in or too long a practice leaves of the points, and the reasons it gives. */
function fit(template: Template, request: Request, hated: boolean): { share: number; reasons: string[] } {
  const reasons: string[] = []
  let share = hated ? 0.4 : 1
  if (writingWords.test(request.unwanted)) {
    share *= { none: 1.3, 'a-little': 0.75, much: 0.2 }[template.writing]
    if (template.writing === 'none') reasons.push('no writing')
  }
  if (request.minutes !== null) {
    const { small, standard } = template.sizes
    share *= standard.minutes <= request.minutes ? 1.15 : small.minutes <= request.minutes ? 1.05 : 0.35
    if (small.minutes <= request.minutes) reasons.push(`fits ${request.minutes} min`)
  }
  return { share, reasons }
}

/** Best first; nothing for a request that no template answers. An empty request lists the library by name. */
export function searchTemplates(request: string, templates: readonly Template[]): TemplateChoice[] {
  if (request.trim() === '') {
    return templates.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map((one) => choice(one, one.modality))
  }
  const read = readRequest(request)
  const { index, unwanted, cues } = libraryOf(templates)
  const words = wordsOf(read.wanted)
  const hated = new Set(keysOf(read.unwanted))
  const name = read.wanted.toLowerCase()
  const hits = new Map(index.search(words.map(({ shown }) => shown).join(' ')).map((hit) => [hit.id as string, hit]))
  return templates
    .flatMap((template) => {
      const hit = hits.get(template.id)
      const named = namesOf(template).some((one) => whole(name, one))
      if (!hit && !named) return []
      const shared = [...(unwanted.get(template.id) ?? [])].some((key) => hated.has(key))
      const { share, reasons } = fit(template, read, shared)
      // Two words that meet in one cue ("argues", "thoughts") say more than each in another.
      const together = Math.max(
        1,
        ...(cues.get(template.id) ?? []).map((cue) => words.filter(({ key }) => cue.has(key)).length),
      )
      const met = words.filter(({ key }) => hit?.terms.includes(key)).map(({ shown }) => shown)
      return [
        {
          template,
          points: ((hit?.score ?? 0) * (1 + (together - 1) / 3) + (named ? 60 : 0)) * share,
          reasons: [...met, ...reasons],
        },
      ]
    })
    .toSorted((a, b) => b.points - a.points || (a.template.id < b.template.id ? -1 : 1))
    .map(({ template, reasons }) =>
      choice(template, reasons.length > 0 ? `Fits: ${reasons.slice(0, 4).join(', ')}` : template.modality),
    )
}
