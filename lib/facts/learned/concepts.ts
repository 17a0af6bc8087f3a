// Words of one meaning, English and Spanish, under one name: "pictured", "imagined" and "imaginó" are the same doing.
// What was learned of one wording then holds for the others, and of English for Spanish. Written by hand, from the
// language and not from notes: `word` by its stem, `begin*` any ending, `a+b` words in a row.
import { fold, readWords, stem, type Word } from '../words.ts'
import data from './concepts.json' with { type: 'json' }

type Row = { stems: string[]; concept: string }

/** Letters by which the beginnings are kept apart. */
const lead = 3

const singles = new Map<string, string[]>()
const beginnings = new Map<string, { begin: string; concept: string }[]>()
const rows = new Map<string, Row[]>()

function put<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key)
  if (!known) table.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}

for (const [concept, list] of Object.entries(data)) {
  for (const entry of list.split(' ')) {
    const words = readWords(entry.replaceAll('+', ' '))
    if (words.length > 1) put(rows, words[0]!.stem, { stems: words.map((w) => w.stem), concept })
    else if (entry.endsWith('*')) {
      const begin = fold(entry.slice(0, -1))
      put(beginnings, begin.slice(0, lead), { begin, concept })
    } else if (words[0]) put(singles, stem(words[0].low), concept)
  }
}

/** The concepts that begin at word `at`, each at most once. */
export function conceptsAt(words: Word[], at: number, to: number): string[] {
  const { low, stem: own } = words[at]!
  const found = [...(singles.get(own) ?? [])]
  for (const { begin, concept } of beginnings.get(low.slice(0, lead)) ?? [])
    if (low.startsWith(begin) && !found.includes(concept)) found.push(concept)
  for (const { stems, concept } of rows.get(own) ?? [])
    if (at + stems.length <= to && stems.every((s, k) => words[at + k]!.stem === s) && !found.includes(concept))
      found.push(concept)
  return found
}
