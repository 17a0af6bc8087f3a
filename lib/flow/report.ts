// "Copy report": built from codes and counts and parsed by its closed schema, so that no text can slip into it.
import { Report } from '../schema/report.ts'
import type { TabState } from './tab-state.ts'

export type Versions = { version: string; browser: Report['browser']; browserMajor: number | null }

/** The report as indented JSON. */
export function reportText(state: TabState, versions: Versions, openFor: number): string {
  const { note, target, draft, step, problem } = state
  const report = Report.parse({
    product: 'Carryover',
    ...versions,
    code: problem?.code ?? null,
    step: step.at,
    family: target === null ? null : (note?.fields[target]?.ref.family ?? null),
    fields: note?.fields.length ?? 0,
    unreachableFrames: note?.unreachableFrames ?? 0,
    noteCharacters: note?.text.length ?? 0,
    templateId: draft?.templateId ?? null,
    openFor: Math.round(openFor),
  })
  return JSON.stringify(report, null, 2)
}
