// Firefox for the tests that need it, put in place or named in one sentence with the command that mends it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].map(
    (place) => `${process.env[place] ?? 'C:'}/Mozilla Firefox/firefox.exe`,
  ),
}

/** The path of Firefox's program file, for CARRYOVER_FIREFOX. Installs Debian's firefox-esr where there is none. */
export function findOrInstallFirefox() {
  const named = process.env.CARRYOVER_FIREFOX
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CARRYOVER_FIREFOX names ${named}, which is not there: set it to your Firefox's program file.`)
  }
  const find = () => (places[process.platform] ?? places.linux).find((path) => existsSync(path))
  const found = find()
  if (found) return found
  if (process.platform !== 'linux')
    throw new Error('No Firefox was found: install it, or set CARRYOVER_FIREFOX to its program file.')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    execFileSync(command, rest, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  process.stderr.write('Setting up: installing Firefox from Debian’s packages (about half a minute)\n')
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', 'firefox-esr')
  } catch {
    throw new Error('Firefox is missing and could not be installed: run "sudo apt-get install firefox-esr".')
  }
  const installed = find()
  if (!installed) throw new Error('Firefox was installed but not found: set CARRYOVER_FIREFOX to its program file.')
  return installed
}
