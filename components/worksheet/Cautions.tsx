// Pinned above the worksheet: what the note or the template warns of, with its quote, and one acknowledgement each.
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { Draft } from '../../lib/schema/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Quote } from '../ui/Quote.tsx'

export function Cautions({ view, draft }: { view: SessionView; draft: Draft }) {
  return (
    <>
      {draft.cautions.map((caution) => (
        <section key={caution.id} class={`caution${caution.acknowledged ? ' is-acknowledged' : ''}`}>
          <Icon name={caution.acknowledged ? 'check' : 'alert'} />
          <div class="caution-body">
            <p class="caution-text">{caution.text}</p>
            {caution.span && !caution.acknowledged && <Quote text={caution.span.quote} />}
            {caution.acknowledged ? (
              <p class="caution-done">Acknowledged</p>
            ) : (
              <Button onClick={() => view.acknowledge(caution.id)}>
                {caution.span ? 'I have read this quote' : 'I have considered this'}
              </Button>
            )}
          </div>
        </section>
      ))}
    </>
  )
}
