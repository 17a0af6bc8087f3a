// The many wordings of danger, as patterns over classes of words (who wishes, what for, by what means, to whom) and not
// as sentences: "put the rope round the beam" and "wrapped a belt around the rod" are one pattern. danger.json holds
// them: `a|b` a choice, `a+b` words in a row, `@CLASS` any word of a class, `?x` may be missing, `..3` up to three
// other words, `x*` any ending.
import type { Word } from '../words.ts'
import data from './danger.json' with { type: 'json' }

export type Concept = keyof (typeof data)['patterns']

/** Words `[from, to)`; `rule` tells two patterns of one concept apart. */
export type DangerHit = { concept: Concept; from: number; to: number; rule: number }

type Element = { plain: Map<string, string[][]>; prefixes: string[]; count: boolean; optional: boolean; gap: number }
type Rule = { concept: Concept; elements: Element[]; id: number }

const classes: Record<string, string> = data.classes
/** Units of a dose: "took 50 mg" counts no tablets. */
const doses = new Set('mg mcg ml units unit milligrams min mins minutes x hours'.split(' '))
const manyWords = new Set(
  'six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred several multiple seis siete ocho nueve diez veinte treinta cuarenta cincuenta'.split(
    ' ',
  ),
)
/** Fewer tablets than this are a dose. */
const many = 6

function isCount(words: Word[], at: number): boolean {
  const { low } = words[at]!
  if (doses.has(words[at + 1]?.low ?? '')) return false
  return manyWords.has(low) || (/^\d{1,3}$/.test(low) && Number(low) >= many)
}

function compileElement(text: string, gap: number): Element {
  const optional = text.startsWith('?')
  const element: Element = { plain: new Map(), prefixes: [], count: false, optional, gap }
  for (const choice of (optional ? text.slice(1) : text).split('|')) {
    if (choice === '@COUNT') element.count = true
    const all = choice.startsWith('@') ? (classes[choice.slice(1)] ?? '').split(' ') : [choice]
    for (const one of all) {
      const row = one.split(/[+-]/).filter((word) => word !== '')
      const first = row[0]
      if (!first) continue
      if (first.endsWith('*')) element.prefixes.push(first.slice(0, -1))
      else element.plain.set(first, [...(element.plain.get(first) ?? []), row])
    }
  }
  return element
}

const starts = new Map<string, Set<Rule>>()
/** Rules that begin with a count, or with any ending of a word: asked for by the first letters. */
const counted: Rule[] = []
const prefixed = new Map<string, Rule[]>()
/** Letters that tell a prefix rule apart. */
const lead = 3

function compile(): void {
  let id = 0
  for (const [concept, list] of Object.entries(data.patterns) as [Concept, string[]][]) {
    for (const text of list) {
      const elements: Element[] = []
      let gap = 0
      for (const part of text.split(' ').filter((p) => p !== '')) {
        if (part.startsWith('..')) gap = Number(part.slice(2))
        else {
          elements.push(compileElement(part, gap))
          gap = 0
        }
      }
      const rule: Rule = { concept, elements, id: id++ }
      const first = elements[0]!
      if (first.count) counted.push(rule)
      for (const prefix of new Set(first.prefixes.map((p) => p.slice(0, lead))))
        prefixed.set(prefix, [...(prefixed.get(prefix) ?? []), rule])
      for (const word of first.plain.keys()) starts.set(word, (starts.get(word) ?? new Set<Rule>()).add(rule))
    }
  }
}
compile()

/** The word after `element` when it stands at `at`, else -1. */
function endOf(element: Element, words: Word[], at: number, to: number): number {
  if (at >= to) return -1
  const { low } = words[at]!
  if (element.count && isCount(words, at)) return at + 1
  if (element.prefixes.some((prefix) => low.startsWith(prefix))) return at + 1
  for (const row of element.plain.get(low) ?? []) {
    if (row.every((word, k) => at + k < to && words[at + k]!.low === word)) return at + row.length
  }
  return -1
}

function match(rule: Rule, next: number, words: Word[], at: number, to: number): number {
  const element = rule.elements[next]
  if (!element) return at
  for (let i = at; i <= at + element.gap && i < to; i++) {
    const end = endOf(element, words, i, to)
    if (end < 0) continue
    const whole = match(rule, next + 1, words, end, to)
    if (whole >= 0) return whole
  }
  return element.optional ? match(rule, next + 1, words, at, to) : -1
}

/** Danger patterns in `words[from, to)`, each at every place where it begins. */
export function findDanger(words: Word[], from: number, to: number): DangerHit[] {
  const hits: DangerHit[] = []
  const tryAll = (rules: Iterable<Rule>, i: number): void => {
    for (const rule of rules) {
      const end = match(rule, 0, words, i, to)
      if (end >= 0) hits.push({ concept: rule.concept, from: i, to: end, rule: rule.id })
    }
  }
  for (let i = from; i < to; i++) {
    const { low } = words[i]!
    const known = starts.get(low)
    if (known) tryAll(known, i)
    else {
      const some = prefixed.get(low.slice(0, lead))
      if (some) tryAll(some, i)
      if (isCount(words, i)) tryAll(counted, i)
    }
  }
  return hits
}
