// What a fresh machine lacks, put in place or named in one sentence with the command that mends it.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const say = (text) => process.stderr.write(`${text}\n`)
const loud = { stdio: ['ignore', 2, 2] }

/** Runs the project's set-up; returns the Node to run tools with, its PATH, and the browser if one was asked for. */
export function setUp(root, { browser }) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    throw new Error(
      `Carryover needs Node 20 or newer, this is ${process.versions.node}: install it with "apt-get install nodejs" (Debian 13) or from your system's packages.`,
    )
  installPackages(root)
  const bin = join(root, 'node_modules/.bin')
  const windows = process.platform === 'win32'
  const own = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
  const path = [join(root, 'node_modules/node/bin'), bin, process.env.PATH].join(delimiter)
  const node = existsSync(own) ? own : major >= 24 ? process.execPath : null
  if (!node) throw new Error('The project’s own Node 24 is missing: run "npm ci" again.')
  return { node, path, chromium: browser ? findOrInstallChromium() : null }
}

function installPackages(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(root, 'node_modules/.carryover-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  say('Setting up: npm ci (about 20 s)')
  try {
    // On Windows npm is a shell script; elsewhere no shell is needed.
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { ...loud, cwd: root, shell: process.platform === 'win32' })
  } catch {
    throw new Error(
      'The packages could not be installed: check the connection to your npm registry, then run "npm ci".',
    )
  }
  writeFileSync(mark, lock)
}

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/brave-browser',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((place) =>
    [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ].map((exe) => join(process.env[place] ?? 'C:/', exe)),
  ),
}

function findOrInstallChromium() {
  const named = process.env.CARRYOVER_CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CARRYOVER_CHROMIUM names ${named}, which is not there: set it to your browser's program file.`)
  }
  const find = () => (places[process.platform] ?? places.linux).find((path) => existsSync(path))
  const found = find()
  if (found) return found
  if (process.platform !== 'linux')
    throw new Error(
      'No Chromium-family browser was found: install Chrome, Edge, Brave or Chromium, or set CARRYOVER_CHROMIUM to its program file.',
    )
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    execFileSync(command, rest, { ...loud, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  say('Setting up: installing Chromium from Debian’s packages (about a minute)')
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', 'chromium')
  } catch {
    throw new Error('Chromium is missing and could not be installed: run "sudo apt-get install chromium".')
  }
  const installed = find()
  if (!installed) throw new Error('Chromium was installed but not found: set CARRYOVER_CHROMIUM to its program file.')
  return installed
}
