// Plain pages for bad input, by name: files of tests/fixtures/pages, and those that are made because they would be too
// large to keep or must know the port.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hugeNotePage, unreachableFramesPage } from './made-pages.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'pages')

/** `name` is the last part of the address, with or without its ending; null when there is no such page. */
export function fixturePage(name: string, port: number): { html: string } | { file: string } | null {
  if (!/^[a-z0-9-]+(\.[a-z0-9]+)?$/.test(name)) return null
  if (name === 'huge-note') return { html: hugeNotePage() }
  if (name === 'unreachable-frames') return { html: unreachableFramesPage(port) }
  for (const file of [join(folder, name), join(folder, `${name}.html`)]) if (existsSync(file)) return { file }
  return null
}
