// An answer that a page has yet to give, or null when the page is not there any more to give it. A document that the
// browser sets aside when the clinician goes on is frozen in the middle of what it does: its promise is never kept, and no
// error says so (it even still runs what is sent to it). So the frame is asked now and then which document it shows.
import type { FramePlace, Injected, ScriptingApi } from './scripting.ts'

/** Milliseconds between two such questions; an insertion is over before the first as a rule. */
const between = 500
/** Milliseconds: a browser that does not tell documents apart cannot say that one has gone. */
const longest = 20_000

// Sent to the page as source text.
const isThere = (): boolean => true

export async function whileThere(
  scripting: ScriptingApi,
  { tabId, frameId, documentId }: FramePlace,
  answer: Promise<(Injected | null)[]>,
): Promise<(Injected | null)[] | null> {
  let over = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const gone = async (): Promise<null> => {
    for (let waited = 0; !over && waited < longest; waited += between) {
      await new Promise((resolve) => (timer = setTimeout(resolve, between)))
      if (over) break
      const target = { tabId, frameIds: [frameId] }
      const shown = await scripting
        .executeScript({ target, func: isThere, args: [], world: 'ISOLATED' })
        .then(([frame]) => frame)
        .catch(() => undefined)
      if (shown?.result !== true) break
      if (documentId !== null && shown.documentId !== undefined && shown.documentId !== documentId) break
    }
    return null
  }
  try {
    return await Promise.race([answer, gone()])
  } finally {
    over = true
    clearTimeout(timer)
  }
}
