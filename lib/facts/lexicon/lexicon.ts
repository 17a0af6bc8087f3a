// The names of the 156 skills, compiled once into a table that finds the longest name at a word. Names and aliases are
// data (skills.json); how they may bend (plural, -ing, British spelling, a slip of the keys) is decided here.
import { distance, readWords, stems, type Word } from '../words.ts'
import data from './skills.json' with { type: 'json' }

type Skill = { id: string; name: string; modality: string; assignable: boolean }

/** `weak`: also an everyday word ("grounding", "saying no"): counts only beside teaching. `caps`: letters as written. */
type Name = { skillId: string; text: string; stems: string[]; weak: boolean; caps: string[] | null }

type Entry = Skill & { aliases: string[]; weak: string[]; exact: string[]; text: string }
const entries: Entry[] = data

export const skills: ReadonlyMap<string, Entry> = new Map(entries.map((s) => [s.id, s]))

// Everyday words that happen to be a name by themselves: believed only beside teaching.
const everyday = new Set([
  'exceptions',
  'validation',
  'assertiveness',
  'grounding',
  'boundaries work',
  'make room',
  'noticing task',
  'what went well',
  'listening skills',
  'pros and cons',
  'sleep habits',
  'reward system',
  'bedtime routine',
  'coping statements',
  'deep breathing',
  'attention shift',
  'negative cycle',
  'response delay',
  'one thing in the moment',
  'making repairs',
  'early warning signs plan',
  'dear man',
  'small steps plan',
  'reminder card',
  'people places things',
  'letter to self',
  'ride the wave',
  'wellness plan',
  'maintenance plan',
  'commitment plan',
  'direct commands',
  'clear commands',
  'selective attention',
  'turning toward',
  'safety cues',
  'memory box',
  'memory book',
  'hierarchy building',
  'time blocking',
  'grief time',
  'states of mind',
  'hand on heart',
])

// Names in capitals that are plain words too: "caught on FAST".
const shoutable = new Set(['GIVE', 'FAST', 'PLEASE', 'ACCEPTS', 'IMPROVE'])

function compile(): Map<string, Name[]> {
  const table = new Map<string, Name[]>()
  for (const s of entries) {
    const plain = s.name.replace(/\s*\([^)]*\)/g, '')
    const parts = s.name.match(/\(([^)]*)\)/)?.[1]
    const all = new Set([plain, ...(parts && parts.length > 12 ? [parts] : []), ...s.aliases])
    for (const text of all) {
      const list = stems(text)
      const first = list[0]
      if (!first) continue
      const caps = s.exact.includes(text) || (list.length === 1 && text === text.toUpperCase() && /[A-Z]/.test(text))
      const weak = s.weak.includes(text) || shoutable.has(text) || everyday.has(text.toLowerCase())
      const name = { skillId: s.id, text, stems: list, weak, caps: caps ? readWords(text).map((w) => w.raw) : null }
      const known = table.get(first)
      if (known) known.push(name)
      else table.set(first, [name])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return table
}

const table = compile()

// Words of names, for slips of the keys: by first letter, long words only.
const vocabulary = new Map<string, Set<string>>()
for (const list of table.values()) {
  for (const name of list) {
    for (const stem of name.stems) {
      if (stem.length < 6 || /\d/.test(stem)) continue
      const of = vocabulary.get(stem[0]!) ?? new Set<string>()
      vocabulary.set(stem[0]!, of.add(stem))
    }
  }
}

/** The stem itself when it is a word of a name or short, else the one known stem that it is a slip of. */
export function mended(stem: string): string {
  if (stem.length < 6 || stem.length > 20) return stem
  const known = vocabulary.get(stem[0]!)
  if (!known || known.has(stem)) return stem
  const most = stem.length >= 9 ? 2 : 1
  let best = stem
  let least = most + 1
  for (const candidate of known) {
    const d = distance(stem, candidate, most)
    if (d < least) {
      least = d
      best = candidate
    }
  }
  return best
}

function fits(name: Name, words: Word[], at: number, fixed: string[], shouted: boolean): boolean {
  let slips = 0
  for (let k = 0; k < name.stems.length; k++) {
    const word = words[at + k]
    if (!word) return false
    const stem = name.stems[k]!
    if (word.stem !== stem) {
      if (fixed[at + k] !== stem) return false
      slips++
    }
    if (name.caps && !capsFit(word.raw, name.caps[k]!)) return false
  }
  // One slip in a name of several words, or in a long single word; words further apart than a line end are no name.
  if (slips > 0 && (name.caps || slips > 1 || (name.stems.length === 1 && name.stems[0]!.length < 9))) return false
  if (name.stems.length === 1 && !name.caps && !sameWord(words[at]!, name.text, slips)) return false
  if (name.caps && shouted && /^[A-Z]+$/.test(name.text) && shoutable.has(name.text)) return false
  return true
}

// "Self-energy" takes its capital S; "STOP skill" its capitals, but not a capital more or less in "skill".
function capsFit(raw: string, wanted: string): boolean {
  if (wanted === wanted.toLowerCase()) return true
  return wanted.length > 1 && wanted === wanted.toUpperCase() ? raw === wanted : raw[0] === wanted[0]
}

// A single-word name bends only by number: "grounded" is not "grounding", "validated" not "validation".
function sameWord(word: Word, text: string, slips: number): boolean {
  if (slips > 0) return true
  const low = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return word.low === low || word.low === low + 's' || word.low + 's' === low || word.low.replace(/ou/g, 'o') === low
}

type NameHit = { name: Name; from: number; to: number; mended: boolean }

/** Names in `words[from, to)`, longest first at each word, without overlap. `fixed`: mended stems by word index. */
export function findNames(words: Word[], from: number, to: number, fixed: string[]): NameHit[] {
  const hits: NameHit[] = []
  let capitals = 0
  for (let i = from; i < to; i++)
    if (words[i]!.raw.length > 2 && words[i]!.raw === words[i]!.raw.toUpperCase()) capitals++
  const shouted = to - from >= 5 && capitals * 2 > to - from
  for (let i = from; i < to;) {
    const list = table.get(words[i]!.stem) ?? table.get(fixed[i] ?? '')
    const name = list?.find((n) => i + n.stems.length <= to && fits(n, words, i, fixed, shouted))
    if (name) {
      const end = i + name.stems.length
      hits.push({ name, from: i, to: end, mended: name.stems.some((s, k) => words[i + k]!.stem !== s) })
      i = end
    } else i++
  }
  return hits
}
