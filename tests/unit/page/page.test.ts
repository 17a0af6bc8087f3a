import { describe, expect, test, vi } from 'vitest'
import { type ScriptingApi, pageCalls } from '../../../lib/page/call.ts'
import { clickKey } from '../../../lib/page/click.ts'
import { failureCode } from '../../../lib/page/failure.ts'
import { onceGranted } from '../../../lib/page/once-granted.ts'
import { takeClicks } from '../../../lib/page/take-clicks.ts'
import { sessionArea } from '../desk/session-area.ts'

describe('what a browser throws', () => {
  test.each([
    ['Cannot access a chrome:// URL', 'restricted-page'],
    ['The extensions gallery cannot be scripted.', 'restricted-page'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'access-lost',
    ],
    [
      'Cannot access contents of url "chrome-extension://abc/x.html". Extension manifest must request permission',
      'restricted-page',
    ],
    ['Missing host permission for the tab', 'access-lost'],
    ['No tab with id: 12.', 'field-gone'],
    ['Frame with ID 3 was removed.', 'field-gone'],
    ['Extension context invalidated.', 'orphaned'],
    ['something that nobody has seen', 'read-failed'],
  ])('%s', (message, code) => expect(failureCode(new Error(message))).toBe(code))

  test('what is no error has no words to read', () =>
    expect(failureCode({ message: 'Cannot access a chrome:// URL' })).toBe('read-failed'))
})

describe('leave that comes a moment after its click', () => {
  const lost = { ok: false, problem: { code: 'access-lost' } } as const
  const read = { ok: true, value: 'read' } as const
  const other = { ok: false, problem: { code: 'restricted-page' } } as const
  test.each([
    ['is waited for', [lost, lost, read], read, 3],
    ['is not waited for without end', [lost], lost, 5],
    ['is not asked for where no page lets an extension in', [other, read], other, 1],
  ])('%s', async (_what, answers, expected, times) => {
    vi.useFakeTimers()
    try {
      let asked = 0
      const found = onceGranted(() => Promise.resolve(answers[Math.min(asked++, answers.length - 1)]!))
      await vi.advanceTimersByTimeAsync(1000)
      expect(await found).toEqual(expected)
      expect(asked).toBe(times)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('calls into a tab', () => {
  const answering = (result: unknown): ScriptingApi => ({
    executeScript: () => Promise.resolve([{ frameId: 0, documentId: 'd', result }]),
  })

  test('an answer of another shape is not believed', async () => {
    expect(await pageCalls(answering({ isTop: 'yes' })).read(1)).toEqual({
      ok: false,
      problem: { code: 'read-failed' },
    })
    const place = { tabId: 1, frameId: 0, documentId: 'd' }
    const args = {
      field: { frameId: 0, documentId: 'd', family: 'textarea', domId: null, path: 'p', label: '' },
      before: '',
      after: '',
    } as const
    expect(await pageCalls(answering({ done: 'sure' })).undo(place, args)).toEqual({
      ok: false,
      problem: { code: 'chart-left' },
    })
    expect(await pageCalls(answering({ done: true })).undo(place, args)).toEqual({ ok: true, value: { done: true } })
  })

  test.each([
    ['its frame is gone', () => Promise.reject(new Error('No frame with id 0'))],
    ['another document stands there', () => Promise.resolve([{ frameId: 0, documentId: 'e', result: true }])],
  ])('a page that goes in the middle of an insertion never answers: %s', async (_what, gone) => {
    vi.useFakeTimers()
    try {
      let here = true
      const frozen: ScriptingApi = {
        executeScript: (injection: { files?: string[]; args?: unknown[] }): Promise<{ frameId: number }[]> => {
          if (injection.files) return Promise.resolve([{ frameId: 0 }])
          if (injection.args?.length) return new Promise(() => undefined)
          return here ? Promise.resolve([{ frameId: 0, documentId: 'd', result: true }]) : gone()
        },
      }
      const field = { frameId: 0, documentId: 'd', family: 'textarea', domId: null, path: 'p', label: '' } as const
      const place = { tabId: 1, frameId: 0, documentId: 'd' }
      const answer = pageCalls(frozen).undo(place, { field, before: '', after: '' })
      let settled = false
      void answer.then(() => (settled = true))
      await vi.advanceTimersByTimeAsync(3000)
      expect(settled).toBe(false)
      here = false
      await vi.advanceTimersByTimeAsync(1000)
      expect(await answer).toEqual({ ok: false, problem: { code: 'chart-left' } })
    } finally {
      vi.useRealTimers()
    }
  })

  test('a thrown message does not travel', async () => {
    const throwing: ScriptingApi = {
      executeScript: () => Promise.reject(new Error('Cannot access contents: Maya Rivera')),
    }
    const result = await pageCalls(throwing).read(1)
    expect(result).toEqual({ ok: false, problem: { code: 'access-lost' } })
    expect(JSON.stringify(result)).not.toContain('Maya')
  })

  test('a page of Firefox’s own is named as such; an empty place among frames that answered is no matter', async () => {
    const banner = { ids: [], names: [], dobs: [], mrns: [], several: false }
    const read = {
      isTop: true,
      origin: 'https://ehr.example',
      visible: true,
      fields: [],
      separateNotes: 0,
      clientBoxes: 0,
      banner,
      childFrames: 1,
      frameOrigins: [],
      pageSelection: '',
      content: 'html',
    }
    const own: ScriptingApi = { executeScript: () => Promise.resolve([null]) }
    expect(await pageCalls(own).read(1)).toEqual({ ok: false, problem: { code: 'restricted-page' } })
    const mixed: ScriptingApi = { executeScript: () => Promise.resolve([{ frameId: 0, result: read }, null]) }
    expect(await pageCalls(mixed).read(1)).toEqual({ ok: true, value: [{ frameId: 0, documentId: null, read }] })
  })

  test('insertion goes to the one document that was read', async () => {
    const executeScript = vi.fn<(injection: { target: unknown }) => Promise<{ frameId: number; result: unknown }[]>>(
      () => Promise.resolve([{ frameId: 4, result: { done: false } }]),
    )
    await pageCalls({ executeScript } as unknown as ScriptingApi).undo(
      { tabId: 9, frameId: 4, documentId: 'doc' },
      {
        field: { frameId: 4, documentId: 'doc', family: 'textarea', domId: null, path: 'p', label: '' },
        before: '',
        after: '',
      },
    )
    expect(executeScript.mock.calls.map(([injection]) => injection.target)).toEqual([
      { tabId: 9, documentIds: ['doc'] },
      { tabId: 9, documentIds: ['doc'] },
    ])
  })
})

describe('clicks', () => {
  test('the waiting click is taken once, and removed', async () => {
    const area = sessionArea({ [clickKey(3)]: { windowId: 3, tabId: 8, at: 1 } })
    const taken: number[] = []
    takeClicks(area, 3, (click) => taken.push(click.tabId))
    await vi.waitFor(() => expect(taken).toEqual([8]))
    await vi.waitFor(() => expect(area.held.size).toBe(0))
  })

  test('another window’s click is left alone', async () => {
    const area = sessionArea()
    const taken: number[] = []
    takeClicks(area, 3, (click) => taken.push(click.tabId))
    await area.set({ [clickKey(4)]: { windowId: 4, tabId: 8, at: 1 } })
    await area.set({ [clickKey(3)]: { windowId: 3, tabId: 9, at: 2 } })
    expect(taken).toEqual([9])
    expect(area.held.has(clickKey(4))).toBe(true)
  })

  test('a record that is no click, or another window’s under this key, is not taken', async () => {
    const area = sessionArea()
    const taken: unknown[] = []
    takeClicks(area, 3, (click) => taken.push(click))
    for (const forged of [
      null,
      'x',
      { windowId: 4, tabId: 1, at: 1 },
      { windowId: 3, tabId: 'a', at: 1 },
      { windowId: 3, tabId: 1 },
    ])
      await area.set({ [clickKey(3)]: forged })
    expect(taken).toEqual([])
  })
})
