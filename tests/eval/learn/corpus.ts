// What the learned part is trained on, from the repo alone: the skills' own texts, the authors' labelled clauses, and
// the marked places of the tuning notes. Held-out sets and the development notes are not read here.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import cues from '../training/cues.json' with { type: 'json' }
import skillsFile from '../../../lib/facts/lexicon/skills.json' with { type: 'json' }
import * as z from 'zod'
import { parseRecords, type NoteRecord } from '../records.ts'

const home = 'tests/eval'

const Clause = z.looseObject({
  id: z.string(),
  skillId: z.string().nullable(),
  status: z.string(),
  named: z.boolean(),
  text: z.string().min(1),
})

/** One text about one skill, or about none (null). `author` is '' for the project's own texts. */
export type Lesson = { author: string; skillId: string | null; status: string | null; text: string }
/** A passage of a safety set for training. */
export type Passage = { author: string; kind: string; text: string }
export type Corpus = {
  lessons: Lesson[]
  passages: Passage[]
  notes: { author: string; records: NoteRecord[] }[]
  sha256: string
}

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))

/** A cue's terms as short texts, one choice of each term after the other. */
function wordings(cue: string): string[] {
  const terms = cue.split(' ').map((term) => term.split('|'))
  const most = Math.min(4, Math.max(...terms.map((choices) => choices.length)))
  return Array.from({ length: most }, (_, i) => terms.map((c) => c[i % c.length]!.replaceAll('+', ' ')).join(' '))
}

export const skillIds: readonly string[] = skillsFile.map(({ id }) => id)

function ownTexts(): Lesson[] {
  const table = cues as Record<string, string[]>
  return skillsFile.flatMap(({ id, name, aliases, text }) =>
    [[name, ...aliases].join('. '), text, ...(table[id] ?? []).flatMap(wordings)].map((each) => ({
      author: '',
      skillId: id,
      status: null,
      text: each,
    })),
  )
}

const folders = (kind: string): string[] =>
  existsSync(join(home, kind)) ? readdirSync(join(home, kind)).toSorted((a, b) => a.localeCompare(b, 'en')) : []

/** The files that are trained on, in the order they are read. */
export function trainingFiles(): string[] {
  return [
    ...folders('training').flatMap((name) =>
      ['clauses.jsonl', 'passages.jsonl'].map((f) => join(home, 'training', name, f)),
    ),
    ...folders('tuning').map((name) => join(home, 'tuning', name, 'notes.jsonl')),
    'tests/eval/training/cues.json',
    'lib/facts/lexicon/skills.json',
    'lib/facts/learned/concepts.json',
  ].filter((file) => existsSync(file))
}

/** One hash over all of `trainingFiles()`: the weights name it, a test compares. */
export function hashOfTraining(): string {
  const hash = createHash('sha256')
  for (const file of trainingFiles()) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

export function readCorpus(): Corpus {
  const corpus: Corpus = { lessons: ownTexts(), passages: [], notes: [], sha256: hashOfTraining() }
  for (const file of trainingFiles()) {
    const [, , kind, author = ''] = file.split('/')
    if (kind === 'tuning') corpus.notes.push({ author, records: parseRecords(readFileSync(file, 'utf8')) })
    else if (file.endsWith('clauses.jsonl'))
      for (const line of linesOf(file)) {
        const { skillId, status, text } = Clause.parse(line)
        corpus.lessons.push({ author, skillId, status, text })
      }
    else if (file.endsWith('passages.jsonl'))
      for (const line of linesOf(file)) {
        const { kind: danger, text } = z.looseObject({ kind: z.string(), text: z.string() }).parse(line)
        corpus.passages.push({ author, kind: danger, text })
      }
  }
  for (const { author, records } of corpus.notes)
    for (const { gold, text } of records) corpus.lessons.push(...lessonsOf(author, gold, text))
  return corpus
}

const Marked = z.array(z.looseObject({ start: z.int(), end: z.int() }))

/** What a note says of its skill, and what it says of nothing: the sentences that touch no marked place. */
function lessonsOf(author: string, gold: NoteRecord['gold'], text: string): Lesson[] {
  const evidence = Marked.parse(gold['taughtEvidence'] ?? [])
  const others = gold.otherSkills.flatMap(({ span, skillId, status }) =>
    span ? Marked.parse([span]).map((place) => ({ ...place, skillId, status })) : [],
  )
  const lessons: Lesson[] = evidence.map(({ start, end }) => ({
    author,
    skillId: gold.taughtSkillId,
    status: 'taught',
    text: text.slice(start, end),
  }))
  for (const { skillId, status, start, end } of others)
    lessons.push({ author, skillId, status, text: sentenceAround(text, start, end) })
  const homework = [gold.homeworkSpan ?? []].flat()
  const taken = [...evidence, ...others, ...homework]
  let at = 0
  for (const sentence of text.split(/(?<=[.!?;\n])\s+/)) {
    const start = text.indexOf(sentence, at)
    at = start + sentence.length
    if (sentence.length > 24 && !taken.some((span) => span.start < at && start < span.end))
      lessons.push({ author, skillId: null, status: 'none', text: sentence })
  }
  return lessons
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(...['. ', '\n', '; ', ': '].map((mark) => text.lastIndexOf(mark, start - 1) + 1), 0)
  const after = text.slice(end).search(/[.;\n]/)
  return text.slice(before, after < 0 ? text.length : end + after).trim()
}
