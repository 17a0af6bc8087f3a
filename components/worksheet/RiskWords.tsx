// Denials and past events: nothing is asked, the words are shown on request.
import type { Draft } from '../../lib/schema/draft.ts'
import type { RiskFlag } from '../../lib/schema/facts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Quote } from '../ui/Quote.tsx'
import { riskWord } from './words.ts'

const passive: readonly RiskFlag['kind'][] = ['denied', 'past', 'other-person']

export function RiskWords({ draft }: { draft: Draft }) {
  const flags = draft.riskFlags.filter((flag) => passive.includes(flag.kind))
  if (flags.length === 0) return null
  const counts = passive
    .map((kind) => ({ kind, count: flags.filter((flag) => flag.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${riskWord[kind]}`)
  return (
    <Disclosure class="risk-words" summary={`Risk words in the note: ${counts.join(', ')}`}>
      <ul class="risk-list">
        {flags.map((flag) => (
          <li key={`${flag.span.start}-${flag.kind}`}>
            <span class="risk-kind">{riskWord[flag.kind]}</span>
            <Quote text={flag.span.quote} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
