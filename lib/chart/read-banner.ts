// Reads whose chart is open, from whatever the page shows: a marked banner first, else labelled values, with the
// address and hidden fields for ids. What is typed into fields is never looked at: a note names many people.
import type { ChartBanner } from '../schema/chart.ts'
import { canonicalMrn, canonicalNames, readingsOfDate } from './canonical-parts.ts'
import { isGroupPage } from './group-page.ts'
import { emptyBanner } from './merge-banners.ts'
import { nameIn, nameInTitle } from './names.ts'
import { parentOf, rootsOf } from '../field/realm.ts'
import { sessionDatesIn } from './session-dates.ts'
import { withTaughtClient } from './taught-client.ts'
import { idsInAddress, idsInDocument } from './record-ids.ts'
import { type Labelled, allTexts, labelledValues, textsIn, unlabelledBirthDate } from './labelled-values.ts'

declare const document: never

const words = ['patient', 'client', 'demographic', 'ptname', 'encounterheader']
const marked = ['class', 'id', 'aria-label', 'data-testid']
  .flatMap((name) => words.map((word) => `[${name}*="${word}" i]`))
  .join(',')
const regionWords =
  /\b(patient|client|demographics?)\b.*\b(banner|header|bar|card|summary|info|information|strip|identity|details?|demographics?|context)\b|\bdemographics?\b|\bencounter ?header\b|\b(patient|client)\b.*\bheader\b/i
const nameWords = /\b(pt|patient|client|member)[ ]?(full ?|display ?)?name\b/i
const other = /\b(list|search|menu|nav|queue|roster|emergency|contact|guarantor|provider|portal|results?)\b/i

/** What follows a name that stands in one text with other values. */
const nameEnd = /[·|•–—]\s|,? \d|,? (?:[FMX]|male|female|non-?binary|d\.?o\.?b|born|date of birth|mrn|age)\b|\s-\s|\d/i

const fields = 'textarea,[contenteditable],[role="textbox"]'

type Region = { names: string[]; dobs: string[]; mrns: Labelled[] }

export const readBanner = (doc: Document): ChartBanner => withTaughtClient(doc, readMarked(doc), readRegion)

function readMarked(doc: Document): ChartBanner {
  const view = doc.defaultView
  const address = view?.location.href ?? ''
  // An editor's own document is one field: what is typed there names many people.
  if (doc.designMode === 'on' || doc.body?.isContentEditable) return emptyBanner
  const dates = sessionDatesIn(doc).map((value) => ({ kind: 'session-date' as const, value }))
  const ids = [...idsInAddress(address), ...idsInDocument(doc), ...dates]
  const { regions, names } = findRegions(doc)
  const full = regions
    .map(readRegion)
    .filter((region) => region.names.length + region.dobs.length + region.mrns.length > 0)
  const strong = full.filter((region) => region.dobs.length + region.mrns.length > 0)
  const page: Region = strong.length > 0 ? { names: [], dobs: [], mrns: [] } : readPage(doc)
  const allNames = unique([...names, ...full.flatMap((region) => region.names), ...page.names])
  if (allNames.length === 0) {
    const name = nameInTitle(doc.title, view?.location.hostname ?? '')
    if (name && doc.body && allTexts(doc.body).some(({ text }) => text.includes(name))) allNames.push(name)
  }
  const all = [...full, page]
  return {
    ids: ids.filter((id, index) => ids.findIndex((one) => one.value === id.value && one.kind === id.kind) === index),
    names: allNames,
    dobs: unique(all.flatMap((region) => region.dobs)),
    mrns: unique(all.flatMap((region) => region.mrns.map((mrn) => mrn.value))),
    several: disagree(strong.length > 0 ? strong : [page], names) || (strong.length === 0 && isGroupPage(doc)),
  }
}

const unique = (values: string[]): string[] => [...new Set(values)]

/** The marked banners (outermost, small, without note fields) and the names that are marked as names. */
function findRegions(doc: Document): { regions: Element[]; names: string[] } {
  const regions: Element[] = []
  const marks: { name: string; listed: boolean }[] = []
  for (const el of rootsOf(doc).flatMap((root) => [...root.querySelectorAll(marked)])) {
    const said = ['class', 'id', 'aria-label', 'data-testid']
      .map((name) =>
        (el.getAttribute(name) ?? '').replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[^A-Za-z]+/g, ' '),
      )
      .join(' . ')
    if (other.test(said) || !el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    if (nameWords.test(said) && !/^(input|textarea|select|label)$/i.test(el.localName)) {
      const name = nameIn(el.textContent ?? '')
      const listed = el.closest('li,tr,[role="row"],[role="option"],[role="listitem"],nav') !== null
      if (name) marks.push({ name, listed })
    }
    const length = (el.textContent ?? '').length
    if (!regionWords.test(said) || length < 4 || length > 1500 || regions.some((region) => region.contains(el)))
      continue
    if (el.matches('body,html,main,form') || el.querySelector(fields)) continue
    if (!el.closest('li,tr,[role="row"],[role="option"],nav')) regions.push(el)
  }
  const free = marks.filter((mark) => !mark.listed)
  return { regions, names: unique(free.map((mark) => mark.name)) }
}

function readRegion(el: Element): Region {
  const texts = textsIn(el)
  const { dobs, mrns } = labelledValues(texts)
  const birth = dobs.length === 0 ? unlabelledBirthDate(texts) : null
  const heading = [...el.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"],strong,b')]
    .map((one) => nameIn(one.textContent ?? ''))
    .find(Boolean)
  const name = heading ?? texts.map(({ text }) => nameIn(text) ?? nameIn(text.split(nameEnd)[0] ?? '')).find(Boolean)
  return { names: name ? [name] : [], dobs: birth ? [...dobs, birth] : dobs, mrns }
}

/** Labelled values of a page without a marked banner, and the name that stands with them. */
function readPage(doc: Document): Region {
  if (!doc.body) return { names: [], dobs: [], mrns: [] }
  const texts = rootsOf(doc).flatMap((root) => allTexts(root === doc ? doc.body : root))
  const { dobs, mrns, names, at } = labelledValues(texts)
  if (names.length > 0) return { names, dobs, mrns }
  let around: Element | null = at?.parentElement ?? null
  for (let level = 0; around && level < 4; level++, around = parentOf(around)) {
    // A frame may hold nothing but the client's header: then its body is the header.
    if ((around.textContent ?? '').length > 800 || (around === doc.body && around.querySelector(fields))) break
    const found = readRegion(around).names
    if (found.length > 0) return { names: found, dobs, mrns }
  }
  return { names: [], dobs, mrns }
}

/** True when what was read cannot be of one client. */
function disagree(regions: Region[], names: string[]): boolean {
  const births = regions.flatMap((region) => region.dobs).map(readingsOfDate)
  if (
    births.some((one) =>
      births.some((two) => one.length > 0 && two.length > 0 && !one.some((date) => two.includes(date))),
    )
  )
    return true
  const byLabel = new Map<string, string>()
  for (const { label, value } of regions.flatMap((region) => region.mrns)) {
    const known = byLabel.get(label)
    if (known !== undefined && known !== canonicalMrn(value)) return true
    byLabel.set(label, canonicalMrn(value))
  }
  const people = [...regions.map((region) => region.names), names]
    .map((list) => list.flatMap(canonicalNames))
    .filter((list) => list.length > 0)
  return regions.length > 1 && people.some((one) => people.some((two) => !one.some((name) => two.includes(name))))
}
