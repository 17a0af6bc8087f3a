// Group attendance pages list several clients beside one note. Whose note it is, nobody may guess.
import { nameIn } from './names.ts'

declare const document: never

const groupWords =
  /\bgroup\b|\b(?:clients?|patients?|members?) (?:.* )?(?:dob|date of birth|record|mrn|attended|present)\b|\b(?:participants|attendees|attendance|roster|clients present|members present)\b/i

export function isGroupPage(doc: Document): boolean {
  for (const list of doc.querySelectorAll('table,ul,ol,[role="list"],[role="table"],[role="grid"],fieldset')) {
    if (!groupWords.test(nameOfList(list))) continue
    const rows = [...list.querySelectorAll('li,tr,[role="row"],[role="listitem"],label')]
    const names = new Set(rows.map(nameInRow).filter((name) => name !== null))
    if (names.size >= 2 && list.checkVisibility({ visibilityProperty: true })) return true
  }
  return false
}

function nameOfList(list: Element): string {
  const inside = list.querySelector('caption,legend')?.textContent ?? ''
  let above = ''
  let at: Element | null = list
  for (let level = 0; at && level < 3 && above === ''; level++, at = at.parentElement) {
    for (let before = at.previousElementSibling; before && above === ''; before = before.previousElementSibling) {
      if ((before.textContent ?? '').length < 120) above = before.textContent ?? ''
    }
  }
  const headers = [...list.querySelectorAll('th')].map((cell) => cell.textContent).join(' ')
  return [list.getAttribute('aria-label'), inside, above, headers].join(' ')
}

function nameInRow(row: Element): string | null {
  const cells = row.querySelectorAll('td,span,a,strong,label')
  for (const cell of [row, ...cells]) {
    const name = nameIn(cell.textContent ?? '')
    if (name) return name
  }
  return null
}
