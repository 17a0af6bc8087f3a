// The session's own date tells two notes of one client apart; a list of visits says nothing.
import { afterEach, describe, expect, it } from 'vitest'
import { canonicalParts } from '../../../lib/chart/canonical-parts.ts'
import { readChart } from '../../../lib/chart/read-chart.ts'
import { type Page, openPage } from '../insert/open-page.ts'

let page: Page | null = null
const partsOf = async (html: string) => {
  page = await openPage(html)
  return canonicalParts(readChart(page.doc).banner)
}
afterEach(() => {
  page?.close()
  page = null
})

describe('the session’s date', () => {
  it.each([
    '<p>Date of service: 03/14/2026</p>',
    '<dl><dt>Session</dt><dd>Sat, March 14, 2026, 9:00 AM</dd></dl>',
    '<table><tr><th>Visit date</th><td>2026-03-14</td></tr></table>',
    '<div><b>DOS</b> <span>14-Mar-2026</span></div>',
    '<label>Session date <input value="3/14/2026"></label>',
    '<label for=d>Date of visit</label><input type=date id=d value="2026-03-14">',
    '<p>Encounter: 14 March 2026</p>',
  ])('%s', async (html) => expect((await partsOf(html)).sessionDates).toEqual(['2026-03-14']))

  it.each([
    '<ul><li>Session: 03/14/2026</li></ul>',
    '<p>Session: 03/14/2026</p><p>Session: 03/07/2026</p>',
    '<nav>Visit date: 03/14/2026</nav>',
    '<textarea>Date of service: 03/14/2026</textarea>',
    '<p>Session notes</p><p>Signed 03/14/2026</p>',
    '<p>Client since 03/14/2026. DOB 03/14/1991</p>',
    '<p hidden>Date of service: 03/14/2026</p>',
  ])('none in %s', async (html) => expect((await partsOf(html)).sessionDates).toEqual([]))
})

describe('where the client’s name stands', () => {
  const maya = '<h1>Maya Rivera</h1><p>DOB: 03/14/1991</p>'
  it('in an open shadow tree', async () => {
    page = await openPage('<patient-header></patient-header><textarea></textarea>')
    page.doc.querySelector('patient-header')!.attachShadow({ mode: 'open' }).innerHTML = `<div>${maya}</div>`
    expect(canonicalParts(readChart(page.doc).banner)).toMatchObject({ names: ['maya rivera'], dobs: ['1991-03-14'] })
  })
  it('in a frame of the note’s own document', async () => {
    page = await openPage(`<iframe style="width:600px;height:90px" srcdoc="${maya}"></iframe><textarea></textarea>`)
    const frame = page.doc.querySelector('iframe')!
    if (frame.contentDocument?.readyState !== 'complete' || !frame.contentDocument.body.textContent)
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    expect(readChart(page.doc)).toMatchObject({ banner: { names: ['Maya Rivera'] } })
  })
  it('never in what is typed into an editor that is a document of its own', async () => {
    page = await openPage('<p>Spouse: Patient: Tomas Lindqvist, DOB: 11/02/1984</p>')
    page.doc.designMode = 'on'
    expect(canonicalParts(readChart(page.doc).banner)).toMatchObject({ names: [], dobs: [] })
  })
  it('a shown frame of another origin is out of sight, and is said to be', async () => {
    page = await openPage(`${maya}<iframe style="width:600px;height:90px" sandbox srcdoc="x"></iframe>`)
    // The test page itself stands in the runner's frame, of the same origin.
    expect(readChart(page.doc).complete).toBe(false)
    page.doc.querySelector('iframe')!.remove()
    expect(readChart(page.doc).complete).toBe(true)
  })
})
