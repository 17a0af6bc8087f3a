// `npm run --silent pipeline < notes.jsonl`: one JSON line for each `{id, text}`, in the same order, by the product's own
// code. A line that cannot be read gives `{id, error}` and the rest goes on.
import { createInterface } from 'node:readline'
import { analyseNote } from './analyse-note.ts'

/** One result for one line of input. */
export function answerLine(line: string): { id: unknown } {
  let id: unknown = null
  try {
    const given: unknown = JSON.parse(line)
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return errorOf(id, 'not an object')
    const { id: named, text } = given as { id?: unknown; text?: unknown }
    id = named ?? null
    if (typeof text !== 'string') return errorOf(id, 'no text')
    return analyseNote(id, text)
  } catch (thrown) {
    return errorOf(id, thrown instanceof SyntaxError ? 'not JSON' : 'the note could not be analysed')
  }
}

const errorOf = (id: unknown, error: string) => ({ id, error })

export async function main(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line))}\n`)
  }
  return 0
}
