// Words with their places. Every rule of this room reads these and not the raw text, so that offsets are made in one
// place only and each rule is spared its own idea of case, accents, plurals and British spelling.

/** `low`: lower case, no accents. `stem`: `low` without the common English endings. Offsets in UTF-16 code units. */
export type Word = { raw: string; low: string; stem: string; start: number; end: number }

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const marks = /\p{M}+/gu
const plain = /^[\x20-\x7e]*$/

/** Longest word that is still looked at whole: anything longer is no word of a language. */
const longest = 48

export function fold(raw: string): string {
  const short = raw.length > longest ? raw.slice(0, longest) : raw
  if (plain.test(short)) return short.toLowerCase()
  return short.normalize('NFD').replace(marks, '').replaceAll('’', "'").toLowerCase()
}

const irregular: Record<string, string> = {
  taught: 'teach',
  wrote: 'write',
  written: 'write',
  drew: 'draw',
  drawn: 'draw',
  led: 'lead',
  did: 'do',
  done: 'do',
  does: 'do',
  went: 'go',
  gone: 'go',
  goes: 'go',
  began: 'begin',
  begun: 'begin',
  built: 'build',
  made: 'make',
  chose: 'choos',
  // Somebody "picked a step" far more often than skin.
  picked: 'choos',
  chosen: 'choos',
  gave: 'giv',
  given: 'giv',
  kept: 'keep',
  brought: 'bring',
  thought: 'thought',
  leaves: 'leaf',
  said: 'say',
  told: 'tell',
  felt: 'feel',
  held: 'hold',
  spoke: 'speak',
  fed: 'feed',
  lying: 'lie',
  died: 'die',
  dying: 'die',
  dies: 'die',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  practis: 'practic',
  practiz: 'practic',
  analyses: 'analysis',
  tried: 'tri',
  tries: 'tri',
  trying: 'tri',
  try: 'tri',
  found: 'find',
  met: 'meet',
  ran: 'run',
  left: 'left',
  lost: 'lose',
  woke: 'wake',
  slept: 'sleep',
  read: 'read',
  saw: 'see',
  seen: 'see',
  took: 'tak',
  taken: 'tak',
  forgot: 'forget',
  forgotten: 'forget',
  during: 'during',
  evening: 'even-time',
  evenings: 'even-time',
  morning: 'morn',
  mornings: 'morn',
  thing: 'thing',
  things: 'thing',
  something: 'something',
  nothing: 'nothing',
  feeling: 'feeling',
  feelings: 'feeling',
  breath: 'breath',
  breathe: 'breath',
  breathing: 'breath',
  breaths: 'breath',
}

const vowel = /[aeiouy]/

/** A light stemmer: plurals, -ing, -ed, British -our, -ise, doubled l. Over-stemming would join words of two skills. */
export function stem(low: string): string {
  let w = low.endsWith("'s") ? low.slice(0, -2) : low.endsWith("s'") ? low.slice(0, -1) : low
  const known = irregular[w]
  if (known) return known
  if (w.length <= 3) return w
  if (w.endsWith('isation')) w = w.slice(0, -7) + 'ization'
  if (w.endsWith('ies') && w.length > 4) w = w.slice(0, -3) + 'y'
  else if (w.endsWith('sses') || w.endsWith('shes') || w.endsWith('ches') || w.endsWith('xes')) w = w.slice(0, -2)
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  if (w.endsWith('ing') && w.length > 5 && vowel.test(w.slice(0, -3))) w = undouble(w.slice(0, -3))
  else if (w.endsWith('ied') && w.length > 4) w = w.slice(0, -3) + 'y'
  else if (w.endsWith('ed') && w.length > 4 && vowel.test(w.slice(0, -2))) w = undouble(w.slice(0, -2))
  if (w.endsWith('e')) w = w.slice(0, -1)
  if (w.length > 4) w = w.replace(/our(?=$|al)/, 'or').replace(/is$/, (at) => (/(?:[lrtdnm])is$/.test(w) ? 'iz' : at))
  if (w.endsWith('y') && w.length > 3) w = w.slice(0, -1) + 'i'
  return irregular[w] ?? w
}

function undouble(w: string): string {
  const last = w.at(-1)
  return last === w.at(-2) && last !== 's' && last !== 'z' && w.length > 3 ? w.slice(0, -1) : w
}

/** All words of a text, in order. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(word)) {
    const low = fold(found[0])
    words.push({ raw: found[0], low, stem: stem(low), start: found.index, end: found.index + found[0].length })
  }
  return words
}

/** Stems of a phrase of ours, as the note's own words would be stemmed. */
export const stems = (phrase: string): string[] => readWords(phrase).map((w) => w.stem)

/** Edit distance of at most `most`, else `most + 1`; transposed neighbours count as one. Words here are short. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
