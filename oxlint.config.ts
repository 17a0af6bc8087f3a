import { defineConfig } from 'oxlint'
import { type Power, globalsOf, rooms } from './tests/tools/house-rules.ts'

const powers = Object.keys(globalsOf) as Power[]
/** Every package that runs in the product, and Node itself. */
const packages = ['preact', '@preact/signals', 'zod', 'openai', 'wxt', 'webextension-polyfill', 'vite', 'node']
const places = rooms.map(({ at }) => at)
const escaped = (text: string): string => text.replaceAll('.', '\\.')

/** Import paths are relative, so a room is known by its last folder name (or its file name). */
const lastOf = (at: string): string => at.split('/').at(-1) ?? at

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc'],
  jsPlugins: [{ name: 'signals', specifier: '@preact/eslint-plugin-signals' }],
  categories: { correctness: 'error' },
  ignorePatterns: ['.output', '.wxt', 'tests/openmrs/dist', 'node_modules', 'shots'],
  rules: {
    'no-console': 'off',
    // `declare const document: never` is how page rooms keep the global out of reach.
    'no-unused-vars': ['error', { varsIgnorePattern: '^document$' }],
    // An if-then plan has an `if` and a `then`; both are strings.
    'unicorn/no-thenable': 'off',
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'off',
    // Models are records of closures: nothing here uses `this`.
    'typescript/unbound-method': 'off',
    'signals/no-signal-write-in-computed': 'error',
    'signals/no-value-after-await': 'error',
    'signals/no-signal-in-component-body': 'error',
  },
  overrides: rooms.map((room) => {
    const closed = places.filter(
      (at) => at !== room.at && !room.imports.some((open) => open === at || open.startsWith(`${at}/`)),
    )
    const patterns = [
      ...closed.map((at) => ({
        regex: at.endsWith('.ts') ? `(^|/)${escaped(lastOf(at))}$` : `^(\\.\\./)+(lib/)?${escaped(lastOf(at))}/`,
        message: `${room.at} may not import ${at}: see tests/tools/house-rules.ts.`,
      })),
      ...packages
        .filter((name) => !room.packages.includes(name))
        .map((name) => ({
          regex: `^${escaped(name)}(/|:|$)`,
          allowTypeImports: true,
          message: `${room.at} may import these packages only: ${room.packages.join(', ') || 'none'}.`,
        })),
      ...(room.typesOnly
        ? [
            {
              regex: '/schema/',
              allowTypeImports: true,
              message: 'Injected scripts carry no schema: import its types.',
            },
          ]
        : []),
    ]
    const denied = powers.filter((power) => !room.powers.includes(power)).flatMap((power) => globalsOf[power])
    return {
      files: [room.at.endsWith('.ts') ? room.at : `${room.at}/**/*.{ts,tsx}`],
      rules: {
        'no-console': 'error' as const,
        'no-restricted-imports': ['error', { patterns }] as ['error', { patterns: typeof patterns }],
        'no-restricted-globals': [
          'error',
          ...denied.map((name) => ({ name, message: `${room.at} has no such power.` })),
        ] as never,
      },
    }
  }),
})
