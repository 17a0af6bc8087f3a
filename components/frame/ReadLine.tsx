// What was read and from where; another field is two clicks away, as is another place for the worksheet.
import { useSignal } from '@preact/signals'
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { NoteField, PageNote } from '../../lib/schema/page-note.ts'
import { fieldName, lockWord, readFrom } from '../worksheet/words.ts'
import { Button } from '../ui/Button.tsx'
import { ReadNotices } from './ReadNotices.tsx'

export function ReadLine({ view }: { view: SessionView }) {
  const open = useSignal(false)
  const note = view.note.value
  if (!note) return null
  return (
    <section class="read">
      <p class="read-line">
        <span class="read-what">
          Read: <b>{readFrom(note)}</b>
        </span>
        <span class="read-actions">
          <Button kind="link" disabled={view.busy.value} onClick={() => view.readAgain()}>
            Read again
          </Button>
          <Button kind="link" expanded={open.value} onClick={() => (open.value = !open.value)}>
            Change…
          </Button>
        </span>
      </p>
      {open.value && (
        <div class="fields">
          <ul>
            {note.fields.map((field, index) => (
              <Field
                key={index}
                view={view}
                note={note}
                field={field}
                index={index}
                onDone={() => (open.value = false)}
              />
            ))}
          </ul>
          <div class="point-at">
            <p>Or point at it in the page, once for this site:</p>
            <div class="point-actions">
              {pointable.map(({ what, label }) => (
                <Button
                  key={what}
                  disabled={view.busy.value}
                  onClick={() => (view.pickInPage(what), (open.value = false))}
                >
                  {label}
                </Button>
              ))}
            </div>
          </div>
        </div>
      )}
      <ReadNotices view={view} note={note} />
    </section>
  )
}

const pointable = [
  { what: 'note', label: 'The note' },
  { what: 'target', label: 'Where it goes' },
  { what: 'client', label: 'The client’s name' },
] as const

type FieldProps = { view: SessionView; note: PageNote; field: NoteField; index: number; onDone: () => void }

function Field({ view, note, field, index, onDone }: FieldProps) {
  const isRead = note.source === 'fields' && note.parts.some((part) => part.fieldIndex === index)
  const isTarget = view.target.value === index
  const size = field.text.length === 0 ? 'empty' : `${field.text.length.toLocaleString('en')} characters`
  return (
    <li class="field-row">
      <span class="field-row-name">
        {fieldName(field)}
        <span class="field-row-size">
          {field.lock ? `${lockWord[field.lock]}, ` : ''}
          {size}
        </span>
      </span>
      <span class="field-row-actions">
        {isRead ? (
          <span class="state">Read</span>
        ) : (
          <Button kind="link" onClick={() => (view.readField(index), onDone())}>
            Read this one
          </Button>
        )}
        {isTarget ? (
          <span class="state">Worksheet goes here</span>
        ) : (
          field.lock === null && (
            <Button kind="link" onClick={() => (view.chooseTarget(index), onDone())}>
              Put it here
            </Button>
          )
        )}
      </span>
    </li>
  )
}
