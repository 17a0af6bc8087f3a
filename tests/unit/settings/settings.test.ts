import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { toVersion2 } from '../../../lib/settings/migrations/2-taught-places.ts'
import { defaultSettings } from '../../../lib/schema/settings.ts'
import type { Taught } from '../../../lib/schema/taught.ts'

const item = vi.hoisted(() => ({ options: {} as { version?: number; migrations?: Record<number, unknown> } }))
vi.mock(
  import('wxt/utils/storage'),
  () =>
    ({
      storage: {
        defineItem: (_key: string, options: object) => {
          item.options = options
          return {}
        },
      },
    }) as never,
)
const { parseSettings } = await import('../../../lib/settings/settings.ts')

test('whatever is stored, settings come out whole', () => {
  for (const raw of [undefined, null, 'x', 3, [], {}, { wipeMinutes: -4 }, { reviewer: 'me', recentTemplates: [3] }])
    expect(parseSettings(raw)).toEqual(defaultSettings)
})

test('one bad value costs that value, not the rest', () => {
  expect(parseSettings({ wipeMinutes: 'soon', safetyPlanText: 'Call 988', extra: 1 })).toEqual({
    ...defaultSettings,
    safetyPlanText: 'Call 988',
  })
})

const lesson: Taught = {
  kind: 'target',
  origin: 'https://ehr.example',
  path: '/clients/*/notes/*',
  mark: { features: ['tag:textarea', 'label:plan', 'ord:3'] },
}

test('one taught place that cannot be believed costs that place', () => {
  const bad = [
    { ...lesson, origin: 'javascript:alert(1)' },
    { ...lesson, mark: { features: ['label:Maya Rivera!'] } },
    { ...lesson, path: '/clients/1042' },
    'x',
  ]
  expect(parseSettings({ taught: [bad[0], lesson, ...bad.slice(1)] }).taught).toEqual([lesson])
})

test('what version 1 kept is all there in version 2, with no taught places yet', () => {
  const old = JSON.parse(readFileSync(join(import.meta.dirname, 'version-1.json'), 'utf8')) as object
  expect(parseSettings(toVersion2(old))).toEqual({ ...old, taught: [] })
  expect(item.options.version).toBe(2)
  expect(item.options.migrations?.[2]).toBe(toVersion2)
  for (const raw of [undefined, null, 'x', 3]) expect(parseSettings(toVersion2(raw))).toEqual(defaultSettings)
})
