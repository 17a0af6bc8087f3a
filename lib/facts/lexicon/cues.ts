// How clinicians describe a skill without naming it. A cue (cues.json) is a few terms that stand near each other in any
// order; a term is a choice of words, `a+b` words in a row. Written from the protocols' own wording, not from notes.
import { stems, type Word } from '../words.ts'
import data from './cues.json' with { type: 'json' }

type Sequence = { stems: string[]; cue: number; term: number }
type Cue = { skillId: string; terms: number; strength: number }

/** Words between the first and the last term of a cue: about one long sentence. */
const reach = 24

const cues: Cue[] = []
const starts = new Map<string, Sequence[]>()

for (const [skillId, list] of Object.entries(data as Record<string, string[]>)) {
  for (const text of list) {
    const terms = text.split(' ')
    let strength = 0
    terms.forEach((term, at) => {
      const choices = new Map(term.split('|').map((choice) => [stems(choice.replaceAll('+', ' ')).join(' '), choice]))
      // A term with many choices says less; a choice of several words in a row says more, but is rare: not counted.
      strength += Math.max(1, 5 - Math.log2(choices.size))
      for (const key of choices.keys()) {
        const sequence = key.split(' ')
        if (!sequence[0]) continue
        const entry = { stems: sequence, cue: cues.length, term: at }
        const known = starts.get(sequence[0])
        if (known) known.push(entry)
        else starts.set(sequence[0], [entry])
      }
    })
    cues.push({ skillId, terms: terms.length, strength })
  }
}

/** `[from, to)` are the words that the cue's terms span. */
export type CueHit = { skillId: string; strength: number; from: number; to: number; cue: number }

/** Cues in `words[from, to)`; each cue once per stretch of its own length, the tightest place first seen. */
export function findCues(words: Word[], from: number, to: number): CueHit[] {
  const seen = new Map<number, { at: number[]; end: number[] }>()
  const hits = new Map<number, CueHit>()
  const done: CueHit[] = []
  for (let i = from; i < to; i++) {
    for (const sequence of starts.get(words[i]!.stem) ?? []) {
      const length = sequence.stems.length
      if (i + length > to) continue
      let k = 1
      while (k < length && words[i + k]!.stem === sequence.stems[k]) k++
      if (k < length) continue
      const cue = cues[sequence.cue]!
      let place = seen.get(sequence.cue)
      if (!place)
        seen.set(
          sequence.cue,
          (place = { at: Array<number>(cue.terms).fill(-1), end: Array<number>(cue.terms).fill(-1) }),
        )
      // One word may not fill two terms.
      if (place.at.some((at, term) => term !== sequence.term && at >= 0 && at < i + length && place.end[term]! > i))
        continue
      place.at[sequence.term] = i
      place.end[sequence.term] = i + length
      const first = Math.min(...place.at)
      if (first < 0) continue
      const last = Math.max(...place.end)
      if (last - first > reach) continue
      const before = hits.get(sequence.cue)
      if (before && first - before.to > reach) {
        done.push(before)
        hits.delete(sequence.cue)
      }
      const now = hits.get(sequence.cue)
      if (!now || last - first < now.to - now.from) {
        hits.set(sequence.cue, {
          skillId: cue.skillId,
          strength: cue.strength,
          from: first,
          to: last,
          cue: sequence.cue,
        })
      }
    }
  }
  return [...done, ...hits.values()]
}
