// Each kind of switch between draft and text, and each change that is none, at least once; the long runs do hundreds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dresses, switchKinds } from '../soak/guard-cases.ts'
import { runSwitch, runUnchanged } from '../soak/guard.ts'
import { type Office, openOffice } from '../soak/office.ts'
import { seeded } from '../tools/random.ts'
import { builds } from './drive/browser.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice(builds.product)
})
afterAll(() => office.close())

describe('no other note is changed, and what the panel says is true', () => {
  test.each(Object.keys(switchKinds).map((kind, index) => [kind, index] as const))('%s', async (kind, index) => {
    const counts: string[] = []
    // Other clients each time: the draft of a former case would be found again.
    for (const seed of [100 + index, 200 + index])
      await runSwitch(kind, office, seeded(seed), (name) => counts.push(name))
    expect(counts).toHaveLength(2)
    expect(counts).not.toContain('wrong')
  })
})

describe('a chart that only changes its dress is not refused', () => {
  test.each(dresses.map((dress, index) => [dress, index] as const))('%s', async (dress, index) => {
    const counts: string[] = []
    const came = await runUnchanged(dress, office, seeded(300 + index), (name) => counts.push(name))
    expect(came).toMatchObject({ kind: 'inserted' })
  })
})
