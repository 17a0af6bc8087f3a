// Which fields are offered, what they are called, and how they are found again.
import { afterEach, describe, expect, it } from 'vitest'
import { closedAs } from '../../../lib/field/closed-field.ts'
import { describeField, refind } from '../../../lib/field/describe-field.ts'
import { findFields } from '../../../lib/field/find-fields.ts'
import { labelOf } from '../../../lib/field/label.ts'
import { lockOf } from '../../../lib/field/lock.ts'
import { type Page, field, openPage } from '../insert/open-page.ts'

let page: Page | null = null
const open = async (html: string) => (page = await openPage(html)).doc
const box = 'rows="4" cols="50"'
afterEach(() => {
  page?.close()
  page = null
})

describe('offered', () => {
  it.each([
    ['a textarea', `<textarea ${box}></textarea>`],
    ['a one-row autosize textarea', '<textarea rows="1" style="width:400px"></textarea>'],
    ['a contenteditable', '<div contenteditable="true" style="width:400px;height:80px"></div>'],
    ['contenteditable=""', '<div contenteditable style="width:400px;height:80px"></div>'],
    ['plaintext-only', '<div contenteditable="plaintext-only" style="width:400px;height:80px"></div>'],
    [
      'a locked editor',
      '<div role="textbox" aria-multiline="true" aria-readonly="true" contenteditable="false" style="width:400px;height:80px">x</div>',
    ],
    [
      'one in a long scrolled form',
      `<div style="height:200px;overflow:auto"><div style="height:3000px"></div><textarea ${box}></textarea></div>`,
    ],
    ['one below the fold', `<div style="height:5000px"></div><textarea ${box}></textarea>`],
  ])('%s', async (_name, html) => expect(findFields(await open(html)).length).toBe(1))

  it('those in open shadow roots, in the order of the page', async () => {
    const doc = await open(`<div id="a"></div><textarea id="b" ${box}></textarea>`)
    field(doc, '#a').attachShadow({ mode: 'open' }).innerHTML = `<textarea id="in" ${box}></textarea>`
    expect(findFields(doc).map((el) => el.id)).toEqual(['in', 'b'])
  })
})

describe('never offered', () => {
  it.each([
    ['hidden', `<textarea hidden ${box}></textarea>`],
    ['in a hidden tab', `<div style="display:none"><textarea ${box}></textarea></div>`],
    ['visibility hidden', `<div style="visibility:hidden"><textarea ${box}></textarea></div>`],
    ['transparent', `<textarea style="opacity:0" ${box}></textarea>`],
    ['content-visibility hidden', `<div style="content-visibility:hidden"><textarea ${box}></textarea></div>`],
    ['pushed off the page', `<textarea style="position:absolute;left:-9999px" ${box}></textarea>`],
    ['clipped to nothing', `<div style="height:0;overflow:hidden"><textarea ${box}></textarea></div>`],
    [
      "an editor's input proxy",
      '<div style="overflow:hidden;width:3px;height:0"><textarea style="width:1000px;height:1em"></textarea></div>',
    ],
    ['an autosize mirror', `<textarea aria-hidden="true" readonly tabindex="-1" ${box}></textarea>`],
    ['single-line inputs', '<input type="text" style="width:400px"><input type="search">'],
    ['a search box', `<textarea placeholder="Search clients" ${box}></textarea>`],
    ['a combobox', `<textarea role="combobox" ${box}></textarea>`],
    ['in a search landmark', `<div role="search"><textarea ${box}></textarea></div>`],
    [
      'a single-line textbox',
      '<div contenteditable role="textbox" aria-multiline="false" style="width:400px;height:30px"></div>',
    ],
    ['a chat composer', `<textarea aria-label="Type a message" ${box}></textarea>`],
    [
      'a composer in a chat widget',
      `<div class="livechat-widget"><textarea placeholder="Write here" ${box}></textarea></div>`,
    ],
    ['an editable inside a closed one', '<div contenteditable="false" style="width:400px;height:80px">x</div>'],
  ])('%s', async (_name, html) => expect(findFields(await open(html)).map((el) => el.outerHTML)).toEqual([]))

  it('an editable inside an editable is the same field', async () => {
    const doc = await open(
      '<div id="host" contenteditable style="width:400px;height:80px"><p contenteditable="true" style="height:40px">x</p></div>',
    )
    expect(findFields(doc).map((el) => el.id)).toEqual(['host'])
  })
})

describe('called', () => {
  it.each([
    ['by its label', `<label for="x">Plan *</label><textarea id="x" ${box}></textarea>`, 'Plan'],
    ['by a wrapping label, without the note', `<label>Plan: <textarea ${box}>secret words</textarea></label>`, 'Plan'],
    [
      'by a label for an editor',
      '<label for="x">Plan</label><div id="x" contenteditable style="width:400px;height:80px">secret</div>',
      'Plan',
    ],
    ['by aria-labelledby', `<span id="l">Data</span><textarea aria-labelledby="l" ${box}></textarea>`, 'Data'],
    ['by aria-label', `<textarea aria-label="Assessment" ${box}></textarea>`, 'Assessment'],
    [
      'by its legend',
      `<fieldset><legend>Subjective</legend><textarea name="f12" ${box}></textarea></fieldset>`,
      'Subjective',
    ],
    [
      'by the first cell of its row',
      `<table><tr><td>Objective:</td><td><textarea ${box}></textarea></td></tr></table>`,
      'Objective',
    ],
    ['by the heading above', `<div><h3>Intervention</h3></div><div><textarea ${box}></textarea></div>`, 'Intervention'],
    ['by its placeholder', `<textarea placeholder="Response" ${box}></textarea>`, 'Response'],
    ['by its name', `<textarea name="progressNote" ${box}></textarea>`, 'progress note'],
    ['label before heading', `<h3>Progress note</h3><label>Plan <textarea ${box}></textarea></label>`, 'Plan'],
  ])('%s', async (_name, html, label) => expect(labelOf(findFields(await open(html))[0] as Element).text).toBe(label))

  it("a heading that belongs to another field's box is not taken", async () => {
    const doc = await open(
      `<section><h3>Psychotherapy note</h3><textarea ${box}></textarea></section><section><textarea id="mine" name="note" ${box}></textarea></section>`,
    )
    expect(labelOf(field(doc, '#mine')).text).toBe('note')
  })
})

describe('closed as a separate note', () => {
  const names = async (html: string) => findFields(await open(html)).map((el) => closedAs(el) === 'separate')
  it.each([
    ['its own label', `<label>Psychotherapy note <textarea ${box}></textarea></label>`],
    ['its legend', `<fieldset><legend>Private notes</legend><textarea ${box}></textarea></fieldset>`],
    ['its heading', `<h2>Process note</h2><p>Kept apart from the record.</p><textarea ${box}></textarea>`],
    [
      'the heading of its named parts',
      `<h2>Psychotherapy notes</h2><label>Impressions <textarea ${box}></textarea></label>`,
    ],
    ['its tab', `<div role="tabpanel" aria-label="Internal notes"><textarea ${box}></textarea></div>`],
  ])('%s', async (_name, html) => expect(await names(html)).toEqual([true]))

  it.each([
    [
      'the field beside one',
      `<div><h3>Psychotherapy note</h3><textarea ${box}></textarea></div><div><h3>Progress note</h3><textarea ${box}></textarea></div>`,
      [true, false],
    ],
    [
      'flat headings',
      `<h3>Progress note</h3><textarea ${box}></textarea><h3>Private note</h3><textarea ${box}></textarea>`,
      [false, true],
    ],
    [
      'a progress note under any heading',
      `<h2>Psychotherapy notes</h2><label>Progress note <textarea ${box}></textarea></label>`,
      [false],
    ],
    [
      'words in the text',
      `<label>Progress note <textarea ${box}>Individual psychotherapy. See psychotherapy note.</textarea></label>`,
      [false],
    ],
    [
      'a service code above',
      `<h2>90837 Individual psychotherapy, 60 min</h2><label>Note <textarea ${box}></textarea></label>`,
      [false],
    ],
    [
      'a link to one',
      `<nav><a>Psychotherapy notes</a></nav><label>Session note <textarea ${box}></textarea></label>`,
      [false],
    ],
  ])('not: %s', async (_name, html, expected) => expect(await names(html)).toEqual(expected))
})

describe('locked', () => {
  it.each([
    ['read-only', `<textarea readonly ${box}></textarea>`, 'read-only'],
    ['aria-readonly around', `<div aria-readonly="true"><textarea ${box}></textarea></div>`, 'read-only'],
    [
      'not editable',
      '<div role="textbox" contenteditable="false" style="width:400px;height:80px">x</div>',
      'read-only',
    ],
    ['disabled', `<textarea disabled ${box}></textarea>`, 'disabled'],
    ['a disabled fieldset', `<fieldset disabled><textarea ${box}></textarea></fieldset>`, 'disabled'],
    ['inert', `<div inert><textarea ${box}></textarea></div>`, 'disabled'],
    ['signed by', `<form><div>Signed by Dana Cole, LCSW</div><textarea ${box}></textarea></form>`, 'signed'],
    [
      'an electronic signature below',
      `<article><textarea readonly ${box}></textarea><p>Electronically signed 3/1/2026 10:02</p></article>`,
      'signed',
    ],
    [
      'a status badge',
      `<main><header><h2>Progress note</h2><span class="badge">Signed &amp; locked</span></header><textarea ${box}></textarea></main>`,
      'signed',
    ],
    ['a sentence', `<form><p>This note is locked. Add an addendum.</p><textarea ${box}></textarea></form>`, 'signed'],
    [
      'the addendum of a signed note',
      `<article><p>Signed by Dana Cole, LCSW</p><label>Addendum <textarea ${box}></textarea></label></article>`,
      null,
    ],
    ['free', `<form><textarea ${box}></textarea></form>`, null],
    [
      'a sign button',
      `<form><textarea ${box}></textarea><button>Sign and lock</button><label><input type="checkbox"> Signed</label></form>`,
      null,
    ],
    [
      'not signed yet',
      `<form><p>Status: not signed</p><p>This note has not been signed.</p><textarea ${box}></textarea></form>`,
      null,
    ],
    ['unsigned', `<form><span class="badge">Unsigned</span><textarea ${box}></textarea></form>`, null],
    ['will be locked', `<form><p>Once signed, the note is locked.</p><textarea ${box}></textarea></form>`, null],
    [
      'a list of other notes',
      `<main><ul><li>3/1 Progress note <span class="badge">Signed</span></li></ul><form><textarea ${box}></textarea></form></main>`,
      null,
    ],
    [
      'other notes in the same part',
      `<main><ul><li>3/1 note: Signed by Dana Cole</li></ul><textarea ${box}></textarea></main>`,
      null,
    ],
    ['the word in the note', `<form><textarea ${box}>Signed by the client: safety plan</textarea></form>`, null],
  ])('%s', async (_name, html, lock) => expect(lockOf(findFields(await open(html))[0] as Element)).toBe(lock))
})

describe('found again', () => {
  const again = async (html: string, change: (doc: Document) => void, selector = '.it') => {
    const doc = await open(html)
    const ref = describeField(field(doc, selector))
    change(doc)
    return refind(doc, JSON.parse(JSON.stringify(ref)) as typeof ref)?.className ?? null
  }
  const soap = ['Subjective', 'Objective', 'Plan']
    .map(
      (name) =>
        `<div><label>${name} <textarea class="${name === 'Plan' ? 'it' : name}" ${box}></textarea></label></div>`,
    )
    .join('')

  it('as it was', async () => expect(await again(soap, () => {})).toBe('it'))
  it('after the page was drawn anew', async () =>
    expect(
      await again(
        `<div id="root">${soap}</div>`,
        (doc) => (field(doc, '#root').innerHTML = field(doc, '#root').innerHTML),
      ),
    ).toBe('it'))
  it('after a banner came in above', async () =>
    expect(await again(soap, (doc) => doc.body.prepend(doc.createElement('div')))).toBe('it'))
  it('after its id changed', async () =>
    expect(
      await again(
        `<label>Case note <textarea id="note_1234" class="it" ${box}></textarea></label>`,
        (doc) => (field(doc, '.it').id = 'note_1299'),
      ),
    ).toBe('it'))
  it('by its own id, moved elsewhere', async () =>
    expect(
      await again(`<textarea id="additionalNote" class="it" ${box}></textarea><div id="dock"></div>`, (doc) =>
        field(doc, '#dock').append(field(doc, '.it')),
      ),
    ).toBe('it'))
  it('in a shadow root', async () => {
    const doc = await open('<div id="host"></div>')
    field(doc, '#host').attachShadow({ mode: 'open' }).innerHTML = `<textarea class="it" ${box}></textarea>`
    const el = field(doc, '#host').shadowRoot?.querySelector('.it') as Element
    expect(refind(doc, describeField(el))).toBe(el)
  })
  it('never as another: gone', async () => expect(await again(soap, (doc) => field(doc, '.it').remove())).toBeNull())
  it('never as another: hidden', async () =>
    expect(await again(soap, (doc) => (field(doc, '.it').hidden = true))).toBeNull())
  it('never as another: two of that name in other places', async () =>
    expect(
      await again(
        soap,
        (doc) => (doc.body.innerHTML = `<section><p></p>${soap}</section><section><p></p>${soap}</section>`),
      ),
    ).toBeNull())
  it('never as another: an unnamed one in another place', async () =>
    expect(
      await again(
        `<textarea class="it" ${box}></textarea>`,
        (doc) => (doc.body.innerHTML = `<div><textarea ${box}></textarea></div>`),
      ),
    ).toBeNull())

  it("its address holds no client's words", async () => {
    const doc = await open(
      `<div id="patient-100777"><h2>Progress note for Maya Rivera</h2><textarea id="note-8673ee4f" ${box}>she said</textarea></div>`,
    )
    const ref = describeField(field(doc, 'textarea'))
    expect(ref).toMatchObject({ domId: null, label: 'Progress note for' })
    expect(JSON.stringify(ref)).not.toMatch(/Maya|Rivera|100777|8673|she said/)
  })
})
