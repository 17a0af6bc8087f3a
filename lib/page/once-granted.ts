// A click's leave to enter a page and the script that uses it reach the page's process on two ways, and under load the
// script can be first: Chromium 156 then refuses it, and would let it in a moment later. So the first read after a click
// asks again before it believes a refusal.
import type { Result } from '../result.ts'

/** Milliseconds before each further question. */
const waits = [50, 150, 300, 500]

/** The answer of `ask`; a refusal is believed when it is still one after about a second. */
export async function onceGranted<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  let answer = await ask()
  for (const wait of waits) {
    if (answer.ok || answer.problem.code !== 'access-lost') break
    await new Promise((resolve) => setTimeout(resolve, wait))
    answer = await ask()
  }
  return answer
}
