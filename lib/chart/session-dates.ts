// The session's own date, where a page names it: two notes of one client may both be empty, and differ in nothing else
// that is shown. Lists of other visits are full of dates: a page that names several names none.
import { readingsOfDate } from './canonical-parts.ts'
import { dateIn } from './labelled-values.ts'

declare const document: never

const label =
  /^\W*(?:date of (?:service|session|visit|encounter)|(?:session|service|visit|encounter|appointment|appt\.?)(?: date)?|dos)\s*[:#–-]?\s*(?=$|\S*\d|\p{L}{3,10}\.?,? )/iu
const listed =
  'nav,aside,li,ul,ol,option,a,button,textarea,select,[contenteditable],[role="row"],[role="listitem"],script,style'

/** ISO dates: both readings of one that is ambiguous; [] where the page names none, or several. */
export function sessionDatesIn(doc: Document): string[] {
  const found: string[][] = []
  const add = (written: string | null) => {
    const readings = written === null ? [] : readingsOfDate(written)
    if (readings.length > 0 && !found.some((one) => one.join() === readings.join())) found.push(readings)
  }
  if (!doc.body) return []
  const walker = doc.createTreeWalker(doc.body, 4)
  let waiting = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text
    if (data.length > 300) continue
    const text = data.trim()
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    if (waiting) add(dateIn(text))
    waiting = false
    if (text.length > 80) continue
    const called = label.exec(text)
    if (!called || !isShownAlone(node as Text)) continue
    const rest = text.slice(called[0].length)
    if (rest === '') waiting = true
    else add(dateIn(rest))
  }
  for (const input of doc.querySelectorAll<HTMLInputElement>(
    'input[type="date"],input[type="text"],input:not([type])',
  )) {
    if (!/\d{4}|\d[-/.]\d/.test(input.value)) continue
    const said = [input.labels?.[0]?.textContent, input.getAttribute('aria-label'), input.name.replaceAll(/[_-]/g, ' ')]
    if (said.some((words) => label.test(`${words ?? ''}`.trim().replace(/[:*\s]+$/, '')))) add(dateIn(input.value))
  }
  return found.length === 1 ? (found[0] ?? []) : []
}

function isShownAlone(node: Text): boolean {
  const around = node.parentElement
  return around !== null && around.closest(listed) === null && around.checkVisibility({ visibilityProperty: true })
}
