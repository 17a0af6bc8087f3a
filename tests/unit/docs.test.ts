// What the project says of itself. Claims that nobody has shown are named here once, so that none comes back in a page, a
// worksheet or the panel; and a page that names a picture, a file, a command, a room or a permission names a real one.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allTemplates } from '../../templates/all-templates.ts'
import { rooms } from '../tools/house-rules.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path))
const read = (path: string): string => readFileSync(path, 'utf8')
const pages = files.filter((path) => path === 'README.md' || /^docs\/.*\.md$/.test(path))
const spoken = [
  ...pages,
  ...files.filter((path) =>
    /^(?:templates|components)\/.*\.tsx?$|^public\/_locales\/|^lib\/(?:errors|check)/.test(path),
  ),
  'wxt.config.ts',
  'package.json',
]
const flat = (text: string): string => text.replace(/\s+/g, ' ')

// No source was found for these, or the number is wrong, or nobody may say it of a product by itself.
const neverSaid: readonly RegExp[] = [
  /compliance\s+triples/i,
  /80\s?% of non-?completion/i,
  /single digits by session/i,
  /climbs above 70\s?%/i,
  /(?:2|two) minutes beats? (?:20|twenty)/i,
  /d\s?=\s?0?\.4\s?(?:-|–|to)\s?0?\.6/i,
  /one of the strongest predictors/i,
  /HIPAA[- ](?:compliant|compliance|certified)/i,
  /\bde-?identified\b/i,
  /\bonly we\b/i,
]

/** Links and pictures of a page, as paths from the root; other sites and places in the page left out. */
const targetsOf = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((found) => (found[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)))

describe('what the project says of itself', () => {
  test('nothing that is not shown', () => {
    expect(pages.length).toBeGreaterThan(5)
    expect(spoken.length).toBeGreaterThan(40)
    const said = spoken.flatMap((path) =>
      neverSaid.flatMap((words) => (words.exec(flat(read(path))) ?? []).map((found) => `${path}: ${found}`)),
    )
    expect(said).toEqual([])
  })

  test('the list knows each claim when it meets one, also across lines', () => {
    const claims = [
      'compliance triples',
      '80% of non-completion',
      'single digits by session 5',
      'climbs above 70%',
      '2 minutes beats 20',
      'Kazantzis 2016 d = 0.4-0.6',
      'one of the strongest predictors across CBT, DBT and ACT',
      'HIPAA\ncompliant',
      'de-identified',
      'only we',
    ]
    expect(claims.filter((claim) => !neverSaid.some((words) => words.test(flat(claim))))).toEqual([])
  })

  test('every page, picture and file that a page links to is there', () => {
    const linked = pages.flatMap((page) => targetsOf(page).map((target) => ({ page, target })))
    expect(linked.filter(({ target }) => target.endsWith('.png')).length).toBeGreaterThan(5)
    expect(linked.filter(({ target }) => !existsSync(target))).toEqual([])
  })

  test('no picture lies about that no page shows in one of its looks', () => {
    const shown = new Set(pages.flatMap(targetsOf).filter((target) => target.endsWith('.png')))
    const look = (path: string): string => path.replace(/-(?:320-)?(?:light|dark)\.png$/, '')
    const shownLooks = new Set([...shown].map(look))
    const pictures = files.filter((path) => path.startsWith('docs/pictures/'))
    expect(pictures.filter((path) => !shownLooks.has(look(path)))).toEqual([])
  })

  test('every file of the project that a page names in code is there', () => {
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/`((?:lib|tests|templates|components|entrypoints|docs)\/[\w./-]+)`/g)].map(
        (found) => `${page}: ${found[1]}`,
      ),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !existsSync(name.split(': ')[1] ?? ''))).toEqual([])
  })

  test('every npm command that a page names is one', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const known = new Set([...Object.keys(scripts), 'ci', 'install'])
    const named = pages.flatMap((page) =>
      [
        ...read(page).matchAll(/\bnpm (?:run (?:--silent )?)?(start|test|ci|install|(?<=run (?:--silent )?)[\w:-]+)/g),
      ].map((found) => found[1] ?? ''),
    )
    expect(new Set(named).size).toBeGreaterThan(8)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  test('the pages name every room of the house', () => {
    const house = read('docs/house.md')
    const readme = read('README.md')
    for (const { at } of rooms) {
      expect(house, at).toContain(`\`${at}\``)
      expect(readme, at).toContain(`\`${at}\``)
    }
  })

  test('the security page names every permission of the manifest, each with its reason, and the policy as it is', () => {
    const config = read('wxt.config.ts')
    const security = read('docs/security.md')
    const declared = [...(/permissions: \[(.*)\]/.exec(config)?.[1] ?? '').matchAll(/'([a-zA-Z]+)'/g)]
      .map((found) => found[1])
      .filter((name) => name !== 'firefox')
    expect(declared.length).toBeGreaterThan(4)
    const listed = [...security.matchAll(/^\| `([a-zA-Z]+)`[^|]*\| \S/gm)].map((found) => found[1])
    expect(new Set(listed)).toEqual(new Set(declared))
    expect(listed.length).toBe(declared.length)
    const policy = /`(default-src[^`]*)`/.exec(config)?.[1]?.replace(/\$\{[^}]*\}/, "'none'")
    expect(policy).toBeDefined()
    expect(security).toContain(policy)
  })

  // Written from the templates: `npx vitest run --project unit tests/unit/docs.test.ts -u` writes it anew.
  test('the page of worksheets lists every one with its level and sources', async () => {
    const rows = allTemplates
      .toSorted((one, other) => (one.skillId < other.skillId ? -1 : 1))
      .map(
        ({ name, title, modality, evidence }) =>
          `| ${name} | ${title} | ${modality} | ${evidence.level} | ${evidence.sources.map(({ author, year }) => `${author} ${year}`).join('; ')} |`,
      )
    const page = [
      '# Worksheets',
      '',
      `${rows.length} worksheets, by skill. The level is that of the exercise itself ([what we may say](evidence.md)).`,
      '',
      '| skill | title for the client | from | level | sources |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../docs/worksheets.md')
  })
})
