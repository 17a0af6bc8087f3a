// `npm run train`: fits the learned part of `lib/facts` to the labelled lines in tests/eval and writes its weights.
// `--out` leaves one author out at a time and prints how the ranking does on that author's notes, and writes nothing.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { certain, sharesOf } from '../../lib/facts/learned/candidates.ts'
import { readCorpus, skillIds } from '../eval/learn/corpus.ts'
import type { Case } from '../eval/learn/fit-rank.ts'
import { casesByAuthor, examplesOf, fitModels, rankFrom } from '../eval/learn/learn.ts'
import { packCounts, packLinear } from '../eval/learn/pack.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const weightsFile = 'lib/facts/learned/weights.json'

/** Right, wrong, in the first three, of those taught; null kept, of those not. */
function judge(cases: readonly Case[], rank: readonly number[]): string {
  let [right, wrong, three, taught, kept, untaught] = [0, 0, 0, 0, 0, 0]
  for (const { field, answer } of cases) {
    const shares = sharesOf(field, rank)
    const order = field.candidates
      .map(({ skill }, i) => ({ skill, share: shares[i]! }))
      .toSorted((a, b) => b.share - a.share)
    const first = order[0]
    const picked = first && first.share >= certain ? first.skill : null
    if (answer.length === 0) {
      untaught++
      if (picked === null) kept++
      continue
    }
    taught++
    if (picked !== null && answer.includes(picked)) right++
    else if (picked !== null) wrong++
    if (order.slice(0, 3).some(({ skill }) => answer.includes(skill))) three++
  }
  return `right ${right}/${taught}, wrong ${wrong}, first three ${three}; no skill: null ${kept}/${untaught}`
}

export async function main(args: string[]): Promise<number> {
  const corpus = readCorpus()
  const examples = examplesOf(corpus)
  const cases = casesByAuthor(corpus, examples)
  if (args.includes('--out')) {
    for (const [author, list] of cases) say(`${author.padEnd(12)} ${judge(list, rankFrom(cases, author))}`)
    return 0
  }
  const { counts, status } = fitModels(examples, null)
  const { packed, scale } = packLinear(status)
  const weights = {
    sha256: corpus.sha256,
    skillIds,
    skills: packCounts(counts),
    status: packed,
    statusScale: Number(scale.toPrecision(6)),
    rank: rankFrom(cases, null).map((weight) => Number(weight.toFixed(3))),
  }
  const text = `${JSON.stringify(weights, null, 1)}\n`
  writeFileSync(weightsFile, text)
  say(
    `${corpus.lessons.length} lines, ${counts.features.length} features, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzip in ${weightsFile}.`,
  )
  return 0
}
