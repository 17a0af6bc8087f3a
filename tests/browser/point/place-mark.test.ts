// What is kept of a place that was pointed at: found again after small changes, never taken for its neighbour, and without
// a word of a record, whatever the page writes into its own attributes.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { sitePath } from '../../../lib/field/chrome-words.ts'
import { editablesIn } from '../../../lib/field/editables.ts'
import { findMarked, markOf } from '../../../lib/field/place-mark.ts'
import { teacherOf } from '../../../lib/point/teach.ts'
import { PlaceMark } from '../../../lib/schema/taught.ts'
import { type Page, field, openPage } from '../insert/open-page.ts'

let page: Page | null = null
afterEach(() => {
  page?.close()
  page = null
})
const open = async (html: string): Promise<Document> => {
  page?.close()
  page = await openPage(html)
  return page.doc
}
const box = (label: string, attributes = ''): string =>
  `<div class="row"><label>${label} <textarea rows="4" cols="60" ${attributes}></textarea></label></div>`
const form = (...rows: string[]): string => `<main><form>${rows.join('')}</form></main>`
async function marked(html: string, selector: string) {
  const doc = await open(html)
  return markOf(field(doc, selector), editablesIn(doc))
}
async function foundIn(html: string, mark: Awaited<ReturnType<typeof marked>>): Promise<Element | null> {
  const doc = await open(html)
  return findMarked(mark, editablesIn(doc))
}
const here = 'data-here'

describe('found again', () => {
  const taught = form(box('Assessment'), box('Plan', 'id="plan" class="x"'))
  const changes: [string, string][] = [
    ['as it was', form(box('Assessment'), box('Plan', `id="plan" ${here}`))],
    ['a field more before it', form(box('Risk'), box('Assessment'), box('Plan', `id="plan" ${here}`))],
    ['another id', form(box('Assessment'), box('Plan', `id="field_88213" ${here}`))],
    [
      'a wrapper more',
      `<div class="app">${form(box('Assessment'), `<section>${box('Plan', `id="plan" ${here}`)}</section>`)}</div>`,
    ],
    ['in another order', form(box('Plan', `id="plan" ${here}`), box('Assessment'))],
  ]
  it.each(changes)('%s', async (_what, html) => {
    expect((await foundIn(html, await marked(taught, '#plan')))?.hasAttribute(here)).toBe(true)
  })

  const gone: [string, string][] = [
    ['the field is gone: not the one beside it', form(box('Assessment'))],
    ['another form in its place', form(box('Subjective'), box('Objective'))],
    ['two of one name: asked again', form(box('Plan'), box('Plan'))],
  ]
  it.each(gone)('%s', async (_what, html) => {
    expect(await foundIn(html, await marked(taught, '#plan'))).toBeNull()
  })

  it('fields without any name are told by their place only while their number is the same', async () => {
    const bare = '<textarea rows="4" cols="60"></textarea>'
    const three = form(bare, bare.replace('>', ' data-this>'), bare)
    const mark = await marked(three, '[data-this]')
    expect((await foundIn(three, mark))?.hasAttribute('data-this')).toBe(true)
    expect(await foundIn(form(bare, bare, bare, bare), mark)).toBeNull()
  })
})

describe('what is kept', () => {
  it('has no word of a record, wherever the page has written it', async () => {
    const words = fc.constantFrom(
      'Okonkwo',
      'Wilhelmina',
      '100HV7',
      '1991-03-14',
      'rivera',
      'Lindqvist',
      'suicidal',
      '88213',
    )
    const text = fc
      .array(fc.oneof(words, fc.constantFrom('note', 'plan', 'patient', 'for')), { maxLength: 4 })
      .map((all) => all.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.record({ label: text, id: text, name: text, title: text, cls: text, above: text, inside: text, test: text }),
        async (said) => {
          const doc = await open('<main></main>')
          const main = field(doc, 'main')
          const [heading, label, area] = [
            doc.createElement('h2'),
            doc.createElement('label'),
            doc.createElement('textarea'),
          ]
          heading.textContent = said.above
          label.textContent = said.label
          area.id = said.id.replaceAll(' ', '-')
          label.htmlFor = area.id
          area.name = said.name.replaceAll(' ', '_')
          area.title = said.title
          area.placeholder = said.title
          area.className = said.cls
          area.value = said.inside
          area.rows = 6
          area.cols = 60
          area.dataset['testid'] = said.test.replaceAll(' ', '-')
          main.className = said.cls
          main.append(heading, label, area)
          const mark = markOf(area, editablesIn(doc))
          expect(PlaceMark.safeParse(mark).success).toBe(true)
          const kept = JSON.stringify(mark).toLowerCase()
          for (const word of [
            'okonkwo',
            'wilhelmina',
            '100hv7',
            'hv',
            '1991',
            'rivera',
            'lindqvist',
            'suicidal',
            '88213',
          ])
            expect(kept).not.toContain(word)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('an address is kept without its ids and names', () => {
    expect(sitePath('/clients/1042/notes/7')).toBe('/clients/*/notes/*')
    expect(sitePath('/patient/maya-rivera/chart')).toBe('/patient/*/chart')
    expect(sitePath('/openmrs/spa/patient/5ba4c1de-0000-4000-8000-aabbccddeeff/chart')).toBe(
      '/openmrs/spa/patient/*/chart',
    )
    expect(sitePath('/')).toBe('/')
  })
})

it('a lesson of another site, or of another kind of page, is not used', async () => {
  const doc = await open(form(box('Plan', 'id="plan"')))
  const view = doc.defaultView!
  const el = field(doc, '#plan')
  const lesson = { kind: 'target' as const, ...teacherOf([]).describe(el, 'target'), origin: view.origin }
  expect(teacherOf([lesson]).find(doc, 'target')).toBe(el)
  expect(teacherOf([{ ...lesson, origin: 'https://ehr.example' }]).find(doc, 'target')).toBeNull()
  expect(teacherOf([{ ...lesson, path: '/clients/*' }]).find(doc, 'target')).toBeNull()
  expect(teacherOf([lesson]).find(doc, 'note')).toBeNull()
})
