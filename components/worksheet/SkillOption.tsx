// One skill that the note names, with its sentence. Without a worksheet it is shown all the same: it was found.
import type { FoundSkill } from '../../lib/flow/session-view.ts'
import { RowButton } from '../ui/RowButton.tsx'
import { statusWord } from './words.ts'

export function SkillOption({ skill, onChoose }: { skill: FoundSkill; onChoose: (templateId: string) => void }) {
  const { templateId } = skill
  return (
    <RowButton kind="choice" disabled={templateId === null} onClick={() => templateId !== null && onChoose(templateId)}>
      <span class="choice-title">
        {skill.skillName} <span class="choice-skill">{statusWord[skill.status]}</span>
      </span>
      <span class="choice-reason clamp-2">“{skill.span.quote.trim()}”</span>
      {templateId === null && <span class="choice-none">No worksheet for this skill yet</span>}
    </RowButton>
  )
}
