// The tab's half of the protocol: handlers in the isolated world, which the page's own scripts cannot reach. Installed
// once per document, so that the guard against two insertions at a time keeps its state between clicks.
import type { Answer, Args, CallName } from './protocol.ts'

export type Handlers = { [N in Exclude<CallName, 'read'>]: (args: Args<N>) => Answer<N> | Promise<Answer<N>> }

type World = typeof globalThis & { carryoverHandlers?: Handlers }

export function answerCalls(handlers: Handlers): void {
  const world = globalThis as World
  world.carryoverHandlers ??= handlers
}
