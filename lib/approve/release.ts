// What insert, copy and print must pass: the bytes about to leave are hashed again and compared with the sign-off.
import { problem } from '../errors.ts'
import { type Result, fail, ok } from '../result.ts'
import type { ApprovalRecord } from '../schema/approval.ts'
import type { Rendering, Renderings } from '../schema/draft.ts'
import { hashRenderings } from './approve.ts'

/** The rendering, if the record signs these very bytes; else `approval-gone`. */
export async function release(
  record: ApprovalRecord | null,
  which: keyof Renderings,
  renderings: Renderings,
): Promise<Result<Rendering>> {
  if (record === null) return fail(problem('approval-gone'))
  const now = await hashRenderings(renderings)
  const signed =
    which === 'chart'
      ? now.chartText === record.hashes.chartText && now.chartHtml === record.hashes.chartHtml
      : now.clientText === record.hashes.clientText && now.clientHtml === record.hashes.clientHtml
  return signed ? ok(renderings[which]) : fail(problem('approval-gone'))
}
