// `npm test`: builds what the end-to-end tests drive, then runs every test once. No retries: a test that passed on a
// second try has failed.
import { run, runQuietly } from './processes.ts'
import { staleProofs } from './proofs.ts'

const builds: readonly (readonly [string, string[], Record<string, string>])[] = [
  ['Chromium build', ['build'], {}],
  ['Firefox build', ['build', '-b', 'firefox', '--mv3'], {}],
  ['build with breakable stages', ['build'], { CARRYOVER_BUILD: 'faulty' }],
  ['build with a planted request', ['build'], { CARRYOVER_BUILD: 'leaking' }],
]

export async function main(args: string[]): Promise<number> {
  for (const [name, command, env] of builds) {
    if ((await runQuietly('wxt', command, env)) !== 0) {
      process.stderr.write(`The ${name} failed: run "npm run build" to see it alone.\n`)
      return 1
    }
  }
  const code = await run('vitest', ['run', ...args])
  for (const line of staleProofs()) process.stdout.write(`${line}\n`)
  return code
}
