// Which skill the worksheet rests on, and the sentence that says so. Other skills of the note are one click away.
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { Draft } from '../../lib/schema/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Quote } from '../ui/Quote.tsx'
import { SkillOption } from './SkillOption.tsx'
import { statusWord } from './words.ts'

export function SkillToday({ view, draft }: { view: SessionView; draft: Draft }) {
  const skills = view.skills.value
  const today = skills.find((skill) => skill.skillId === draft.skillId)
  const others = skills.filter((skill) => skill.skillId !== draft.skillId)
  return (
    <section class="skill">
      <p class="skill-line">
        <span class="eyebrow">Skill</span>
        <span class="skill-chip">{draft.skillName}</span>
        <span class="skill-status">{today ? statusWord[today.status] : 'chosen by you'}</span>
      </p>
      {today && <Quote text={today.span.quote} lines={2} />}
      {draft.stopReason !== null && (
        <p class="stop-reason">
          <b>Going on after a risk stop:</b> {draft.stopReason}
        </p>
      )}
      <Disclosure class="skill-others" summary={others.length > 0 ? `Not this one? ${others.length} more in the note` : 'Not this one?'}>
        {others.map((skill) => (
          <SkillOption key={skill.skillId} skill={skill} onChoose={(templateId) => view.chooseTemplate(templateId)} />
        ))}
        <Button kind="link" onClick={() => view.chooseAnother()}>
          All worksheets
        </Button>
      </Disclosure>
    </section>
  )
}
