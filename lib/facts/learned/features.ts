// What the learned part sees of a sentence: its words, neighbouring pairs, and concepts, each as a number. No text is
// kept in the weights, so nothing of the training lines can be read back from them.
import { findTriggers } from '../triggers.ts'
import type { Word } from '../words.ts'
import { conceptsAt } from './concepts.ts'

/** Bits of a feature's number: 60,000 features share one with another in less than one of 200. */
const bits = 24

/** FNV-1a, cut to `bits`. */
export function numberOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) {
    hash ^= name.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash ^ (hash >>> bits)) & ((1 << bits) - 1)
}

const silent = new Set(
  'the a an and or of to in on for with at by from is are was were be it its her his he she they him them this that as not no one do did then than so if up out off into over you your i my me what when how who which all each any some more most will can could would client pt ct cl session today writer therapist w de la el que y en un una los las con por para su se del al lo le'.split(
    ' ',
  ),
)

/** How much a neighbouring pair counts beside a word. */
const pairShare = 0.7

/** The features of `words[from, to)` without the words `left`, each once; `length` is their Euclidean length. */
export type Features = { numbers: number[]; values: number[]; length: number }

const numbers = new Map<string, number>()
function known(name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = numberOf(name)
    // The words of a text are many, those of the language few: what is kept here stays small.
    if (numbers.size < 20_000) numbers.set(name, number)
  }
  return number
}

export function describe(words: Word[], from: number, to: number, left?: ReadonlySet<number>): Features {
  const seen = new Map<number, number>()
  const put = (name: string, value: number): void => void seen.set(known(name), value)
  for (let i = from; i < to; i++) {
    if (left?.has(i)) continue
    const { low, stem } = words[i]!
    if (!silent.has(low)) put(`u${stem}`, 1)
    for (const concept of conceptsAt(words, i, to)) put(`c${concept}`, 1)
    if (i + 1 < to && !left?.has(i + 1)) put(`b${stem} ${words[i + 1]!.stem}`, pairShare)
  }
  const values = [...seen.values()]
  return { numbers: [...seen.keys()], values, length: Math.sqrt(values.reduce((sum, v) => sum + v * v, 0)) || 1 }
}

const joining = new Set(
  'the a an and or of to in on for with at by from is are was were be been being it its her his he she they him them this that as not no did do does had has have will would can could should may might if when then than so but while though until till before after since yet already never still again next last more only own first we us our i me my you your w wk week session time visit today y que no la el de se le lo su con sin en por para ya aun todavia hace antes va van fue'.split(
    ' ',
  ),
)

/** Endings that tell a tense, English and Spanish. */
function tenseOf(low: string): string | null {
  if (low.length > 4 && low.endsWith('ed')) return '~ed'
  if (low.length > 5 && low.endsWith('ing')) return '~ing'
  if (/(?:aron|ieron|amos|imos)$/.test(low)) return '~es'
  return low.length > 4 && /[a-z]o$/.test(low) ? '~o' : null
}

/** Words that stand so near the sentence's beginning say what kind of sentence it is. */
const opening = 4

/** What `words[from, to)` say of time, doer and doing: for the question what became of a skill there. */
export function tell(words: Word[], from: number, to: number, quoted: boolean): Features {
  const seen = new Set<number>()
  const put = (name: string): void => void seen.add(known(name))
  let before = '^'
  for (let i = from; i < to; i++) {
    const { low, stem } = words[i]!
    const tense = tenseOf(low)
    put(`w${stem}`)
    if (tense) {
      put(`s${tense}`)
      if (i - from < opening) put(`s${i - from}${tense}`)
    }
    const here = joining.has(low) ? low : (tense ?? stem)
    put(`d${before} ${here}`)
    before = here
    if (i - from < 2) put(`f${i - from}${stem}`)
  }
  for (const { act } of findTriggers(words, from, to)) put(`t${act}`)
  if (quoted) put('q')
  put('one')
  return { numbers: [...seen], values: Array<number>(seen.size).fill(1), length: Math.sqrt(seen.size) / 3 }
}
