// Installs the pinned editors and bundles their pages when what stands in dist was made from something else. Without the
// registry this fails by name: a missing editor must never look like a passed test.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Plugin, build } from 'vite'
import { pageNames } from './pages.ts'

const run = promisify(execFile)
const here = import.meta.dirname
export const dist = join(here, 'dist')

/** npm could not fetch the pinned packages. */
export class EditorsMissing extends Error {
  override name = 'EditorsMissing'
}

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(here, file)))
  return hash.digest('hex')
}
const reads = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

async function install(): Promise<void> {
  const npm = process.env['npm_execpath']
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  try {
    await run(command, [...first, 'ci'], { cwd: here, shell: command === 'npm' && process.platform === 'win32' })
  } catch (thrown) {
    const said = thrown instanceof Error && 'stderr' in thrown ? String(thrown.stderr) : String(thrown)
    const error = said.split('\n').filter((line) => line.startsWith('npm error'))
    throw new EditorsMissing(
      `The editors could not be installed from the npm registry (npm ci in tests/editors). Check the connection with "npm ping", then run it again.\n${error.join('\n') || said}`,
    )
  }
}

/** Svelte's components, made into scripts by Svelte's own compiler, which stands among the editors. */
const svelte: Plugin = {
  name: 'svelte',
  async transform(code, file) {
    if (!file.endsWith('.svelte')) return null
    const { compile } = (await import(join(here, 'node_modules/svelte/src/compiler/index.js'))) as {
      compile(source: string, options: object): { js: { code: string } }
    }
    return compile(code, { generate: 'client', filename: file }).js.code
  },
}

async function bundle(): Promise<void> {
  const fresh = join(here, 'dist.new')
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    base: '/',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [svelte],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      manifest: true,
      target: 'esnext',
      // Old styles have what only old browsers read.
      cssMinify: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: {
        input: Object.fromEntries(pageNames.map((name) => [name, join(here, 'pages', `${name}.js`)])),
      },
    },
  })
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}

/** `npm ci` and the bundles, each only when its own sources have changed. */
export async function buildEditorPages(): Promise<void> {
  const lock = hashOf(['package.json', 'package-lock.json', '.npmrc'])
  const installed = join(here, 'node_modules/.carryover-lock')
  if (reads(installed) !== lock) {
    await install()
    writeFileSync(installed, lock)
  }
  const pages = readdirSync(join(here, 'pages')).toSorted()
  const made =
    lock +
    hashOf([
      'build.ts',
      'note.ts',
      'pages.ts',
      '../../lib/render/line-model.ts',
      ...pages.map((file) => `pages/${file}`),
    ])
  const stamp = join(dist, 'made-from.txt')
  if (reads(stamp) === made) return
  await bundle()
  writeFileSync(stamp, made)
}
