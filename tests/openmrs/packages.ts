// The pinned microfrontends, as package.json names them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const here = import.meta.dirname

export type PackageFile = {
  name: string
  version: string
  dependencies: Record<string, string>
  /** Path of the bundle that the shell loads. */
  browser: string
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

export function readPackage(folder: string): PackageFile {
  const file = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  return {
    name: words(file['name']),
    version: words(file['version']),
    dependencies: (file['dependencies'] ?? {}) as Record<string, string>,
    browser: words(file['browser']),
  }
}
