// What the page calls a field, in the order in which clinicians' pages name theirs: its own label, an aria name, the
// group's legend, the first cell of its table row, the heading above, a placeholder, and last the words of its name or id.
// A label is read without the text of any field in it: a wrapping label would otherwise hold the note itself.
import { namesAbove } from './names-above.ts'
import { parentOf, placeOf, rootsOf, tagOf } from './realm.ts'
import { byAria, plainText, short, textOf, wordsOf } from './text-of.ts'
import { sectionOf } from './sections.ts'
import { meansClientVisible, meansSeparateNote } from './separate-note.ts'
import { isShown } from './visible.ts'

declare const document: never

const fields = 'textarea,input,select,[contenteditable],script,style,template,button,[role="textbox"]'
const nameAttributes = [
  'data-textcontext',
  'formcontrolname',
  'data-field',
  'data-section',
  'name',
  'id',
  'data-testid',
]
/** What forms put around a name: "ctl00_MainContent_txtPlan" is the plan. */
const padding =
  /\b(?:ctl|ctrl|content|place|placeholder|holder|main|txt|tb|ta|text|area|textarea|input|field|form|editor)\b\s*/g

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
  const near = own ? '' : byWordsBefore(place)
  const row = own || near || legend ? '' : byRow(place)
  const placeholder = short(
    el.getAttribute('placeholder') ?? el.getAttribute('aria-placeholder') ?? el.getAttribute('data-placeholder') ?? '',
  )
  const byWords = () =>
    first((one) => {
      const words = nameAttributes
        .map((of) => wordsOf(one.getAttribute(of)).replaceAll(padding, ' ').trim())
        .filter(Boolean)
      return short((words.find((word) => sectionOf(word)) ?? words[0] ?? '').replace(/\b(\w+) \1\b/, '$1'))
    })
  return {
    text: own || near || legend || row || above[0] || placeholder || byWords(),
    own: own || near || row || (legend || above[0] ? '' : placeholder),
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
  // Of labels in labels the innermost is meant.
  for (const label of [...(labels ?? [])].toReversed()) {
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

function legendOf(el: Element): string {
  const legend = el.closest('fieldset')?.querySelector(':scope > legend')
  return legend ? textOf(legend) : ''
}

/** The cell before it in its table row, else the row's first: unlabelled forms in tables name their fields so. */
function byRow(el: Element): string {
  const cell = el.closest('td,th')
  const row = cell?.parentElement
  if (!cell || !row) return ''
  const near = cell.previousElementSibling
  for (const one of [near, row.firstElementChild]) {
    if (one && one !== cell && !one.querySelector(`${fields},a ~ a`) && textOf(one)) return textOf(one)
  }
  // Or the cell above, in the row before or in the table's head.
  const index = [...row.children].indexOf(cell)
  const head = cell.closest('table')?.querySelector('thead tr')
  for (const above of [row.previousElementSibling, head]) {
    const name = above?.children[index]
    if (name && !name.querySelector(fields) && isFormName(textOf(name))) return textOf(name)
  }
  return ''
}

const prompts = '[class*="label" i],[class*="caption" i],[class*="prompt" i],[class*="question" i]'

/** A few plain words right before the field, in no label: marked as its name, or such as note forms are made of. */
function byWordsBefore(el: Element): string {
  let at: Node = el
  let text = ''
  for (let step = 0; step < 12; step++) {
    while (!at.previousSibling) {
      const around: Element | null = parentOf(at)
      if (!around || around.matches('body,form,main,article,section,td,li') || text.trim() !== '') return ''
      at = around
    }
    at = at.previousSibling
    if (at.nodeType === 3) text = `${(at as Text).data}${text}`
    else if (at.nodeType === 1) {
      const one = at as Element
      if (
        one.matches(`hr,nav,aside,footer,ol,ul,table,label,${fields}`) ||
        one.querySelector('label,input,select,textarea,[contenteditable]')
      )
        return ''
      text = `${plainText(one)}${/:\s*$/.test(one.textContent ?? '') ? ':' : ''}${text}`
      if (one.matches(prompts) && text.trim() !== '' && text.length <= 80) return short(text)
    }
    if (text.trim() !== '') return isFormName(text.trim()) ? short(text) : ''
  }
  return ''
}

const isFormName = (text: string): boolean =>
  text.length <= 48 &&
  !/[.!?]$/.test(text) &&
  (/^[A-Z][A-Za-z ,/&()-]+:$/.test(text) ||
    sectionOf(text) !== null ||
    meansSeparateNote(text) ||
    meansClientVisible(text))

export const fieldById = (doc: Document, id: string): Element[] =>
  rootsOf(doc).flatMap((root) => root.getElementById(id) ?? [])
