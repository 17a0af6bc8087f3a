// What closes a field, and what a field is called where nothing is marked up as its label.
import { afterEach, describe, expect, it } from 'vitest'
import { composeNote } from '../../../lib/capture/compose-note.ts'
import { readFrame } from '../../../lib/capture/read-frame.ts'
import { readBanner } from '../../../lib/chart/read-banner.ts'
import { closedAs } from '../../../lib/field/closed-field.ts'
import { findFields } from '../../../lib/field/find-fields.ts'
import { labelOf } from '../../../lib/field/label.ts'
import { type Page, field, openPage } from '../insert/open-page.ts'

let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
const box = 'rows="4" cols="50"'
afterEach(() => {
  page?.close()
  page = null
})

describe('closed as', () => {
  const closed = async (html: string) => findFields(await open(html)).map(closedAs)
  it.each([
    [
      'a box that the client sees',
      `<label>Patient instructions <textarea ${box}></textarea></label><label>Plan <textarea ${box}></textarea></label>`,
      ['client', null],
    ],
    [
      'homework that is sent to a portal',
      `<h3>Shared with client</h3><label>Homework <textarea ${box}></textarea></label>`,
      ['client'],
    ],
    [
      'a progress note that is shared is none',
      `<label>Progress note (shared with patient) <textarea ${box}></textarea></label>`,
      [null],
    ],
    [
      'earlier notes, shown for looking back',
      `<h3>Previous notes</h3><label>Plan <textarea readonly ${box}></textarea></label><h3>Today</h3><label>Plan <textarea ${box}></textarea></label>`,
      ['earlier', null],
    ],
    [
      'a field under a list of earlier notes is none',
      `<h3>Previous notes</h3><ul><li>10/27</li></ul><textarea name="note" ${box}></textarea>`,
      [null],
    ],
    [
      'the parts of a separate note',
      `<h2>Psychotherapy notes</h2><h3>Themes</h3><textarea ${box}></textarea><h3>Next time</h3><textarea ${box}></textarea>`,
      ['separate', 'separate'],
    ],
    [
      'the next part of the page is none',
      `<h2>Psychotherapy notes</h2><h3>Themes</h3><textarea ${box}></textarea><h2>Plan</h2><textarea ${box}></textarea>`,
      ['separate', null],
    ],
  ])('%s', async (_name, html, expected) => expect(await closed(html)).toEqual(expected))

  it('what is switched while the page is open', async () => {
    const doc = await open(
      `<form><label><input type="checkbox"> Private note</label><label>Note <textarea ${box}></textarea></label></form>`,
    )
    const area = field(doc, 'textarea')
    expect(closedAs(area)).toBeNull()
    ;(field(doc, 'input') as HTMLInputElement).checked = true
    expect(closedAs(area)).toBe('separate')
  })

  it('the frame’s place in the page counts as well', async () => {
    const doc = await open(
      `<h3>Psychotherapy note</h3><iframe srcdoc="<textarea rows=5 cols=40></textarea>" style="width:500px;height:200px"></iframe>`,
    )
    const inner = (field(doc, 'iframe') as HTMLIFrameElement).contentDocument as Document
    expect(findFields(inner).map(closedAs)).toEqual(['separate'])
  })

  it('a page with nothing but a box for the client says so', async () => {
    const doc = await open(`<label>After-visit summary <textarea ${box}>Drink water, quokkalantern.</textarea></label>`)
    const read = readFrame(doc, readBanner)
    expect(read).toMatchObject({ clientBoxes: 1, fields: [] })
    expect(JSON.stringify(read)).not.toContain('quokkalantern')
    expect(composeNote([{ frameId: 0, documentId: null, read }])).toMatchObject({ problem: { code: 'client-box' } })
  })
})

describe('called, where no label is marked up', () => {
  it.each([
    ['by words before it', `Plan:<br><textarea ${box}></textarea>`, 'Plan'],
    ['by words in an element before it', `<div>Objective</div><div><textarea ${box}></textarea></div>`, 'Objective'],
    [
      'by what the page marks as its label',
      `<div class="q-label">How it went</div><div><textarea ${box}></textarea></div>`,
      'How it went',
    ],
    ['by any words with a colon', `<span>Medications:</span><textarea ${box}></textarea>`, 'Medications'],
    ['not by other words', `<h3>Plan</h3><p>Saved at 10:02 by Robin.</p><textarea ${box}></textarea>`, 'Plan'],
    [
      'by the cell before, not by the row’s first',
      `<table><tr><td>Subjective</td><td><textarea></textarea></td><td>Objective</td><td><textarea class="it"></textarea></td></tr></table>`,
      'Objective',
    ],
    [
      'by the column’s head',
      `<table><thead><tr><th>Data</th><th>Plan</th></tr></thead><tr><td><textarea></textarea></td><td><textarea class="it"></textarea></td></tr></table>`,
      'Plan',
    ],
    [
      'by the row above',
      `<table><tr><td>Assessment</td></tr><tr><td><textarea ${box}></textarea></td></tr></table>`,
      'Assessment',
    ],
    [
      'by a generated id’s own words',
      `<textarea id="ctl00_MainContent_txtPlan" name="ctl00$MainContent$txtPlan" ${box}></textarea>`,
      'plan',
    ],
    ['by a control’s name', `<textarea formcontrolname="subjectiveReport" ${box}></textarea>`, 'subjective report'],
    [
      'by a plain title',
      `<div class="panel-title">Interventions</div><div><textarea ${box}></textarea></div>`,
      'Interventions',
    ],
    [
      'by a heading without what can be pressed in it',
      `<h3>Plan <button>Copy</button></h3><textarea ${box}></textarea>`,
      'Plan',
    ],
    [
      'not by the heading of a list beside',
      `<div style="display:flex"><aside><h4>Psychotherapy notes</h4></aside><div><textarea name="note" ${box}></textarea></div></div>`,
      'note',
    ],
  ])('%s', async (_name, html, label) => {
    const doc = await open(html)
    expect(labelOf(doc.querySelector('.it') ?? field(doc, 'textarea')).text).toBe(label)
  })
})

it('a note on the office’s own business beside the sections is none of them', async () => {
  const sections = ['Subjective', 'Objective', 'Plan'].map(
    (name) => `<label>${name}<textarea ${box}></textarea></label>`,
  )
  const doc = await open(
    `<main><div>${sections.join('')}</div><div><label>Family contact note<textarea ${box}></textarea></label></div></main>`,
  )
  const note = composeNote([{ frameId: 0, documentId: null, read: readFrame(doc, readBanner) }])
  expect(note.ok && note.value.parts.map(({ fieldIndex }) => note.value.fields[fieldIndex]?.label)).toEqual([
    'Subjective',
    'Objective',
    'Plan',
  ])
})

it('today’s empty note comes before an earlier one that can be seen beside it', async () => {
  const doc = await open(
    `<div><textarea readonly rows="12" cols="60">${'Earlier words. '.repeat(60)}</textarea></div><div><textarea rows="6" cols="60"></textarea></div>`,
  )
  const note = composeNote([{ frameId: 0, documentId: null, read: readFrame(doc, readBanner) }])
  expect(note.ok && note.value.text).toBe('')
})
