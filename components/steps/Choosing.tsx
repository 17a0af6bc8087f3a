// No draft yet. Each reason says what is so and what can be done about it; the request box and the list are the same.
import { useEffect, useRef } from 'preact/hooks'
import type { SessionView, Step } from '../../lib/flow/session-view.ts'
import { SkillOption } from '../worksheet/SkillOption.tsx'
import { fieldName } from '../worksheet/words.ts'
import { Button } from '../ui/Button.tsx'
import { PrivateField } from '../ui/PrivateField.tsx'
import { RowButton } from '../ui/RowButton.tsx'

type Why = Extract<Step, { at: 'choosing' }>['why']

const words: Record<Why, { title: string; text: string }> = {
  'empty-note': {
    title: 'Start from a skill',
    text: 'The note is still empty. Choose a worksheet now; when you have typed the note, “Read again” fills in what is missing and leaves your choices alone.',
  },
  'no-skill': {
    title: 'Which skill was it?',
    text: 'The note does not say which skill was taught or practised today. Choose one, or say what you are looking for.',
  },
  'no-template': {
    title: 'No worksheet for this skill yet',
    text: 'A skill was found in the note, but the library has no worksheet for it. Choose a near one, or search.',
  },
  'not-a-note': {
    title: 'This does not look like a session note',
    text: 'Nothing was drafted from it. Take another field with “Change…”, or choose a worksheet.',
  },
  'no-note': {
    title: 'No note is open here',
    text: 'Nothing was read or changed. Open the session note and click Carryover again, or start from a skill and copy the worksheet.',
  },
  asked: { title: 'Choose a worksheet', text: '' },
}

export function Choosing({ view, why }: { view: SessionView; why: Why }) {
  const root = useRef<HTMLDivElement>(null)
  const { title, text } = words[why]
  const request = view.request.value
  const choices = view.choices.value
  const skills = view.skills.value
  const draft = view.draft.value
  const target = view.target.value
  const field = target === null ? undefined : view.note.value?.fields[target]
  const focusChoice = () => root.current?.querySelector<HTMLElement>('.choices .row-button:not(:disabled)')?.focus()

  useEffect(() => {
    if (why === 'asked') root.current?.querySelector<HTMLElement>('.field-box')?.focus()
  }, [])

  return (
    <div class="body choosing" ref={root}>
      {draft && (
        <Button kind="link" icon="back" onClick={() => view.backToDraft()}>
          Back to the draft
        </Button>
      )}
      <h1>{title}</h1>
      {text !== '' && <p class="lead">{text}</p>}
      {why === 'no-note' && (
        <Button disabled={view.busy.value} onClick={() => view.pickInPage('note')}>
          Point at the note in the page…
        </Button>
      )}
      {why === 'empty-note' && field && (
        <p class="goes-into">
          Goes into <b>{fieldName(field)}</b>
          {view.outlined.value && ', outlined in the page'}
        </p>
      )}
      {skills.length > 0 && why !== 'empty-note' && (
        <section class="found">
          <h2 class="section-title">Named in the note</h2>
          <div class="choice-list">
            {skills.map((skill) => (
              <SkillOption
                key={skill.skillId}
                skill={skill}
                onChoose={(templateId) => view.chooseTemplate(templateId)}
              />
            ))}
          </div>
        </section>
      )}
      <div class="request">
        <PrivateField
          label="What are you looking for?"
          value={request}
          placeholder="something for Sunday-night dread; likes walking"
          onInput={(value) => view.setRequest(value)}
          onEnter={focusChoice}
          onDown={focusChoice}
          onEscape={() => view.setRequest('')}
        />
      </div>
      <section class="choices">
        <h2 class="section-title">
          {request.trim() === ''
            ? 'Worksheets'
            : choices.length === 1
              ? '1 worksheet fits'
              : `${choices.length} worksheets fit`}
        </h2>
        {choices.length === 0 ? (
          <p class="muted">
            Nothing fits these words.{' '}
            <Button kind="link" onClick={() => view.setRequest('')}>
              Show all
            </Button>
          </p>
        ) : (
          <div class="choice-list">
            {choices.map((choice) => (
              <RowButton key={choice.templateId} kind="choice" onClick={() => view.chooseTemplate(choice.templateId)}>
                <span class="choice-title">{choice.title}</span>
                <span class="choice-reason">
                  <b>{choice.skillName}</b>
                  {choice.reason !== choice.skillName && ` · ${choice.reason}`}
                </span>
              </RowButton>
            ))}
          </div>
        )}
      </section>
    </div>
  )
}
