// The tab's half of the protocol: handlers in the isolated world, which the page's own scripts cannot reach, or for the few
// editors whose text page script alone sees in the page's own. Installed once per document, so that the guard against two
// insertions at a time keeps its state between clicks; in the page's own world, only for one call.
import type { ChartBanner } from '../schema/chart.ts'
import type { ChartCheck } from '../schema/insertion.ts'
import type { Pointed, Taught, TaughtKind } from '../schema/taught.ts'
import type { Answer, Args, PointCall } from './protocol.ts'

/** Finds again what was shown, and says what is to be kept of what is shown now. */
type Teaching = {
  find(doc: Document, kind: TaughtKind): Element | null
  describe(el: Element, kind: TaughtKind): Pointed
}

type Handler<N extends 'insert' | 'undo' | PointCall> = (args: Args<N>) => Answer<N> | Promise<Answer<N>>
export type Handlers = { [N in 'insert' | 'undo']: Handler<N> }
export type PointHandlers = { [N in PointCall]: Handler<N> }

type World = typeof globalThis & {
  carryoverHandlers?: Handlers
  carryoverChart?: ChartCheck
  carryoverBanner?: ReadBanner
  carryoverPointing?: PointHandlers
  carryoverTeacher?: Teaching
  carryoverLessons?: Taught[]
}

type ReadBanner = (doc: Document) => ChartBanner

/** The chart's script reads the banner for the reading script, and is asked before each change. */
export function handChart(read: ReadBanner, check: ChartCheck): void {
  const world = globalThis as World
  world.carryoverBanner ??= read
  world.carryoverChart ??= check
}

export const bannerReader = (): ReadBanner | undefined => (globalThis as World).carryoverBanner

/** Without a chart check nothing is installed, and so nothing answers. */
export function answerCalls(make: (checkChart: ChartCheck) => Handlers): void {
  const world = globalThis as World
  if (world.carryoverChart) world.carryoverHandlers ??= make(world.carryoverChart)
}

export function answerPointing(make: () => PointHandlers): void {
  const world = globalThis as World
  world.carryoverPointing ??= make()
}

/** What the page's half knows of places that were shown: by its script, if that was sent. */
export const teacher = (): Teaching | undefined => (globalThis as World).carryoverTeacher

export function handTeacher(found: Teaching): void {
  ;(globalThis as World).carryoverTeacher = found
}

/** What the panel told this document of its own site, just before. */
export const lessons = (): Taught[] => (globalThis as World).carryoverLessons ?? []
