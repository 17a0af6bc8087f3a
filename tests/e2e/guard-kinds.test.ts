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
  test.each(Object.keys(switchKinds))('%s', async (kind) => {
    const counts: string[] = []
    for (const seed of [11, 12]) await runSwitch(kind, office, seeded(seed), (name) => counts.push(name))
    expect(counts).toHaveLength(2)
    expect(counts).not.toContain('wrong')
  })
})

describe('a chart that only changes its dress is not refused', () => {
  test.each(dresses)('%s', async (dress) => {
    const counts: string[] = []
    const came = await runUnchanged(dress, office, seeded(21), (name) => counts.push(name))
    expect(came).toMatchObject({ kind: 'inserted' })
  })
})
