// What is sent to a page and what the panel has to parse, as gzip makes it: sizes that do not depend on the machine.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Size = {
  name: string
  bytes: number
  gzip: number
  /** Bytes of gzip that it may have. */ limit: number | null
}

const sizeOf = (name: string, texts: readonly Buffer[], limit: number | null): Size => ({
  name,
  bytes: texts.reduce((sum, text) => sum + text.length, 0),
  gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  limit,
})

/** The scripts that the panel's page loads, and those that they load in turn. */
function panelScripts(folder: string): Buffer[] {
  const found = new Map<string, Buffer>()
  const add = (name: string): void => {
    if (found.has(name)) return
    const text = readFileSync(join(folder, 'chunks', name))
    found.set(name, text)
    for (const other of readdirSync(join(folder, 'chunks'))) if (text.includes(`./${other}`)) add(other)
  }
  const html = readFileSync(join(folder, 'sidepanel.html'), 'utf8')
  for (const [, name] of html.matchAll(/\/chunks\/([^"]+\.js)"/g)) add(name ?? '')
  return [...found.values()]
}

const injectedLimit = 15_000

export function sizesOf(folder: string, peerFolder: string): Size[] {
  const file = (name: string): Buffer => readFileSync(join(folder, name))
  return [
    sizeOf('capture.js', [file('capture.js')], injectedLimit),
    sizeOf('insert.js', [file('insert.js')], injectedLimit),
    sizeOf('chart.js', [file('chart.js')], injectedLimit),
    sizeOf('point.js', [file('point.js')], injectedLimit),
    sizeOf('taught.js', [file('taught.js')], injectedLimit),
    sizeOf('panel scripts', panelScripts(folder), null),
    sizeOf('panel scripts of the empty panel', panelScripts(peerFolder), null),
  ]
}
