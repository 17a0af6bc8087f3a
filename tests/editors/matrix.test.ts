// Every editor page and placement through the built extension: right, or refused where it must be. Nothing else passes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditorDriver, openEditors, spots } from './drive.ts'
import { editorPages } from './pages.ts'

let driver: EditorDriver

beforeAll(async () => {
  driver = await openEditors()
}, 300_000)
afterAll(() => driver.close())

describe.each(editorPages)('$title', (page) => {
  test.each(spots)('%s', async (spot) => {
    const { verdict, because } = await driver.run(page, spot)
    expect({ verdict, because }).toEqual(
      page.must === 'take'
        ? { verdict: 'right', because: [] }
        : { verdict: 'rightly refused', because: [page.must.refuse] },
    )
  })
})
