// Which skill the worksheet rests on, and the sentence that says so. Other skills of the note are one click away.
import { useSignal } from '@preact/signals'
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { Draft } from '../../lib/schema/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Quote } from '../ui/Quote.tsx'
import { SkillOption } from './SkillOption.tsx'
import { statusWord } from './words.ts'

export function SkillToday({ view, draft }: { view: SessionView; draft: Draft }) {
  const open = useSignal(false)
  const skills = view.skills.value
  const today = skills.find((skill) => skill.skillId === draft.skillId)
  const others = skills.filter((skill) => skill.skillId !== draft.skillId)
  return (
    <section class="skill">
      <div class="skill-line">
        <p class="skill-name">
          <span class="sr-only">Skill today: </span>
          <span class="skill-chip">{draft.skillName}</span>{' '}
          <span class="skill-status">{today ? statusWord[today.status] : 'chosen by you'}</span>
        </p>
        <Button kind="link" expanded={open.value} onClick={() => (open.value = !open.value)}>
          Not this?
        </Button>
      </div>
      {open.value && (
        <div class="skill-others">
          <h2 class="section-title">
            {others.length > 0 ? 'Also named in the note' : 'No other skill was found in the note'}
          </h2>
          {others.length > 0 && (
            <div class="choice-list">
              {others.map((skill) => (
                <SkillOption
                  key={skill.skillId}
                  skill={skill}
                  onChoose={(templateId) => view.chooseTemplate(templateId)}
                />
              ))}
            </div>
          )}
          <Button kind="link" icon="search" onClick={() => view.chooseAnother()}>
            All worksheets
          </Button>
        </div>
      )}
      {today && <Quote text={today.span.quote} lines={2} />}
      {draft.stopReason !== null && (
        <p class="stop-reason">
          <b>Going on after a risk stop:</b> {draft.stopReason}
        </p>
      )}
    </section>
  )
}
