// The rooms of the house, who may import whom, and which powers each has. The linter's overrides are made from this
// table and tests/house.test.ts reads the sources against it, so that the two can not drift apart.

export type Power = 'document' | 'browser' | 'network'
export type Room = {
  /** Folder or file, as a prefix of paths in the repo. */
  at: string
  /** Rooms that it may import; its own folder always. */
  imports: readonly string[]
  /** npm packages that it may import at run time. */
  packages: readonly string[]
  powers: readonly Power[]
  /** Schema types only: the room is bundled into scripts that run in somebody else's page. */
  typesOnly?: true
}

const floors = ['lib/schema', 'lib/result.ts', 'lib/errors.ts'] as const
const pure = { imports: floors, packages: [], powers: [] } as const
const inPage = { packages: [], powers: [], typesOnly: true } as const

export const rooms: readonly Room[] = [
  { at: 'lib/schema', imports: [], packages: ['zod'], powers: [] },
  { at: 'lib/result.ts', imports: ['lib/errors.ts'], packages: [], powers: [] },
  { at: 'lib/errors.ts', imports: [], packages: [], powers: [] },
  { at: 'lib/field', imports: floors, ...inPage },
  { at: 'lib/chart', imports: [...floors, 'lib/field'], ...inPage },
  { at: 'lib/capture', imports: [...floors, 'lib/field', 'lib/chart'], ...inPage },
  { at: 'lib/insert', imports: [...floors, 'lib/field', 'lib/chart'], ...inPage },
  { at: 'lib/point', imports: [...floors, 'lib/field', 'lib/chart'], ...inPage },
  { at: 'lib/facts', ...pure },
  { at: 'lib/choose', ...pure, packages: ['minisearch'] },
  { at: 'lib/draft', ...pure },
  { at: 'lib/check', ...pure },
  { at: 'lib/approve', ...pure },
  { at: 'lib/render', ...pure },
  { at: 'templates', ...pure },
  { at: 'lib/desk', imports: floors, packages: ['wxt'], powers: ['browser'] },
  { at: 'lib/settings', imports: floors, packages: ['wxt'], powers: ['browser'] },
  { at: 'lib/page', imports: floors, packages: ['zod', 'wxt'], powers: ['browser'] },
  {
    at: 'lib/flow',
    imports: [
      ...floors,
      'lib/field',
      'lib/chart',
      'lib/capture',
      'lib/facts',
      'lib/choose',
      'lib/draft',
      'lib/check',
      'lib/approve',
      'lib/render',
      'lib/insert',
      'lib/desk',
      'lib/settings',
      'lib/page',
      'templates',
    ],
    packages: ['@preact/signals'],
    powers: [],
  },
  {
    at: 'components',
    imports: [...floors, 'lib/flow/session-view.ts', 'lib/flow/settings-view.ts'],
    packages: ['preact', '@preact/signals'],
    powers: [],
  },
  {
    at: 'entrypoints',
    imports: [
      'lib/flow',
      'lib/page',
      'lib/desk',
      'lib/settings',
      'lib/field',
      'lib/chart',
      'lib/capture',
      'lib/insert',
      'lib/point',
      'components',
      ...floors,
    ],
    packages: ['preact', '@preact/signals', 'wxt'],
    powers: ['document', 'browser'],
  },
]

export const globalsOf: Record<Power, readonly string[]> = {
  document: ['document', 'window', 'localStorage', 'sessionStorage', 'history', 'location'],
  browser: ['chrome', 'browser'],
  network: [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'Worker',
    'SharedWorker',
    'Image',
    'Audio',
  ],
}
