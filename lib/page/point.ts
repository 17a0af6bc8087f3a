// The panel's half of pointing: the outline of the field that is meant, and the picker, which runs in every frame at once
// until one of them answers. Nothing here fails loudly: a page that cannot be drawn on is drafted for all the same.
import type { FieldRef } from '../schema/page-note.ts'
import type { TaughtKind } from '../schema/taught.ts'
import { type Answer, type Args, type PointCall, protocol } from './protocol.ts'
import { type FramePlace, type ScriptingApi, type Target, runHandler, targetOf } from './scripting.ts'

/** One thing that may be pointed at. `name` is as the page shows it: screen only. */
export type PickChoice = { place: FramePlace; index: number; name: string }
export type Picked = NonNullable<Answer<'pickWait'>>
export type Picking = {
  choices: PickChoice[]
  /** Resolves once: with what was pointed at, or null. */
  picked: Promise<Picked | null>
  /** Frames one choice in the page. */
  show(choice: PickChoice | null): void
  take(choice: PickChoice): void
  /** Keeps the pickers going; without it they end by themselves. */
  renew(): void
  end(): void
}

export interface PointCalls {
  /** Frames the field in the page, with a few words; null takes the frame away. Renew it every few seconds. */
  outline(place: FramePlace, field: FieldRef | null, words: string): Promise<boolean>
  /** Keeps that outline for some more seconds; false when it has ended by itself, and then it is not drawn anew. */
  renew(place: FramePlace, field: FieldRef, words: string): Promise<boolean>
  reveal(place: FramePlace, field: FieldRef): Promise<boolean>
  /** Null when no frame of the tab may be drawn on. */
  pick(tabId: number, what: TaughtKind, words: string): Promise<Picking | null>
}

export function pointCalls(scripting: ScriptingApi): PointCalls {
  const world = 'ISOLATED'
  const inject = (target: Target) => scripting.executeScript({ target, files: ['/point.js'], world })
  async function ask<N extends PointCall>(name: N, target: Target, args: Args<N>) {
    const frames = await scripting.executeScript({ target, func: runHandler, args: [name, args, false], world })
    return frames.flatMap((frame) => {
      const answer = protocol[name].answer.safeParse(frame?.result)
      const said = frame && answer.success ? (answer.data as Answer<N>) : undefined
      return frame && said !== undefined ? [{ frame, said }] : []
    })
  }
  const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined)
  return {
    async outline(place, field, words) {
      try {
        const target = targetOf(place)
        const args = { field, words, renew: false }
        const [answer] = await ask('outline', target, args)
        if (answer || !field) return answer?.said.shown ?? false
        await inject(target)
        const [again] = await ask('outline', target, args)
        return again?.said.shown ?? false
      } catch {
        return false
      }
    },
    async renew(place, field, words) {
      try {
        const [answer] = await ask('outline', targetOf(place), { field, words, renew: true })
        return answer?.said.shown ?? false
      } catch {
        return false
      }
    },
    async reveal(place, field) {
      try {
        await inject(targetOf(place))
        const [answer] = await ask('reveal', targetOf(place), { field })
        return answer?.said.shown ?? false
      } catch {
        return false
      }
    },
    async pick(tabId, what, words) {
      const everywhere = { tabId, allFrames: true }
      try {
        await scripting.executeScript({ target: everywhere, files: ['/taught.js'], world })
        const scripts = await inject(everywhere)
        const origins = scripts.flatMap((frame) => (typeof frame?.result === 'string' ? [frame.result] : []))
        const started = await ask('pickStart', everywhere, { what, origins: [...new Set(origins)], words })
        if (started.length === 0) return null
        const places = started.map(({ frame }) => ({
          tabId,
          frameId: frame.frameId,
          documentId: frame.documentId ?? null,
        }))
        const end = (): void => quietly(ask('pickEnd', everywhere, null))
        const waits = places.map(async (place): Promise<Picked | null> => {
          const [answer] = await ask('pickWait', targetOf(place), null)
          if (!answer) throw new Error('gone')
          return answer.said && { ...answer.said, field: placed(answer.said.field, place) }
        })
        return {
          choices: started.flatMap(({ said }, at) =>
            said.names.map((name, index) => ({
              place: places[at] ?? { tabId, frameId: 0, documentId: null },
              index,
              name,
            })),
          ),
          // A key ends the picker of its own frame, and with it all of them; a frame that went away ends nothing.
          picked: Promise.any(waits)
            .catch(() => null)
            .finally(end),
          show(choice) {
            for (const place of places)
              quietly(ask('pickShow', targetOf(place), { index: isOf(choice, place) ? choice.index : null }))
          },
          take: ({ place, index }) => quietly(ask('pickTake', targetOf(place), { index })),
          renew: () => quietly(ask('pickRenew', everywhere, null)),
          end,
        }
      } catch {
        return null
      }
    },
  }
}

const isOf = (choice: PickChoice | null, place: FramePlace): choice is PickChoice =>
  choice?.place.frameId === place.frameId && choice.place.documentId === place.documentId

const placed = (field: FieldRef | null, { frameId, documentId }: FramePlace): FieldRef | null =>
  field && { ...field, frameId, documentId }
