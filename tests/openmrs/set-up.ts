// Installs and assembles OpenMRS O3 when what stands in dist was made from something else. Without the registry this
// fails by name: a missing target must never look like a passed test.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { assemble } from './assemble.ts'
import { here } from './packages.ts'

const run = promisify(execFile)

/** npm could not fetch the pinned packages. */
export class OpenmrsMissing extends Error {
  override name = 'OpenmrsMissing'
}

const stampFile = join(here, 'dist/made-from.txt')

function wanted(): string {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'config.json', 'assemble.ts']) hash.update(readFileSync(join(here, file)))
  return hash.digest('hex')
}

async function install(): Promise<void> {
  const npm = process.env['npm_execpath']
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  try {
    await run(command, [...first, 'ci', '--ignore-scripts'], {
      cwd: here,
      shell: command === 'npm' && process.platform === 'win32',
    })
  } catch (thrown) {
    const said = thrown instanceof Error && 'stderr' in thrown ? String(thrown.stderr) : String(thrown)
    const error = said.split('\n').filter((line) => line.startsWith('npm error'))
    throw new OpenmrsMissing(
      `OpenMRS O3 could not be installed from the npm registry (npm ci in tests/openmrs). Check the connection with "npm ping", then run it again.\n${error.join('\n') || said}`,
    )
  }
}

/** `npm ci` and assemble(), only when the lock file, the configuration or the way of assembling has changed. */
export async function setUpOpenmrs(): Promise<void> {
  const hash = wanted()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return
  await install()
  assemble()
  writeFileSync(stampFile, hash)
}
