// The flow with real stages, and typed fakes for what is outside: a page whose fields can be typed in, a desk in memory.
import type { Adapters, SessionFlow } from '../../../lib/flow/adapters.ts'
import { createSessionFlow } from '../../../lib/flow/session-flow.ts'
import { stages } from '../../../lib/flow/stages.ts'
import { createDesk } from '../../../lib/desk/desk.ts'
import type { FrameAnswer, PageCalls } from '../../../lib/page/call.ts'
import type { PointCalls } from '../../../lib/page/point.ts'
import { ok } from '../../../lib/result.ts'
import type { ChartBanner } from '../../../lib/schema/chart.ts'
import { defaultSettings } from '../../../lib/schema/settings.ts'
import { sessionArea } from '../desk/session-area.ts'
import { aField, aRef } from '../examples.ts'

export const maya: ChartBanner = {
  ids: [{ kind: 'patient', value: '5ba4' }],
  names: ['Maya Rivera'],
  dobs: ['1991-03-14'],
  mrns: ['100HV7'],
  several: false,
}
export const tomas: ChartBanner = {
  ids: [{ kind: 'patient', value: '77aa' }],
  names: ['Tomas Lindqvist'],
  dobs: ['1984-11-02'],
  mrns: ['100J3K'],
  several: false,
}

export const defusionNote = [
  'S: Reports the thought "they will see I am no good" before each stand-up.',
  'A: Goal: speak up in meetings.',
  'P: Introduced cognitive defusion using leaves on a stream; practiced twice in session. Next session Thursday at 9:00.',
].join('\n')

/** A page with one note field. What is inserted lands in `text`. */
export function fakePage(text: string, banner: ChartBanner) {
  const page = { text, banner, reads: 0, inserts: 0, beforeInsert: (): void => undefined }
  const read = (): FrameAnswer => ({
    frameId: 0,
    documentId: 'doc-1',
    read: {
      isTop: true,
      origin: 'http://ehr.test',
      visible: true,
      banner: page.banner,
      separateNotes: 0,
      clientBoxes: 0,
      childFrames: 0,
      frameOrigins: [],
      pageSelection: '',
      content: 'html',
      fields: [
        aField(page.text, { section: null, label: 'Write your notes', ref: aRef({ label: 'Write your notes' }) }),
      ],
    },
  })
  const calls: PageCalls = {
    read: () => {
      page.reads += 1
      return Promise.resolve(ok([read()]))
    },
    insert: (_place, request) => {
      page.beforeInsert()
      page.inserts += 1
      const before = page.text
      if (request.before !== before)
        return Promise.resolve(ok({ done: false, why: 'field-changed', untouched: true, over: null }))
      page.text = `${before}\n\n${request.text}`
      return Promise.resolve(ok({ done: true, before, after: page.text, family: 'textarea', undoable: true }))
    },
    undo: (_place, request) => {
      if (page.text !== request.after) return Promise.resolve(ok({ done: false }))
      page.text = request.before
      return Promise.resolve(ok({ done: true }))
    },
  }
  return { page, calls }
}

/** A page that can be drawn on, where nothing is pointed at. */
export const fakePointing = (change: Partial<PointCalls> = {}): PointCalls => ({
  outline: () => Promise.resolve(true),
  renew: () => Promise.resolve(true),
  reveal: () => Promise.resolve(true),
  pick: () => Promise.resolve(null),
  ...change,
})

export function fakePanel(text = defusionNote, banner = maya, change: Partial<Adapters> = {}) {
  const { page, calls } = fakePage(text, banner)
  const area = sessionArea()
  const copied: string[] = []
  let front: number | null = 1
  const flow: SessionFlow = createSessionFlow({
    page: calls,
    point: fakePointing(),
    access: { allow: () => Promise.resolve(false) },
    desk: createDesk(area),
    settings: {
      initial: { ...defaultSettings, reviewer: { name: 'Robin Avery', credential: 'LCSW', supervisor: '' } },
      store: { write: () => Promise.resolve() },
    },
    clipboard: { write: (plain) => Promise.resolve(void copied.push(plain)) },
    activeTab: () => Promise.resolve(front),
    versions: { version: '0.1.0', browser: 'Chromium', browserMajor: 156 },
    reload: () => undefined,
    openSettings: () => undefined,
    stages,
    ...change,
  })
  return {
    flow,
    page,
    area,
    copied,
    inFront: (tabId: number) => (front = tabId),
    click: (tabId = 1) => flow.takeClick({ windowId: 1, tabId, at: Date.now() }),
  }
}
