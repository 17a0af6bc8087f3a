import { describe, expect, test, vi } from 'vitest'
import { listenForClicks } from '../../../lib/page/listen-for-clicks.ts'
import { sessionArea } from '../desk/session-area.ts'

type Listener = (...given: unknown[]) => void

/** A worker's browser; `order` tells what was called first. */
function worker(sidebar: 'sidePanel' | 'sidebarAction', opens: () => Promise<void> = () => Promise.resolve()) {
  const on: Record<'action' | 'command' | 'menu' | 'installed', Listener[]> = {
    action: [],
    command: [],
    menu: [],
    installed: [],
  }
  const order: string[] = []
  const event = (list: Listener[]) => ({ addListener: (listener: Listener) => void list.push(listener) })
  const area = sessionArea()
  const set = area.set
  area.set = (items) => {
    order.push('record')
    return set(items)
  }
  const open = vi.fn<(options?: unknown) => Promise<void>>(() => {
    order.push('open')
    return opens()
  })
  const created: string[] = []
  const browser = {
    action: { onClicked: event(on.action) },
    commands: { onCommand: event(on.command) },
    contextMenus: {
      onClicked: event(on.menu),
      removeAll: (done: () => void) => done(),
      create: (menu: { title: string }) => void created.push(menu.title),
    },
    runtime: { onInstalled: event(on.installed) },
    storage: { session: area },
    [sidebar]: { open },
  }
  listenForClicks(browser as unknown as Parameters<typeof listenForClicks>[0])
  const fire = (which: keyof typeof on, ...given: unknown[]): void =>
    on[which].forEach((listener) => listener(...given))
  return { area, open, order, created, fire }
}

const tab = { id: 8, windowId: 3 }

describe('a click', () => {
  test.each(['sidePanel', 'sidebarAction'] as const)('opens the %s first, and then leaves its record', (sidebar) => {
    const { order, area, fire } = worker(sidebar)
    fire('action', tab)
    expect(order).toEqual(['open', 'record'])
    expect(area.held.get('click:3')).toMatchObject({ windowId: 3, tabId: 8 })
  })

  test('in Chromium the panel of the click’s own window is opened', () => {
    const { open, fire } = worker('sidePanel')
    fire('action', tab)
    expect(open).toHaveBeenCalledWith({ windowId: 3 })
  })

  test('the keyboard command and both menu entries do the same; another command does nothing', () => {
    const { open, created, fire } = worker('sidePanel')
    fire('installed')
    expect(created).toEqual(['Draft homework from this note', 'Draft homework from the selection'])
    fire('command', 'draft-homework', tab)
    fire('menu', {}, tab)
    fire('command', 'something-else', tab)
    expect(open).toHaveBeenCalledTimes(2)
  })

  test('a panel that refuses to open (it is open already) still gets the record', () => {
    const { area, fire } = worker('sidePanel', () => Promise.reject(new Error('already open')))
    fire('action', tab)
    expect(area.held.has('click:3')).toBe(true)
  })

  test('without a tab there is nothing to read', () => {
    const { open, area, fire } = worker('sidePanel')
    fire('action', { windowId: 3 })
    fire('command', 'draft-homework')
    expect(open).not.toHaveBeenCalled()
    expect(area.held.size).toBe(0)
  })
})
