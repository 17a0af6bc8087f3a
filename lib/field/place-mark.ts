// What an element that the clinician pointed at is known by again, on another day and in another chart. Only structure and
// the page's own words: no text of the element, no value, no label that names a person. Found again by likeness, because
// pages change a little all the time; two that are as like are not told apart, and the clinician is asked again.
import type { PlaceMark } from '../schema/taught.ts'
import { chromeToken, chromeWords, isChrome } from './chrome-words.ts'
import { formWords } from './form-words.ts'
import { labelOf } from './label.ts'
import { parentOf, tagOf } from './realm.ts'

declare const document: never

/** How much a feature says. `n` says how many there were to choose from: it has no weight of its own. */
const weights: Readonly<Record<string, number>> = {
  label: 6,
  id: 5,
  name: 5,
  test: 5,
  aria: 3,
  ph: 2,
  above: 3,
  before: 3,
  class: 1.5,
  tag: 2,
  path: 2,
  up1: 2,
  up2: 1.5,
  up3: 1,
  up4: 1,
  nth: 1,
  ord: 1,
  n: 0,
}
const naming = ['label', 'id', 'name', 'test', 'aria', 'before']
const enough = 0.55
/** By how much the likest must be ahead of the next. */
const lead = 0.08

type Features = Readonly<Record<string, string>>

/** `among`: what could have been pointed at instead, in page order. */
export function markOf(el: Element, among: readonly Element[]): PlaceMark {
  const said = featuresOf(el, among)
  return { features: Object.entries(said).map(([kind, words]) => `${kind}:${words}`) }
}

/** The one of `among` that the mark means, or null when none is like enough or two are. */
export function findMarked(mark: PlaceMark, among: readonly Element[]): Element | null {
  const wanted = parse(mark)
  let best: Element | null = null
  let [most, second] = [0, 0]
  for (const el of among) {
    const likeness = compare(wanted, featuresOf(el, among))
    if (likeness > most) [best, most, second] = [el, likeness, most]
    else if (likeness > second) second = likeness
  }
  return most >= enough && most - second >= lead ? best : null
}

function parse(mark: PlaceMark): Features {
  return Object.fromEntries(
    mark.features.flatMap((feature) => {
      const at = feature.indexOf(':')
      return at > 0 ? [[feature.slice(0, at), feature.slice(at + 1)]] : []
    }),
  )
}

/** From 0 to 1. */
function compare(wanted: Features, found: Features): number {
  // Where something was added or taken away, places in a row say nothing any more.
  const rowed = wanted['n'] === found['n']
  const weigh = (kind: string): number => (!rowed && (kind === 'nth' || kind === 'ord') ? 0 : (weights[kind] ?? 0))
  const sum = (of: Features): number => Object.keys(of).reduce((total, kind) => total + weigh(kind), 0)
  const same = (kind: string): boolean => wanted[kind] !== undefined && wanted[kind] === found[kind]
  if (wanted['tag'] !== found['tag'] && !(wanted['label'] && same('label'))) return 0
  const named = naming.filter((kind) => isChrome(wanted[kind] ?? ''))
  // What had a name is known by a name: likeness of place alone would take the field beside it.
  if (named.length > 0 && !named.some(same)) return 0
  const [one, other] = [wanted['label'], found['label']]
  if (one && other && one !== other && !same('id') && !same('name') && !same('test')) return 0
  const shared = Object.keys(wanted).reduce((total, kind) => total + (same(kind) ? weigh(kind) : 0), 0)
  const all = sum(wanted) + sum(found)
  return all === 0 ? 0 : (2 * shared) / all
}

function featuresOf(el: Element, among: readonly Element[]): Features {
  const label = labelOf(el)
  const parents = parentsOf(el)
  const given: Record<string, string> = {
    tag: tagOf(el)
      .replaceAll(/[^a-z0-9-]/g, '')
      .slice(0, 30),
    label: formWords(label.own || label.text).toLowerCase(),
    id: chromeToken(el.id),
    name: chromeToken(el.getAttribute('name')),
    test:
      ['data-testid', 'data-test', 'data-cy', 'data-qa', 'data-field', 'data-textcontext', 'itemprop']
        .map((name) => chromeToken(el.getAttribute(name)))
        .find(Boolean) ?? '',
    aria: chromeWords(el.getAttribute('aria-label')),
    ph: chromeWords(el.getAttribute('placeholder')),
    above: formWords(label.above[0] ?? '').toLowerCase(),
    before: chromeWords(shortTextBefore(el)),
    class: chromeWords(el.getAttribute('class')),
    path: [el, ...parents.slice(0, 5)]
      .map((one) => tagOf(one).replaceAll(/[^a-z0-9-]/g, ''))
      .join('/')
      .slice(0, 120),
    nth: String(nthOf(el)),
    ord: String(among.indexOf(el)),
    n: String(among.length),
  }
  parents.slice(0, 4).forEach((parent, index) => {
    given[`up${index + 1}`] = [
      tagOf(parent).replaceAll(/[^a-z0-9-]/g, ''),
      chromeWords(parent.getAttribute('role')),
      chromeToken(parent.id),
      chromeWords(parent.getAttribute('class')),
    ]
      .filter(Boolean)
      .join(' ')
      .slice(0, 120)
  })
  return Object.fromEntries(Object.entries(given).filter(([, words]) => words !== ''))
}

function parentsOf(el: Element): Element[] {
  const found: Element[] = []
  for (let at = parentOf(el); at && found.length < 6; at = parentOf(at)) found.push(at)
  return found
}

function nthOf(el: Element): number {
  let position = 1
  for (let at = el.previousElementSibling; at; at = at.previousElementSibling) if (tagOf(at) === tagOf(el)) position++
  return position
}

/** "Client:" right before a name. */
function shortTextBefore(el: Element): string {
  const text = el.previousSibling?.textContent?.trim() ?? ''
  return text.length <= 30 ? text : ''
}
