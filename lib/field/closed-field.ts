// Whether a field is closed to reading and writing, by what the page says it is. Asked from the inside out: the field's own
// name, the headings, groups and chosen tabs above it, switches that say what kind of note this is, and last the page's
// breadcrumb, address and title. The first that says anything decides, so that a progress note beside a separate one is
// open, and the parts of a separate note are closed. No field's text is looked at.
import { labelOf } from './label.ts'
import { parentOf, placeOf } from './realm.ts'
import {
  isKindAlone,
  meansClientVisible,
  meansEarlierNote,
  meansProgressNote,
  meansSeparateNote,
} from './separate-note.ts'
import { taughtAs } from './taught.ts'
import { byAria, textOf, wordsOf } from './text-of.ts'
import { isShown } from './visible.ts'

declare const document: never

const locked = ':read-only,:disabled,[aria-readonly="true"],[aria-disabled="true"]'

/** `separate`: a psychotherapy, process, private or internal note. `client`: the client sees it. `earlier`: not today's. */
export type ClosedAs = 'separate' | 'client' | 'earlier'

export function closedAs(el: Element): ClosedAs | null {
  // The clinician has said of this very field what it is.
  const taught = taughtAs(el)
  if (taught.includes('progress-note')) return null
  const said = closedBy(el)
  return said !== 'separate' && taught.length > 0 ? null : said
}

function closedBy(el: Element): ClosedAs | null {
  const place = placeOf(el)
  const { own, above } = labelOf(el)
  const words = [el.getAttribute('name'), el.id].map(wordsOf)
  if (meansEarlierNote(own) || ([...above, ...words].some(meansEarlierNote) && el.matches(locked))) return 'earlier'
  const switched = switchedIn(place)
  // A form of one field is what its switch says, whatever its heading says; beside others the switch may mean those.
  if (switched === 'alone') return 'separate'
  for (const name of [own, ...above]) {
    const said = saidBy(name)
    if (said !== null) return said === 'open' ? null : said
  }
  if (switched !== null || words.some(meansSeparateNote)) return 'separate'
  return pageMeans(el.ownerDocument) ? 'separate' : null
}

function saidBy(name: string): ClosedAs | 'open' | null {
  if (meansProgressNote(name)) return 'open'
  if (meansSeparateNote(name)) return 'separate'
  return meansClientVisible(name) ? 'client' : null
}

const boxes = 'textarea,[contenteditable]:not([contenteditable="false" i]),iframe'
const switches =
  'select,input[type="radio"]:checked,input[type="checkbox"]:checked,[role="switch"][aria-checked="true"],[role="radio"][aria-checked="true"],[role="checkbox"][aria-checked="true"],[aria-pressed="true"],[role="combobox"]'

/** A switch around the field that is set to a separate note: about this field alone, or about several. */
function switchedIn(place: Element): 'alone' | 'several' | null {
  let around = parentOf(place)
  for (let level = 0; around && level < 12 && around.localName !== 'html'; level++, around = parentOf(around)) {
    for (const one of around.querySelectorAll(switches)) {
      if (!setToSeparate(one)) continue
      const shown = [...around.querySelectorAll(boxes)].filter(isShown)
      return shown.every((box) => box === place || box.contains(place) || place.contains(box)) ? 'alone' : 'several'
    }
  }
  return null
}

function setToSeparate(one: Element): boolean {
  const words = choiceOf(one)
  const of = nameOf(one)
  // "Add a psychotherapy note" opens another box, and a list's filter chooses what is listed.
  if (words === '' || aside.test(words) || (of !== words && aside.test(of)) || one.closest('[role="search"],nav,aside'))
    return false
  if (one.localName !== 'input' && !isShown(one)) return false
  if (meansSeparateNote(words) || marked.test(words)) return true
  if (
    /\b(?:visib\w+|privacy|access|who can (?:see|view|read))\b/i.test(of) &&
    /^\W*(?:private|only (?:me|you))\b/i.test(words)
  )
    return true
  return isKindAlone(words) && siblingsOf(one).some((other) => /^\W*progress(?: notes?)?\W*$/i.test(other))
}

const aside = /^\W*(?:add|include|show|attach|also|has|link|open|search|filter|hide|sort|view)\b/i
const marked =
  /^\W*(?:mark|make|keep|save|flag|set)(?: this)?(?: note| entry)?(?: as)? (?:a )?(?:private|psychotherapy|process|internal)\W*$/i

const nameOf = (one: Element): string => textOf((one as HTMLInputElement).labels?.[0] ?? null) || byAria(one)

const choiceOf = (one: Element): string =>
  one.localName === 'select'
    ? ((one as HTMLSelectElement).selectedOptions[0]?.text ?? '')
    : one.localName === 'input'
      ? nameOf(one)
      : textOf(one) || nameOf(one)

/** The other choices of the same set. */
function siblingsOf(one: Element): string[] {
  if (one.localName === 'select') return [...(one as HTMLSelectElement).options].map(({ text }) => text)
  const set = one.closest('[role="radiogroup"],[role="group"],[role="tablist"],fieldset,ul,ol,form')
  return [...(set?.querySelectorAll('label,[role="radio"],[role="tab"],[aria-pressed],li,a') ?? [])].map((other) =>
    textOf(other),
  )
}

/** The page as a whole is that of a separate note: by the end of its breadcrumb, its address, or its title. */
function pageMeans(doc: Document): boolean {
  const crumbs = doc.querySelector('[aria-label*="breadcrumb" i],[class*="breadcrumb" i]')
  const steps = crumbs ? [...crumbs.querySelectorAll('li,a,span')].map((step) => textOf(step)).toReversed() : []
  const { pathname, search, hash } = doc.defaultView?.location ?? { pathname: '', search: '', hash: '' }
  // One piece at a time: "/internal/notes" is the office's own network, "/internal-notes" is a kind of note.
  const pieces = `${pathname}/${hash}/${search}`
    .split(/[/?&#=;]/)
    .map(wordsOf)
    .toReversed()
  // The last part of a title is the product's name.
  const titles = doc.title.split(/\s[-–—|·:•]\s/)
  for (const name of [...steps, ...pieces, ...titles.slice(0, Math.max(1, titles.length - 1))]) {
    if (meansProgressNote(name)) return false
    if (meansSeparateNote(name)) return true
  }
  return false
}
