// Facts to templates. Only skills that were worked on count as today's; what was declined, long past or somebody else's
// is never proposed, and nothing is proposed while the note names a danger now.
import type { SessionFacts, SkillStatus } from '../schema/facts.ts'
import { versionedId, type Template, type TemplateChoice } from '../schema/template.ts'

const standing: Record<SkillStatus, { rank: number; words: string } | null> = {
  taught: { rank: 0, words: 'Taught today' },
  practised: { rank: 1, words: 'Practised today' },
  continued: { rank: 2, words: 'Carried on today' },
  reviewed: { rank: 3, words: 'Reviewed today' },
  psychoeducation: { rank: 4, words: 'Explained today' },
  planned: { rank: 5, words: 'Planned for later' },
  declined: null,
  past: null,
  'other-person': null,
}

/** Short enough for one line of the panel. */
const shorten = (quote: string): string => {
  const smooth = quote.replace(/\s+/g, ' ').trim()
  return smooth.length <= 90 ? smooth : `${smooth.slice(0, 87).replace(/\s+\S*$/, '')}...`
}

/** Ranked, best first, at most one choice a template. [] when no skill of the library was worked on, or after a stop. */
export function chooseTemplates(facts: SessionFacts, templates: readonly Template[]): TemplateChoice[] {
  if (facts.risk.level === 'crisis' || facts.risk.flags.some(({ kind }) => kind === 'stop')) return []
  const sure = facts.skillId
  const seen = [...facts.candidates, ...facts.mentions].map((one, at) => ({
    ...one,
    at,
    likely: at < facts.candidates.length,
  }))
  const ranked = seen
    .flatMap((one) => {
      const status = standing[one.status]
      return status ? [{ ...one, ...status, first: one.skillId === sure ? 0 : 1 }] : []
    })
    .toSorted(
      (a, b) =>
        a.first - b.first ||
        Number(b.likely) - Number(a.likely) ||
        (a.likely ? a.at - b.at : a.rank - b.rank || a.at - b.at),
    )

  const choices = new Map<string, TemplateChoice>()
  const add = (skillId: string, reason: string): void => {
    for (const template of templates) {
      const templateId = versionedId(template)
      if (template.skillId !== skillId || choices.has(templateId)) continue
      choices.set(templateId, { templateId, skillId, skillName: template.name, title: template.title, reason })
    }
  }
  if (sure !== null && !ranked.some(({ skillId }) => skillId === sure)) add(sure, 'Worked on today')
  for (const one of ranked) add(one.skillId, `${one.words}: "${shorten(one.span.quote)}"`)
  return [...choices.values()]
}
