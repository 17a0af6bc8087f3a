// What the page calls a field, in the order in which clinicians' pages name theirs: its own label, an aria name, the
// group's legend, the first cell of its table row, the heading above, a placeholder, and last the words of its name or id.
// A label is read without the text of any field in it: a wrapping label would otherwise hold the note itself.
import { parentOf, placeOf, rootsOf, tagOf } from './realm.ts'
import { isShown } from './visible.ts'

declare const document: never

const fields = 'textarea,input,select,[contenteditable],script,style,template,button,[role="textbox"]'
const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,dt,caption'

/** What editors call themselves says nothing of the field. */
const kindOfEditor =
  /^ ?(?:(?:rich[ -]?text|wysiwyg) (?:area|editor|content)\b(?:\. editing area\b.*|\. press\b.*)?|editor editing area\b.*|rich text|editor) ?$/i

export type Label = {
  /** As shown, cleaned; '' if none. */
  text: string
  /** The name that is the field's own (label, aria name, row, placeholder), '' when only a heading or its id names it. */
  own: string
  /** The nearest legend, heading and named group above, nearest first. */
  above: string[]
}

export function labelOf(el: Element): Label {
  const place = placeOf(el)
  const source = sourceOf(place)
  const named = [el, source, place].filter((one) => one !== null)
  const first = (name: (one: Element) => string) => named.map(name).find(Boolean) ?? ''
  const above = namesAbove(place)
  const own = first((one) => byLabel(one) || byAria(one))
  const legend = legendOf(place)
  const row = own || legend ? '' : byRow(place)
  const placeholder = short(
    el.getAttribute('placeholder') ?? el.getAttribute('aria-placeholder') ?? el.getAttribute('data-placeholder') ?? '',
  )
  const byWords = () =>
    first((one) =>
      short(['data-textcontext', 'name', 'id'].map((of) => wordsOf(one.getAttribute(of))).find(Boolean) ?? ''),
    )
  return {
    text: own || legend || row || above[0] || placeholder || byWords(),
    own: own || row || (legend || above[0] ? '' : placeholder),
    above: legend ? [legend, ...above] : above,
  }
}

/** The hidden textarea that an editor stands in for: it is the one that the page labels. */
function sourceOf(el: Element): Element | null {
  let at: Element | null = el
  for (let level = 0; at && level < 6; level++, at = parentOf(at)) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling])
      if (beside && tagOf(beside) === 'textarea' && !isShown(beside)) return beside
  }
  return null
}

function byLabel(el: Element): string {
  const labels = (el as HTMLTextAreaElement).labels
  for (const label of labels ?? []) {
    const text = textOf(label)
    if (text) return text
  }
  // A label may point at an editor's element, which no browser counts as labelable.
  if (el.id && !labels) {
    const root = el.getRootNode() as Document | ShadowRoot
    for (const label of root.querySelectorAll('label[for]'))
      if (label.getAttribute('for') === el.id) return textOf(label)
  }
  return labels ? '' : textOf(el.closest('label'))
}

function byAria(el: Element): string {
  const root = el.getRootNode() as Document | ShadowRoot
  const ids = (el.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
  const named = ids
    .map((id) => textOf(root.getElementById(id)))
    .filter(Boolean)
    .join(' ')
  return short(named || (el.getAttribute('aria-label') ?? el.getAttribute('title') ?? ''))
}

function legendOf(el: Element): string {
  const legend = el.closest('fieldset')?.querySelector(':scope > legend')
  return legend ? textOf(legend) : ''
}

/** The first cell of the same table row: unlabelled forms in tables name their fields so. */
function byRow(el: Element): string {
  const cell = el.closest('td,th')
  const first = cell?.parentElement?.firstElementChild
  return cell && first && first !== cell && !first.querySelector(fields) ? textOf(first) : ''
}

/** Headings and named groups above the field, nearest first, at most three. */
function namesAbove(el: Element): string[] {
  const names: string[] = []
  let child: Element = el
  for (let around = parentOf(el); around && names.length < 3; child = around, around = parentOf(around)) {
    let before = child.previousElementSibling
    // A heading stands near: a page of thousands of flat rows is not searched for one.
    for (let steps = 0; before && steps < 60; before = before.previousElementSibling, steps++) {
      const name = headingIn(before)
      if (name) {
        names.push(name)
        break
      }
    }
    const role = around.getAttribute('role') ?? tagOf(around)
    if (/^(region|group|tabpanel|dialog|form|section|article|fieldset)$/.test(role)) {
      const name = byAria(around)
      if (name && !names.includes(name)) names.push(name)
    }
  }
  return names
}

/** The heading that an earlier sibling gives to what follows it. One that has a field of its own keeps its heading. */
function headingIn(el: Element): string {
  if (el.matches(headings)) return textOf(el)
  if (el.matches(fields) || el.querySelector('textarea,[contenteditable]')) return ''
  const all = el.querySelectorAll(headings)
  for (let i = all.length - 1; i >= 0; i--) {
    const heading = all[i]
    if (heading && isShown(heading)) return textOf(heading)
  }
  // A bare bold line or a label without `for` right before a field names it as well.
  return el.matches('label,strong,b') ? textOf(el) : ''
}

/** Visible text of a small element without any field in it; at most 80 characters. */
function textOf(el: Element | null): string {
  if (!el) return ''
  let text = ''
  const visit = (node: Node): void => {
    if (text.length > 200) return
    if (node.nodeType === 3) text += (node as Text).data
    else if (node.nodeType === 1 && (node === el || !(node as Element).matches(fields))) {
      text += ' '
      node.childNodes.forEach(visit)
    }
  }
  if (!el.matches('textarea,[contenteditable]')) visit(el)
  return short(text)
}

const short = (text: string): string =>
  text
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replace(kindOfEditor, '')
    .trim()
    .replace(/\s*[*:]+\s*(\(required\))?$/i, '')
    .slice(0, 80)
    .trim()

/** The words of a name or id: 'progressNote_plan' gives 'progress note plan'. */
export const wordsOf = (name: string | null): string =>
  (name ?? '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase()

export const fieldById = (doc: Document, id: string): Element[] =>
  rootsOf(doc).flatMap((root) => root.getElementById(id) ?? [])
