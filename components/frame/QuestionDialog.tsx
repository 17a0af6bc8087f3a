// The four questions that hold up one action. Each says what is known, and what Yes will do in the button itself.
import type { Question, SessionView } from '../../lib/flow/session-view.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Quote } from '../ui/Quote.tsx'

type Words = { title: string; text: string; yes: string; no: string }

const words: Record<Question['kind'], Words> = {
  'different-note': {
    title: 'This looks like a different note',
    text: 'Same client, but not the note this worksheet was drafted from. The note that is open now begins:',
    yes: 'Insert into this note',
    no: 'Don’t insert',
  },
  'chart-unknown': {
    title: 'Is this the right client?',
    text: 'The page does not say clearly whose chart is open. The note that is open now begins:',
    yes: 'Yes, insert here',
    no: 'Don’t insert',
  },
  'already-there': {
    title: 'This worksheet is already in the note',
    text: 'Inserting it again would put the same text in twice.',
    yes: 'Insert again',
    no: 'Leave it',
  },
  'replace-draft': {
    title: 'Replace this draft?',
    text: 'What you changed in this worksheet will be gone.',
    yes: 'Replace it',
    no: 'Keep my draft',
  },
}

const draftOfOtherNote: Words = {
  title: 'A draft is waiting from another note',
  text: 'This client has an unfinished worksheet that was drafted from another note. The note that is open now begins:',
  yes: 'Start anew from this note',
  no: 'Keep that draft',
}

export function QuestionDialog({ view }: { view: SessionView }) {
  const question = view.question.value
  if (!question) return null
  const otherNote = question.kind === 'replace-draft' && question.firstLine !== ''
  const { title, text, yes, no } = otherNote ? draftOfOtherNote : words[question.kind]
  const showsLine = otherNote || question.kind === 'different-note' || question.kind === 'chart-unknown'
  return (
    <Dialog key={question.kind} title={title} yes={yes} no={no} onAnswer={(answer) => view.answer(answer)}>
      <p>{text}</p>
      {showsLine &&
        (question.firstLine.trim() === '' ? (
          <p class="muted">The note is empty.</p>
        ) : (
          <Quote text={question.firstLine} />
        ))}
      {question.kind === 'chart-unknown' && question.nameless === true && (
        <p>
          <Button
            kind="link"
            onClick={() => {
              view.answer(false)
              view.pickInPage('client')
            }}
          >
            Show where the client’s name stands
          </Button>
        </p>
      )}
    </Dialog>
  )
}
