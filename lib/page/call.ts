// The panel's half of the protocol. What comes back from a page is parsed before anything believes it.
import type { Browser } from 'wxt/browser'
import { problem } from '../errors.ts'
import { type Result, fail, ok } from '../result.ts'
import type { FrameRead } from '../schema/page-note.ts'
import { failureCode } from './failure.ts'
import { type Answer, type Args, type CallName, type World, protocol, worldOf } from './protocol.ts'

type Target = Browser.scripting.InjectionTarget
type Injected = { frameId: number; documentId?: string; result?: unknown }

/** What is used of the browser's scripting API; a typed fake stands in for it in tests. */
export interface ScriptingApi {
  executeScript(injection: { target: Target; files: string[]; world: World }): Promise<(Injected | null)[]>
  executeScript<A extends unknown[]>(injection: {
    target: Target
    func: (...args: A) => unknown
    args: A
    world: World
  }): Promise<(Injected | null)[]>
}

export type FrameAnswer = { frameId: number; documentId: string | null; read: FrameRead }

/** One frame of one tab; `documentId` ties it to the document that was read, where the browser has one. */
export type FramePlace = { tabId: number; frameId: number; documentId: string | null }

export interface PageCalls {
  /** Every frame that the browser lets the panel read. Frames that are out of reach are silently absent. */
  read(tabId: number): Promise<Result<FrameAnswer[]>>
  insert(place: FramePlace, args: Args<'insert'>): Promise<Result<Answer<'insert'>>>
  undo(place: FramePlace, args: Args<'undo'>): Promise<Result<Answer<'undo'>>>
}

export function pageCalls(scripting: ScriptingApi): PageCalls {
  async function call<N extends Exclude<CallName, 'read'>>(
    name: N,
    place: FramePlace,
    args: Args<N>,
  ): Promise<Result<Answer<N>>> {
    const target: Target =
      place.documentId === null
        ? { tabId: place.tabId, frameIds: [place.frameId] }
        : { tabId: place.tabId, documentIds: [place.documentId] }
    const world = worldOf(args.field.family)
    try {
      await scripting.executeScript({ target, files: ['/chart.js', '/insert.js'], world })
      const [frame] = await scripting.executeScript({
        target,
        func: runHandler,
        args: [name, args, world === 'MAIN'],
        world,
      })
      const answer = protocol[name].answer.safeParse(frame?.result)
      return answer.success ? ok(answer.data as Answer<N>) : fail(problem('read-failed'))
    } catch (thrown) {
      return fail(problem(failureCode(thrown)))
    }
  }
  /** A frame with an editor that draws only a part of its text is read once more where all of it can be seen. */
  async function whole(tabId: number, answer: FrameAnswer): Promise<FrameAnswer> {
    const { frameId, documentId } = answer
    if (!answer.read.fields.some(({ ref }) => worldOf(ref.family) === 'MAIN')) return answer
    const target: Target = documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] }
    const [frame] = await scripting.executeScript({ target, files: ['/capture.js'], world: 'MAIN' })
    const read = protocol.read.answer.safeParse(frame?.result)
    return read.success ? { ...answer, read: read.data } : answer
  }
  return {
    async read(tabId) {
      try {
        const frames = await scripting.executeScript({
          target: { tabId, allFrames: true },
          files: ['/capture.js'],
          world: 'ISOLATED',
        })
        // For a page of its own Firefox neither runs the script nor refuses: the frame's place in the list is empty.
        if (frames.length > 0 && frames.every((frame) => !frame)) return fail(problem('restricted-page'))
        const answers = frames.flatMap((frame): FrameAnswer[] => {
          const read = protocol.read.answer.safeParse(frame?.result)
          return frame && read.success
            ? [{ frameId: frame.frameId, documentId: frame.documentId ?? null, read: read.data }]
            : []
        })
        return answers.length > 0
          ? ok(await Promise.all(answers.map((answer) => whole(tabId, answer))))
          : fail(problem('read-failed'))
      } catch (thrown) {
        return fail(problem(failureCode(thrown)))
      }
    },
    insert: (place, args) => call('insert', place, args),
    undo: (place, args) => call('undo', place, args),
  }
}

// Sent to the page as source text: it may name nothing but its arguments and the globals of the world it runs in.
async function runHandler(name: string, args: unknown, leave: boolean): Promise<unknown> {
  const world = globalThis as typeof globalThis & {
    carryoverHandlers?: Record<string, ((args: unknown) => unknown) | undefined>
    carryoverChart?: unknown
  }
  try {
    return await world.carryoverHandlers?.[name]?.(args)
  } finally {
    if (leave) {
      delete world.carryoverHandlers
      delete world.carryoverChart
    }
  }
}
