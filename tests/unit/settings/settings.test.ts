import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../lib/schema/settings.ts'

vi.mock(import('wxt/utils/storage'), () => ({ storage: { defineItem: () => ({}) } }) as never)
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
