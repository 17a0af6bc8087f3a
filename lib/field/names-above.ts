// What stands over a field: headings, named groups and the chosen tab, nearest first. Pages nest as they please, so a
// heading is believed by its rank (one of the same rank ends the one before), by what stands between it and the field,
// and by where it is drawn: the heading of a box beside the field is that box's own.
import { frameOf, parentOf, tagOf } from './realm.ts'
import { isKindAlone } from './separate-note.ts'
import { byAria, textOf } from './text-of.ts'
import { isShown } from './visible.ts'

declare const document: never

const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,dt,caption,summary'
/** What many pages have for headings. */
const titled = '[class*="title" i],[class*="heading" i],[class*="card-header" i],[class*="panel-header" i]'
const lines = 'label,strong,b'
const holder = 'textarea,[contenteditable],[role="textbox"]'
const ownAffair = 'nav,aside,footer,menu,li,table,[role="navigation"],[role="complementary"],[role="list"]'
const group = /^(region|group|tabpanel|dialog|alertdialog|form|section|article|fieldset)$/
const tabs = '[role="tablist"],[class*="tab" i],[class*="nav-pills" i],[class*="segment" i],[class*="stepper" i]'
const chosen =
  '[aria-selected="true"],[aria-current]:not([aria-current="false"]),[aria-pressed="true"],.active,.selected,.current,.is-active,.is-selected'
const most = 8

/** At most eight, nearest first, as far out as the page's origin lets one look. */
export function namesAbove(el: Element): string[] {
  const names: string[] = []
  const add = (name: string) => {
    if (name && !names.includes(name)) names.push(name)
  }
  let lowest = 9
  let child: Element = el
  for (let around = outOf(el); around && names.length < most; child = around, around = outOf(around)) {
    let crossed = false
    let before = tagOf(child) === 'body' ? null : child.previousElementSibling
    // A heading stands near: a page of thousands of flat rows is not searched for one.
    for (let steps = 0; before && steps < 60; before = before.previousElementSibling, steps++) {
      const found = headingIn(before, child)
      if (found === 'holds a field') crossed = true
      else if (found && (found.rank < lowest || (!crossed && child !== el && found.rank < 8))) {
        add(found.text)
        lowest = Math.min(lowest, found.rank)
        crossed = true
      }
      if (before.matches(tabs)) add(tabIn(before))
    }
    if (group.test(around.getAttribute('role') ?? tagOf(around)) || around.hasAttribute('aria-labelledby'))
      add(byAria(around))
  }
  return names
}

/** The chosen one of a row of tabs. "Psychotherapy" beside "Progress" is a kind of note. */
function tabIn(row: Element): string {
  const name = textOf(row.querySelector(chosen))
  return isKindAlone(name) && /\bprogress\b/i.test(row.textContent ?? '') ? `${name} note` : name
}

/** The element around, out of shadow trees and of frames. */
const outOf = (el: Element): Element | null => parentOf(el) ?? frameOf(el.ownerDocument)

type Found = { text: string; rank: number }

/** The heading that an earlier sibling gives to what follows it. One that has a field of its own keeps its heading. */
function headingIn(el: Element, below: Element): Found | 'holds a field' | null {
  if (el.matches(headings)) return isShown(el) ? { text: textOf(el), rank: rankOf(el) } : null
  if (el.matches(holder) || el.querySelector(holder)) return 'holds a field'
  // A bare bold line or a label without a field of its own, right before a field, names it as well.
  if (el.matches(lines) && !(el as HTMLLabelElement).control)
    return el.hasAttribute('for') && el.getAttribute('for') !== below.id ? null : { text: textOf(el), rank: 8 }
  if (el.matches(ownAffair)) return null
  const heading = lastShown(el, headings) ?? (el.matches(titled) ? el : lastShown(el, titled))
  const text = heading && isOver(heading, el, below) ? textOf(heading) : ''
  return heading && text !== '' && (heading.matches(headings) || text.length <= 60)
    ? { text, rank: rankOf(heading) }
    : null
}

const lastShown = (el: Element, what: string): Element | undefined =>
  [...el.querySelectorAll(what)].findLast((one) => isShown(one) && !one.closest(ownAffair))

const rankOf = (el: Element): number => Number(/^h([1-6])$/.exec(tagOf(el))?.[1] ?? el.getAttribute('aria-level') ?? 7)

/** Little follows the heading in its own box; in a box beside the field next to nothing stands but the heading. */
function isOver(heading: Element, box: Element, below: Element): boolean {
  const [over, under] = [heading.getBoundingClientRect(), below.getBoundingClientRect()]
  const beside = over.right <= under.left || over.left >= under.right || over.bottom > under.bottom
  const length = (text: string | null): number => (text ?? '').trim().length
  if (beside) return length(box.textContent) - length(heading.textContent) <= 8
  const range = heading.ownerDocument.createRange()
  range.setStart(heading, heading.childNodes.length)
  range.setEnd(box, box.childNodes.length)
  return length(range.toString()) <= (box.matches('section,article') ? 20 : 200)
}
