// Writes package-lock.json with the pinned packages and nothing under them. Their bundles are complete, while the
// dependencies they declare are a thousand packages that nobody loads (one of them asks for a version that was never
// published, so that a plain `npm install` fails). Run it after changing a version: `npm run lock` here.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { here, readPackage } from './packages.ts'

const { name, version, dependencies } = readPackage(here)
const packages: Record<string, unknown> = { '': { name, version, dependencies } }
for (const [dependency, exact] of Object.entries(dependencies)) {
  const integrity = execFileSync('npm', ['view', `${dependency}@${exact}`, 'dist.integrity'], {
    cwd: here,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim()
  packages[`node_modules/${dependency}`] = { version: exact, integrity, license: 'MPL-2.0' }
}
const lock = { name, version, lockfileVersion: 3, requires: true, packages }
writeFileSync(join(here, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`)
