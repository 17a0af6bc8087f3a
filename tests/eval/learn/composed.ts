// Notes put together from one author's clauses, to fit the ranking on: today's skill among last week's, next week's and
// the rest of a week, under headings of several forms. Whole notes by authors are too few to fit it on alone.
import type { Lesson } from './corpus.ts'

export type Composed = { text: string; skillId: string | null }

const closed = (text: string): string => (/[.!?]["”»]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const joined = (lines: string[]): string => lines.map(closed).join(' ')

/** Headings around: what the client said, what was done, what comes next. */
const forms: ((said: string, done: string, next: string) => string)[] = [
  (s, d, n) => `S: ${s}\nO: Alert, oriented, cooperative.\nA: ${d}\nP: ${n} RTC 1 wk.`,
  (s, d, n) => `B: ${s}\nI: ${d}\nR: Engaged, receptive.\nP: ${n}`,
  (s, d, n) => `D: ${s} ${d}\nA: Some progress toward goals.\nP: ${n}`,
  (s, d, n) => `${s} ${d} ${n}`,
  (s, d, n) => `${s}\n\n${d}\n\n${n}`,
]

/** `many` notes; a quarter teach nothing. `random` in [0, 1). */
export function composeNotes(lessons: readonly Lesson[], many: number, random: () => number): Composed[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const insert = (list: string[], text: string): void =>
    void list.splice(Math.floor(random() * (list.length + 1)), 0, text)
  const taught = lessons.filter(({ skillId, status }) => skillId !== null && status === 'taught')
  const others = lessons.filter(({ skillId, status }) => skillId !== null && status !== 'taught')
  const rest = lessons.filter(({ skillId }) => skillId === null).map(({ text }) => text)
  const some = (least: number, spread: number): string[] =>
    Array.from({ length: least + Math.floor(random() * spread) }, () => pick(rest))
  if (taught.length === 0 || others.length === 0 || rest.length === 0) return []
  return Array.from({ length: many }, (_, i) => {
    const own = random() < 0.25 ? null : taught[Math.floor((i / many) * taught.length)]!
    const [said, done, next] = [some(2, 3), some(0, 3), some(1, 2)]
    for (let k = 0; k < 3; k++) {
      if (random() >= 0.6) continue
      const other = pick(others)
      if (other.skillId === own?.skillId) continue
      const later = ['planned', 'continued', 'declined'].includes(other.status ?? '')
      insert(later ? next : random() < 0.75 ? said : done, other.text)
    }
    if (own) {
      insert(random() < 0.7 ? done : random() < 0.5 ? next : said, own.text)
      const more = taught.filter((each) => each.skillId === own.skillId && each !== own)
      if (random() < 0.3 && more.length > 0) done.push(pick(more).text)
    }
    const text = pick(forms)(joined(said), joined(done), joined(next))
    return { text: `Session note. 50 min.\n${text}`, skillId: own?.skillId ?? null }
  })
}
