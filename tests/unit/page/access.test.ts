import { expect, test, vi } from 'vitest'
import { accessOf, patternFor } from '../../../lib/page/access.ts'

const fake = (origins: string[]) => {
  const held = new Set(origins)
  const listeners: (() => void)[] = []
  const removed: (() => void)[] = []
  return {
    held,
    request: vi.fn(({ origins: asked }: { origins: string[] }) => {
      for (const one of asked) held.add(one)
      for (const tell of listeners) tell()
      return Promise.resolve(true)
    }),
    remove: vi.fn(({ origins: given }: { origins: string[] }) => {
      for (const one of given) held.delete(one)
      removed.forEach((tell) => tell())
      return Promise.resolve(true)
    }),
    getAll: () => Promise.resolve({ origins: [...held] }),
    onAdded: { addListener: (tell: () => void) => void listeners.push(tell) },
    onRemoved: { addListener: (tell: () => void) => void removed.push(tell) },
  }
}

test('one origin is asked for, in the same task as the click, and no more', async () => {
  const permissions = fake([])
  const access = accessOf(permissions as never, true)
  const asked = access.allow('https://ehr.example:8443')
  expect(permissions.request.mock.calls).toEqual([[{ origins: ['https://ehr.example:8443/*'] }]])
  expect(await asked).toBe(true)
  expect(await access.allowed()).toEqual(['https://ehr.example:8443/*'])
})

test('Firefox knows no ports', () =>
  expect(patternFor('https://ehr.example:8443', false)).toBe('https://ehr.example/*'))

test('what is taken back is gone, and the list is told', async () => {
  const permissions = fake(['https://b.example/*', 'https://a.example/*'])
  const access = accessOf(permissions as never, true)
  const seen: string[][] = []
  access.watch((patterns) => seen.push(patterns))
  expect(await access.allowed()).toEqual(['https://a.example/*', 'https://b.example/*'])
  await access.revoke('https://a.example/*')
  await vi.waitFor(() => expect(seen).toEqual([['https://b.example/*']]))
})
