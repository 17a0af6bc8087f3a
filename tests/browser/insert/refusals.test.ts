// What is refused before anything is touched, a chart that switches while the text goes in, and taking it back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Page, field, openPage, insertWorksheet, undoInsertion, requestFor } from './open-page.ts'

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

describe('refuses before touching', () => {
  const untouched = async (
    html: string,
    why: string,
    more: (doc: Document) => Parameters<typeof requestFor>[2] = () => ({}),
  ) => {
    const doc = await open(html)
    const request = requestFor(doc, sheet, more(doc))
    const before = area(doc).value
    let events = 0
    for (const type of ['input', 'focus', 'change', 'keyup', 'beforeinput'])
      area(doc).addEventListener(type, () => events++)
    const report = await insertWorksheet(doc, request)
    expect(report).toMatchObject({ done: false, why, untouched: true })
    expect(area(doc).value).toBe(before)
    expect(events).toBe(0)
    return report
  }

  it('a read-only field', () =>
    untouched('<textarea aria-label="Note" readonly rows="5" cols="60">x</textarea>', 'locked'))
  it('a disabled fieldset', () =>
    untouched('<fieldset disabled><textarea aria-label="Note" rows="5" cols="60">x</textarea></fieldset>', 'locked'))
  it('a signed note whose field is still editable', () =>
    untouched(
      '<form><p class="status">Electronically signed by Dana Cole, LCSW on 3/1/2026</p><textarea aria-label="Note" rows="5" cols="60">x</textarea></form>',
      'locked',
    ))
  it('a maxlength that is too small, with the number over', async () => {
    const report = await untouched(
      '<textarea aria-label="Note" maxlength="20" rows="5" cols="60">x</textarea>',
      'too-long',
    )
    expect(report).toMatchObject({ over: 1 + 2 + sheet.length - 20 })
  })
  it('a note that changed since it was read', () =>
    untouched('<textarea aria-label="Note" rows="5" cols="60">x</textarea>', 'field-changed', () => ({ before: 'y' })))
  it('another chart', () =>
    untouched(
      `${banner('Tomas Lindqvist', '1984-11-02')}<textarea aria-label="Note" rows="5" cols="60">x</textarea>`,
      'chart-changed',
      () => ({
        chart: {
          patientIds: [],
          mrns: [],
          dobs: ['1991-03-14'],
          names: ['maya rivera'],
          encounterIds: [],
          several: false,
        },
      }),
    ))
  it('a page whose banner is gone', () =>
    untouched(`<textarea aria-label="Note" rows="5" cols="60">x</textarea>`, 'chart-changed', () => ({
      chart: {
        patientIds: [],
        mrns: [],
        dobs: ['1991-03-14'],
        names: ['maya rivera'],
        encounterIds: [],
        several: false,
      },
    })))
  it('the same worksheet a second time, unless asked for', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">x</textarea>')
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true })
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({
      done: false,
      why: 'already-there',
      untouched: true,
    })
    expect(await insertWorksheet(doc, requestFor(doc, sheet, { allowRepeat: true }))).toMatchObject({ done: true })
    expect(area(doc).value.split(sheet).length).toBe(3)
  })
  it('two at a time', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">x</textarea>')
    const request = requestFor(doc, sheet)
    const [one, two] = await Promise.all([insertWorksheet(doc, request), insertWorksheet(doc, request)])
    expect(one).toMatchObject({ done: true })
    expect(two).toMatchObject({ done: false, why: 'busy', untouched: true })
  })
  it('a field that is gone', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">x</textarea>')
    const request = requestFor(doc, sheet)
    area(doc).remove()
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: false, why: 'field-gone', untouched: true })
  })
})

describe('a chart that switches at the worst moment', () => {
  const swap = (doc: Document) => {
    field(doc, 'header').outerHTML = banner('Tomas Lindqvist', '1984-11-02')
  }
  const html = `${banner('Maya Rivera')}<textarea aria-label="Note" rows="5" cols="60"></textarea><input id="elsewhere">`

  it('in the focus handler: nothing is inserted', async () => {
    const doc = await open(html)
    area(doc).addEventListener('focus', () => swap(doc))
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({
      done: false,
      why: 'chart-changed',
      untouched: true,
    })
    expect(area(doc).value).toBe('')
  })
  it('in the input handler: it is taken out again', async () => {
    const doc = await open(html)
    area(doc).addEventListener('change', () => swap(doc))
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({
      done: false,
      why: 'chart-changed-after',
      untouched: true,
    })
    expect(area(doc).value).toBe('')
  })
  it('between the call and the change: nothing is inserted', async () => {
    const doc = await open(html)
    const request = requestFor(doc, sheet)
    swap(doc)
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: false, why: 'chart-changed' })
    expect(area(doc).value).toBe('')
  })
})

describe('a page that goes on to another note just after the text went in', () => {
  const maya = `${banner('Maya Rivera')}<main><textarea id="plan" aria-label="Plan" rows="5" cols="60">What Maya said.</textarea></main>`
  const tomas = banner('Tomas Lindqvist', '1984-11-02')
  /** Inserts into Maya's note; `goOn` runs in the page a moment after the text stands there. */
  const during = async (goOn: (doc: Document) => void) => {
    const doc = await open(maya)
    const request = requestFor(doc, sheet)
    area(doc).addEventListener('input', () => setTimeout(() => goOn(doc), 5), { once: true })
    return { doc, report: await insertWorksheet(doc, request) }
  }

  it.each([
    ['empty', ''],
    ['written', 'What Tomas said.'],
  ])('another client’s %s field in the same place keeps its text', async (_what, text) => {
    const { doc, report } = await during((inPage) => {
      inPage.body.innerHTML = `${tomas}<main><textarea id="plan" aria-label="Plan" rows="5" cols="60">${text}</textarea></main>`
    })
    expect(area(doc).value).toBe(text)
    expect(report).toMatchObject({ done: false, untouched: false })
  })

  it('the very same element, filled with another client’s text, keeps it', async () => {
    const { doc, report } = await during((inPage) => {
      field(inPage, 'header').outerHTML = tomas
      area(inPage).value = 'What Tomas said.'
    })
    expect(area(doc).value).toBe('What Tomas said.')
    expect(report).toMatchObject({ done: false, untouched: false })
  })

  it('another note of the same client, in a page that names no visit, keeps its text', async () => {
    const { doc, report } = await during((inPage) => void (area(inPage).value = 'What Maya said last week.'))
    expect(area(doc).value).toBe('What Maya said last week.')
    expect(report).toMatchObject({ done: false, untouched: false })
  })

  it('the same note drawn anew without the text counts as untouched', async () => {
    const { doc, report } = await during((inPage) => void (inPage.body.innerHTML = maya))
    expect(area(doc).value).toBe('What Maya said.')
    expect(report).toMatchObject({ done: false, untouched: true })
  })
})

describe('taking an insertion back', () => {
  it('restores the exact former text', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">x\ny </textarea>')
    const request = requestFor(doc, sheet)
    const report = await insertWorksheet(doc, request)
    if (!report.done) throw new Error(report.why)
    expect(await undoInsertion(doc, { field: request.field, before: report.before, after: report.after })).toEqual({
      done: true,
    })
    expect(area(doc).value).toBe('x\ny ')
  })
  it('also where only the setter works', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">x</textarea>')
    doc.execCommand = () => false
    const request = requestFor(doc, sheet)
    const report = await insertWorksheet(doc, request)
    if (!report.done) throw new Error(report.why)
    expect(await undoInsertion(doc, { field: request.field, before: report.before, after: report.after })).toEqual({
      done: true,
    })
    expect(area(doc).value).toBe('x')
  })
  it('is refused once something else was typed', async () => {
    const doc = await open('<textarea aria-label="Note" rows="5" cols="60">x</textarea>')
    const request = requestFor(doc, sheet)
    const report = await insertWorksheet(doc, request)
    if (!report.done) throw new Error(report.why)
    area(doc).value += '!'
    expect(await undoInsertion(doc, { field: request.field, before: report.before, after: report.after })).toEqual({
      done: false,
    })
    expect(area(doc).value).toBe(`x\n\n${sheet}!`)
  })
})
