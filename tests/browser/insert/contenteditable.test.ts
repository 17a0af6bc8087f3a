// Insertion into plain contenteditable fields, in the shapes that pages leave there.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { readField } from '../../../lib/field/read-field.ts'
import { type Page, field, openPage, insertWorksheet, undoInsertion, requestFor } from './open-page.ts'

const sheet = 'Practice: Leaves on a stream\n• 3 min after coffee\n\nBack-up: on the walk-out.\n☐ Mon ☐ Tue – 👩‍💻'
let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
const editor = (doc: Document) => field(doc, '[contenteditable]')

afterEach(() => {
  page?.close()
  page = null
})

const shapes: [name: string, html: string, reads: string][] = [
  ['empty', '', ''],
  ['a lone br', '<br>', ''],
  ['an empty block', '<div><br></div>', ''],
  ['bare text', 'Met today.', 'Met today.'],
  ['bare text and br', 'Met today.<br>Plan agreed.', 'Met today.\nPlan agreed.'],
  ['divs', '<div>Met today.</div><div>Plan agreed.</div>', 'Met today.\nPlan agreed.'],
  ['text then div', 'Met today.<div>Plan agreed.</div>', 'Met today.\nPlan agreed.'],
  ['paragraphs', '<p>Met today.</p><p>Plan agreed.</p>', 'Met today.\nPlan agreed.'],
  [
    'paragraphs with source white space',
    '\n  <p>\n   Met today. </p>\n  <p>Plan\n agreed.</p>\n',
    'Met today.\nPlan agreed.',
  ],
  ['a trailing empty block', '<p>Met today.</p><p><br></p>', 'Met today.\n'],
  ['two trailing empty blocks', '<div>Met today.</div><div><br></div><div><br></div>', 'Met today.\n\n'],
  ['a trailing space', 'Met today. ', 'Met today.'],
  ['a trailing nbsp', '<div>Met today.&nbsp;</div>', 'Met today.'],
  ['a heading at the end', '<p>Met.</p><h3>Plan</h3>', 'Met.\nPlan'],
  ['bold at the end', '<p>Met. <b>Plan agreed.</b></p>', 'Met. Plan agreed.'],
  ['a bullet list at the end', '<p>Met.</p><ul><li>one</li><li>two</li></ul>', 'Met.\n• one\n• two'],
  ['a numbered list at the end', '<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
  ['a nested list at the end', '<ul><li>one<ul><li>in</li></ul></li></ul>', '• one\n• in'],
  ['a list then a paragraph', '<ul><li>one</li></ul><p>Plan agreed.</p>', '• one\nPlan agreed.'],
  ['a quote at the end', '<p>Met.</p><blockquote>said so</blockquote>', 'Met.\nsaid so'],
  ['a pre at the end', '<pre>Met.\n  Plan agreed.</pre>', 'Met.\n  Plan agreed.'],
  ['a table at the end', '<p>Met.</p><table><tr><td>a</td><td>b</td></tr></table>', 'Met.\na\tb'],
  ['a wrapped section', '<section><div><p>Met.</p></div></section>', 'Met.'],
]

describe.each(['true', ''])('contenteditable="%s"', (kind) => {
  it.each(shapes)(
    '%s: after equals before, a blank line and the worksheet; one undo restores',
    async (_name, html, reads) => {
      const doc = await open(
        `<div contenteditable="${kind}" aria-label="Note" style="width:500px;min-height:100px">${html}</div>`,
      )
      expect(readField(editor(doc))).toBe(reads)
      const former = editor(doc).innerHTML
      const report = await insertWorksheet(doc, requestFor(doc, sheet))
      const glue = reads === '' ? '' : '\n'.repeat(2 - (/\n*$/.exec(reads)?.[0].length ?? 0))
      expect(report).toEqual({
        done: true,
        before: reads,
        after: `${reads}${glue}${sheet}`,
        family: 'contenteditable',
        undoable: true,
        chartSeen: true,
      })
      expect(readField(editor(doc))).toBe(`${reads}${glue}${sheet}`)
      expect(doc.activeElement).toBe(editor(doc))
      doc.execCommand('undo')
      expect(readField(editor(doc))).toBe(reads)
      if (reads !== '')
        expect(editor(doc).textContent?.replaceAll('\u00A0', ' ').trim()).toBe(
          new DOMParser().parseFromString(former, 'text/html').body.textContent?.replaceAll('\u00A0', ' ').trim(),
        )
    },
  )
})

it.each(shapes.filter(([name]) => /bare|divs|paragraphs|bullet/.test(name)))(
  'can be taken back: %s',
  async (_name, html, reads) => {
    const doc = await open(`<div contenteditable aria-label="Note" style="width:500px;min-height:100px">${html}</div>`)
    const request = requestFor(doc, sheet)
    const report = await insertWorksheet(doc, request)
    if (!report.done) throw new Error(report.why)
    expect(await undoInsertion(doc, { field: request.field, before: report.before, after: report.after })).toEqual({
      done: true,
    })
    expect(readField(editor(doc))).toBe(reads)
  },
)

it.each(['white-space:normal', 'white-space:pre-wrap'])('plaintext-only, %s', async (style) => {
  const doc = await open(
    `<div contenteditable="plaintext-only" aria-label="Note" style="width:500px;min-height:100px;${style}">Met today.</div>`,
  )
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({
    done: true,
    after: `Met today.\n\n${sheet}`,
    undoable: true,
    chartSeen: true,
  })
  doc.execCommand('undo')
  expect(readField(editor(doc))).toBe('Met today.')
})

it('designMode', async () => {
  const doc = await open('<p>Met today.</p>')
  doc.designMode = 'on'
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({
    done: true,
    after: `Met today.\n\n${sheet}`,
  })
})

it('goes after the last line of the plan, in blocks', async () => {
  const doc = await open(
    '<div contenteditable aria-label="Note" style="width:500px"><p><b>Subjective</b></p><p>slept badly</p><p><b>Plan</b></p><p>weekly</p><p><br></p><p><b>Risk:</b> none</p></div>',
  )
  const report = await insertWorksheet(doc, requestFor(doc, sheet, { placement: 'after-heading' }))
  expect(report).toMatchObject({ done: true, after: `Subjective\nslept badly\nPlan\nweekly\n\n${sheet}\n\nRisk: none` })
  doc.execCommand('undo')
  expect(readField(editor(doc))).toBe('Subjective\nslept badly\nPlan\nweekly\n\nRisk: none')
})

it('is put in an open shadow root', async () => {
  const doc = await open('<div id="host"></div>')
  const root = field(doc, '#host').attachShadow({ mode: 'open' })
  root.innerHTML = '<div contenteditable aria-label="Note" style="width:500px;min-height:60px">Met.</div>'
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: true, after: `Met.\n\n${sheet}` })
})

it.each([
  'data-slate-editor="true"',
  'class="public-DraftEditor-content"',
  'data-lexical-editor="true"',
  'class="ProseMirror"',
])('an editor with a model of its own is refused untouched: %s', async (mark) => {
  const doc = await open(
    `<div contenteditable aria-label="Note" ${mark} style="width:500px;min-height:60px"><p>Met.</p></div>`,
  )
  const former = editor(doc).outerHTML
  expect(await insertWorksheet(doc, requestFor(doc, sheet))).toMatchObject({ done: false, untouched: true })
  expect(editor(doc).outerHTML).toBe(former)
})

it('reads back before plus worksheet for any lines', async () => {
  const doc = await open('<div contenteditable aria-label="Note" style="width:500px;min-height:60px"></div>')
  // Rule 1 of what is inserted: no leading or repeated spaces; the reader strips zero-width characters.
  const line = fc
    .string({ unit: 'grapheme', minLength: 0, maxLength: 40 })
    .map((text) => text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim())
  const anyText = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((lines) => lines.join('\n').replaceAll(/^\n+|\n+$/g, ''))
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (before, text) => {
      fc.pre(before !== '' && text !== '' && !before.includes(text))
      editor(doc).replaceChildren(
        ...before.split('\n').map((one) => {
          const block = doc.createElement('div')
          if (one === '') block.append(doc.createElement('br'))
          else block.textContent = one
          return block
        }),
      )
      expect(readField(editor(doc))).toBe(before)
      expect(await insertWorksheet(doc, requestFor(doc, text))).toMatchObject({
        done: true,
        after: `${before}\n\n${text}`,
      })
    }),
    { numRuns: 40 },
  )
}, 60_000)
