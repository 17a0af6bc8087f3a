// Every editor page in Chromium in one placement, taken in turn, and those that differ most in all four: right, or refused
// where it must be. All placements of all pages in both browsers are `npm run test:editors -- --write` and the soak's part.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditorDriver, mustRefuse, openEditors, spots } from './drive.ts'
import { editorPages } from './pages.ts'

const inFull = [
  'plain-textarea',
  'contenteditable',
  'ckeditor-5',
  'tinymce-iframe',
  'quill-2',
  'tiptap',
  'lexical',
  'slate',
]

let driver: EditorDriver

beforeAll(async () => {
  driver = await openEditors()
}, 300_000)
afterAll(() => driver?.close())

describe.each(editorPages.map((page, index) => ({ page, index, title: page.title })))('$title', ({ page, index }) => {
  test.each(inFull.includes(page.name) ? spots : [spots[index % spots.length] ?? 'end'])('%s', async (spot) => {
    const { verdict, because } = await driver.run(page, spot)
    const reasons = mustRefuse(page, spot)
    if (!reasons) expect({ verdict, because }).toEqual({ verdict: 'right', because: [] })
    else {
      expect(verdict).toBe('rightly refused')
      expect(reasons).toEqual(expect.arrayContaining(because))
    }
  })
})
