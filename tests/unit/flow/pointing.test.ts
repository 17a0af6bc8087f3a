// What the panel draws in the page, and what it learns there.
import { describe, expect, test, vi } from 'vitest'
import type { Picked, Picking, PointCalls } from '../../../lib/page/point.ts'
import type { Settings } from '../../../lib/schema/settings.ts'
import { defaultSettings } from '../../../lib/schema/settings.ts'
import { aRef } from '../examples.ts'
import { defusionNote, fakePanel, fakePointing, maya } from './fake-panel.ts'

const nobody = { ids: [], names: [], dobs: [], mrns: [], several: false }
const picked = (change: Partial<Picked> = {}): Picked => ({
  origin: 'http://ehr.test',
  path: '/clients/*',
  mark: { features: ['tag:textarea', 'label:plan'] },
  field: aRef({ label: 'Write your notes' }),
  ...change,
})

function drawing() {
  const drawn: string[] = []
  const outline: PointCalls['outline'] = (_place, field, words) => {
    drawn.push(field ? words : 'off')
    return Promise.resolve(field !== null)
  }
  return { drawn, outline }
}
function picker() {
  let choose: (picked: Picked | null) => void = () => undefined
  const picking: Picking = {
    choices: [{ place: { tabId: 1, frameId: 0, documentId: null }, index: 0, name: 'Write your notes' }],
    picked: new Promise((resolve) => (choose = resolve)),
    show: vi.fn(),
    take: vi.fn(),
    renew: vi.fn(),
    end: () => choose(null),
  }
  return { pick: () => Promise.resolve(picking), choose: (what: Picked | null) => choose(what), picking }
}
async function open(point: Partial<PointCalls>, banner = maya, written: Settings[] = []) {
  const panel = fakePanel(defusionNote, banner, {
    point: fakePointing(point),
    settings: {
      initial: { ...defaultSettings, reviewer: { name: 'Robin Avery', credential: 'LCSW', supervisor: '' } },
      store: { write: (settings) => Promise.resolve(void written.push(settings)) },
    },
  })
  panel.click()
  await vi.waitFor(() => expect(panel.flow.step.value.at).toBe('draft'))
  return panel
}

describe('the outline', () => {
  test('is drawn with the draft, once, and taken away when the worksheet stands there', async () => {
    const { drawn, outline } = drawing()
    const panel = await open({ outline })
    await vi.waitFor(() => expect(panel.flow.outlined.value).toBe(true))
    panel.flow.editSlot('practice', 'Something else.')
    expect(drawn).toEqual(['Worksheet goes here: under its heading'])
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(drawn.at(-1)).toBe('off'))
    expect(panel.flow.outlined.value).toBe(false)
  })

  test('that has ended in the page is not claimed any more', async () => {
    const panel = await open({ renew: () => Promise.resolve(false) })
    await vi.waitFor(() => expect(panel.flow.outlined.value).toBe(true))
    panel.flow.renew()
    await vi.waitFor(() => expect(panel.flow.outlined.value).toBe(false))
  })

  test('of a cleared draft goes', async () => {
    const { drawn, outline } = drawing()
    const panel = await open({ outline })
    panel.flow.clear()
    await vi.waitFor(() => expect(drawn.at(-1)).toBe('off'))
  })
})

describe('pointing', () => {
  test('what was shown is remembered once for its site, newest first', async () => {
    const written: Settings[] = []
    const one = picker()
    const panel = await open({ pick: one.pick }, maya, written)
    panel.flow.pickInPage('target')
    await vi.waitFor(() => expect(panel.flow.picking.value?.choices).toEqual(['Write your notes']))
    one.choose(picked())
    await vi.waitFor(() => expect(panel.flow.picking.value).toBeNull())
    expect(written.at(-1)?.taught).toMatchObject([{ kind: 'target', origin: 'http://ehr.test', path: '/clients/*' }])
    expect(JSON.stringify(written)).not.toMatch(/Maya|Rivera|defusion/)
  })

  test('nothing pointed at changes nothing', async () => {
    const written: Settings[] = []
    const one = picker()
    const panel = await open({ pick: one.pick }, maya, written)
    panel.flow.pickInPage('target')
    await vi.waitFor(() => expect(panel.flow.picking.value).not.toBeNull())
    panel.flow.endPicking()
    await vi.waitFor(() => expect(panel.flow.picking.value).toBeNull())
    expect(written).toEqual([])
  })

  test('a site that has no origin is not remembered; what was shown counts this once', async () => {
    const written: Settings[] = []
    const one = picker()
    const panel = await open({ pick: one.pick }, maya, written)
    panel.flow.pickInPage('target')
    await vi.waitFor(() => expect(panel.flow.picking.value).not.toBeNull())
    one.choose(picked({ origin: 'null' }))
    await vi.waitFor(() => expect(panel.flow.picking.value).toBeNull())
    expect(written).toEqual([])
    expect(panel.flow.target.value).toBe(0)
  })

  test('the client who was shown is the draft’s: the same words, a sign-off anew', async () => {
    const one = picker()
    const panel = await open({ pick: one.pick }, nobody)
    panel.flow.editSlot('practice', 'My own words.')
    panel.page.banner = maya
    panel.flow.pickInPage('client')
    await vi.waitFor(() => expect(panel.flow.picking.value).not.toBeNull())
    one.choose(picked({ field: null }))
    await vi.waitFor(() => expect(panel.flow.client.value?.name).toBe('Maya Rivera'))
    expect(panel.flow.draft.value?.slots.practice.value).toBe('My own words.')
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.step.value.at).toBe('inserted'))
  })

  test('a page that may not be drawn on says that it may not be entered', async () => {
    const panel = await open({ pick: () => Promise.resolve(null) })
    panel.flow.pickInPage('note')
    await vi.waitFor(() => expect(panel.flow.problem.value?.code).toBe('access-lost'))
  })
})
