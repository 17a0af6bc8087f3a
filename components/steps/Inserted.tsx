// Shown only after the field was read back and held exactly what was approved. Saving is the EHR's, so it is said first.
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { InsertionReceipt } from '../../lib/schema/insertion.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'

export function Inserted({ view, receipt }: { view: SessionView; receipt: InsertionReceipt }) {
  const text = view.renderings.value?.chart.text ?? ''
  const busy = view.busy.value
  return (
    <div class="body inserted">
      <div class="inserted-head">
        <span class="inserted-tick">
          <Icon name="check" size={22} />
        </span>
        <h1>Inserted. Save the note in your EHR.</h1>
      </div>
      <p class="lead">
        Put into <b>{receipt.label.trim() || 'the note'}</b> at {time(receipt.at)} and read back: it holds exactly the
        text you approved.
      </p>
      <div class="actions">
        <Button icon="copy" disabled={busy} onClick={() => view.approveAndCopy('client')}>
          Copy client page
        </Button>
        <Button icon="copy" disabled={busy} onClick={() => view.approveAndCopy('chart')}>
          Copy chart text
        </Button>
      </div>
      <div class="undo">
        <Button icon="undo" disabled={busy} onClick={() => view.undoInsert()}>
          Undo
        </Button>
        <p class="field-hint">
          {receipt.undoable
            ? 'Takes the text out again. Ctrl+Z in the note does too.'
            : 'Ctrl+Z in the note cannot take it out: use this Undo.'}
        </p>
      </div>
      {text !== '' && (
        <section class="sheet is-done">
          <h2 class="section-title">What went in</h2>
          <div class="sheet-text" data-exact>
            {text}
          </div>
        </section>
      )}
      <Button kind="link" onClick={() => view.clear()}>
        Done: clear this draft
      </Button>
    </div>
  )
}

/** Hours and minutes as the clinician's own machine writes them. */
function time(iso: string): string {
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? 'just now' : at.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })
}
