// Asked once, before the first approval: who signs. Kept by the settings, never guessed from the page.
import { useSignal } from '@preact/signals'
import type { Reviewer } from '../../lib/schema/approval.ts'
import { Button } from '../ui/Button.tsx'
import { PrivateField } from '../ui/PrivateField.tsx'

export type ReviewerFormProps = { onSave: (reviewer: Reviewer) => void; onCancel: () => void }

export function ReviewerForm({ onSave, onCancel }: ReviewerFormProps) {
  const name = useSignal('')
  const credential = useSignal('')
  const supervisor = useSignal('')
  const supervised = useSignal(false)
  const ready =
    name.value.trim() !== '' && credential.value.trim() !== '' && (!supervised.value || supervisor.value.trim() !== '')
  const save = () => {
    if (!ready) return
    onSave({
      name: name.value.trim(),
      credential: credential.value.trim(),
      supervisor: supervised.value ? supervisor.value.trim() : '',
    })
  }
  const field = { onEnter: save, onEscape: onCancel }
  return (
    <div class="reviewer">
      <h2>Who reviews these worksheets?</h2>
      <p class="muted">Asked once. It stands in the approval record, on this computer only.</p>
      <div class="reviewer-fields">
        <PrivateField
          label="Your name"
          value={name.value}
          autofocus
          onInput={(text) => (name.value = text)}
          {...field}
        />
        <PrivateField
          label="Credential"
          value={credential.value}
          placeholder="LCSW"
          onInput={(text) => (credential.value = text)}
          {...field}
        />
      </div>
      {supervised.value ? (
        <PrivateField
          label="Supervisor, with credential"
          value={supervisor.value}
          autofocus
          onInput={(text) => (supervisor.value = text)}
          {...field}
        />
      ) : (
        <Button kind="link" onClick={() => (supervised.value = true)}>
          I work under supervision
        </Button>
      )}
      <div class="actions">
        <Button kind="primary" disabled={!ready} onClick={save}>
          Save
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
