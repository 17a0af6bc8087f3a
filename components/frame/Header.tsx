// Whose chart this is, always on screen, and the few things that are not part of the way.
import { useSignal } from '@preact/signals'
import type { SessionView } from '../../lib/flow/session-view.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Mark } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'

export function Header({ view }: { view: SessionView }) {
  const client = view.client.value
  const hasDraft = view.draft.value !== null
  const clearing = useSignal(false)
  return (
    <header class="head">
      <Mark />
      {client ? (
        <p class="client">
          <span class="client-name">{client.name}</span>
          {client.dob !== '' && <span class="client-dob">{client.dob}</span>}
        </p>
      ) : (
        <p class="client">
          <span class="client-name">Carryover</span>
        </p>
      )}
      <Menu label="More">
        {hasDraft && (
          <Button kind="quiet" onClick={() => view.chooseAnother()}>
            Another worksheet
          </Button>
        )}
        <Button kind="quiet" onClick={() => view.readAgain()}>
          Read the note again
        </Button>
        <Button kind="quiet" onClick={() => view.copyReport()}>
          Copy a report for support
        </Button>
        <Button kind="quiet" onClick={() => view.openSettings()}>
          Settings
        </Button>
        {hasDraft && (
          <Button kind="quiet" class="danger-text" onClick={() => (clearing.value = true)}>
            Clear this draft
          </Button>
        )}
      </Menu>
      {clearing.value && (
        <Dialog
          title="Clear this draft?"
          yes="Clear it"
          no="Keep it"
          danger
          onAnswer={(yes) => {
            clearing.value = false
            if (yes) view.clear()
          }}
        >
          <p>The worksheet is wiped from memory and cannot be brought back. The note is not touched.</p>
        </Dialog>
      )}
    </header>
  )
}
