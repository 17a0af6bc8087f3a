// What may get in the way of the practice, as the note names it: after a label, after "expects" or "worried", before
// "could get in the way", in an if-plan. It stands after the skill, in the plan or late in the note.
import type { Fact } from '../schema/facts.ts'
import { factAt, pieceOf, textOf, type ReadNote } from './read-note.ts'

// Each pattern keeps the obstacle in its first group; `rank` sets a label above a guess.
const patterns: { rank: number; pattern: RegExp }[] = [
  {
    rank: 5,
    pattern:
      /(?:^|[\s("“(])(?:(?:possible|likely|main|potential|anticipated|biggest|expected|predicted|primary|only)\s)?(?:barriers?|obstacles?|obst|snags?|traps?|roadblocks?|hurdles?|pitfalls?|challenges?|getting in the way|obst[aá]culos?|barreras?|dificultad(?:es)?)(?:\s(?:to|for|identified|discussed|named|anticipated|may be|could be|would be|might be|noted)(?:\s(?:practice|homework|hw|this|completion))?)?\s?(?:[:=–—-]|is\b|are\b|was\b|will be\b|es\b)\s?(.{3,200})/i,
  },
  {
    rank: 5,
    pattern:
      /^[\W\d_]{0,6}(?:\w{2,14}\s){0,2}?(?:barriers?|obstacles?|snags?|hurdles?|trouble|roadblocks?|hitch|difficult(?:y|ies)|(?:could|may|might|will) (?:get|stand) in the way|what (?:could|may|might|will) (?:get|stand) in the way|estorbos?|puede estorbar|lo que puede fallar)(?:\s\w{2,14}){0,4}\s{0,4}(?:[:=]\s{0,3}(?:\[x\]\s{0,3})?|\[x\]\s{0,3})(.{3,200})/i,
  },
  {
    rank: 4.5,
    pattern:
      /\b(?:trouble|problem|snag|catch|hitch|difficulty|hard part|tricky part|sticking point)\s(?:will|would|may|might|could)\sbe\s(?:that\s|when\s|if\s)?(.{3,160})/i,
  },
  {
    rank: 4.5,
    pattern:
      /\b(?:(?:le|les) (?:preocupa|da miedo|da pena|puede (?:estorbar|impedir|costar)|podria (?:estorbar|impedir|costar)|va a costar)|ve[n]? como (?:dificultad|obstaculo|problema|estorbo)|el problema es|lo dificil (?:es|sera)|tem(?:e|en))\s(?:que\s)?(.{4,160})/i,
  },
  {
    rank: 4.5,
    pattern:
      /^(?:likely\s|main\s|biggest\s|only\s)?(?:worry|fear|risk|concern|danger|issue|problem|catch)\s?(?:[:=]|is\b|es\b)\s?(?:that\s)?(.{3,200})/i,
  },
  {
    rank: 4.5,
    pattern:
      /\b(?:named|identified|cited|listed|flagged)\s(.{3,120}?)\sas\s(?:what|the|a|an|possible|likely|main|her|his|potential)\b.{0,30}(?:stop|way|barrier|obstacle|off|hard|risk)/i,
  },
  {
    rank: 4.5,
    pattern:
      /^(.{3,120}?)\s(?:is|are|seen as|named as|will be|would be)\sthe\s(?:main|biggest|likely|most likely|only|big)\s(?:risk|barrier|obstacle|worry|trap|challenge|snag)/i,
  },
  {
    rank: 4,
    pattern:
      /\b((?:\S{1,20}\s){1,12}?(?:will|would|could|might|may|can)\s(?:get in the way|throw (?:it|him|her|them|this) off|derail|interfere|make it hard|stop (?:him|her|them|it)|be a barrier|trip (?:him|her|them) up).{0,60})/i,
  },
  {
    rank: 3.5,
    pattern:
      /\b(?:expects?|anticipates?|foresees?|predicts?|guess(?:ed|es)|suspects?|worried|afraid|(?<=(?:^|she |he |they |ct |pt |client |cl ))(?:worries|fears)|worries (?=that|it|his|her|the)|warn(?:s|ed)(?: (?:me|us))? (?=that|it|his|her|the)|concerned|nervous|anticip[aó]|teme|le preocupa)\s(?:that\s|about\s|que\s)?(.{4,160})/i,
  },
  { rank: 3, pattern: /^if\s(.{4,80}?),\s?(?:he|she|they|will|then|client|ct|pt|try|do|use|go|switch|fall)/i },
  {
    rank: 2.5,
    pattern:
      /(?:\bbut\s|\bthough\s|\balthough\s|^)((?:\S{1,18}\s){0,6}?(?:might|may)\s(?!be (?:introduced|helpful|a good)|benefit|need|consider|have|want|call|include|continue|introduce).{4,100})/i,
  },
  { rank: 2, pattern: /^(too (?:tired|wiped|busy|much|exhausted|sleepy|loud|hot|drained|rushed).{0,80})/i },
  {
    rank: 1.5,
    pattern:
      /^((?:falls? asleep|forgets?|feels? (?:dumb|silly|weird|awkward|stupid|fake|embarrass\w{1,6})|leaves? too|no (?:time|privacy|quiet)|phone in|hard to|gets? home late).{0,80})/i,
  },
]

const parts = new Set([
  'subjective',
  'objective',
  'mental-status',
  'risk',
  'boilerplate',
  'last-session',
  'treatment-plan',
  'background',
  'header',
  'homework-review',
  'problem',
  'goal',
  'next',
  'agenda',
])
const ends =
  /\s-\s|\s–\s|\s?—\s?|;|,\s(?:so|but|he'll|she'll|they'll|will|then|which|we|back-?up)\b|\s(?:so|but|then)\s(?:she|he|they|we|stone|i|it)\b|\.\s|\bback-?up\b/i

export function findObstacle(note: ReadNote): Fact | null {
  let best: { fact: Fact; rank: number } | null = null
  for (const line of note.lines) {
    if (parts.has(line.part) || line.place < 0.3) continue
    const text = textOf(note, line)
    if (
      /\b(?:denie[sd]|SI\b|suicid|safety concerns?|risk (?:level|factors?|assessment)|crisis|no (?:barriers|obstacles))/i.test(
        text,
      )
    )
      continue
    for (const { rank, pattern } of patterns) {
      if (best && rank < best.rank) break
      if (
        rank < 4 &&
        line.part !== 'plan' &&
        line.part !== 'narrative' &&
        line.part !== 'response' &&
        line.part !== 'homework' &&
        line.part !== 'intervention'
      )
        continue
      const found = pattern.exec(text)
      if (!found?.[1]) continue
      const start = found.index + found[0].indexOf(found[1])
      const stop = ends.exec(found[1])
      const end = start + (stop && stop.index > 2 ? stop.index : found[1].length)
      const fact = factAt(note, pieceOf(note, line, start, end))
      if (fact && fact.span.quote.length >= 4) best = { fact, rank }
      break
    }
  }
  return best?.fact ?? null
}
