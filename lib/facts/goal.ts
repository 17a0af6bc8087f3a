// The treatment goal: after "Goal", in a Goal section, in brackets after "Goal 1", else what the client hopes for. The
// words after the label are taken as they stand; whose words they are is kept.
import type { Fact } from '../schema/facts.ts'
import { factAt, pieceOf, textOf, type Line, type ReadNote } from './read-note.ts'

const label = /\b(goals?|objetivos?|metas?|target|tx goal)\b/gi
// What may stand between the label and the goal itself: "2:", "(both):", "link:", "is to", "#1 -", "of".
const after =
  /^(?:\s?(?:#|no\.?)?\s?\d{1,2}[a-z]?\b)?(?:\s?\((?:both|shared|ongoing|active|couple|family|parent|from tx plan|tx plan)\))?(?:\s(?:link|worked on|addressed|for tx|of (?:tx|treatment|therapy)|for (?:tx|treatment|therapy)|today|terap[eé]utic[oa]|del tratamiento|de tratamiento))?\s?(?:,\s?obj(?:ective)?\.?\s?[a-z\d]{1,2})?\s?(?:[:=–—-]|is to\b|is\b|remains\b|sigue siendo\b|es\b)\s?(?:to\s)?/i
const bracket = /^(?:\s?#?\d{1,2}[a-z]?)?\s?\(([^()]{12,200})\)/
const of = /^\s(?:of|to)\s/i
const hope =
  /\b(?:hop(?:es|ing) (?:to|that therapy will|therapy (?:will|can) help (?:him|her|them)(?: to)?|for)|wants to|want to|(?:pt|ct|cl|client|patient|vet|she|he|they) wants(?=\s(?:fewer|less|more|better|a|no)\b)|would like to|'?d like to|wish(?:es)? to|aims to|looking to|working toward|quiere|espera|desea|le gustar[ií]a)\s/i
const practice =
  /^(?:try|practi[cs]e|do (?:it|this|that|one of|some of|these|those)|keep (?:it|doing)|continue|work on it|use (?:it|this)|start with|schedule|set|come|stop therapy|discuss|talk about it|be seen|lo|practicar|later|it|this|that)\b/i

type Found = { fact: Fact; rank: number }

function labelled(note: ReadNote, line: Line, text: string): Found | null {
  for (const found of text.matchAll(label)) {
    const at = found.index + found[0].length
    const rest = text.slice(at)
    const before = text.slice(Math.max(0, found.index - 24), found.index)
    const inBracket = bracket.exec(rest)
    if (inBracket && inBracket[1]!.split(' ').length >= 3) {
      const start = at + inBracket[0].indexOf('(') + 1
      const fact = factAt(note, pieceOf(note, line, start, start + inBracket[1]!.length))
      if (fact) return { fact, rank: 4 }
    }
    const known = after.exec(rest)
    const opens =
      found.index < 3 ||
      /(?:tx|treatment|therapy|plan|life|term|client'?s?|provisional|overall|pt'?s?|usual|family|couple|group)\s$/i.test(
        before,
      )
    let start = -1
    let rank = 4
    if (known && known[0].trim() !== '' && /\w/.test(rest.slice(known[0].length))) start = at + known[0].length
    else if (
      opens &&
      /^\s\p{L}/u.test(rest) &&
      !/^\s(?:and|or|was|were|not|setting|today|attain|met|for|review|progress|discussed|reviewed)\b/i.test(rest)
    )
      start = at + 1
    else if (/(?:toward|towards|to|on|with|for)\s(?:\w{1,12}\s){0,2}$/i.test(before) && of.test(rest))
      start = at + of.exec(rest)![0].length
    if (start < 0) continue
    if (/target/i.test(found[0]) && !/(?:tx|treatment)\s$/i.test(before)) continue
    if (/between a\s$/i.test(before)) continue
    if (line.part === 'treatment-plan' || line.part === 'last-session') rank = 2
    const fact = factAt(note, pieceOf(note, line, start, cut(text, start)))
    if (fact && fact.span.quote.length >= 8) return { fact, rank }
  }
  return null
}

// A goal ends where the note turns to its progress.
function cut(text: string, start: number): number {
  const rest = text.slice(start)
  const end =
    /\s(?:on hold|is (?:slow|progress|in progress|not met|met|ongoing|on track|improving)|\(baseline|- (?:progress|ongoing|met|in progress)|, (?:progressing|ongoing|in progress))/i.exec(
      rest,
    )
  return end ? start + end.index : text.length
}

export function findGoal(note: ReadNote): Fact | null {
  let best: Found | null = null
  for (const line of note.lines) {
    if (['mental-status', 'boilerplate', 'risk', 'header', 'background'].includes(line.part)) continue
    const text = textOf(note, line)
    let found = labelled(note, line, text)
    if (!found && line.part === 'goal' && line.to - line.from >= 4) {
      const colon = /^[^:\n]{0,30}:\s?/.exec(text)
      const start = colon ? colon[0].length : 0
      const fact = factAt(note, pieceOf(note, line, start, cut(text, start)))
      if (fact) found = { fact, rank: 3.5 }
    }
    if (!found) {
      const wish = hope.exec(text)
      const start = wish ? wish.index + wish[0].length : 0
      if (wish && !practice.test(text.slice(start)) && !/\b(?:not|n't) $/.test(text.slice(0, wish.index))) {
        const fact = factAt(note, pieceOf(note, line, start, cut(text, start)))
        const inPlan = line.part === 'plan' || line.part === 'assessment' ? 0.6 : line.part === 'subjective' ? 0 : 0.3
        const hopes = /^hop|^aims|^wish|^espera/i.test(wish[0]) ? 0.5 : /'?d like|would like/i.test(wish[0]) ? 0.2 : 0
        if (fact && line.part !== 'last-session') found = { fact, rank: 1 + inPlan + hopes }
      }
    }
    if (found && (!best || found.rank > best.rank)) best = found
  }
  return best?.fact ?? null
}
