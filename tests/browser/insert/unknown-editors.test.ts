// Editors that nobody knows: a paste is offered first, then a beforeinput, and the browser's own typing comes last; each
// only after the former did nothing. What lands wrongly is taken out by the editor's own undo, and said truthfully.
import { afterEach, expect, it } from 'vitest'
import { readField } from '../../../lib/field/read-field.ts'
import { type Page, field, insertWorksheet, openPage, requestFor } from './open-page.ts'

let page: Page | null = null
afterEach(() => {
  page?.close()
  page = null
})

const sheet = 'Practice: Leaves on a stream\n\n- 3 min'
type Model = { lines: string[]; undo: string[][]; heard: string[] }

/** An editor whose lines live in a model: the page is drawn from it, and what is typed into the page is drawn over. */
async function editor(attributes: string, takes: (model: Model, el: HTMLElement, draw: () => void) => void) {
  page = await openPage(
    `<div contenteditable aria-label="Note" ${attributes} style="width:500px;min-height:60px"></div>`,
  )
  const el = field(page.doc, '[contenteditable]')
  const model: Model = { lines: ['Met.', 'Plan agreed.'], undo: [], heard: [] }
  const draw = () =>
    el.replaceChildren(
      ...model.lines.map((line) => {
        const block = el.ownerDocument.createElement('p')
        block.append(line === '' ? el.ownerDocument.createElement('br') : line)
        return block
      }),
    )
  draw()
  for (const kind of ['paste', 'beforeinput', 'input'] as const) el.addEventListener(kind, () => model.heard.push(kind))
  takes(model, el, draw)
  return { doc: page.doc, el, model }
}

const add = (model: Model, text: string, draw: () => void): void => {
  model.undo.push([...model.lines])
  const [first = '', ...rest] = text.split('\n')
  model.lines[model.lines.length - 1] += first
  model.lines.push(...rest)
  draw()
}
const undoByKeys = (model: Model, el: HTMLElement, draw: () => void): void =>
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'z' || !event.ctrlKey) return
    model.lines = model.undo.pop() ?? model.lines
    draw()
  })
const onPaste = (el: HTMLElement, then: (text: string) => void): void =>
  el.addEventListener('paste', (event) => {
    event.preventDefault()
    then(event.clipboardData?.getData('text/plain') ?? '')
  })

it.each([0, 300])('a paste handler that draws after %d ms gets the text once', async (delay) => {
  const { doc, el, model } = await editor('', (held, at, draw) =>
    onPaste(at, (text) => void setTimeout(() => add(held, text, draw), delay)),
  )
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true, undoable: true })
  expect(model.lines.join('\n')).toBe(`Met.\nPlan agreed.\n\n${sheet}`)
  expect(readField(el)).toBe(model.lines.join('\n'))
  expect(model.heard).toEqual(['paste'])
})

it('one that hears beforeinput alone gets it there', async () => {
  const { doc, model } = await editor('', (held, at, draw) =>
    at.addEventListener('beforeinput', (event) => {
      event.preventDefault()
      if (event.inputType === 'insertFromPaste') add(held, event.dataTransfer?.getData('text/plain') ?? '', draw)
    }),
  )
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true })
  expect(model.lines.join('\n')).toBe(`Met.\nPlan agreed.\n\n${sheet}`)
  expect(model.heard).toEqual(['paste', 'beforeinput'])
})

it('one that flattens what is pasted is undone by its own keys', async () => {
  const { doc, el, model } = await editor('', (held, at, draw) => {
    onPaste(at, (text) => add(held, text.replaceAll('\n', ' '), draw))
    undoByKeys(held, at, draw)
  })
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({
    done: false,
    why: 'not-exact',
    untouched: true,
  })
  expect(model.lines).toEqual(['Met.', 'Plan agreed.'])
  expect(readField(el)).toBe('Met.\nPlan agreed.')
})

it.each([
  ['leaves out the first line break', (text: string) => text.replace(/^\n/, '')],
  ['doubles each line break before it', (text: string) => text.replace(/^\n+/, (breaks) => breaks + breaks)],
  ['adds a line break of its own', (text: string) => `\n${text}`],
])('one that %s is sent the line breaks that make it right', async (_, change) => {
  const { doc, el, model } = await editor('', (held, at, draw) => {
    onPaste(at, (text) => add(held, change(text), draw))
    undoByKeys(held, at, draw)
  })
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true, undoable: true })
  expect(model.lines.join('\n')).toBe(`Met.\nPlan agreed.\n\n${sheet}`)
  expect(readField(el)).toBe(model.lines.join('\n'))
  expect(model.heard).not.toContain('input')
})

it('one whose paste was typed by the browser, and undone by it, is typed into', async () => {
  page = await openPage('<div contenteditable aria-label="Note" style="width:500px"><p>Met.</p></div>')
  const { doc } = page
  const el = field(doc, '[contenteditable]')
  onPaste(el, (text) => void doc.execCommand('insertText', false, text.replaceAll(/\n+/g, ' ')))
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true })
  expect(readField(el)).toBe(`Met.\n\n${sheet}`)
})

it('the browser’s last step in another field is left standing', async () => {
  const { doc } = await editor('', (held, at, draw) =>
    onPaste(at, (text) => add(held, text.replaceAll('\n', ' '), draw)),
  )
  const other = doc.body.appendChild(doc.createElement('textarea'))
  other.focus()
  doc.execCommand('insertText', false, 'typed by the clinician')
  await insertWorksheet(doc, requestFor(doc, sheet))
  expect(other.value).toBe('typed by the clinician')
})

it.each(['', 'data-slate-editor', 'class="ql-editor"'])(
  'one that flattens it and cannot undo is told as it is: %s',
  async (mark) => {
    const { doc, el } = await editor(mark, (held, at, draw) =>
      onPaste(at, (text) => add(held, text.replaceAll('\n', ' '), draw)),
    )
    const report = await insertWorksheet(doc, requestFor(doc, sheet))
    expect(report).toMatchObject({ done: false, why: 'not-exact' })
    expect(!report.done && report.untouched).toBe(readField(el) === 'Met.\nPlan agreed.')
  },
)

it('a known editor that takes no paste is refused untouched, and nothing is typed into it', async () => {
  const { doc, el, model } = await editor('data-lexical-editor', () => {})
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toEqual({
    done: false,
    why: 'not-taken',
    untouched: true,
    over: null,
  })
  expect(readField(el)).toBe('Met.\nPlan agreed.')
  expect(model.heard).toEqual(['paste'])
})

it('a chart that changes while the caret settles stops it before the paste', async () => {
  const { doc, model } = await editor('data-slate-editor', (held, at, draw) =>
    onPaste(at, (text) => add(held, text, draw)),
  )
  const banner = doc.createElement('div')
  banner.className = 'patient-header'
  banner.innerHTML = '<b>Maya Rivera</b> DOB 3/14/1991'
  doc.body.prepend(banner)
  const report = insertWorksheet(doc, requestFor(doc, sheet))
  banner.innerHTML = '<b>Tomas Lindqvist</b> DOB 11/02/1984'
  expect(await report).toMatchObject({ done: false, why: 'chart-changed', untouched: true })
  expect(model.heard).toEqual([])
})
