import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approve } from '../../../lib/approve/approve.ts'
import { sha256 } from '../../../lib/approve/hash.ts'
import { release } from '../../../lib/approve/release.ts'
import { ApprovalRecord } from '../../../lib/schema/approval.ts'
import type { Renderings } from '../../../lib/schema/draft.ts'
import { aDraft, anIdentity } from '../examples.ts'

const sheets: Renderings = {
  chart: { text: 'Homework: leaves\nWhen: after coffee', html: '<p>Homework</p>' },
  client: { text: 'Leaves on a stream', html: '<h1>Leaves on a stream</h1>' },
}
const sign = (renderings: Renderings) =>
  approve({
    draft: aDraft(),
    renderings,
    chart: anIdentity(),
    note: { encounterIds: [], lines: [] },
    tabId: 7,
    field: null,
    reviewer: { name: 'Robin Avery', credential: 'LCSW', supervisor: '' },
  })

describe('sign-off', () => {
  test('the hash is the published SHA-256 of the text’s UTF-8 bytes', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('an approval is a record that its own schema reads back', async () => {
    const record = await sign(sheets)
    expect(ApprovalRecord.parse(structuredClone(record))).toEqual(record)
  })

  test('what was signed is released as it stands', async () => {
    const record = await sign(sheets)
    expect(await release(record, 'chart', sheets)).toEqual({ ok: true, value: sheets.chart })
    expect(await release(record, 'client', sheets)).toEqual({ ok: true, value: sheets.client })
  })

  test('no record, no release', async () => {
    expect(await release(null, 'chart', sheets)).toEqual({ ok: false, problem: { code: 'approval-gone' } })
  })

  test('one changed character anywhere in what would leave ends the approval', async () => {
    const record = await sign(sheets)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('chart', 'client'),
        fc.constantFrom('text', 'html'),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (which, form, at, put) => {
          const was = sheets[which][form]
          const place = at % was.length
          const edited = was.slice(0, place) + put + was.slice(place + 1)
          fc.pre(edited !== was)
          const changed = { ...sheets, [which]: { ...sheets[which], [form]: edited } }
          expect((await release(record, which, changed)).ok).toBe(false)
        },
      ),
    )
  })
})
