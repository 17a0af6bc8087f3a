// How clinicians describe a skill without naming it. A cue (cues.json) is a few terms that stand near each other in any
// order; a term is a choice of words, `a+b` words in a row. Written from the protocols' own wording, not from notes.
import { stems, type Word } from '../words.ts'
import data from './cues.json' with { type: 'json' }

type Sequence = { stems: string[]; cue: number; term: number; weight: number }
type Cue = { skillId: string; terms: number }

/** Words between the first and the last term of a cue: about one long sentence. */
const reach = 24

const cues: Cue[] = []
const starts = new Map<string, Sequence[]>()

function compile(): void {
  const all: Sequence[] = []
  const usedBy = new Map<string, Set<string>>()
  for (const [skillId, list] of Object.entries(data as Record<string, string[]>)) {
    for (const text of list) {
      const terms = text.split(' ')
      terms.forEach((term, at) => {
        for (const key of new Set(term.split('|').map((choice) => stems(choice.replaceAll('+', ' ')).join(' ')))) {
          if (key === '') continue
          usedBy.set(key, (usedBy.get(key) ?? new Set()).add(skillId))
          all.push({ stems: key.split(' '), cue: cues.length, term: at, weight: 0 })
        }
      })
      cues.push({ skillId, terms: terms.length })
    }
  }
  const skillCount = Object.keys(data).length
  for (const sequence of all) {
    // A word that few skills' cues use says more about its skill: "raisin" more than "list".
    sequence.weight = Math.log2(skillCount / usedBy.get(sequence.stems.join(' '))!.size)
    const first = sequence.stems[0]!
    const known = starts.get(first)
    if (known) known.push(sequence)
    else starts.set(first, [sequence])
  }
}
compile()

/** `[from, to)` are the words that the cue's terms span; `strength` grows with how telling the words are. */
type CueHit = { skillId: string; strength: number; from: number; to: number; cue: number }

type Place = { at: number[]; end: number[]; weight: number[] }

const newPlace = (terms: number): Place => ({
  at: Array<number>(terms).fill(-1),
  end: Array<number>(terms).fill(-1),
  weight: Array<number>(terms).fill(0),
})

/** The words of one cue where they stand now; null while a term is missing or they stand too far apart. */
function complete(place: Place): { from: number; to: number; strength: number } | null {
  const from = Math.min(...place.at)
  const to = Math.max(...place.end)
  return from < 0 || to - from > reach ? null : { from, to, strength: place.weight.reduce((a, b) => a + b, 0) }
}

/** Cues in `words[from, to)`, each at its tightest place. */
export function findCues(words: Word[], from: number, to: number): CueHit[] {
  const places = new Map<number, Place>()
  const hits = new Map<number, CueHit>()
  for (let i = from; i < to; i++) {
    // A word that could fill several terms of a cue fills the one that is missing, else the oldest.
    const choices = new Map<number, Sequence>()
    for (const sequence of starts.get(words[i]!.stem) ?? []) {
      if (i + sequence.stems.length > to || !sequence.stems.every((s, k) => words[i + k]!.stem === s)) continue
      const at = places.get(sequence.cue)?.at
      const rival = choices.get(sequence.cue)
      if (!rival || (at?.[sequence.term] ?? -1) < (at?.[rival.term] ?? -1)) choices.set(sequence.cue, sequence)
    }
    for (const sequence of choices.values()) {
      const length = sequence.stems.length
      const cue = cues[sequence.cue]!
      const place = places.get(sequence.cue) ?? newPlace(cue.terms)
      places.set(sequence.cue, place)
      // One word may not fill two terms.
      if (place.at.some((at, term) => term !== sequence.term && at >= 0 && at < i + length && place.end[term]! > i))
        continue
      place.at[sequence.term] = i
      place.end[sequence.term] = i + length
      place.weight[sequence.term] = sequence.weight
      const whole = complete(place)
      const before = hits.get(sequence.cue)
      if (whole && (!before || whole.to - whole.from < before.to - before.from)) {
        hits.set(sequence.cue, { skillId: cue.skillId, cue: sequence.cue, ...whole })
      }
    }
  }
  return [...hits.values()]
}
