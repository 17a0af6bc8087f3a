// The repo's own rules. The linter has the same table; this file reads the sources by itself, so that a rule that the
// linter no longer understands is noticed.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Power, type Room, globalsOf, rooms } from './tools/house-rules.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path))
const sources = files.filter((path) => /^(lib|components|entrypoints|templates)\/.*\.tsx?$/.test(path))
const read = (path: string): string => readFileSync(path, 'utf8')
const within = (path: string, at: string): boolean => path === at || path.startsWith(`${at}/`)
const roomOf = (path: string): Room | undefined => rooms.find(({ at }) => within(path, at))

type Import = { from: string; what: string; typeOnly: boolean }
function importsOf(path: string): Import[] {
  const pattern =
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'"\n;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm
  const oneLine = read(path).replace(/\{[^}]*\}/g, (braces) => braces.replaceAll('\n', ' '))
  return [...oneLine.matchAll(pattern)].map((found) => {
    const what = found[2] ?? found[3] ?? ''
    return {
      from: path,
      what: what.startsWith('.') ? normalize(join(dirname(path), what)) : what,
      typeOnly: found[1] !== undefined,
    }
  })
}

const withoutComments = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')

/** Names used as objects or called: `name.part`, `name?.part`, `name(`, `name[`; not `.name`, comments or strings. */
function namesUsed(path: string): Set<string> {
  const code = withoutComments(path).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
  return new Set(
    [...code.matchAll(/(?<![.\w$])([A-Za-z_$][\w$]*)(?=\??\.[A-Za-z]|[([])/g)].map((found) => found[1] ?? ''),
  )
}

describe('the house', () => {
  test('every source file stands in a room of the table', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(sources.filter((path) => !roomOf(path))).toEqual([])
  })

  test('rooms import only what the table lets them', () => {
    const wrong = sources.flatMap((path) => {
      const room = roomOf(path)
      if (!room) return []
      return importsOf(path)
        .filter(({ what, typeOnly }) => {
          if (/^(lib|components|entrypoints|templates|tests)\b/.test(what))
            return !within(what, room.at) && !room.imports.some((open) => within(what, open)) && !what.endsWith('.css')
          return !typeOnly && !room.packages.some((name) => within(what, name))
        })
        .map(({ what }) => `${path} -> ${what}`)
    })
    expect(wrong).toEqual([])
  })

  test('stages never import each other, and the floors import no stage', () => {
    const stages = ['capture', 'facts', 'choose', 'draft', 'check', 'approve', 'render', 'insert', 'history']
    for (const room of rooms.filter(({ at }) => at.startsWith('lib/') && at !== 'lib/flow'))
      for (const stage of stages) expect(room.imports, room.at).not.toContain(`lib/${stage}`)
  })

  test('injected rooms import schema types only', () => {
    const wrong = sources
      .filter((path) => roomOf(path)?.typesOnly)
      .flatMap(importsOf)
      .filter(({ what, typeOnly }) => !typeOnly && (within(what, 'lib/schema') || what === 'zod'))
    expect(wrong).toEqual([])
  })

  test('no room uses a power that it has not', () => {
    const wrong = sources.flatMap((path) => {
      const used = namesUsed(path)
      // A parameter of that name is what the room was handed: the linter, which knows scopes, tells them apart.
      const handed = new Set(
        [...read(path).matchAll(/[(,]\s*(\w+): (?:Document|Navigator|ClickBrowser|DeskBrowser)\b/g)].map(
          (found) => found[1],
        ),
      )
      return (Object.keys(globalsOf) as Power[])
        .filter((power) => !roomOf(path)?.powers.includes(power))
        .flatMap((power) => globalsOf[power])
        .filter((name) => used.has(name) && !handed.has(name))
        .map((name) => `${path}: ${name}`)
    })
    expect(wrong).toEqual([])
  })

  test('nothing writes to the console in the product', () => {
    expect(sources.filter((path) => /\bconsole\s*\./.test(withoutComments(path)))).toEqual([])
  })

  test('note and client text is typed in one component only', () => {
    const raw = sources.filter(
      (path) => path.endsWith('.tsx') && /<(input|textarea)\b|contenteditable/i.test(read(path)),
    )
    expect(raw).toEqual(['components/ui/PrivateField.tsx'])
    const field = read('components/ui/PrivateField.tsx')
    expect(field).toMatch(/spellcheck/i)
    expect(field).toMatch(/autocomplete/i)
    expect(field).not.toMatch(/\bname=/)
  })

  test('text is drawn as text: no raw markup, no evaluated code', () => {
    expect(
      sources.filter((path) => /dangerouslySetInnerHTML|\beval\(|new Function\b/.test(withoutComments(path))),
    ).toEqual([])
  })

  test('only components/ui has raw ARIA', () => {
    const raw = sources.filter(
      (path) => path.endsWith('.tsx') && !path.startsWith('components/ui/') && /\b(aria-[a-z]+|role)=/.test(read(path)),
    )
    expect(raw).toEqual([])
  })

  test('no file is above 300 lines, and entrypoints only wire', () => {
    const code = files.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !path.includes('/lexicon/'))
    const lines = (path: string): number => read(path).split('\n').length
    expect(code.filter((path) => lines(path) > 301).map((path) => `${path} ${lines(path)}`)).toEqual([])
    expect(sources.filter((path) => path.startsWith('entrypoints/') && lines(path) > 45)).toEqual([])
  })

  test('every package that the project names has an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
    const versions = Object.values({ ...dependencies, ...devDependencies })
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('files have field names, not bins', () => {
    expect(sources.filter((path) => /(utils|helpers|manager|service|common)\b/.test(path))).toEqual([])
  })
})
