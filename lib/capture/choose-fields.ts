// Which field is the note, and which others belong to the same one. Pure. Focus says most, then a section's name, then
// size: the largest box alone was once a hidden mirror, and may be a letter or a message.
import type { NoteField } from '../schema/page-note.ts'

const aside =
  /\b(appointment|billing|reminder|sticky|allerg\w+|insurance|authori[sz]ation|address|referral|letter|memo|scheduling|alert|payment|invoice|internal|client[- ]visible|medications?|vitals?|reason for visit|cancel\w*|admin\w*|office|front desk|comments?|tasks?|to-?dos?|tickler|reminders?)\b/i

/** Index of the field that is most likely the note, or part of it; null when there is none. */
export function likeliest(fields: NoteField[]): number | null {
  let best: number | null = null
  let most = Number.NEGATIVE_INFINITY
  fields.forEach((field, index) => {
    const score = scoreOf(field)
    if (score > most) [best, most] = [index, score]
  })
  return best
}

function scoreOf(field: NoteField): number {
  // What the clinician once pointed at is the note wherever it is seen again; a selection made now says more.
  const taught = field.taught.includes('note') || field.taught.includes('progress-note') ? 200 : 0
  const selected = field.selection ? (taught > 0 ? 60 : 260) : 0
  const focus = field.focused ? 50 : 0
  const section = field.section === null ? 0 : 25
  const unrelated = aside.test(field.label) && field.section === null ? -40 : 0
  const locked = field.lock === null ? 0 : -30
  const size = Math.min(20, Math.sqrt(field.area) / 20)
  const length = Math.min(12, field.text.trim().length / 50)
  return taught + selected + focus + section + unrelated + locked + size + length
}

/** Indexes of the fields of one note, in page order: same frame, same form, sections that do not repeat. */
export function membersOf(fields: NoteField[], anchor: number): number[] {
  const chosen = fields[anchor]
  if (!chosen) return []
  const near = fields.map((_, index) => index).filter((index) => sameGroup(fields[index], chosen))
  const run = runWith(fields, near, anchor)
  const sections = run.filter((index) => isSection(fields[index]))
  // One box, or boxes that are no sections of one note: the chosen one is the note.
  if (sections.length < 2 || (!isSection(chosen) && !related(chosen))) return [anchor]
  return run.filter((index) => index === anchor || isSection(fields[index]) || related(fields[index]))
}

const isSection = (field: NoteField | undefined): boolean =>
  field !== undefined && field.section !== null && field.section !== 'narrative'

/** A field between a note's sections that says nothing against belonging to it. */
const related = (field: NoteField | undefined): boolean => field !== undefined && !aside.test(field.label)

const sameGroup = (field: NoteField | undefined, chosen: NoteField): boolean =>
  field?.ref.frameId === chosen.ref.frameId &&
  field.ref.documentId === chosen.ref.documentId &&
  field.group === chosen.group

/** Two notes in one page repeat their sections: the run that holds the anchor is its note. */
function runWith(fields: NoteField[], near: number[], anchor: number): number[] {
  const runs: number[][] = [[]]
  let seen = new Set<string>()
  for (const index of near) {
    const field = fields[index]
    const key = `${field?.section}\u0000${field?.label.toLowerCase()}`
    if (isSection(field) && seen.has(key)) {
      runs.push([])
      seen = new Set()
    }
    seen.add(key)
    runs.at(-1)?.push(index)
  }
  return runs.find((run) => run.includes(anchor)) ?? [anchor]
}
