// From the corpus to the models, whole or with one author left out. The ranking is fitted on notes whose author's lines
// the models have not seen: else it would trust them too much.
import { readWords } from '../../../lib/facts/words.ts'
import { describe, tell } from '../../../lib/facts/learned/features.ts'
import { countModel, type Counts, type LinearModel } from '../../../lib/facts/learned/models.ts'
import { statuses, type Models } from '../../../lib/facts/learned/view.ts'
import { fieldOf } from '../../../lib/facts/learned/candidates.ts'
import { findMentions } from '../../../lib/facts/mentions.ts'
import { doubtOf, isSessionNote, kindOf } from '../../../lib/facts/note-kind.ts'
import { readNote } from '../../../lib/facts/read-note.ts'
import { composeNotes } from './composed.ts'
import { skillIds, type Corpus, type Lesson } from './corpus.ts'
import { draw, fitCounts, fitLinear, type Example } from './fit.ts'
import { fitRank, type Case } from './fit-rank.ts'

const idAt = new Map(skillIds.map((id, at) => [id, at]))
/** The class that stands for no skill. */
const none = skillIds.length

/**
 * The project's own texts count half beside an author's lines; the statuses with most lines
 * count less for each. */
const half = 0.5
const statusShare: Partial<Record<(typeof statuses)[number], number>> = { taught: 0.5, none: 0.4 }

type Taught = { lesson: Lesson; skill: Example; status: Example | null }

export function examplesOf({ lessons }: Corpus): Taught[] {
  return lessons.flatMap((lesson) => {
    const label = lesson.skillId === null ? none : idAt.get(lesson.skillId)
    if (label === undefined) return []
    const words = readWords(lesson.text)
    const status = (statuses as readonly string[]).indexOf(lesson.status ?? '')
    return [
      {
        lesson,
        skill: { features: describe(words, 0, words.length), label, share: lesson.author === '' ? half : 1 },
        status:
          status < 0
            ? null
            : {
                features: tell(words, 0, words.length, /["“«]/.test(lesson.text)),
                label: status,
                share: statusShare[statuses[status]!] ?? 1,
              },
      },
    ]
  })
}

export type Fitted = { counts: Counts; status: LinearModel; models: Pick<Models, 'skills' | 'status'> }

/** The models from all examples but those of `without`. */
export function fitModels(examples: readonly Taught[], without: string | null): Fitted {
  const used = examples.filter(({ lesson }) => without === null || lesson.author !== without)
  const counts = fitCounts(
    used.map(({ skill }) => skill),
    ({ share }) => share < 1,
  )
  const status = fitLinear(
    used.flatMap(({ status: example }) => (example ? [example] : [])),
    statuses.length,
  )
  return { counts, status, models: { skills: countModel(counts, none + 1), status } }
}

const composedEach = 300
/** A whole note by an author counts as much as so many composed ones. */
const wholeShare = 15

export function caseOf(text: string, answer: (string | null)[], share: number, models: Fitted['models']): Case | null {
  const note = readNote(text)
  if (!isSessionNote(note)) return null
  const field = fieldOf(note, findMentions(note), doubtOf[kindOf(note)], models, skillIds)
  return { field, answer: answer.flatMap((id) => (id === null ? [] : [idAt.get(id) ?? -1])), share }
}

/** Cases of each author, seen by models that were fitted without that author. */
export function casesByAuthor(corpus: Corpus, examples: readonly Taught[]): Map<string, Case[]> {
  const cases = new Map<string, Case[]>()
  const authors = [...new Set(corpus.lessons.map(({ author }) => author).filter((author) => author !== ''))]
  for (const author of authors) {
    const { models } = fitModels(examples, author)
    const whole = corpus.notes.find((set) => set.author === author)
    const found = whole
      ? whole.records
          .filter(({ kind }) => kind === 'session_note')
          .map(({ text, gold }) =>
            caseOf(
              text,
              gold.taughtSkillId === null ? [] : [gold.taughtSkillId, ...gold.taughtAcceptable],
              wholeShare,
              models,
            ),
          )
      : composeNotes(
          corpus.lessons.filter((lesson) => lesson.author === author),
          composedEach,
          draw(11),
        ).map(({ text, skillId }) => caseOf(text, skillId === null ? [] : [skillId], 1, models))
    cases.set(
      author,
      found.flatMap((each) => (each ? [each] : [])),
    )
  }
  return cases
}

export const rankFrom = (cases: ReadonlyMap<string, Case[]>, without: string | null): number[] =>
  fitRank([...cases].flatMap(([author, list]) => (author === without ? [] : list)))
