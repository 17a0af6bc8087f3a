// Wherever the clinician left the caret or a selection, nothing of the note is replaced. `|` is the caret, `{…}` a
// selection; the note is drawn with the caret as it stands afterwards.
import { afterEach, describe, expect, it } from 'vitest'
import { readBanner } from '../../../lib/chart/read-banner.ts'
import { readFrame } from '../../../lib/capture/read-frame.ts'
import { readField } from '../../../lib/field/read-field.ts'
import { type Page, field, openPage, insertWorksheet, requestFor } from './open-page.ts'

let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
afterEach(() => {
  page?.close()
  page = null
})

const cases: [from: string, placement: 'end' | 'after-heading', to: string][] = [
  ['|Met.', 'end', 'Met.\n\nW|'],
  ['M|et.', 'end', 'Met.\n\nW|'],
  ['{Met.}', 'end', 'Met.\n\nW|'],
  ['S: a{b}c\nd', 'end', 'S: abc\nd\n\nW|'],
  ['S: a|\nP: b\n\nRisk: none', 'after-heading', 'S: a\nP: b\n\nW|\n\nRisk: none'],
  ['S: a\nP: b\n\n{Risk: none}', 'after-heading', 'S: a\nP: b\n\nW|\n\nRisk: none'],
  ['S: a\nP: b\nRisk: {none}', 'after-heading', 'S: a\nP: b\n\nW\n|\nRisk: none'],
  ['Met.{}', 'after-heading', 'Met.\n\nW|'],
]

const parse = (drawn: string) => {
  const start = drawn.search(/[|{]/)
  const end = drawn.includes('}') ? drawn.indexOf('}') - 1 : start
  return { text: drawn.replaceAll(/[|{}]/g, ''), start, end }
}

describe('in a textarea', () => {
  it.each(cases)('%j, %s', async (from, placement, to) => {
    const doc = await open('<textarea aria-label="Note" rows="6" cols="50"></textarea>')
    const area = field(doc, 'textarea') as HTMLTextAreaElement
    const { text, start, end } = parse(from)
    area.value = text
    area.focus()
    area.setSelectionRange(start, end)
    expect(await insertWorksheet(doc, requestFor(doc, 'W', { placement }))).toMatchObject({ done: true })
    expect(`${area.value.slice(0, area.selectionStart)}|${area.value.slice(area.selectionEnd)}`).toBe(to)
    doc.execCommand('undo')
    expect(area.value).toBe(text)
  })
})

describe('in a contenteditable', () => {
  it.each(cases)('%j, %s', async (from, placement, to) => {
    const doc = await open('<div contenteditable aria-label="Note" style="width:500px;height:200px"></div>')
    const editor = field(doc, 'div')
    const { text, start, end } = parse(from)
    editor.innerHTML = text
      .split('\n')
      .map((line) => `<div>${line || '<br>'}</div>`)
      .join('')
    const at = (offset: number): [Node, number] => {
      let before = 0
      for (const block of editor.children) {
        const length = block.textContent?.length ?? 0
        if (offset <= before + length)
          return [block.firstChild?.nodeType === 3 ? block.firstChild : block, offset - before]
        before += length + 1
      }
      return [editor, 0]
    }
    editor.focus()
    doc.getSelection()?.setBaseAndExtent(...at(start), ...at(end))
    expect(await insertWorksheet(doc, requestFor(doc, 'W', { placement }))).toMatchObject({ done: true })
    expect(readField(editor)).toBe(to.replace('|', ''))
    expect(doc.getSelection()?.isCollapsed).toBe(true)
    doc.execCommand('undo')
    expect(readField(editor)).toBe(text)
  })
})

describe('in frames', () => {
  it('only the asked frame is filled, the client is looked for in the frames around, a hidden twin stays empty', async () => {
    const twin = `<textarea aria-label='Note' rows='4' cols='40'></textarea>`
    const doc = await open(
      `<div class="patient-header"><b>Maya Rivera</b> DOB 3/14/1991</div><iframe id="a" srcdoc="${twin}"></iframe><iframe id="b" style="display:none" srcdoc="${twin}"></iframe>`,
    )
    const [shown, hidden] = ['#a', '#b'].map((id) => (field(doc, id) as HTMLIFrameElement).contentDocument as Document)
    if (!shown || !hidden) throw new Error('no frames')
    expect(readFrame(hidden, readBanner).visible).toBe(false)
    const request = requestFor(shown, 'W')
    expect(request.chart).toMatchObject({ names: ['maya rivera'], dobs: ['1991-03-14'] })
    expect(await insertWorksheet(shown, request)).toMatchObject({ done: true, after: 'W' })
    expect((field(hidden, 'textarea') as HTMLTextAreaElement).value).toBe('')
    field(doc, '.patient-header').innerHTML = '<b>Tomas Lindqvist</b> DOB 11/02/1984'
    expect(await insertWorksheet(shown, { ...request, before: 'W', text: 'V' })).toMatchObject({
      done: false,
      why: 'chart-changed',
      untouched: true,
    })
    expect((field(shown, 'textarea') as HTMLTextAreaElement).value).toBe('W')
  })
})
