// The note names a danger now. Nothing is drafted or proposed; the quotes and the clinician's own plan stand first.
import { useSignal } from '@preact/signals'
import type { SessionView } from '../../lib/flow/session-view.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PrivateField } from '../ui/PrivateField.tsx'
import { Quote } from '../ui/Quote.tsx'

export function Stop({ view }: { view: SessionView }) {
  const reason = useSignal('')
  const flags = view.facts.value?.risk.flags.filter((flag) => flag.kind === 'stop') ?? []
  const plan = view.safetyPlanText.value
  const ready = reason.value.trim() !== ''
  const goOn = () => {
    if (ready) view.goOnAfterStop(reason.value.trim())
  }
  return (
    <div class="body stop">
      <div class="stop-head">
        <Icon name="alert" size={22} />
        <h1>Attend to risk first</h1>
      </div>
      <p class="lead">The note says this, so no homework was drafted. What it means is your judgement.</p>
      <ul class="stop-quotes">
        {flags.map((flag) => (
          <li key={flag.span.start}>
            <Quote text={flag.span.quote} lines={6} />
          </li>
        ))}
      </ul>
      <section class="safety-plan">
        <h2 class="section-title">Your safety-plan text</h2>
        {plan.trim() === '' ? (
          <p class="muted">
            You have not written one yet. What you write in the{' '}
            <Button kind="link" onClick={() => view.openSettings()}>
              settings
            </Button>{' '}
            stands here, word for word.
          </p>
        ) : (
          <p class="plan-text">{plan}</p>
        )}
      </section>
      <Disclosure class="go-on" summary="Go on and choose a worksheet by hand">
        <PrivateField
          label="Your reason, in one line"
          hint="Kept with the approval. Nothing is suggested from the note."
          value={reason.value}
          maxLength={200}
          autofocus
          onInput={(value) => (reason.value = value)}
          onEnter={goOn}
        />
        <Button disabled={!ready} onClick={goOn}>
          Choose a worksheet
        </Button>
      </Disclosure>
    </div>
  )
}
