// The panel's half of the protocol. What comes back from a page is parsed before anything believes it.
import { problem } from '../errors.ts'
import { type Result, fail, ok } from '../result.ts'
import type { FrameRead, NoteField } from '../schema/page-note.ts'
import type { Taught } from '../schema/taught.ts'
import { failureCode } from './failure.ts'
import { type Answer, type Args, type World, protocol, worldOf } from './protocol.ts'
import { whileThere } from './while-there.ts'
import { type FramePlace, type ScriptingApi, type Target, runHandler, targetOf, tellTaught } from './scripting.ts'

export type { FramePlace, ScriptingApi }

export type FrameAnswer = { frameId: number; documentId: string | null; read: FrameRead }

export interface PageCalls {
  /**
   * Every frame that the browser lets the panel read. Frames that are out of reach are silently absent. `taught`: what is
   * known of sites; each document is told of its own site only.
   */
  read(tabId: number, taught?: readonly Taught[]): Promise<Result<FrameAnswer[]>>
  insert(place: FramePlace, args: Args<'insert'>, taught?: readonly Taught[]): Promise<Result<Answer<'insert'>>>
  undo(place: FramePlace, args: Args<'undo'>, taught?: readonly Taught[]): Promise<Result<Answer<'undo'>>>
}

/** In this order: the banner's reader is handed to the fields'. */
/** What is sent to a page for reading it. */
export const reading = ['/chart.js', '/capture.js']

export function pageCalls(scripting: ScriptingApi): PageCalls {
  let told = false
  /** Nothing is sent before something was shown; after an erasure the documents are told that there is nothing. */
  async function tell(target: Target, taught: readonly Taught[], world: World): Promise<void> {
    if (taught.length === 0 && !told) return
    told = true
    await scripting.executeScript({ target, func: tellTaught, args: [[...taught]], world })
    await scripting.executeScript({ target, files: ['/taught.js'], world })
  }
  async function call<N extends 'insert' | 'undo'>(
    name: N,
    place: FramePlace,
    args: Args<N>,
    taught: readonly Taught[] = [],
  ): Promise<Result<Answer<N>>> {
    const target = targetOf(place)
    const world = worldOf(args.field.family)
    let sent = false
    try {
      await tell(target, taught, world)
      await scripting.executeScript({ target, files: ['/chart.js', '/insert.js'], world })
      sent = true
      const asked = scripting.executeScript({ target, func: runHandler, args: [name, args, world === 'MAIN'], world })
      const [frame] = (await whileThere(scripting, place, asked)) ?? []
      const answer = protocol[name].answer.safeParse(frame?.result)
      // What a page that has gone did before it went, nobody can say.
      return answer.success ? ok(answer.data as Answer<N>) : fail(problem('chart-left'))
    } catch (thrown) {
      return fail(problem(sent ? 'chart-left' : failureCode(thrown)))
    }
  }
  /**
   * An editor that draws only a part of its text is read once more where all of it can be seen; all else is as our own
   * world saw it, which also looks into what is closed to the page's.
   */
  async function whole(tabId: number, answer: FrameAnswer): Promise<FrameAnswer> {
    const { frameId, documentId } = answer
    const partial = ({ ref }: NoteField): boolean => worldOf(ref.family) === 'MAIN'
    if (!answer.read.fields.some(partial)) return answer
    const target = targetOf({ tabId, frameId, documentId })
    const [frame] = await scripting.executeScript({ target, files: reading, world: 'MAIN' })
    const read = protocol.read.answer.safeParse(frame?.result)
    if (!read.success) return answer
    const seen = ({ ref }: NoteField): NoteField | undefined =>
      read.data.fields.find((one) => one.ref.path === ref.path && one.ref.domId === ref.domId)
    const fields = answer.read.fields.map((field) => {
      const full = partial(field) ? seen(field) : undefined
      return full ? { ...full, taught: field.taught } : field
    })
    return { ...answer, read: { ...answer.read, fields } }
  }
  return {
    async read(tabId, taught = []) {
      const target = { tabId, allFrames: true }
      try {
        await tell(target, taught, 'ISOLATED')
        const frames = await scripting.executeScript({ target, files: reading, world: 'ISOLATED' })
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
    insert: (place, args, taught) => call('insert', place, args, taught),
    undo: (place, args, taught) => call('undo', place, args, taught),
  }
}
