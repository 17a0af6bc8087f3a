// While the clinician points at something in the page. The same choices stand here as buttons, so that keys alone are
// enough: the one that has the focus is framed in the page.
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { TaughtKind } from '../../lib/schema/taught.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { PointRow } from '../ui/RowButton.tsx'

type Words = { title: string; text: string; none: string }

const words: Record<TaughtKind, Words> = {
  note: {
    title: 'Click the note in the page',
    text: 'The page itself does not get the click. Or choose it here:',
    none: 'No field was found on this page. You can still point at one.',
  },
  target: {
    title: 'Click the field that takes the worksheet',
    text: 'The page itself does not get the click. Or choose it here:',
    none: 'No open field was found on this page.',
  },
  client: {
    title: 'Click the client’s name in the page',
    text: 'The page itself does not get the click. Or choose it here:',
    none: 'Nothing here looks like a name. You can still point at it.',
  },
  'progress-note': {
    title: 'Click the field that is the progress note',
    text: 'Only if its label is wrong about it: psychotherapy and private notes stay closed to Carryover. Or choose it here:',
    none: 'No such field is on this page any more.',
  },
}

export function PickDialog({ view }: { view: SessionView }) {
  const picking = view.picking.value
  if (!picking) return null
  const { title, text, none } = words[picking.what]
  const { choices } = picking
  return (
    <Dialog key={picking.what} title={title} yes={null} no="Cancel" onAnswer={() => view.endPicking()}>
      <p>{choices.length > 0 ? text : none}</p>
      {choices.length > 0 && (
        <div class="pick-list">
          {choices.map((name, index) => (
            <PointRow
              key={index}
              onPoint={(on) => view.showChoice(on ? index : null)}
              onClick={() => view.takeChoice(index)}
            >
              {name}
            </PointRow>
          ))}
        </div>
      )}
      <p class="muted">Remembered for this site as a place, without any text. You can erase it in the settings.</p>
    </Dialog>
  )
}
