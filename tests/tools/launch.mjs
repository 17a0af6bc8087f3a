// The way into every command that must work on a fresh clone: plain JavaScript for whatever Node is there, which sets up
// what is missing and then hands over to the project's own Node 24 and its TypeScript tools. Standard output belongs to
// the tool; set-up speaks on standard error.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findOrInstallFirefox } from '../firefox/set-up.mjs'
import { setUp } from './set-up.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const [tool, ...rest] = process.argv.slice(2)
const needsBrowser = new Set(['start', 'test', 'bench', 'soak', 'pictures', 'editors'])

let ready
let firefox
try {
  ready = setUp(root, { browser: needsBrowser.has(tool) })
  if (tool === 'test' || tool === 'soak') firefox = findOrInstallFirefox()
} catch (missing) {
  process.stderr.write(`${missing instanceof Error ? missing.message : String(missing)}\n`)
  process.exit(1)
}
const child = spawn(ready.node, [join(root, 'tests/tools/run.ts'), tool, ...rest], {
  stdio: 'inherit',
  cwd: root,
  env: {
    ...process.env,
    PATH: ready.path,
    ...(ready.chromium ? { CARRYOVER_CHROMIUM: ready.chromium } : {}),
    ...(firefox ? { CARRYOVER_FIREFOX: firefox } : {}),
  },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
