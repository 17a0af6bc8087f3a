// The tab's half of the protocol: handlers in the isolated world, which the page's own scripts cannot reach, or for the few
// editors whose text page script alone sees in the page's own. Installed once per document, so that the guard against two
// insertions at a time keeps its state between clicks; in the page's own world, only for one call.
import type { ChartCheck } from '../schema/insertion.ts'
import type { Answer, Args, CallName } from './protocol.ts'

export type Handlers = { [N in Exclude<CallName, 'read'>]: (args: Args<N>) => Answer<N> | Promise<Answer<N>> }

type World = typeof globalThis & { carryoverHandlers?: Handlers; carryoverChart?: ChartCheck }

export function handChartCheck(check: ChartCheck): void {
  const world = globalThis as World
  world.carryoverChart ??= check
}

/** Without a chart check nothing is installed, and so nothing answers. */
export function answerCalls(make: (checkChart: ChartCheck) => Handlers): void {
  const world = globalThis as World
  if (world.carryoverChart) world.carryoverHandlers ??= make(world.carryoverChart)
}
