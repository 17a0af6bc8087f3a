// What may be approved, and when: the exact text first, then the button.
import { expect, test } from 'vitest'
import { chartText, clientText, draft } from '../../gallery/content.ts'
import { fakeView } from '../../gallery/fake-view.ts'
import { button, disabled, enabled, exactText, field, mount, slotWords } from './mount.ts'

/** What is on screen is reported with the next frames. */
const frames = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
}

const approve = /^Approve and insert into/

test('the text on screen is the text that would be released, in both tabs', async () => {
  const view = fakeView()
  const root = await mount(view)
  expect(exactText(root)).toBe(chartText)
  button('For the client').click()
  await expect.poll(() => exactText(root)).toBe(clientText)
})

test('two clicks: at 360 by 800 the whole text is on screen and Approve is ready at once', async () => {
  const view = fakeView()
  await mount(view)
  await enabled(approve)
  button(approve).click()
  expect(view.calls).toEqual([['approveAndInsert']])
})

test('Approve waits until the last line has been on screen', async () => {
  const view = fakeView()
  const root = await mount(view, { width: 360, height: 620 })
  await expect.poll(() => root.textContent).toContain('There is more text to read.')
  await frames()
  expect(button(approve).disabled).toBe(true)
  button('Show it').click()
  await enabled(approve)
})

test('a refusal is brought on screen, though the button stands at the end of a long sheet', async () => {
  const view = fakeView()
  const root = await mount(view, { width: 360, height: 620 })
  const scroller = root.querySelector('main')!
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' })
  await frames()
  expect(scroller.scrollTop).toBeGreaterThan(100)
  view.problem.value = { code: 'chart-changed' }
  const top = () => root.querySelector('.banner.danger')?.getBoundingClientRect().top ?? -1
  await expect.poll(top).toBeGreaterThanOrEqual(scroller.getBoundingClientRect().top)
})

test('a line many times taller than the panel can be read to its end, and only then approved', async () => {
  const words = 'Write the one sentence that you would like to say. '.repeat(160).trim()
  const practice = { ...draft.slots.practice, value: words }
  const texts = { chart: { text: `Practice: ${words}`, html: '' }, client: { text: words, html: '' } }
  const view = fakeView({ draft: { ...draft, slots: { ...draft.slots, practice } }, renderings: texts })
  const root = await mount(view, { width: 320, height: 640 })
  const scroller = root.querySelector('main')!
  expect(scroller.scrollHeight).toBeGreaterThan(3000)
  const show = (block: 'start' | 'end') =>
    root.querySelector('.sheet-line')?.scrollIntoView({ block, behavior: 'instant' })
  show('start')
  await frames()
  await disabled(approve)
  scroller.scrollTo({ top: 1500, behavior: 'instant' })
  await frames()
  await disabled(approve)
  show('end')
  await enabled(approve)
})

test('a line that changes out of sight has to be seen again', async () => {
  const view = fakeView()
  const root = await mount(view)
  await enabled(approve)
  button('For the client').click()
  view.editSlot('howLong', '90 seconds')
  await disabled(approve)
  expect(root.textContent).toContain('Read the chart text first.')
  button('Show it').click()
  await enabled(approve)
  expect(exactText(root)).toContain('90 seconds')
})

test('blockedBy disables Approve and says why', async () => {
  const view = fakeView({
    blockedBy: 'Answer the caution above first.',
    copyBlockedBy: 'Answer the caution above first.',
  })
  const root = await mount(view)
  await disabled(approve)
  expect(button('Copy').disabled).toBe(true)
  expect(root.textContent).toContain('Answer the caution above first.')
  view.blockedBy.value = null
  await enabled(approve)
})

test('without a field to take it, the one primary action is Copy', async () => {
  const view = fakeView({ target: 4, blockedBy: 'This note is signed or read-only.' })
  await mount(view, { width: 360, height: 900 })
  await enabled('Approve and copy')
  expect(() => button(approve)).toThrow()
  button('Approve and copy').click()
  expect(view.calls).toEqual([['approveAndCopy', 'chart']])
})

test('the reviewer is asked once, with a name and a credential', async () => {
  const view = fakeView({ reviewer: null, blockedBy: 'Add your name and credential once.' })
  await mount(view)
  button('Add your name to approve').click()
  await disabled('Save')
  for (const [label, words] of [
    ['Your name', 'R. Okafor'],
    ['Credential', 'LCSW'],
  ] as const) {
    field(label).value = words
    field(label).dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  await enabled('Save')
  button('Save').click()
  expect(view.calls).toEqual([['setReviewer', { name: 'R. Okafor', credential: 'LCSW', supervisor: '' }]])
  await expect.poll(() => button(approve).textContent).toContain('Plan')
})

test('typing in the text keeps the caret and the text in step; Escape puts the words back', async () => {
  const view = fakeView()
  const root = await mount(view)
  slotWords('howLong').click()
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
  const box = document.activeElement as HTMLTextAreaElement
  for (const value of ['3 minute', '3 minutes or', '3 minutes or less']) {
    box.value = value
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await expect.poll(() => exactText(root)).toBe(chartText.replace('3 minutes', value))
    expect(document.activeElement).toBe(box)
  }
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await expect.poll(() => exactText(root)).toBe(chartText)
  await expect.poll(() => document.activeElement).toBe(slotWords('howLong'))
})

test('each slot is shown exactly once, in the text or below it', async () => {
  const root = await mount(fakeView())
  for (const slot of Object.keys(draft.slots)) {
    if (slot === 'confidence') continue
    expect(root.querySelectorAll(`[data-slot="${slot}"]`).length, slot).toBe(1)
  }
})

test('a caution is acknowledged by its own button', async () => {
  const caution = {
    id: 'c1',
    text: 'The note names passive thoughts.',
    span: { start: 0, end: 4, quote: 'SI.' },
    acknowledged: false,
  }
  const view = fakeView({ draft: { ...draft, cautions: [caution] } })
  await mount(view)
  button('I have read this quote').click()
  expect(view.calls).toEqual([['acknowledge', 'c1']])
})
