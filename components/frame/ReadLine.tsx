// What was read and from where; another field is two clicks away, as is another place for the worksheet.
import { useSignal } from '@preact/signals'
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { NoteField, PageNote } from '../../lib/schema/page-note.ts'
import { fieldName, lockWord, readFrom } from '../worksheet/words.ts'
import { Button } from '../ui/Button.tsx'

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
          {note.fields.length > 0 && (
            <Button kind="link" expanded={open.value} onClick={() => (open.value = !open.value)}>
              Change…
            </Button>
          )}
        </span>
      </p>
      {open.value && (
        <ul class="fields">
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
      )}
      <ReadNotices note={note} />
    </section>
  )
}

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

function ReadNotices({ note }: { note: PageNote }) {
  const { unreachableFrames: frames, separateNotes: separate, truncated } = note
  if (frames === 0 && separate === 0 && !truncated) return null
  return (
    <ul class="read-notices">
      {truncated && <li>The text is longer than a note: only its first part was read.</li>}
      {separate > 0 && (
        <li>
          {separate === 1 ? 'One field is' : `${separate} fields are`} labelled as a separate note and{' '}
          {separate === 1 ? 'was' : 'were'} not read.
        </li>
      )}
      {frames > 0 && (
        <li>
          {frames === 1 ? 'One part' : `${frames} parts`} of this page could not be read. If the note is there, open it
          in its own tab.
        </li>
      )}
    </ul>
  )
}
