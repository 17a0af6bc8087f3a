// Editors stand in for what the page labels: a hidden textarea, or a frame. The label must be found through both, since
// whether a field is a separate note or a signed one is told by what stands around it.
import { afterEach, expect, it } from 'vitest'
import { readBanner } from '../../../lib/chart/read-banner.ts'
import { readFrame } from '../../../lib/capture/read-frame.ts'
import { findFields } from '../../../lib/field/find-fields.ts'
import { labelOf } from '../../../lib/field/label.ts'
import { lockOf } from '../../../lib/field/lock.ts'
import { type Page, field, openPage } from '../insert/open-page.ts'

let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
afterEach(() => {
  page?.close()
  page = null
})

const box = 'style="width:500px;min-height:100px"'
const framed = (doc: Document): Document => {
  const inner = (field(doc, 'iframe') as HTMLIFrameElement).contentDocument
  if (!inner) throw new Error('no frame')
  return inner
}
const frame = `<iframe title="Rich Text Area" style="width:500px;height:200px" srcdoc="<body class='mce-content-body' contenteditable aria-label='Rich Text Area' style='min-height:100px'><p>Met.</p>"></iframe>`

it.each([
  [
    'after its textarea',
    `<label for="n">Plan</label><textarea id="n" hidden></textarea><div class="tox"><div contenteditable ${box}>Met.</div></div>`,
  ],
  [
    'before its textarea',
    `<label for="n">Plan</label><div class="tox"><div contenteditable ${box}>Met.</div></div><textarea id="n" style="display:none"></textarea>`,
  ],
])('an editor %s takes its label', async (_where, html) => {
  const doc = await open(html)
  expect(findFields(doc).map((el) => labelOf(el).text)).toEqual(['Plan'])
})

it('a textarea that is shown beside an editor keeps its label to itself', async () => {
  const doc = await open(
    `<label for="n">Plan</label><textarea id="n" rows="4" cols="40"></textarea><div contenteditable ${box}>Met.</div>`,
  )
  expect(findFields(doc).map((el) => labelOf(el).own)).toEqual(['Plan', ''])
})

it('an editor in a frame takes the label of the textarea beside its frame', async () => {
  const doc = await open(
    `<label for="n">Interventions</label><textarea id="n" hidden></textarea><div><div>${frame}</div></div>`,
  )
  expect(readFrame(framed(doc), readBanner).fields).toMatchObject([
    { label: 'Interventions', section: 'intervention', text: 'Met.' },
  ])
})

it('a separate note in a framed editor is not read', async () => {
  const doc = await open(`<h3>Psychotherapy notes (private)</h3><div>${frame}</div>`)
  expect(readFrame(framed(doc), readBanner)).toMatchObject({ fields: [], separateNotes: 1 })
})

it('a framed editor in a signed note is locked', async () => {
  const doc = await open(`<form><p>Electronically signed by R. Okafor on 3/2/2026</p><div>${frame}</div></form>`)
  expect(findFields(framed(doc)).map(lockOf)).toEqual(['signed'])
})

it('what an editor calls itself is no label', async () => {
  const doc = await open(
    `<h3>Plan</h3><div contenteditable aria-label="Rich Text Editor. Editing area: main. Press Alt+0 for help." ${box}>Met.</div>`,
  )
  expect(findFields(doc).map((el) => labelOf(el).text)).toEqual(['Plan'])
})

it.each(['CodeMirror', 'monaco-editor'])('%s is one field, its hidden textarea none', async (name) => {
  const doc = await open(
    `<div class="${name}" ${box}><textarea style="width:300px;height:100px">x</textarea><div class="CodeMirror-line view-line">Met.</div></div>`,
  )
  expect(readFrame(doc, readBanner).fields).toMatchObject([
    { text: 'Met.', ref: { family: name === 'CodeMirror' ? 'codemirror5' : 'monaco' } },
  ])
})
