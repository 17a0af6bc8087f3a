// What is used of the browser's scripting API, and the one function that is sent to a page as source text.
import type { Browser } from 'wxt/browser'
import type { World } from './protocol.ts'

export type Target = Browser.scripting.InjectionTarget
export type Injected = { frameId: number; documentId?: string; result?: unknown }

/** A typed fake stands in for it in tests. */
export interface ScriptingApi {
  executeScript(injection: { target: Target; files: string[]; world: World }): Promise<(Injected | null)[]>
  executeScript<A extends unknown[]>(injection: {
    target: Target
    func: (...args: A) => unknown
    args: A
    world: World
  }): Promise<(Injected | null)[]>
}

/** One frame of one tab; `documentId` ties it to the document that was read, where the browser has one. */
export type FramePlace = { tabId: number; frameId: number; documentId: string | null }

export const targetOf = ({ tabId, frameId, documentId }: FramePlace): Target =>
  documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] }

// Sent to the page as source text: it may name nothing but its arguments and the globals of the world it runs in.
export async function runHandler(name: string, args: unknown, leave: boolean): Promise<unknown> {
  type Handler = ((args: unknown) => unknown) | undefined
  const world = globalThis as typeof globalThis & {
    carryoverHandlers?: Record<string, Handler>
    carryoverPointing?: Record<string, Handler>
    carryoverChart?: unknown
    carryoverTeacher?: unknown
    carryoverBanner?: unknown
  }
  try {
    return await (world.carryoverHandlers?.[name] ?? world.carryoverPointing?.[name])?.(args)
  } finally {
    if (leave) {
      delete world.carryoverHandlers
      delete world.carryoverChart
      delete world.carryoverTeacher
      delete world.carryoverBanner
    }
  }
}

// Sent to the page as source text. Each document keeps only what was taught of its own site.
export function tellTaught(taught: { origin: string }[]): void {
  const world = globalThis as typeof globalThis & { carryoverLessons?: unknown }
  world.carryoverLessons = taught.filter(({ origin }) => origin === globalThis.origin)
}
