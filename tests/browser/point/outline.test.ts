// The outline of the field that will take the worksheet: seen, in nobody's way, and gone without a trace.
import { afterEach, expect, it, vi } from 'vitest'
import { describeField } from '../../../lib/field/describe-field.ts'
import { clearOutline, outlineField, outlineLease, revealField } from '../../../lib/point/outline-field.ts'
import { type Page, field, openPage } from '../insert/open-page.ts'

let page: Page | null = null
afterEach(() => {
  clearOutline()
  page?.close()
  page = null
})

const drawn = (doc: Document): Element | null => doc.querySelector('html > div[popover]')
const form = '<form><label>Plan <textarea id="plan" rows="5" cols="50"></textarea></label></form>'

it('is drawn over the field, once, and taken away without a trace', async () => {
  page = await openPage(form)
  const { doc } = page
  const former = doc.documentElement.outerHTML
  const ref = describeField(field(doc, '#plan'))
  expect(outlineField(doc, ref, 'here')).toBe(true)
  expect(outlineField(doc, ref, 'here')).toBe(true)
  expect(doc.documentElement.children.length).toBe(3)
  expect(doc.body.outerHTML).toBe(new DOMParser().parseFromString(former, 'text/html').body.outerHTML)
  expect(drawn(doc)?.shadowRoot).toBeNull()
  expect(drawn(doc)?.matches(':popover-open')).toBe(true)
  const box = field(doc, '#plan').getBoundingClientRect()
  expect(doc.elementFromPoint(box.left + 5, box.top + 5)).toBe(field(doc, '#plan'))
  clearOutline()
  expect(doc.documentElement.outerHTML).toBe(former)
})

it('is refused for a field that is gone', async () => {
  page = await openPage('<textarea aria-label="Plan" rows="5" cols="50"></textarea>')
  const ref = describeField(field(page.doc, 'textarea'))
  field(page.doc, 'textarea').remove()
  expect(outlineField(page.doc, ref, 'here')).toBe(false)
})

it('ends by itself when nobody renews it, and stays while somebody does', async () => {
  page = await openPage(form)
  const { doc } = page
  const view = doc.defaultView!
  const ref = describeField(field(doc, '#plan'))
  const timers: { run: () => void; time: number }[] = []
  vi.spyOn(view, 'setTimeout').mockImplementation(((run: () => void, time: number) =>
    timers.push({ run, time })) as never)
  const cleared = vi.spyOn(view, 'clearTimeout')
  outlineField(doc, ref, 'here')
  outlineField(doc, ref, 'here')
  expect(timers.map(({ time }) => time)).toEqual([outlineLease, outlineLease])
  expect(cleared).toHaveBeenCalledTimes(1)
  timers.at(-1)?.run()
  expect(drawn(doc)).toBeNull()
})

it('ends when the field is taken away, or when the page has another address', async () => {
  page = await openPage(form)
  const { doc } = page
  const ref = describeField(field(doc, '#plan'))
  outlineField(doc, ref, 'here')
  field(doc, '#plan').remove()
  await vi.waitFor(() => expect(drawn(doc)).toBeNull())

  page.close()
  page = await openPage(form)
  const other = page.doc
  outlineField(other, describeField(field(other, '#plan')), 'here')
  other.defaultView!.location.hash = '#another'
  await vi.waitFor(() => expect(drawn(other)).toBeNull())
})

it('stands outside of an editor that is a whole frame, so that nothing is in what it saves', async () => {
  page = await openPage('<h2>Plan</h2><iframe id="editor" style="width:500px;height:200px"></iframe>')
  const inner = (field(page.doc, '#editor') as HTMLIFrameElement).contentDocument!
  inner.designMode = 'on'
  const former = inner.documentElement.outerHTML
  expect(outlineField(inner, describeField(inner.body), 'here')).toBe(true)
  expect(inner.documentElement.outerHTML).toBe(former)
  expect(drawn(page.doc)).not.toBeNull()
})

it('brings a field on screen that stands far down', async () => {
  page = await openPage(`<div style="height:3000px"></div>${form}`)
  const el = field(page.doc, '#plan')
  expect(revealField(page.doc, describeField(el))).toBe(true)
  const { top, bottom } = el.getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(700)
})
