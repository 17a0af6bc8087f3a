// Insertion into textareas: to the letter, undoable, and in the state of a framework that owns the value.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Page, field, openPage, insertWorksheet, requestFor } from './open-page.ts'

const sheet =
  'Between-session practice: Leaves on a stream\n• 3 min after morning coffee\n\nBack-up: If it is a gym morning, do it on the walk-out.'
const banner = (name: string, dob = '1991-03-14') =>
  `<header aria-label="patient banner" role="banner"><span class="patientName">${name}</span> <span>DOB: ${dob}</span></header>`
let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
const area = (doc: Document, selector = 'textarea') => field(doc, selector) as HTMLTextAreaElement

beforeEach(() => window.focus())
afterEach(() => {
  page?.close()
  page = null
})

describe('a plain textarea', () => {
  it('takes the worksheet after one blank line, fires trusted input and change, keeps the focus', async () => {
    const doc = await open(
      `${banner('Maya Rivera')}<label>Plan <textarea id="plan" rows="5" cols="60">Met today.\nPlan agreed.</textarea></label>`,
    )
    const seen: string[] = []
    for (const type of ['input', 'change'])
      area(doc).addEventListener(type, (event) => seen.push(`${type} ${event.isTrusted}`))
    const report = await insertWorksheet(doc, requestFor(doc, sheet))
    const after = `Met today.\nPlan agreed.\n\n${sheet}`
    expect(report).toEqual({
      done: true,
      before: 'Met today.\nPlan agreed.',
      after,
      family: 'textarea',
      undoable: true,
      chartSeen: true,
    })
    expect(area(doc).value).toBe(after)
    expect(seen).toContain('input true')
    expect(seen.at(-1)).toBe('change true')
    expect(seen.some((one) => one.endsWith('false'))).toBe(false)
    expect(doc.activeElement).toBe(area(doc))
  })

  it.each([
    ['', sheet],
    ['Note', `Note\n\n${sheet}`],
    ['Note\n', `Note\n\n${sheet}`],
    ['Note\n\n', `Note\n\n${sheet}`],
    ['Note\n\n\n', `Note\n\n\n${sheet}`],
    ['  \n', `  \n${sheet}`],
    ['Line  \n  indented', `Line  \n  indented\n\n${sheet}`],
  ])('is set off by one blank line after %j, and one undo restores', async (before, after) => {
    const doc = await open('<textarea rows="5" cols="60" aria-label="Note"></textarea>')
    area(doc).value = before
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true, after })
    doc.execCommand('undo')
    expect(area(doc).value).toBe(before)
  })

  it('goes after the last line of the plan when other sections follow', async () => {
    const note = 'S: slept badly\nP: continue weekly\n\nMental status: alert\nRisk: none'
    const doc = await open('<textarea rows="5" cols="60" aria-label="Note"></textarea>')
    area(doc).value = note
    const report = await insertWorksheet(doc, requestFor(doc, 'Practice: walk', { placement: 'after-heading' }))
    expect(report).toMatchObject({
      done: true,
      after: 'S: slept badly\nP: continue weekly\n\nPractice: walk\n\nMental status: alert\nRisk: none',
    })
    doc.execCommand('undo')
    expect(area(doc).value).toBe(note)
  })

  it('reads back before plus worksheet for any text', async () => {
    const doc = await open('<textarea rows="5" cols="60" aria-label="Note"></textarea>')
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .map((text) => text.replaceAll(/\r/g, '\n'))
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (before, text) => {
        fc.pre(
          before.trim() !== '' &&
            !/\n[ \t]*$/.test(before) &&
            text.trim() !== '' &&
            !before.includes(text) &&
            !before.includes('\0') &&
            !text.includes('\0'),
        )
        area(doc).value = before
        const report = await insertWorksheet(doc, requestFor(doc, text))
        expect(report).toMatchObject({ done: true, after: `${before}\n\n${text}` })
        expect(area(doc).value).toBe(`${before}\n\n${text}`)
      }),
      { numRuns: 40 },
    )
  }, 20_000)

  it('takes 10 kB of prior text', async () => {
    const doc = await open('<textarea rows="5" cols="60" aria-label="Note"></textarea>')
    area(doc).value = 'Prior line of the note, as long as notes are.\n'.repeat(220)
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true })
  })
})

describe('a framework that owns the value', () => {
  /** Like React: a tracker on the element's own `value`; an input event re-renders from state, other writes are put back. */
  function control(el: HTMLTextAreaElement, accept: (text: string) => string) {
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    const state = { text: el.value, tracked: el.value, renders: 0 }
    Object.defineProperty(el, 'value', {
      configurable: true,
      get: () => native?.get?.call(el) as string,
      set(text: string) {
        state.tracked = text
        native?.set?.call(el, text)
      },
    })
    el.addEventListener('input', () => {
      const now = native?.get?.call(el) as string
      if (now === state.tracked) return
      state.tracked = now
      state.text = accept(now)
      queueMicrotask(() => {
        state.renders++
        if (native?.get?.call(el) !== state.text) el.value = state.text
      })
    })
    return state
  }

  it('has the text in its state', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">Met.</textarea>')
    const state = control(area(doc), (text) => text)
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true, undoable: true })
    expect(state.text).toBe(`Met.\n\n${sheet}`)
    doc.execCommand('undo')
    expect(state.text).toBe('Met.')
  })

  it('gets the setter and an input event where typing does nothing, and the report says it is not undoable', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">Met.</textarea>')
    const state = control(area(doc), (text) => text)
    doc.execCommand = () => false
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true, undoable: false })
    expect(state.text).toBe(`Met.\n\n${sheet}`)
  })

  it('that alters the text gets its former text back and the insertion is refused', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">Met.</textarea>')
    const state = control(area(doc), (text) => text.replaceAll('•', '*'))
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toEqual({
      done: false,
      why: 'not-exact',
      untouched: true,
      over: null,
    })
    expect(area(doc).value).toBe('Met.')
    await Promise.resolve()
    expect(state.text).toBe('Met.')
  })

  it('that replaces the element while it settles is read in its new element', async () => {
    const doc = await open(
      '<div id="root"><label for="note">Note</label><textarea id="note" rows="5" cols="60">Met.</textarea></div>',
    )
    area(doc).addEventListener('change', () => {
      const fresh = area(doc).cloneNode() as HTMLTextAreaElement
      fresh.value = area(doc).value
      area(doc).replaceWith(fresh)
    })
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true })
    expect(area(doc).value).toBe(`Met.\n\n${sheet}`)
  })
})
