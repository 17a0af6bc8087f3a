// Whose chart is open, in the shapes that products show it. All people are made up.
import { afterEach, describe, expect, it } from 'vitest'
import { canonicalParts } from '../../../lib/chart/canonical-parts.ts'
import { readBanner } from '../../../lib/chart/read-banner.ts'
import { readChart } from '../../../lib/chart/read-chart.ts'
import { type Page, field, openPage } from '../insert/open-page.ts'

let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
const note =
  '<form><label>Note <textarea rows="4" cols="50">Her sister Rosa Rivera, DOB 1/2/1980, MRN 999X.</textarea></label></form>'
afterEach(() => {
  page?.close()
  page = null
})

describe('one client', () => {
  const maya = { names: ['maya rivera'], dobs: ['1991-03-14'], several: false }
  it.each([
    [
      'a marked banner with unlabelled date',
      '<header role="banner" aria-label="patient banner"><span class="-esm__patientName___x1">Maya Rivera</span><span>Female</span><span>·</span><span>35 yrs</span><span>·</span><span>14-Mar-1991</span><span>Active Visit</span><span>Started</span><span>: </span><span>Today, 09:05 PM</span><span>OpenMRS ID</span><span>: </span><span>100HV7</span></header>',
      ['100HV7'],
    ],
    [
      'a name link and a date line',
      '<div id="attendantData"><a class="ptName" href="#">Maya Rivera (1)</a><span>DOB: 1991-03-14 Age: 35</span></div>',
      [],
    ],
    ['last, first', '<div id="encounterHeader">RIVERA, MAYA F 35 years DOB 14/03/1991</div>', []],
    [
      'a definition list',
      '<dl><dt>Client</dt><dd class="client-name">Maya Rivera</dd><dt>Date of birth</dt><dd>March 14, 1991</dd><dt>Chart #</dt><dd>A-77</dd></dl>',
      ['A77'],
    ],
    [
      'a labelled table',
      '<table><tr><th>Patient name:</th><td>Rivera, Maya</td><th>DOB:</th><td>3/14/1991</td><th>MRN:</th><td>00123</td></tr></table>',
      ['123'],
    ],
    ['a plain heading', '<div><h1>Maya Rivera</h1><p>Born 14 Mar 1991 · Record # 100-HV7</p></div>', ['100HV7']],
    [
      'a client bar',
      '<div class="client-info-bar"><h2>Maya Rivera</h2><span>she/her</span><span>DOB 3/14/91</span><span>Last session: 02/20/2026</span></div>',
      [],
    ],
    [
      'banner twice',
      '<div class="patient-header"><b>Maya Rivera</b> DOB 3/14/1991</div><aside><div class="client-summary"><b>Rivera, Maya</b> Born: 14.03.1991</div></aside>',
      [],
    ],
    [
      'emergency contact beside',
      '<div class="patient-header"><b>Maya Rivera</b> DOB 3/14/1991</div><div class="client-emergency-contact-info"><b>Rosa Rivera</b></div>',
      [],
    ],
  ])('%s', async (_name, html, mrns) =>
    expect(canonicalParts(readBanner(await open(html + note)))).toMatchObject({ ...maya, mrns }),
  )

  it('a date with no name that stands with the age it gives is a date of birth', async () => {
    const now = new Date()
    const born = `${now.getFullYear() - 35}-01-01`
    const html = (line: string) => `<h1>Maya Rivera</h1><p>${line}</p>${note}`
    const dobs = async (line: string) => {
      page?.close()
      return canonicalParts(readBanner(await open(html(line)))).dobs
    }
    expect(await dobs(`Adult, 01/01/${now.getFullYear() - 35} (35)`)).toEqual([born])
    expect(await dobs(`Female, 35 y.o., ${born}`)).toEqual([born])
    expect(await dobs(`Open encounter: ${now.getFullYear()}-01-01 (77)`)).toEqual([])
    expect(await dobs(`Client for 3 years, since 01/01/${now.getFullYear() - 1}`)).toEqual([])
  })
  it('is never read from a note', async () =>
    expect(readBanner(await open(note))).toEqual({ ids: [], names: [], dobs: [], mrns: [], several: false }))
  it('is not read from what is hidden', async () =>
    expect(
      canonicalParts(
        readBanner(
          await open(
            `<div class="patient-banner" style="display:none"><b>Tomas Lindqvist</b> DOB 1984-11-02</div><div class="patient-banner"><b>Maya Rivera</b> DOB 1991-03-14</div>${note}`,
          ),
        ),
      ),
    ).toMatchObject(maya))
  it('by a hidden id', async () =>
    expect(
      readBanner(
        await open(
          `<form><input type="hidden" name="pid" value="12"><input type="hidden" name="encounter" value="7">${note}</form>`,
        ),
      ).ids,
    ).toEqual([
      { kind: 'patient', value: '12' },
      { kind: 'encounter', value: '7' },
    ]))
  it("by the title, when the page shows that name, and never the product's", async () => {
    expect(
      readBanner(await open(`<!doctype html><title>Maya Rivera | Notes</title><body><span>Maya Rivera</span>${note}`))
        .names,
    ).toEqual(['Maya Rivera'])
    page?.close()
    expect(readBanner(await open(`<!doctype html><title>Harbor Light</title><body>${note}`)).names).toEqual([])
  })
})

describe('several clients', () => {
  it.each([
    [
      'group attendance',
      '<h2>Group session attendance</h2><table><tr><th>Client</th><th>Present</th></tr><tr><td>Maya Rivera</td><td>yes</td></tr><tr><td>Tomas Lindqvist</td><td>no</td></tr></table>',
    ],
    [
      'a table of clients',
      '<h1>Skills group, Wednesday</h1><table><thead><tr><th>Client</th><th>DOB</th><th>Record no.</th></tr></thead><tr><td>Marchetti, Elena</td><td>07/22/1988</td><td>A-1</td></tr><tr><td>Reyes, Ruth</td><td>02/09/1957</td><td>A-2</td></tr></table>',
    ],
    [
      'a participants list',
      '<h3>Participants</h3><ul><li>Rivera, Maya</li><li>Lindqvist, Tomas</li><li>Okafor, Ada</li></ul>',
    ],
    ['two dates of birth', '<p>Maya Rivera DOB 3/14/1991</p><p>Tomas Lindqvist DOB 11/02/1984</p>'],
    ['two record numbers', '<p>MRN: 100HV7</p><p>MRN: 100J3K</p>'],
    [
      'two banners',
      '<div class="patient-header"><b>Maya Rivera</b> MRN 1A</div><div class="patient-header"><b>Tomas Lindqvist</b> DOB 11/02/1984</div>',
    ],
  ])('%s', async (_name, html) => expect(readBanner(await open(html + note)).several).toBe(true))
})

describe('frames', () => {
  const inner = async (doc: Document, selector: string): Promise<Document> => {
    const frame = field(doc, selector) as HTMLIFrameElement
    if (frame.contentDocument?.readyState !== 'complete' || !frame.contentDocument.body?.innerHTML)
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    return frame.contentDocument as Document
  }
  it('the client is named around the note, a twin in a hidden tab is not asked', async () => {
    const hidden = '<div class="patient-header"><b>Tomas Lindqvist</b> DOB 11/02/1984</div>'
    const doc = await open(
      `<div><a class="ptName">Maya Rivera (1)</a> <span>DOB: 1991-03-14</span></div><iframe id="tab" srcdoc="<iframe id=note srcdoc='<textarea rows=4></textarea>'></iframe>" style="width:600px;height:300px"></iframe><iframe style="display:none" srcdoc="${hidden.replaceAll('"', '&quot;')}"></iframe>`,
    )
    const deep = await inner(await inner(doc, '#tab'), '#note')
    expect(canonicalParts(readChart(deep).banner)).toMatchObject({
      names: ['maya rivera'],
      dobs: ['1991-03-14'],
      several: false,
    })
  })
  it('a frame beside is asked when nothing around names anyone', async () => {
    const beside = "<div class='patient-header'><b>Maya Rivera</b> DOB 3/14/1991</div>"
    const doc = await open(
      `<iframe id="head" srcdoc="${beside}" style="width:600px;height:100px"></iframe><iframe id="note" srcdoc="<textarea rows=4></textarea>" style="width:600px;height:300px"></iframe>`,
    )
    await inner(doc, '#head')
    expect(canonicalParts(readChart(await inner(doc, '#note')).banner)).toMatchObject({
      names: ['maya rivera'],
      dobs: ['1991-03-14'],
    })
  })
})
