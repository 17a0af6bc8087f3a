// The panel without a mouse, and what its fields and regions promise.
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { chartText, draft, note } from '../../gallery/content.ts'
import { fakeView } from '../../gallery/fake-view.ts'
import { states, throwingView } from '../../gallery/states.ts'
import { button, field, mount, slotWords } from './mount.ts'

const focused = () => document.activeElement

test('Tab reaches the words, the confidence scale and Approve, in that order', async () => {
  await mount(fakeView())
  await expect.poll(() => button(/^Approve and insert/).disabled).toBe(false)
  const seen: string[] = []
  for (let press = 0; press < 60 && focused() !== button('Copy'); press++) {
    await userEvent.keyboard('{Tab}')
    seen.push(
      (
        focused()?.getAttribute('data-slot') ??
        focused()?.getAttribute('aria-label') ??
        focused()?.textContent ??
        ''
      ).trim(),
    )
  }
  for (const name of ['practice', 'when', '0', 'reviewDate', 'Approve and insert into Plan'])
    expect(seen).toContain(name)
  expect(seen.indexOf('practice')).toBeLessThan(seen.indexOf('0'))
  expect(seen.indexOf('reviewDate')).toBeLessThan(seen.indexOf('Approve and insert into Plan'))
})

test('Enter opens a slot, Enter closes it, and the focus comes back', async () => {
  await mount(fakeView())
  slotWords('when').focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => focused()?.tagName).toBe('TEXTAREA')
  await userEvent.keyboard('{Enter}')
  await expect.poll(focused).toBe(slotWords('when'))
})

test('confidence has no default, is chosen by arrows, and can be taken back', async () => {
  const view = fakeView()
  const root = await mount(view)
  expect(root.querySelectorAll('[role="radio"][aria-checked="true"]').length).toBe(0)
  root.querySelector<HTMLElement>('.scale [tabindex="0"]')?.focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await expect.poll(() => root.querySelector('[aria-checked="true"]')?.textContent).toBe('1')
  button('1').click()
  expect(view.calls.at(-1)).toEqual(['editSlot', 'confidence', ''])
})

test('a finding jumps to the editor of its slot', async () => {
  const root = await mount(fakeView())
  root.querySelector<HTMLElement>('.checklist .disclosure-line')?.click()
  await expect.poll(() => root.querySelectorAll('.finding').length).toBe(10)
  const review = [...root.querySelectorAll('.finding')].find((each) => each.textContent.includes('Review date'))
  review?.querySelector('button')?.click()
  await expect.poll(() => root.querySelector('.part-editor textarea')).toBeTruthy()
  await expect.poll(focused).toBe(field('Review date'))
})

test('a question has No in focus, and Escape is No', async () => {
  const view = fakeView({ question: { kind: 'different-note', firstLine: 'Session 7' } })
  const root = await mount(view)
  await expect.poll(() => focused()?.textContent).toBe('Don’t insert')
  expect(root.textContent).toContain('Session 7')
  await userEvent.keyboard('{Escape}')
  expect(view.calls).toEqual([['answer', false]])
  await expect.poll(() => root.querySelector('dialog')).toBe(null)
})

test('clearing asks first', async () => {
  const view = fakeView()
  await mount(view)
  button('More').click()
  await expect.poll(() => button('Clear this draft')).toBeTruthy()
  button('Clear this draft').click()
  await expect.poll(() => focused()?.textContent).toBe('Keep it')
  expect(view.calls).toEqual([])
  button('Clear it').click()
  expect(view.calls).toEqual([['clear']])
})

test('the request box leads to the first worksheet by Enter', async () => {
  const view = states['choosing-no-skill']!()
  await mount(view)
  field('What are you looking for?').focus()
  await userEvent.keyboard('walk{Enter}')
  expect(view.request.value).toBe('walk')
  expect(focused()?.textContent).toContain('Leaves on a stream')
  await userEvent.keyboard('{Enter}')
  expect(view.calls.at(-1)).toEqual(['chooseTemplate', 'cognitive-defusion@1'])
})

test('going on after a stop needs a reason', async () => {
  const view = states.stop!()
  const root = await mount(view)
  expect(root.textContent).toContain('counted the tablets')
  expect(root.textContent).toContain('mobile crisis 555-0142')
  button(/^Go on and choose/).click()
  await expect.poll(() => button('Choose a worksheet').disabled).toBe(true)
  await userEvent.keyboard('Handed over{Enter}')
  expect(view.calls).toEqual([['goOnAfterStop', 'Handed over']])
})

test.for([
  ['reviewer', { reviewer: null }, () => button('Add your name to approve').click()],
  ['slot', {}, () => slotWords('practice').click()],
  ['request', { step: { at: 'choosing', why: 'asked' } }, () => {}],
] as const)('the fields of %s keep nothing and send nothing', async ([, overrides, open]) => {
  const root = await mount(fakeView(overrides))
  open()
  await expect.poll(() => root.querySelectorAll('input, textarea').length).toBeGreaterThan(0)
  for (const el of root.querySelectorAll('input, textarea')) {
    const has = Object.fromEntries([...el.attributes].map(({ name, value }) => [name, value]))
    expect(has).toMatchObject({
      spellcheck: 'false',
      autocomplete: 'off',
      autocorrect: 'off',
      autocapitalize: 'off',
      writingsuggestions: 'false',
    })
    expect(has).not.toHaveProperty('name')
  }
})

test('another field can be read, and another can take the worksheet; a signed one cannot', async () => {
  const view = fakeView()
  const root = await mount(view)
  button('Change…').click()
  await expect.poll(() => root.querySelectorAll('.field-row').length).toBe(note.fields.length)
  const rows = [...root.querySelectorAll('.field-row')]
  expect(rows[4]?.textContent).toContain('signed')
  expect(rows[4]?.textContent).not.toContain('Put it here')
  rows[2]?.querySelector('button')?.click()
  expect(view.calls).toEqual([['chooseTarget', 2]])
})

test('"Inserted" is announced, and both names stand in a refusal', async () => {
  const view = fakeView()
  const root = await mount(view)
  view.step.value = {
    at: 'inserted',
    receipt: {
      approvalId: 'a',
      field: note.fields[3]!.ref,
      label: 'Plan',
      undoable: false,
      before: '',
      after: chartText,
      at: '2026-10-08T16:42:00Z',
    },
  }
  await expect
    .poll(() => root.querySelector('[role="status"]')?.textContent)
    .toBe('Inserted. Save the note in your EHR.')
  expect(root.querySelector('[data-exact]')?.textContent).toBe(chartText)
  view.step.value = { at: 'draft' }
  view.names.value = { draftFor: 'Maya Thornton', openNow: 'Tomas Lindqvist' }
  view.problem.value = { code: 'chart-changed' }
  await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('Another chart is open now.')
  for (const words of ['Maya Thornton', 'Tomas Lindqvist', 'Nothing was changed in the note.'])
    expect(root.textContent).toContain(words)
  expect(view.draft.value?.templateId).toBe(draft.templateId)
})

test('a render that throws leaves the boundary, without a word of what was thrown', async () => {
  const view = throwingView('CANARY-7731')
  const root = await mount(view)
  await expect.poll(() => root.textContent).toContain('Nothing was changed in the note unless "Inserted" was shown.')
  expect(document.documentElement.outerHTML).not.toContain('CANARY-7731')
  button('Reload').click()
  button('Copy report').click()
  expect((view as unknown as { calls: unknown[][] }).calls).toEqual([['reload'], ['copyReport']])
})
