// An answer that a page has yet to give, or null when the page is not there any more to give it. A document that the
// browser sets aside when the clinician goes on is frozen in the middle of what it does: its promise is never kept, and no
// error says so. So the document is asked now and then for a sign of life.
import type { World } from './protocol.ts'
import type { Injected, ScriptingApi, Target } from './scripting.ts'

/** Milliseconds between two signs of life; an insertion is over before the first as a rule. */
const between = 500
/** Milliseconds: where a frame is known by its number alone, another document in it gives the sign. */
const longest = 20_000

// Sent to the page as source text.
const isThere = (): boolean => true

export async function whileThere(
  scripting: ScriptingApi,
  at: { target: Target; world: World },
  answer: Promise<(Injected | null)[]>,
): Promise<(Injected | null)[] | null> {
  let over = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const gone = async (): Promise<null> => {
    for (let waited = 0; !over && waited < longest; waited += between) {
      await new Promise((resolve) => (timer = setTimeout(resolve, between)))
      if (over) break
      const sign = await scripting.executeScript({ ...at, func: isThere, args: [] }).catch(() => [])
      if (!sign.some((frame) => frame?.result === true)) break
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
