import { describe, expect, test, vi } from 'vitest'
import { createDesk } from '../../../lib/desk/desk.ts'
import { expiredKeys, sweepDesk } from '../../../lib/desk/sweep-desk.ts'
import { DeskItem } from '../../../lib/schema/desk.ts'
import { aDraft, anIdentity } from '../examples.ts'
import { sessionArea } from './session-area.ts'

const item = (tabId: number, id: string, expiresAt = Date.now() + 60_000): DeskItem => ({
  id,
  tabId,
  chart: anIdentity(),
  noteIdentity: { encounterIds: [], lines: [] },
  expiresAt,
  step: { at: 'draft' },
  note: null,
  facts: null,
  target: null,
  request: '',
  draft: aDraft(),
  approvalId: null,
})

describe('the desk', () => {
  test('keeps each tab’s drafts apart', async () => {
    const desk = createDesk(sessionArea())
    await desk.save(item(1, 'a'))
    await desk.save(item(2, 'b'))
    await desk.save(item(12, 'c'))
    expect((await desk.items(1)).map(({ id }) => id)).toEqual(['a'])
    expect((await desk.items(12)).map(({ id }) => id)).toEqual(['c'])
  })

  test('wipes a draft whose time is over, and never hands it out', async () => {
    const area = sessionArea()
    const desk = createDesk(area)
    await desk.save(item(1, 'old', Date.now() - 1))
    expect(await desk.items(1)).toEqual([])
    expect([...area.held.keys()]).toEqual([])
  })

  test('passes over what is not a draft (another version, a damaged value)', async () => {
    const area = sessionArea({ 'draft:1:x': { nonsense: true }, 'draft:1:y': 'text' })
    expect(await createDesk(area).items(1)).toEqual([])
  })

  test('makes one identity key for the browser session', async () => {
    const area = sessionArea()
    const first = await createDesk(area).identityKey()
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(await createDesk(area).identityKey()).toBe(first)
  })

  test('expiry is read from drafts and sign-offs alone', () => {
    expect(
      expiredKeys({ 'draft:1:a': { expiresAt: 5 }, 'click:1': { expiresAt: 5 }, 'draft:1:b': { expiresAt: 50 } }, 10),
    ).toEqual(['draft:1:a'])
  })
})

type Listener = (...args: never[]) => unknown
function workerBrowser(area: ReturnType<typeof sessionArea>) {
  const on = { removed: [] as Listener[], activated: [] as Listener[], update: [] as Listener[] }
  const reload = vi.fn<() => void>()
  const event = (list: Listener[]) => ({ addListener: (listener: Listener) => void list.push(listener) })
  const browser = {
    tabs: {
      query: async () => Array.from({ length: 100 }, (_, id) => ({ id })),
      onRemoved: event(on.removed),
      onActivated: event(on.activated),
    },
    storage: { session: area },
    runtime: { reload, onUpdateAvailable: event(on.update) },
  }
  sweepDesk(browser as unknown as Parameters<typeof sweepDesk>[0])
  return {
    reload,
    close: (tabId: number) => on.removed.forEach((listener) => (listener as (id: number) => void)(tabId)),
    update: () => on.update.forEach((listener) => (listener as () => void)()),
  }
}

describe('the worker’s sweep', () => {
  test('a closed tab takes its drafts and sign-offs along, and no other tab’s', async () => {
    const area = sessionArea({
      'draft:1:a': { expiresAt: Infinity },
      'approval:1:x': {},
      'draft:2:b': { expiresAt: Infinity },
      'click:1': {},
    })
    workerBrowser(area).close(1)
    await vi.waitFor(() => expect([...area.held.keys()]).toEqual(['draft:2:b', 'click:1']))
  })

  test('an update waits until the last draft is gone', async () => {
    const area = sessionArea({ 'draft:2:b': { expiresAt: Infinity } })
    const { reload, close, update } = workerBrowser(area)
    update()
    await area.get(null)
    expect(reload).not.toHaveBeenCalled()
    close(2)
    await vi.waitFor(() => expect(reload).toHaveBeenCalled())
  })

  test('an update with no draft open goes ahead', async () => {
    const { reload, update } = workerBrowser(sessionArea())
    update()
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  })
})
