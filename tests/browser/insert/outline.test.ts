import { afterEach, expect, it } from 'vitest'
import { describeField } from '../../../lib/field/describe-field.ts'
import { clearOutline, outlineField } from '../../../lib/insert/outline-field.ts'
import { type Page, field, openPage } from './open-page.ts'

let page: Page | null = null
afterEach(() => {
  clearOutline()
  page?.close()
  page = null
})

it('is drawn over the field, once, and taken away without a trace', async () => {
  page = await openPage('<form><label>Plan <textarea id="plan" rows="5" cols="50"></textarea></label></form>')
  const { doc } = page
  const former = doc.documentElement.outerHTML
  const ref = describeField(field(doc, '#plan'))
  expect(outlineField(doc, ref)).toBe(true)
  expect(outlineField(doc, ref)).toBe(true)
  expect(doc.documentElement.children.length).toBe(3)
  expect(doc.body.outerHTML).toBe(new DOMParser().parseFromString(former, 'text/html').body.outerHTML)
  expect(field(doc, 'html > div').shadowRoot).toBeNull()
  const box = field(doc, '#plan').getBoundingClientRect()
  expect(doc.elementFromPoint(box.left + 5, box.top + 5)).toBe(field(doc, '#plan'))
  clearOutline()
  expect(doc.documentElement.outerHTML).toBe(former)
})

it('is refused for a field that is gone', async () => {
  page = await openPage('<textarea aria-label="Plan" rows="5" cols="50"></textarea>')
  const ref = describeField(field(page.doc, 'textarea'))
  field(page.doc, 'textarea').remove()
  expect(outlineField(page.doc, ref)).toBe(false)
})
