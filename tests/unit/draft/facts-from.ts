// Facts by hand: a made-up note and the quotes that a reader would find in it.
import type { Fact, RiskFlag, SessionFacts } from '../../../lib/schema/facts.ts'
import type { Span } from '../../../lib/schema/span.ts'

export type Quoted = string | { quote: string; said: 'client' | 'clinician' }
export type FactQuotes = Partial<
  Record<'homework' | 'goal' | 'takeaway' | 'anchor' | 'obstacle' | 'timeFrequency' | 'nextSession' | 'caution', Quoted>
>

export function spanIn(note: string, quote: string): Span {
  const start = note.indexOf(quote)
  if (start < 0) throw new Error('the quote is not in the note')
  return { start, end: start + quote.length, quote }
}

export const noFacts: SessionFacts = {
  isSessionNote: true,
  language: 'en',
  population: 'adult',
  mentions: [],
  candidates: [],
  skillId: null,
  homework: null,
  goal: null,
  takeaway: null,
  anchor: null,
  obstacle: null,
  timeFrequency: null,
  nextSession: null,
  lastHomework: { outcome: 'none', span: null, barrier: null },
  strengths: [],
  risk: { level: 'none', flags: [] },
}

export function factsFrom(note: string, quotes: FactQuotes): SessionFacts {
  const fact = (of: Quoted | undefined): Fact | null => {
    if (of === undefined) return null
    return typeof of === 'string'
      ? { span: spanIn(note, of), said: 'clinician' }
      : { span: spanIn(note, of.quote), said: of.said }
  }
  const caution = fact(quotes.caution)
  const flags: RiskFlag[] = caution ? [{ kind: 'caution', span: caution.span }] : []
  return {
    ...noFacts,
    homework: fact(quotes.homework),
    goal: fact(quotes.goal),
    takeaway: fact(quotes.takeaway),
    anchor: fact(quotes.anchor),
    obstacle: fact(quotes.obstacle),
    timeFrequency: fact(quotes.timeFrequency),
    nextSession: fact(quotes.nextSession),
    risk: { level: caution ? 'monitor' : 'none', flags },
  }
}
