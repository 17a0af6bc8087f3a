// What is shown in the page and what the clinician shows there: the outline of the field that will take the worksheet, and
// the picker. What was pointed at is remembered for the site, and the page is read again at once, so that one sees it work.
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals'
import { problem } from '../errors.ts'
import type { Picked, Picking, PointCalls } from '../page/point.ts'
import type { FramePlace } from '../page/scripting.ts'
import type { FieldRef, PageNote } from '../schema/page-note.ts'
import { mostTaught } from '../schema/settings.ts'
import { Taught, type TaughtKind } from '../schema/taught.ts'
import { placeFor, placesFor, targetField } from './placing.ts'
import { type ReadingTools, clientOf, identify, readTab, takeNote } from './reading.ts'
import type { SessionView } from './session-view.ts'
import type { TabState } from './tab-state.ts'

export type PointingTools = ReadingTools & {
  point: PointCalls
  active: ReadonlySignal<TabState>
  remember(taught: Taught[]): void
  run(tabId: number, work: Promise<unknown>): void
}

type Shown = Pick<
  SessionView,
  | 'place'
  | 'places'
  | 'outlined'
  | 'picking'
  | 'choosePlace'
  | 'showTarget'
  | 'pickInPage'
  | 'showChoice'
  | 'takeChoice'
  | 'endPicking'
>
export type Pointing = Shown & {
  /** Renews what stands in the page by lease; every few seconds, by the panel's clock. */
  renew(): void
  /** Takes everything out of the page, as far as a closing panel still may. */
  leave(): void
  /** Brings the field of an insertion on screen. */
  reveal(tabId: number, field: FieldRef): void
}

const hints: Record<TaughtKind, string> = {
  note: 'Carryover: click the note. Esc ends.',
  target: 'Carryover: click the field that takes the worksheet. Esc ends.',
  client: 'Carryover: click the client’s name. Esc ends.',
  'progress-note': 'Carryover: click the field that is the progress note. Esc ends.',
}

type Wanted = { place: FramePlace; field: FieldRef; words: string }

export function createPointing(tools: PointingTools): Pointing {
  const { point, active, store, stages, desk } = tools
  const outlined = signal(false)
  let picker: { tabId: number; picking: Picking } | null = null
  let drawn: Wanted | null = null
  let work: Promise<unknown> = Promise.resolve()
  const taught = (): Taught[] => [...tools.taught()]

  const place = computed(() => placeFor(stages, active.value))
  /** A string, so that a state that changes nothing of it draws nothing anew. */
  const wanted = computed(() => {
    const state = active.value
    const { step, tabId, run } = state
    const field = targetField(state)
    const here = step.at === 'draft' || (step.at === 'choosing' && step.why === 'empty-note')
    if (!field || !here || !place.value || state.picking) return ''
    const { frameId, documentId } = field.ref
    const words = `Worksheet goes here: ${placeWords[place.value.placement]}`
    return JSON.stringify([run, { place: { tabId, frameId, documentId }, field: field.ref, words }])
  })
  const later = (next: () => Promise<unknown>): void => void (work = work.then(next, next).catch(() => undefined))
  effect(() => {
    const key = wanted.value
    later(async () => {
      const next = key === '' ? null : (JSON.parse(key) as [number, Wanted])[1]
      const elsewhere = drawn && (!next || JSON.stringify(drawn.place) !== JSON.stringify(next.place))
      if (drawn && elsewhere) await point.outline(drawn.place, null, '')
      drawn = next
      outlined.value = next ? await point.outline(next.place, next.field, next.words) : false
    })
  })

  const reveal = (tabId: number, field: FieldRef): void =>
    void point.reveal({ tabId, frameId: field.frameId, documentId: field.documentId }, field)

  async function pick(what: TaughtKind): Promise<void> {
    const { tabId } = active.value
    picker?.picking.end()
    const picking = await point.pick(tabId, what, hints[what])
    if (!picking) return void store.update(tabId, { problem: problem('access-lost') })
    picker = { tabId, picking }
    store.update(tabId, { picking: { what, choices: picking.choices.map(({ name }) => name) }, problem: null })
    const picked = await picking.picked
    if (picker?.picking === picking) picker = null
    store.update(tabId, { picking: null })
    if (picked) await learn(tabId, what, picked)
  }

  async function learn(tabId: number, what: TaughtKind, picked: Picked): Promise<void> {
    const { origin, path, mark } = picked
    const lesson = Taught.safeParse({ kind: what, origin, path, mark })
    if (lesson.success) {
      const others = taught().filter((one) => one.kind !== what || one.origin !== origin || one.path !== path)
      tools.remember([lesson.data, ...others].slice(0, mostTaught))
    }
    const { note: held, approvalId, draft } = store.get(tabId)
    if (approvalId) await desk.revoke(tabId, approvalId)
    if (!held && !draft) return readTab(tools, tabId, false)
    const frames = await tools.page.read(tabId, taught())
    const composed = frames.ok ? stages.composeNote(frames.value) : frames
    if (!composed.ok) return void store.update(tabId, { problem: composed.problem })
    const note = composed.value
    const index = note.fields.findIndex(({ ref }) => isSame(ref, picked.field))
    if (what === 'target')
      return void store.update(tabId, {
        note,
        target: index < 0 ? note.target : index,
        placement: null,
        approvalId: null,
      })
    if (what === 'client') return adopt(tabId, note)
    // Where the site's lesson could not be kept, what was pointed at counts for this once.
    await takeNote(tools, tabId, index < 0 || isPart(note, index) ? note : stages.composeFrom(note, index))
  }

  /** The client whose name was shown is the client of the draft in hand, unless the page says that it is another one. */
  async function adopt(tabId: number, note: PageNote): Promise<void> {
    const now = await identify(tools, note)
    const { chart, target } = store.get(tabId)
    const other = chart && stages.compareCharts(chart.parts, now.chart.parts) === 'different'
    if (other) return readTab(tools, tabId, true)
    store.update(tabId, { note, target: note.target ?? target, client: clientOf(note), approvalId: null, ...now })
  }

  return {
    place,
    places: computed(() => placesFor(stages, active.value)),
    outlined,
    picking: computed(() => active.value.picking),
    choosePlace(placement) {
      const { tabId, approvalId } = active.value
      if (approvalId) tools.run(tabId, desk.revoke(tabId, approvalId))
      store.update(tabId, { placement, approvalId: null })
    },
    showTarget() {
      const { tabId } = active.value
      const field = targetField(active.value)
      if (field) reveal(tabId, field.ref)
    },
    pickInPage: (what) => tools.run(active.value.tabId, pick(what)),
    showChoice: (index) => picker?.picking.show(index === null ? null : (picker.picking.choices[index] ?? null)),
    takeChoice(index) {
      const choice = picker?.picking.choices[index]
      if (choice) picker?.picking.take(choice)
    },
    endPicking: () => picker?.picking.end(),
    renew() {
      picker?.picking.renew()
      later(async () => {
        const now = drawn
        if (!now || !outlined.value) return
        const still = await point.renew(now.place, now.field, now.words)
        if (drawn === now) outlined.value = still
      })
    },
    leave() {
      picker?.picking.end()
      if (drawn) void point.outline(drawn.place, null, '')
    },
    reveal,
  }
}

const placeWords = { 'after-heading': 'under its heading', caret: 'where your cursor is', end: 'at the end' } as const

const isSame = (ref: FieldRef, other: FieldRef | null): boolean =>
  ref.frameId === other?.frameId && ref.path === other.path && ref.domId === other.domId

const isPart = (note: PageNote, index: number): boolean => note.parts.some(({ fieldIndex }) => fieldIndex === index)
