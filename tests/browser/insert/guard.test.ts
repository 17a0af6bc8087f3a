// The guard at its worst moments: what may still happen between the last look and the text, and after it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InsertRequest } from '../../../lib/schema/insertion.ts'
import { type Page, field, insertWorksheet, openPage, requestFor, undoInsertion } from './open-page.ts'

const sheet = 'Between-session practice: Leaves on a stream\n• 3 min after morning coffee'
const banner = (name: string, dob = '1991-03-14') =>
  `<header aria-label="patient banner" role="banner"><span class="patientName">${name}</span> <span>DOB: ${dob}</span></header>`
const maya = banner('Maya Rivera')
const tomas = banner('Tomas Lindqvist', '1984-11-02')
let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
const area = (doc: Document, selector = 'textarea') => field(doc, selector) as HTMLTextAreaElement

beforeEach(() => window.focus())
afterEach(() => {
  page?.close()
  page = null
})

describe('bound to the note', () => {
  const soap = (subjective: string) =>
    `${maya}<form><textarea aria-label="Subjective" rows="3" cols="60">${subjective}</textarea><textarea id="plan" aria-label="Plan" rows="3" cols="60"></textarea></form>`

  it('an empty Plan beside other words than were read is another note’s', async () => {
    const doc = await open(soap('What she said today.'))
    const request: InsertRequest = { ...requestFor(doc, sheet, {}, '#plan'), beside: ['What she said today.'] }
    area(doc).value = 'What she said last week.'
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: false, why: 'field-changed', untouched: true })
    expect(area(doc, '#plan').value).toBe('')
  })
  it('beside the same words it is the note, wherever they stand', async () => {
    const doc = await open(soap('What she said today.'))
    const request: InsertRequest = { ...requestFor(doc, sheet, {}, '#plan'), beside: ['What she said today.'] }
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: true })
  })
  it('the same note fields under another session’s date are another note’s', async () => {
    const doc = await open(`<p>Date of service: <b>03/14/2026</b></p>${soap('')}`)
    const request = requestFor(doc, sheet, {}, '#plan')
    field(doc, 'b').textContent = '03/21/2026'
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: false, why: 'field-changed' })
    expect(area(doc, '#plan').value).toBe('')
  })
})

describe('bound to the client', () => {
  it('a page that keeps the name and loses all that tells two of that name apart is refused', async () => {
    const doc = await open(`${maya}<textarea aria-label="Note" rows="5" cols="60"></textarea>`)
    const request = requestFor(doc, sheet)
    field(doc, 'header').outerHTML = '<header class="patient-banner"><h1>Maya Rivera</h1></header>'
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: false, why: 'chart-changed', untouched: true })
  })
  it('a name that comes later than the rest is no other client', async () => {
    const doc = await open(`<p id="who">DOB: 1991-03-14</p><textarea aria-label="Note" rows="5" cols="60"></textarea>`)
    const request = requestFor(doc, sheet)
    field(doc, '#who').outerHTML = maya
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: true, chartSeen: true })
  })
  it('where a shown frame is out of sight the report says so', async () => {
    const doc = await open(
      `<iframe sandbox srcdoc="x" style="width:500px;height:80px"></iframe><textarea aria-label="Note" rows="5" cols="60"></textarea>`,
    )
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true, chartSeen: false })
  })
})

describe('an editor that inserts a moment after the paste', () => {
  /** Takes a paste as some editors do: later, wherever its root then is; with an undo of one step. */
  const lateEditor = (doc: Document, after: (insert: () => void) => void) => {
    const el = field(doc, '[contenteditable]')
    let former: string | null = null
    el.addEventListener('paste', (event) => {
      event.preventDefault()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      after(() => {
        former = el.innerHTML
        el.innerHTML += text
          .split('\n')
          .map((line) => `<p>${line || '<br>'}</p>`)
          .join('')
      })
    })
    el.addEventListener('keydown', (event) => {
      if (event.key !== 'z' || former === null) return
      el.innerHTML = former
      former = null
    })
    return el
  }
  const html = `${maya}<div contenteditable class="ProseMirror" role="textbox" aria-label="Note" style="min-height:90px"><p>What Maya said.</p></div>`
  const goOn = (doc: Document, el: HTMLElement) => {
    field(doc, 'header').outerHTML = tomas
    el.innerHTML = '<p>What Tomas said.</p>'
  }

  it.each([
    ['a microtask', (work: () => void) => queueMicrotask(work)],
    ['a timer', (work: () => void) => setTimeout(work, 20)],
    ['an animation frame', (work: () => void) => requestAnimationFrame(work)],
  ])('%s later, on top of the next client’s note: taken out of it again', async (_name, later) => {
    const doc = await open(html)
    const el = lateEditor(doc, (insert) => {
      later(() => {
        goOn(doc, el)
        insert()
      })
    })
    const report = await insertWorksheet(doc, requestFor(doc, sheet))
    expect(report).toMatchObject({ done: false, why: 'chart-changed-after', untouched: true })
    expect(el.innerText.trim()).toBe('What Tomas said.')
  })

  it('a note that came with such a worksheet in it keeps it', async () => {
    const doc = await open(html)
    const el = lateEditor(doc, () => undefined)
    const theirs = `<p>What Tomas said.</p>${sheet
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}`
    el.addEventListener('paste', () => {
      queueMicrotask(() => {
        field(doc, 'header').outerHTML = tomas
        el.innerHTML = theirs
      })
    })
    expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: false, untouched: false })
    expect(el.innerHTML).toBe(theirs)
  })
})

describe('no change to a note that came in between', () => {
  it('an undo that is under way stops when the next note comes', async () => {
    const doc = await open(`${maya}<textarea aria-label="Note" rows="5" cols="60">Maya.</textarea>`)
    const request = requestFor(doc, sheet)
    // The page changes what is typed, so that it has to be taken out, and goes on at the first attempt to do so.
    let gone = false
    const asTyped = (text: string) => text.replace('coffee', 'tea')
    area(doc).addEventListener('input', () => {
      if (!gone) area(doc).value = asTyped(area(doc).value)
    })
    doc.execCommand = ((command: string, _ui: boolean, text: string) => {
      if (command === 'undo') {
        if (!gone) {
          field(doc, 'header').outerHTML = tomas
          area(doc).value = 'Tomas.'
        }
        gone = true
        return true
      }
      area(doc).value += text
      area(doc).dispatchEvent(new InputEvent('input'))
      return true
    }) as typeof doc.execCommand
    expect(await insertWorksheet(doc, request)).toMatchObject({ done: false, untouched: false })
    expect(area(doc).value).toBe('Tomas.')
  })

  it('a page that goes on when it is typed into, and takes no typing, is not set by force', async () => {
    const doc = await open(`${maya}<textarea aria-label="Note" rows="5" cols="60"></textarea>`)
    const request = requestFor(doc, sheet)
    doc.execCommand = () => {
      field(doc, 'header').outerHTML = tomas
      return false
    }
    // Whether the note that was left took the typing, nobody can say.
    expect(await insertWorksheet(doc, request)).toMatchObject({ why: 'chart-changed-after', untouched: false })
    expect(area(doc).value).toBe('')
  })

  it('a field that another field takes the focus from while it is typed into: nothing lands there', async () => {
    const doc = await open(
      `${maya}<textarea id="plan" aria-label="Plan" rows="5" cols="60"></textarea><textarea id="other" aria-label="Other note" rows="5" cols="60"></textarea>`,
    )
    const request = requestFor(doc, sheet, {}, '#plan')
    area(doc, '#plan').addEventListener('input', () => area(doc, '#other').focus())
    await insertWorksheet(doc, request)
    expect(area(doc, '#other').value).toBe('')
  })

  it('a wait that a sleeping page has drawn out ends without a change', async () => {
    const doc = await open(`${maya}<div contenteditable aria-label="Note" style="min-height:90px"><p>Maya.</p></div>`)
    const el = field(doc, '[contenteditable]')
    const view = doc.defaultView!
    const request = requestFor(doc, sheet)
    const now = Date.now
    view.setTimeout = ((work: () => void, time: number) => {
      Date.now = () => now() + 60_000
      return window.setTimeout(work, time)
    }) as unknown as typeof view.setTimeout
    try {
      expect(await insertWorksheet(doc, request)).toMatchObject({ done: false, why: 'field-gone', untouched: true })
    } finally {
      Date.now = now
    }
    expect(el.innerText.trim()).toBe('Maya.')
  })

  it('Undo in the panel takes nothing out of another client’s note that reads the same', async () => {
    const doc = await open(`${maya}<textarea aria-label="Note" rows="5" cols="60"></textarea>`)
    const request = requestFor(doc, sheet)
    const report = await insertWorksheet(doc, request)
    if (!report.done) throw new Error(report.why)
    field(doc, 'header').outerHTML = tomas
    const { before, after } = report
    expect(await undoInsertion(doc, { field: request.field, before, after, chart: request.chart })).toEqual({
      done: false,
    })
    expect(area(doc).value).toBe(after)
  })
})
